"""A part that hands the cursor on to one of its parts, and lets Tab come to all the others too.

A focus proxy would do the first alone: Qt then passes over whatever else lies in the part.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class Leads(QWidget):
    """`lead_to` says where `setFocus` goes."""

    _led: QWidget | None = None

    def lead_to(self, part: QWidget) -> None:
        self._led = part

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        if self._led is None:
            super().setFocus(reason)
        else:
            self._led.setFocus(reason)
