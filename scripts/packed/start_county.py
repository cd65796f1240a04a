"""Where the packed `yidai-county` begins: the command line, or the child that looks at a stranger's file."""

from __future__ import annotations

import sys

from app.bundles.child import FROZEN_SWITCH

if __name__ == "__main__":
    if sys.argv[1:] == [FROZEN_SWITCH]:
        from app.bundles.child import main
    else:
        from ui.commands.county import main
    main()
