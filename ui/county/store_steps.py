"""The steps of the county's unlock window that differ from a village's."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.vault.first_refusals import refusals_of_county, refusals_of_leader
from ui.county.store_doors import NewCounty
from ui.parts.text_field import TextField
from ui.vault.folder_field import FolderField
from ui.vault.form_step import FormStep
from ui.vault.new_password import NewPassword
from ui.vault.phrase_steps import TypePhraseStep
from ui.vault.unlock_step import UnlockStep


class UnlockStoreStep(UnlockStep):
    """Without a practice village, and with no county above it that could be asked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._practice.hide()
        self._county.hide()

    def retranslate(self) -> None:
        super().retranslate()
        self.say(self.tr("Unlock the county's store"))
        self._elsewhere.setText(self.tr("A store in another folder…"))
        self._begin.setText(self.tr("Make the county's store…"))


class CreateStoreStep(FormStep):
    """One form; Enter leads through it. What is refused is said at its field."""

    create_requested = Signal(object)
    other_folder_requested = Signal()
    restore_requested = Signal()

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(width=860, parent=parent)
        self._name, self._user = TextField(longest=60), TextField(longest=40)
        self.form.add("name", "", self._name)
        self.form.add("user_name", "", self._user)
        self._password = NewPassword(self.form)
        self._folder = FolderField(folder)
        self.form.add("folder", "", self._folder)
        self.body.addWidget(self.form)
        self._elsewhere, self._restore = self.add_way(), self.add_way()
        self._elsewhere.clicked.connect(self.other_folder_requested)
        self._restore.clicked.connect(self.restore_requested)
        self.retranslate()

    def show_busy(self, doing: str) -> None:
        super().show_busy(doing)
        self.form.setEnabled(not doing)

    def retranslate(self) -> None:
        self.say(
            self.tr("Make the county's store"),
            self.tr("Everything is encrypted on this computer. It holds the records of all villages."),
        )
        self.form.set_words("name", self.tr("County office"), self.tr("As villages see it: 青山县禁毒办."))
        self.form.set_words(
            "user_name", self.tr("Your name"), self.tr("Who unlocks the store and answers for it.")
        )
        self._password.show_words(self.tr("Password"), self.tr("Password again"))
        self.form.set_words(
            "folder", self.tr("Folder"), self.tr("On this computer's own disk, not on a stick.")
        )
        self.next_button.setText(self.tr("Make the store"))
        self._elsewhere.setText(self.tr("There is a store already, in another folder…"))
        self._restore.setText(self.tr("Restore a backup…"))

    def go_on(self) -> None:
        """Every field that is not right is marked; the cursor goes to the first of them."""
        refused = [*refusals_of_county(self._name.text()), *refusals_of_leader(self._user.text())]
        is_safe = self._password.check()
        for one in reversed(refused):
            self.form.show_refusal(one)
        if refused or not is_safe:
            return
        self.show_problem(None)
        self.create_requested.emit(
            NewCounty(self._name.text(), self._user.text(), self._password.password(), self._folder.folder())
        )


class PaperStep(TypePhraseStep):
    """The whole phrase is typed from its paper before the store is used for anything."""

    look_again_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._again = self.add_way()
        self._again.clicked.connect(self.look_again_requested)
        self.retranslate()

    def allow_another_look(self, allowed: bool) -> None:
        """The phrase can be shown once more only while it was made a moment ago."""
        self._again.setVisible(allowed)
        self._back.setVisible(not allowed)

    def retranslate(self) -> None:
        super().retranslate()
        self.say(
            self.tr("Now copy from the paper"),
            self.tr(
                "Type all 24 characters from the paper. A county that loses its password without the paper "
                "loses every village's records; so the store does nothing before."
            ),
        )
        self.next_button.setText(self.tr("Open the store"))
        if hasattr(self, "_again"):
            self._again.setText(self.tr("Show the phrase once more"))
