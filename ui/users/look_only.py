"""For somebody who only looks: what writes is grey, and the reason stands beside the pointer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractButton, QApplication

WRITES = "writes"
_WHEN = frozenset({QEvent.Type.Show, QEvent.Type.EnabledChange})


class LookOnly(QObject):
    """From `begin` on, as long as its parent lives, no button that bears the mark of writing can be
    pressed, whenever it is made or enabled.
    """

    def begin(self) -> None:
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]  # there is one

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() in _WHEN
            and isinstance(watched, QAbstractButton)
            and watched.property(WRITES)
            and watched.isEnabled()
        ):
            watched.setEnabled(False)
            watched.setToolTip(self.tr("You only look: an auditor changes nothing."))
        return False


def writes(*buttons: QAbstractButton) -> None:
    """Mark what writes into the records."""
    for button in buttons:
        button.setProperty(WRITES, True)
