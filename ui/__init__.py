"""What a person sees and types: windows, pages, dialogs and the two command lines."""

from __future__ import annotations

import sys

from ui.immortals import keep_alive
from ui.overrides import guard_overrides
from ui.plain_imports import import_plainly

keep_alive()
guard_overrides()
if "PySide6" in sys.modules:
    import_plainly()
