"""Before a paper goes to a stick: the password that its file gets, made up or chosen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QWidget

from app.printing.paper_password import check_paper_password, new_paper_password
from ui.parts.text_field import TextField
from ui.settings.small_dialog import SmallDialog

AskLock = Callable[[QWidget], str | None]
"""The password, "" for a file without one, None for no file at all."""


class LockDialog(SmallDialog):
    """`password` after Ctrl+S; `plain` where the user decided against one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.password = ""
        self.is_plain = False
        self._field = TextField(private=True, longest=60)
        self._field.set_text(new_paper_password())
        self.form.add("password", "", self._field)
        self._other, self._plain = QPushButton(), QPushButton()
        for button in (self._other, self._plain):
            button.setAutoDefault(False)
            self.add_tool(button)
        self._other.clicked.connect(self._on_other)
        self._plain.clicked.connect(self._on_plain)
        self.retranslate()

    def write(self) -> str:
        password = self._field.text()
        check_paper_password(password)
        self.password = password
        return self.heading.text()

    def retranslate(self) -> None:
        super().retranslate()
        self.heading.setText(self.tr("This paper goes onto a stick"))
        self.form.set_words(
            "password",
            self.tr("Password of the file"),
            self.tr("Write it down now. It is kept nowhere and opens this file alone."),
        )
        self.words.setText(
            self.tr(
                "The file is encrypted: whoever finds the stick cannot read it. Tell the password by"
                " telephone, never on the stick. Any program for PDFs asks for it."
            )
        )
        self._other.setText(self.tr("Another one"))
        self._plain.setText(self.tr("Save without a password"))

    def _on_other(self) -> None:
        self._field.set_text(new_paper_password())

    def _on_plain(self) -> None:
        self.is_plain = True
        self.accept()


def ask_lock(parent: QWidget) -> str | None:
    """Ask in a window of its own."""
    dialog = LockDialog(parent)
    if dialog.exec() != LockDialog.DialogCode.Accepted:
        return None
    return "" if dialog.is_plain else dialog.password
