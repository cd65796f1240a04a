"""A forgotten password with the county's help: ask with a file and twelve digits, take in its answer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.parts.password_field import PasswordField
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.vault.folder_field import FileField, FolderField
from ui.vault.form_step import FormStep
from ui.vault.new_password import NewPassword

ANSWER_SUFFIX = ".yidai-recovered"


class AskCountyStep(FormStep):
    """`ask_requested(new password, folder)`: the new password is chosen now, and waits for the answer."""

    ask_requested = Signal(str, object)
    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(width=700, parent=parent)
        self._password = NewPassword(self.form, "new_password")
        self._folder = FolderField(Path.home())
        self.form.add("folder", "", self._folder)
        self.body.addWidget(self.form)
        self._back = self.add_way()
        self._back.clicked.connect(self.back_requested)
        self.retranslate()

    def offer(self, folder: Path) -> None:
        """Where the stick is, if one is plugged in."""
        self._folder.set_draft(str(folder))

    def clear(self) -> None:
        self._password.clear()

    def retranslate(self) -> None:
        self.say(
            self.tr("Ask the county for help"),
            self.tr(
                "Choose a new password now and remember it. A small file for the county is written to a "
                "stick; then you read twelve digits out by telephone. The county's answer lets the new "
                "password in. Until it is here nothing changes, and neither file opens anything without your "
                "new password."
            ),
        )
        self._password.show_words(self.tr("New password"), self.tr("New password again"))
        self.form.set_words("folder", self.tr("Where to"), self.tr("The stick that goes to the county."))
        self.next_button.setText(self.tr("Write the request"))
        self._back.setText(self.tr("Back to the password  Esc"))

    def go_on(self) -> None:
        if self._password.check():
            self.ask_requested.emit(self._password.password(), self._folder.folder())


class CountyAnswerStep(FormStep):
    """`answer_given(file, new password)`. What was asked is shown as long as the window is open; the name
    of the file says the digits again.
    """

    answer_given = Signal(object, str)
    ask_anew_requested = Signal()
    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(width=700, parent=parent)
        self._digits = ""
        self._file_name = ""
        self._written = label("", wrap=True)
        self._read_out = label("", "title")
        self._file = FileField(ANSWER_SUFFIX)
        self._password = PasswordField()
        self.form.add("answer", "", self._file)
        self.form.add("password", "", self._password)
        for part in (self._written, self._read_out, self.form):
            self.body.addWidget(part)
        self._anew, self._back = self.add_way(), self.add_way()
        self._anew.clicked.connect(self.ask_anew_requested)
        self._back.clicked.connect(self.back_requested)
        self.retranslate()

    def show_asked(self, file_name: str, digits: str) -> None:
        """The question lies on the stick; these digits are read out."""
        self._file_name, self._digits = file_name, digits
        self.retranslate()

    def clear(self) -> None:
        self._password.clear()

    def retranslate(self) -> None:
        self.say(
            self.tr("The county's answer"),
            self.tr(
                "The county writes its answer to a stick once it has heard the twelve digits from a voice "
                "that it knows. The digits are also the name of the file that you gave it."
            ),
        )
        words = self.tr("{0} is written. Call the county and read out:").format(self._file_name)
        self._written.setText(words if self._digits else "")
        self._read_out.setText(self._digits)
        show_if(self._written, bool(self._digits))
        show_if(self._read_out, bool(self._digits))
        ending = self.tr("On the county's stick; its name ends in {0}.").format(ANSWER_SUFFIX)
        self.form.set_words("answer", self.tr("The county's answer"), ending)
        self.form.set_words(
            "password", self.tr("New password"), self.tr("The one that you chose when you asked.")
        )
        self.next_button.setText(self.tr("Open the records"))
        self._anew.setText(self.tr("Ask again"))
        self._back.setText(self.tr("Back to the password  Esc"))

    def go_on(self) -> None:
        chosen = self._file.chosen()
        if chosen is None:
            self._file.setFocus()
        else:
            self.answer_given.emit(chosen, self._password.password())
