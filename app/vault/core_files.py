"""No core files: an image of this process on the disk would hold the data key and open records."""

from __future__ import annotations

import sys


def forbid_core_files() -> None:
    """From now on neither this process nor its children leave one. Windows is told by its own settings."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
