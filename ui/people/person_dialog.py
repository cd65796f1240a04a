"""The form of a person's file: the number checked while typing, a likely twin shown before saving."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from app.ids import PersonId
from app.people.id_number import IdProblem, check
from app.people.masking import mask_name
from app.people.names import clean_name
from app.people.person_details import PersonDetails, PersonRecord
from app.people.save_person import suggested
from ui.parts.card import Card
from ui.parts.entry_dialog import EntryDialog
from ui.parts.record_form import RecordForm
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.people.people_desk import PeopleDesk, TwinLine
from ui.people.person_fields import PERSON
from ui.problems import sentence

RESIDENT_CARD = ("", "1")
NEW = "new"


class PersonDialog(EntryDialog):
    """`begin_new` and `begin_change` fill it. `open_person_requested`: the twin's file is wished for."""

    person_saved = Signal(str)
    open_person_requested = Signal(str)
    saved = Signal(str)

    def __init__(self, desk: PeopleDesk, parent: QWidget | None = None) -> None:
        self._desk = desk
        self._record: PersonRecord | None = None
        self._twins: list[TwinLine] = []
        self._asked_about: list[TwinLine] = []
        self._suggested: dict[str, object] = {}
        self._to_complete: set[str] = set()
        self._later = QPushButton()
        self._twin_card = Card()
        self._twin_words = label("", wrap=True)
        self._open_twin = QPushButton()
        super().__init__(desk.drafts, RecordForm(PERSON, desk.today), (self._later,), parent)
        self._build_twin()
        self._later.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._later.clicked.connect(self._on_later)
        QShortcut(QKeySequence("Ctrl+B"), self).activated.connect(self._on_later)
        self._open_twin.clicked.connect(self._on_open_twin)
        self.setProperty("help_topic", "person")

    def _build_twin(self) -> None:
        self._twin_card.body.addWidget(self._twin_words)
        self._open_twin.setAutoDefault(True)
        self._twin_card.add_tool(self._open_twin)
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
        self._show_to_complete()

    def retranslate(self) -> None:
        super().retranslate()
        self._later.setText(self.tr("To be completed from paper  Ctrl+B"))
        self._open_twin.setText(self.tr("Open that file  Enter"))
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
        """Say what is wrong with the number, or what it suggests; a wrong number lets pass."""
        field = self.form.field("id_no")
        if not details.id_no or details.id_type not in RESIDENT_CARD:
            return
        found = check(details.id_no, today=self._desk.today())
        if isinstance(found, IdProblem):
            field.show_warning(sentence(found.reason))
            return
        birth, sex = suggested(details, today=self._desk.today())
        field.show_understood(self.tr("The number holds together."))
        self._suggest("birth", birth)
        self._suggest("sex", sex)

    def _suggest(self, name: str, value: object) -> None:
        """Fill in what is empty, or what was only suggested before; never what somebody typed."""
        standing = self.form.value(name)
        if standing != value and (not standing or standing == self._suggested.get(name)):
            self._suggested[name] = value
            self.form.set_value(name, value)

    def _show_twins(self, twins: list[TwinLine]) -> None:
        self._twins = twins
        show_if(self._twin_card, bool(twins))
        if twins:
            twin = twins[0]
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

    def _on_open_twin(self) -> None:
        if self._twins:
            person = self._twins[0].person
            self.reject()
            self.open_person_requested.emit(person)
