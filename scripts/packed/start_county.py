"""Where the packed `yidai-county` begins: the command line, or the child that looks at a stranger's file."""

from __future__ import annotations

import sys
from pathlib import Path

from app.bundles.child import FROZEN_SWITCH
from app.updates.hand_over import hand_over

if __name__ == "__main__":
    hand_over(Path(sys.executable), sys.argv[1:])
    if sys.argv[1:] == [FROZEN_SWITCH]:
        from app.bundles.child import main
    else:
        from ui.commands.county import main
    main()
