"""What a new version does before it is pointed to: load everything that its window needs, on no screen."""

from __future__ import annotations

from importlib import import_module

from PySide6.QtWidgets import QLabel

from ui import fonts
from ui.modules import Modules, import_now


def load_everything() -> None:
    """Qt with its fonts and platform, the pages, the cipher and the drawing of paper. Raises what fails."""
    import_module("ui.start")
    import_module("app.printing.press")
    for which in (Modules.VILLAGE_WINDOW, Modules.VILLAGE_PAGES):
        import_now(which)
    fonts.load_all()
    QLabel("一人一袋").grab()
