"""Ask before somebody is let go: it cannot be undone, and what it does not do is said plainly."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from app.users.list_users import UserLine
from ui.theme import LARGE


class LetGoBox(QMessageBox):
    """`agreed` brings the user's id. Records `on_server` keep their key; bags are told `with_bags`."""

    agreed = Signal(str)

    def __init__(
        self, parent: QWidget | None = None, *, on_server: bool = False, with_bags: bool = True
    ) -> None:
        super().__init__(parent)
        self._on_server, self._with_bags = on_server, with_bags
        self._line: UserLine | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._stay = self.addButton("", QMessageBox.ButtonRole.RejectRole)
        self._go = self.addButton("", QMessageBox.ButtonRole.AcceptRole)
        self.setDefaultButton(self._stay)
        self.setEscapeButton(self._stay)
        self._go.clicked.connect(self._on_agreed)

    def ask(self, line: UserLine) -> None:
        self._line = line
        self.setWindowTitle(self.tr("Remove a user"))
        self.setText(self.tr("{0} will open these records no more.").format(line.name))
        said = [self._what_becomes().format(line.name)]
        if self._with_bags and line.bags:
            words = self.tr("Bags in this name: {0}; give them to somebody else.")
            said.append(words.format(line.bags))
        self.setInformativeText("\n".join(said))
        self._stay.setText(self.tr("Keep it as it is  Esc"))
        self._go.setText(self.tr("Remove the user"))
        if (whole := self.layout()) is not None:  # each of the texts above made it anew
            whole.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        self.open()

    def _what_becomes(self) -> str:
        if self._on_server:
            return self.tr(
                "The password of {0} opens nothing from now on; everybody else keeps theirs. What was "
                "written stays and names its author. Records on a database server keep their key: let "
                "whoever looks after the server take away the name of {0} there too, on the same day. "
                "Backups made until now still open with the old password."
            )
        return self.tr(
            "The records are encrypted anew, which takes a moment; everybody else keeps the password. "
            "What was written stays and names its author. Copies that {0} may have kept, and backups "
            "made until now, still open with the old password: no program can change that."
        )

    def _on_agreed(self) -> None:
        if self._line is not None:
            self.agreed.emit(self._line.user)
