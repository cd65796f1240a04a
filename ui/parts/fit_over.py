"""How large a window over another one may be."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog

from ui import theme
from ui.theme import LARGE, WIDE


def fit_over(dialog: QDialog, width: int, height: int) -> None:
    """Make it as large as this in the type of now (pixels at 100 %), and no larger than what is below it."""
    below = dialog.parentWidget()
    room = below.window().size() if below is not None else dialog.screen().availableSize()
    now = theme.current()
    dialog.resize(min(now.px(width), room.width() - 2 * WIDE), min(now.px(height), room.height() - 2 * LARGE))
