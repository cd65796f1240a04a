"""Begin the records of a village: whose they are, who leads, the password, and where they lie."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.errors import Refused, Trouble
from app.vault.password_profiles import GRADED, SENTENCE
from ui.parts.day_field import DayField
from ui.parts.day_reading import day_parser
from ui.parts.form import Form
from ui.parts.text_field import TextField
from ui.settings.choice_row import ChoiceRow
from ui.vault.doors import NewRecords
from ui.vault.folder_field import FolderField
from ui.vault.new_password import NewPassword
from ui.vault.step import Step


class CreateStep(Step):
    """One form; Enter leads through it. What is refused is said at its field."""

    create_requested = Signal(object)
    other_folder_requested = Signal()
    practice_requested = Signal()
    restore_requested = Signal()

    def __init__(self, folder: Path, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(width=860, parent=parent)
        self._form = Form(columns=2)
        self._village = TextField(longest=60)
        self._code = TextField(longest=12)
        self._town = TextField(longest=60)
        self._county = TextField(longest=60)
        self._paper, self._paper_by = TextField(longest=100), TextField(longest=100)
        self._paper_on = DayField(day_parser(today, past=True))
        self._leader = TextField(longest=40)
        self._form.add("village_name", "", self._village)
        self._form.add("village_code", "", self._code)
        self._form.add("town", "", self._town)
        self._form.add("county", "", self._county)
        self._form.add("designation_no", "", self._paper)
        self._form.add("designation_by", "", self._paper_by)
        self._form.add("designation_on", "", self._paper_on)
        self._form.add("user_name", "", self._leader)
        self._password = NewPassword(self._form, whole_row=True)
        self._profile = ChoiceRow([SENTENCE, GRADED])
        self._asked = SENTENCE
        self._folder = FolderField(folder)
        self._form.add("folder", "", self._folder, whole_row=True)
        self.body.addWidget(self._form)
        self.body.addWidget(self._profile)
        self._elsewhere = self.add_way()
        self._practice = self.add_way()
        self._restore = self.add_way()
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self._form.save_requested.connect(self._on_wanted)
        self._profile.chosen.connect(self._on_profile)
        self.next_button.clicked.connect(self._on_wanted)
        self._elsewhere.clicked.connect(self.other_folder_requested)
        self._practice.clicked.connect(self.practice_requested)
        self._restore.clicked.connect(self.restore_requested)

    def begin(self) -> None:
        self._form.begin()

    def show_problem(self, problem: Refused | Trouble | None) -> None:
        if isinstance(problem, Refused) and self._form.show_refusal(problem):
            super().show_problem(None)
            return
        super().show_problem(problem)

    def show_busy(self, doing: str) -> None:
        super().show_busy(doing)
        self._form.setEnabled(not doing)

    def clear_passwords(self) -> None:
        """Nothing secret stays in the fields once the records are open."""
        self._password.clear()

    def retranslate(self) -> None:
        self.say(
            self.tr("Begin the records of a village"),
            self.tr("Everything is encrypted on this laptop. You can correct names and codes later."),
        )
        self._form.set_words("village_name", self.tr("Village"), self.tr("As on the official seal."))
        self._form.set_words(
            "village_code",
            self.tr("Village code"),
            self.tr("The 12 digits of the statistics office; at least the county's 6."),
        )
        self._form.set_words("town", self.tr("Town or township"))
        self._form.set_words("county", self.tr("County"))
        self._form.set_words(
            "designation_no",
            self.tr("Designation document"),
            self.tr("Its number. It says on whose behalf the village helps; empty: Today goes on asking."),
        )
        self._form.set_words("designation_by", self.tr("Issued by"), self.tr("The township or the county."))
        self._form.set_words("designation_on", self.tr("Issued on"))
        self._form.set_words(
            "user_name", self.tr("Leader"), self.tr("Who leads the member group and unlocks the records.")
        )
        self._password.show_words(self.tr("Password"), self.tr("Password again"))
        self._form.set_words(
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
        self._restore.setText(self.tr("Put a backup back…"))

    def _on_profile(self, profile: str) -> None:
        self._asked = profile
        self._password.show_profile(profile)

    def _on_wanted(self) -> None:
        if not self.next_button.isEnabled() or not self._form.check() or not self._password.check():
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
