"""Ask before somebody is let go: it cannot be undone, and what it does not do is said plainly."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from app.users.list_users import UserLine


class LetGoBox(QMessageBox):
    """`agreed` brings the user's id."""

    agreed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line: UserLine | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._stay = self.addButton("", QMessageBox.ButtonRole.RejectRole)
        self._go = self.addButton("", QMessageBox.ButtonRole.AcceptRole)
        self.setDefaultButton(self._stay)
        self.setEscapeButton(self._stay)
        self._go.clicked.connect(self._on_agreed)

    def ask(self, line: UserLine) -> None:
        self._line = line
        self.setWindowTitle(self.tr("Let somebody go"))
        self.setText(self.tr("{0} will open these records no more.").format(line.name))
        self.setInformativeText(
            self.tr(
                "The records are encrypted anew, which takes a moment; everybody else keeps the password. "
                "What was written stays and names its author. Copies that {0} may have kept, and backups "
                "made until now, still open with the old password: no program can change that. Bags in this "
                "name: {1}; give them to somebody else."
            ).format(line.name, line.bags)
        )
        self._stay.setText(self.tr("Leave it as it is  Esc"))
        self._go.setText(self.tr("Let go"))
        self.open()

    def _on_agreed(self) -> None:
        if self._line is not None:
            self.agreed.emit(self._line.user)
