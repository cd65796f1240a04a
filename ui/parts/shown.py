"""Hide and show again, without making a window of a part that has no parent yet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def show_if(widget: QWidget, wanted: bool) -> None:
    """Hide the widget, or let it appear with its parent; a part on its own is never opened as a window."""
    if not wanted:
        widget.hide()
    elif widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide) and widget.isHidden():
        if widget.parentWidget() is None:
            widget.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)
            widget.setAttribute(Qt.WidgetAttribute.WA_WState_Hidden, False)
        else:
            widget.show()
