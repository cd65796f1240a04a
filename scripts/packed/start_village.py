"""Where the packed `yidai` begins: the command line, or a child that looks at a stranger's file."""

from __future__ import annotations

import sys

from app.bundles.child import FROZEN_SWITCH
from app.importing.child_command import run_if_child
from ui.attachments.looking import run_if_looking

if __name__ == "__main__":
    run_if_child(sys.argv)
    run_if_looking(sys.argv)
    if sys.argv[1:] == [FROZEN_SWITCH]:
        from app.bundles.child import main
    else:
        from ui.commands.begin import main
    main()
