"""Begin the records of a village: whose they are, who leads, the password, and where they lie."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.vault.first_refusals import refusals_of_leader, refusals_of_village
from app.vault.password_profiles import GRADED, SENTENCE
from ui.parts.day_field import DayField
from ui.parts.day_reading import day_parser
from ui.parts.text_field import TextField
from ui.settings.choice_row import ChoiceRow
from ui.vault.doors import NewRecords
from ui.vault.folder_field import FolderField
from ui.vault.form_step import FormStep
from ui.vault.new_password import NewPassword

_NEEDED = ("village_name", "village_code", "user_name", "password", "again")


class CreateStep(FormStep):
    """One form; Enter leads through it. What is refused is said at its field."""

    create_requested = Signal(object)
    other_folder_requested = Signal()
    practice_requested = Signal()
    restore_requested = Signal()

    def __init__(self, folder: Path, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(width=860, columns=2, parent=parent)
        self._village = TextField(longest=60)
        self._code = TextField(longest=12)
        self._town = TextField(longest=60)
        self._county = TextField(longest=60)
        self._paper, self._paper_by = TextField(longest=100), TextField(longest=100)
        self._paper_on = DayField(day_parser(today, past=True))
        self._leader = TextField(longest=40)
        self.form.add("village_name", "", self._village)
        self.form.add("village_code", "", self._code)
        self.form.add("town", "", self._town)
        self.form.add("county", "", self._county)
        self.form.add("designation_no", "", self._paper)
        self.form.add("designation_by", "", self._paper_by)
        self.form.add("designation_on", "", self._paper_on)
        self.form.add("user_name", "", self._leader)
        self._password = NewPassword(self.form, whole_row=True)
        self._profile = ChoiceRow([SENTENCE, GRADED])
        self._asked = SENTENCE
        self._folder = FolderField(folder)
        self.form.add("folder", "", self._folder, whole_row=True)
        self.form.mark_needed(_NEEDED)
        self.body.addWidget(self.form)
        self.body.addWidget(self._profile)
        self._elsewhere = self.add_way()
        self._practice = self.add_way()
        self._restore = self.add_way()
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self._profile.chosen.connect(self._on_profile)
        self._elsewhere.clicked.connect(self.other_folder_requested)
        self._practice.clicked.connect(self.practice_requested)
        self._restore.clicked.connect(self.restore_requested)

    def show_busy(self, doing: str) -> None:
        super().show_busy(doing)
        self.form.setEnabled(not doing)

    def clear_passwords(self) -> None:
        """Nothing secret stays in the fields once the records are open."""
        self._password.clear()

    def retranslate(self) -> None:
        self.say(
            self.tr("Begin the records of a village"),
            self.tr(
                "Everything is encrypted on this laptop. You can correct names and codes later. "
                "* must be filled in."
            ),
        )
        self.form.set_words("village_name", self.tr("Village"), self.tr("As on the official seal."))
        self.form.set_words(
            "village_code",
            self.tr("Village code"),
            self.tr("The 12 digits of the statistics office; at least the county's 6."),
        )
        self.form.set_words("town", self.tr("Town or township"))
        self.form.set_words("county", self.tr("County"))
        self.form.set_words(
            "designation_no",
            self.tr("Designation document"),
            self.tr("Its number. It says on whose behalf the village helps; empty: Today goes on asking."),
        )
        self.form.set_words("designation_by", self.tr("Issued by"), self.tr("The township or the county."))
        self.form.set_words("designation_on", self.tr("Issued on"))
        self.form.set_words(
            "user_name", self.tr("Leader"), self.tr("Who leads the member group and unlocks the records.")
        )
        self._password.show_words(self.tr("Password"), self.tr("Password again"))
        self.form.set_words(
            "folder", self.tr("Folder"), self.tr("On this laptop's own disk, not on a stick.")
        )
        self._profile.show_words(
            self.tr("Passwords of this village"),
            [self.tr("a long sentence"), self.tr("three kinds of characters (graded protection)")],
        )
        self._profile.show_chosen(self._asked)
        self.next_button.setText(self.tr("Begin"))
        self._practice.setText(self.tr("Practice village  F8"))
        self._elsewhere.setText(self.tr("There are records already, in another folder…"))
        self._restore.setText(self.tr("Restore a backup…"))

    def _on_profile(self, profile: str) -> None:
        self._asked = profile
        self._password.show_profile(profile)

    def _is_filled_in(self) -> bool:
        """Every field that is not right is marked; the cursor goes to the first of them."""
        refused = [
            *refusals_of_village(self._code.text(), self._village.text()),
            *refusals_of_leader(self._leader.text()),
        ]
        is_safe = self._password.check()
        is_read = self.form.check()
        for one in reversed(refused):
            self.form.show_refusal(one)
        return is_read and is_safe and not refused

    def go_on(self) -> None:
        if not self._is_filled_in():
            return
        self.show_problem(None)
        self.create_requested.emit(
            NewRecords(
                village_code=self._code.text(),
                village_name=self._village.text(),
                town=self._town.text(),
                county=self._county.text(),
                user_name=self._leader.text(),
                password=self._password.password(),
                folder=self._folder.folder(),
                designation_no=self._paper.text(),
                designation_by=self._paper_by.text(),
                designation_on=self._paper_on.day(),
                profile=self._asked,
            )
        )
