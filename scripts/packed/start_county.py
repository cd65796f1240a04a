"""Where the packed `yidai-county` begins: its window or command line, or a child for a stranger's file."""

from __future__ import annotations

import sys

from scripts.packed.say_first import refuse_deaf_display, refuse_old_windows, say, words_for_missing

if __name__ == "__main__":
    refuse_old_windows()
    refuse_deaf_display(sys.argv[1:])
    try:
        from app.bundles.child import FROZEN_SWITCH

        if sys.argv[1:] == [FROZEN_SWITCH]:
            from app.bundles.child import main
        else:
            from PySide6 import QtGui  # noqa: F401  (what the system lacks shows here first)

            from ui.commands.begin_county import main
    except ImportError as what:
        say(words_for_missing(what))
        sys.exit(1)
    main()
