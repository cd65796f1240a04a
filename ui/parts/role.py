"""Which rule of the stylesheet a widget wears: its role ("primary", "muted") and its tone ("overdue")."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def wear(widget: QWidget, **properties: str | bool) -> None:
    """Set the stylesheet's properties; works after the widget was shown, costs nothing if unchanged.

    What was never shown is styled when it is, once.
    """
    changed = False
    for name, value in properties.items():
        if widget.property(name) != value:
            widget.setProperty(name, value)
            changed = True
    if changed and widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
