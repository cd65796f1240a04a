"""Where the packed `yidai` begins: the command line, or a child that looks at a stranger's file."""

from __future__ import annotations

import sys
from pathlib import Path

from app.updates.hand_over import hand_over
from scripts.packed.say_first import refuse_deaf_display, refuse_old_windows, say, words_for_missing

if __name__ == "__main__":
    refuse_old_windows()
    refuse_deaf_display(sys.argv[1:])
    hand_over(Path(sys.executable), sys.argv[1:])
    try:
        from app.bundles.child import FROZEN_SWITCH
        from app.importing.child_command import run_if_child
        from ui.attachments.looking import run_if_looking

        run_if_child(sys.argv)
        run_if_looking(sys.argv)
        if sys.argv[1:] == [FROZEN_SWITCH]:
            from app.bundles.child import main
        else:
            from PySide6 import QtGui  # noqa: F401  (what the system lacks shows here first)

            from ui.commands.begin import main
    except ImportError as what:
        say(words_for_missing(what))
        sys.exit(1)
    main()
