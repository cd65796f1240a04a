"""Bind the page Print to an open vault."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.preview.preview_desk import PreviewDesk
from ui.printing.print_page import PrintPage


def print_page(desk: PreviewDesk, parent: QWidget | None = None) -> PrintPage:
    """The page Print; `desk` is `ui.preview.wiring.preview_desk(...)`, which previews elsewhere share."""
    return PrintPage(desk, parent)
