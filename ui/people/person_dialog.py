"""The form of a person's file: the number checked while typing, a likely twin shown before saving."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import asdict, replace
from datetime import date
from typing import Any, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from app.ids import PersonId
from app.people.id_number import IdProblem, check
from app.people.list_people import age_on
from app.people.masking import mask_name
from app.people.name_marks import MARK, is_marked, words_of_marks
from app.people.names import clean_name
from app.people.person_details import PersonDetails, PersonRecord
from app.users.rules import Thing
from ui.parts.card import Card
from ui.parts.choices import label_of
from ui.parts.entry_dialog import EntryDialog
from ui.parts.record_form import RecordForm
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.parts.text_field import TextField
from ui.people.people_desk import PeopleDesk, TwinLine
from ui.people.person_fields import PERSON
from ui.problems import sentence
from ui.users.look_only import writes
from ui.words import day

RESIDENT_CARD = ("", "1")
NEW = "new"
CONSENT_AGE, CARE_AGE = 14, 16
MINOR = "3"
"""Of the list SPECIAL_CARE: under 16."""


class PersonDialog(EntryDialog):
    """`begin_new` and `begin_change` fill it. `open_person_requested`: the twin's file is wished for."""

    person_saved = Signal(str)
    open_person_requested = Signal(str)
    merge_requested = Signal(str)
    erase_requested = Signal(str)
    saved = Signal(str)

    def __init__(self, desk: PeopleDesk, parent: QWidget | None = None) -> None:
        self._desk = desk
        self._record: PersonRecord | None = None
        self._twins: list[TwinLine] = []
        self._asked_about: list[TwinLine] = []
        self._suggested: dict[str, object] = {}
        self._to_complete: set[str] = set()
        self._later, self._take_over, self._erase = QPushButton(), QPushButton(), QPushButton()
        self._mark = QPushButton()
        self._said: dict[str, object] = {}
        self._twin_card = Card()
        self._twin_words = label("", wrap=True)
        self._open_twin, self._merge = QPushButton(), QPushButton()
        tools = (self._mark, self._later, self._take_over, self._erase)
        super().__init__(desk.drafts, RecordForm(PERSON, desk.today, later=True), tools, parent)
        self._build_twin()
        writes(self._erase, thing=Thing.ERASE)
        writes(self.remove_button, self._merge, thing=Thing.HAND_OVER)
        self._later.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._later.clicked.connect(self._on_later)
        self._mark.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._mark.clicked.connect(self._on_mark)
        QShortcut(QKeySequence("F7"), self).activated.connect(self._on_mark)
        self._take_over.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._take_over.clicked.connect(self._on_take_over)
        QShortcut(QKeySequence("F6"), self).activated.connect(self._on_take_over)
        self._erase.clicked.connect(self._on_erase)
        self._merge.clicked.connect(self._on_merge)
        QShortcut(QKeySequence("Ctrl+B"), self).activated.connect(self._on_later)
        self._open_twin.clicked.connect(self._on_open_twin)
        self.setProperty("help_topic", "person")

    def _build_twin(self) -> None:
        self._twin_card.body.addWidget(self._twin_words)
        self._open_twin.setAutoDefault(True)
        self._merge.setAutoDefault(True)
        self._twin_card.add_tool(self._open_twin)
        self._twin_card.add_tool(self._merge)
        self.above.addWidget(self._twin_card)
        self._twin_card.hide()

    def begin_new(self) -> None:
        """An empty file."""
        self._begin(None)

    def begin_change(self, person: PersonId) -> None:
        """What is on file, to be changed."""
        self._begin(self._desk.read(person))

    def details(self) -> PersonDetails:
        """The file as the form says it now."""
        values: dict[str, Any] = self.form.values()
        values["name"] = clean_name(values["name"]).name
        values["to_complete"] = tuple(sorted(self._to_complete))
        return replace(self._record.details if self._record else PersonDetails(), **values)

    def needed(self) -> Collection[str]:
        return ("name",)

    def save(self) -> bool:
        """With a likely twin, the first time asks and the second time saves."""
        if self._twins and self._twins != self._asked_about:
            self._asked_about = list(self._twins)
            self.show_refusal(
                self.tr("There may be a file already. Enter opens that one; Ctrl+S saves this one too.")
            )
            self._open_twin.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        details = self.details()
        if self._record is None:
            person = self._desk.add(details)
            self.saved.emit(self.tr("File of {0} opened").format(mask_name(details.name)))
        else:
            person = self._record.person
            self._desk.change(person, details)
            self.saved.emit(self.tr("File of {0} saved").format(mask_name(details.name)))
        self.person_saved.emit(person)
        return True

    def remove(self, why: str) -> None:
        assert self._record is not None  # noqa: S101  # only then there is the button
        self._desk.put_in_trash(self._record.person, why)
        self.saved.emit(
            self.tr("File of {0} put into the trash").format(mask_name(self._record.details.name))
        )
        self.person_saved.emit("")

    def look_again(self) -> None:
        details = self.details()
        self._look_at_number(details)
        self._show_twins(self._desk.twins(details, self._record.person if self._record else None))
        self._look_at_age(details)
        self._look_at_marks(details)
        self._show_to_complete()

    def retranslate(self) -> None:
        super().retranslate()
        self._later.setText(self.tr("To be completed from paper  Ctrl+B"))
        self._mark.setText(self.tr("A character that cannot be typed  F7"))
        self._take_over.setText(self.tr("Take over from the number  F6"))
        self._erase.setText(self.tr("Erase for good…"))
        self._open_twin.setText(self.tr("Open that file  Enter"))
        self._merge.setText(self.tr("Merge the two…"))
        self._twin_card.set_heading(self.tr("Perhaps the same person"))
        self._show_head()
        self._show_twins(self._twins)

    def _begin(self, record: PersonRecord | None) -> None:
        self._record = record
        self._twins, self._asked_about, self._suggested = [], [], {}
        details = record.details if record else PersonDetails()
        self._to_complete = set(details.to_complete)
        row = record.person if record else NEW
        self.begin_with(row, asdict(details), can_remove=record is not None)
        self.allow_next(False)
        show_if(self._erase, record is not None)
        show_if(self._merge, record is not None)
        self._show_head()
        self.look_again()
        if record is not None:
            self.form.field("name").setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_head(self) -> None:
        if self._record is None:
            self.set_head(self.tr("New person"), self.tr("The file number is given when it is saved."))
        else:
            self.set_head(self.tr("Information card"), self._record.file_no)

    def _look_at_number(self, details: PersonDetails) -> None:
        """Say what is wrong with the number, or what it suggests; a wrong number lets pass.

        Birth and sex that somebody typed are never overwritten: where they differ from the number,
        the field says so (V1), and one key takes the number's word.
        """
        self._said = {}
        field = self.form.field("id_no")
        if details.id_no and details.id_type in RESIDENT_CARD:
            found = check(details.id_no, today=self._desk.today())
            if isinstance(found, IdProblem):
                field.show_warning(sentence(found.reason))
            else:
                field.show_understood(self.tr("The number holds together."))
                self._said = {"birth": found.birth, "sex": found.sex}
                for name, value in self._said.items():
                    self._suggest(name, value)
        self._warn_of_conflicts()

    def _warn_of_conflicts(self) -> None:
        """At the fields that say something else than the number."""
        typed = {name: self.form.value(name) for name in self._said}
        differing = [name for name, value in self._said.items() if typed[name] and typed[name] != value]
        if "birth" in differing:
            said = day(cast("date", self._said["birth"]))
            words = self.tr("The number says {0}. F6 takes it over.").format(said)
            self.form.field("birth").show_warning(words)
        if "sex" in differing:
            said = label_of("SEX", str(self._said["sex"]))
            words = self.tr("The 17th digit of the number says {0}. F6 takes it over.").format(said)
            self.form.field("sex").show_warning(words)
        show_if(self._take_over, bool(differing))

    def _look_at_age(self, details: PersonDetails) -> None:
        """A guardian's consent below 14 (PIPL 31), special care below 16 (Narcotics Law 39)."""
        if details.birth is None or details.birth > self._desk.today():
            return
        age = age_on(details.birth, self._desk.today())
        if age < CONSENT_AGE and details.guardian_consent_on is None:
            self.form.field("guardian_consent_on").show_warning(
                self.tr("Under 14: keeping this file needs the consent of a guardian (PIPL, article 31).")
            )
        elif age < CARE_AGE and MINOR not in details.special_care:
            self.form.field("special_care").show_warning(
                self.tr("Under 16: see the notes on special care (Narcotics Law, article 39).")
            )

    def _look_at_marks(self, details: PersonDetails) -> None:
        """What stands for a character is described, and perhaps shown by a picture in the bag."""
        field = self.form.field("name_picture_note")
        if not is_marked(details.name):
            return
        if all(words_of_marks(details.name, details.name_picture_note)):
            words = self.tr("A picture of it: bring it into the bag, and say there what it shows.")
            field.show_understood(words)
        else:
            field.show_warning(self.tr("Say how each {0} is written, such as 左王右某.").format(MARK))

    def _suggest(self, name: str, value: object) -> None:
        """Fill in what is empty, or what was only suggested before; never what somebody typed."""
        standing = self.form.value(name)
        if standing != value and (not standing or standing == self._suggested.get(name)):
            self._suggested[name] = value
            self.form.set_value(name, value)

    def _show_twins(self, twins: list[TwinLine]) -> None:
        self._twins = twins
        show_if(self._twin_card, bool(twins))
        others = [twin for twin in twins if twin.by == "id_no"]
        if others:
            words = self.tr("This number belongs to {0} ({1}).")
            self.form.field("id_no").show_warning(words.format(others[0].name, others[0].file_no))
        if twins:
            twin = (others or twins)[0]
            how = self.tr("the same ID number") if twin.by == "id_no" else self.tr("the same name and birth")
            who = "  ·  ".join(part for part in (twin.name, twin.village_group, twin.file_no) if part)
            self._twin_words.setText(self.tr("{0}: {1}").format(who, how))

    def _show_to_complete(self) -> None:
        mark = self.tr("To be completed from paper")
        for spec in self.form.specs():
            field = self.form.field(spec.name)
            if spec.name in self._to_complete and field.is_empty():
                field.show_warning(mark)

    def _on_later(self) -> None:
        """Mark the field with the cursor as to be completed from paper, or take the mark away."""
        for spec in self.form.specs():
            field = self.form.field(spec.name)
            if field.editor.hasFocus():
                self._to_complete ^= {spec.name}
                field.show_problem("")
                self.look_again()

    def _on_mark(self) -> None:
        """Put the mark where the cursor stands in the name, and go on to describe it."""
        name, former = self.form.field("name"), self.form.field("former_name")
        field = former if former.editor.hasFocus() else name
        if isinstance(field, TextField):
            field.insert(MARK)
        self.look_again()
        self.form.field("name_picture_note").setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_take_over(self) -> None:
        """What the number says about birth and sex, instead of what was typed."""
        for name, value in self._said.items():
            self._suggested[name] = value
            self.form.set_value(name, value)
            self.form.field(name).show_problem("")
        if self._said:
            self.look_again()

    def _on_merge(self) -> None:
        if self._record is not None:
            self.reject()
            self.merge_requested.emit(self._record.person)

    def _on_erase(self) -> None:
        """A name that was wrongly recorded must not travel: asked once more, with what will be gone."""
        if self._record is not None:
            self.reject()
            self.erase_requested.emit(self._record.person)

    def _on_open_twin(self) -> None:
        if self._twins:
            person = self._twins[0].person
            self.reject()
            self.open_person_requested.emit(person)
