"""The form of one record of a sheet: the fields of its description, warnings, removal with a reason."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import asdict, replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.day_checks import needed_by
from app.people.masking import mask_name
from app.records import Record, RecordId
from ui.parts.entry_dialog import EntryDialog
from ui.parts.matching import Choice
from ui.parts.record_form import Kind, RecordForm
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.problems import sentence
from ui.sheets.record_desk import RecordDesk
from ui.sheets.sheet_spec import SheetSpec


class RecordDialog(EntryDialog):
    """`begin_new` and `begin_change` fill it; `record_written` tells whose record was written.

    A kind whose form shows more (days of law, a hint) subclasses it and puts that into `above`.
    """

    about = ""
    """What the form is about, where that says more than the kind: the title of a paper."""

    record_written = Signal(str)
    saved = Signal(str)

    def __init__(self, spec: SheetSpec, desk: RecordDesk, parent: QWidget | None = None) -> None:
        self.spec = spec
        self.desk = desk
        self._owner = ""
        self._parent_row = ""
        self._name = ""
        self._record: Record[Any] | None = None
        self._begun_with: Any = spec.kind.details()
        self._note = label("", "small", wrap=True)
        super().__init__(desk.drafts(spec.kind.table), self.made_form(), (), parent)
        self.above.addWidget(self._note)
        self.setProperty("help_topic", spec.kind.table)

    def begin_new(self, owner: str, *, parent: str = "", details: Any = None) -> None:
        """A new record of this person (or village); `parent` where it hangs on another row than the owner's,
        `details` where something is known already.
        """
        self._begin(owner, parent or owner, None, details or self.first_details())

    def begin_change(self, owner: str, row: RecordId) -> None:
        """Correct one that is recorded."""
        record = self.desk.read(self.spec.kind.table, row)
        self._begin(owner, record.parent, record, record.details)

    def made_form(self) -> RecordForm:
        """The form; a subclass brings fields that do more than usual."""
        return RecordForm(self.spec.sections, self.desk.today, later=True)

    def is_as_recorded(self, name: str) -> bool:
        """Whether this field still says what the record says; never for a new one."""
        return self._record is not None and self.form.value(name) == getattr(self._begun_with, name)

    def owner(self) -> str:
        """Whose record is open, as an id; "" while it is being made ready."""
        return self._owner

    def record_row(self) -> str:
        """The record that is corrected; "" for a new one."""
        return self._record.row if self._record is not None else ""

    def first_details(self) -> Any:
        """What a new record begins with: a year is this one until another is typed."""
        details = self.spec.kind.details()
        is_by_year = "year" in self.spec.fields and self.spec.fields["year"].kind is Kind.COUNT
        return replace(details, year=self.desk.today().year) if is_by_year else details

    def details(self) -> Any:
        """The record as the form says it now; fields that the form does not have stay as they were."""
        values: dict[str, Any] = self.form.values()
        return replace(self._begun_with, **values)

    def needed(self) -> Collection[str]:
        return needed_by(self.spec.kind.check, self.details(), self.desk.today())

    def before_filling(self, parent: str, details: Any) -> None:
        """The form is about to show these details: make ready what depends on them."""

    def save(self) -> bool:
        assert self._owner  # noqa: S101  # begin_… came first
        self._write(self._desk_now())
        self._tell(self.tr("{0} recorded: {1}") if self._record is None else self.tr("{0} corrected: {1}"))
        return True

    def go_on(self) -> bool:
        """Ctrl+Enter: the next one of the same person."""
        if not self._owner:
            return False
        self._begin(self._owner, self._parent_row, None, self.first_details())
        return True

    def remove(self, why: str) -> None:
        assert self._record is not None  # noqa: S101
        self.desk.remove(self.spec.kind.table, self._record.row, why)
        self._tell(self.tr("{0} removed: {1}"))

    def look_again(self) -> None:
        if self.spec.warn is not None and self._owner:
            found = self.spec.warn(self.details(), self.desk.today())
            self.show_notes([sentence(reason) for reason in found])

    def retranslate(self) -> None:
        super().retranslate()
        self._note.setText(self.spec.note_words())
        show_if(self._note, bool(self.spec.note))
        if self._owner and self.isVisible():  # what is shown again is looked over again then
            self._show_head()
            self.look_again()

    def _write(self, desk: RecordDesk) -> None:
        table = self.spec.kind.table
        if self._record is None:
            desk.add(table, self._parent_row, self.details())
        else:
            desk.change(table, self._record.row, self.details())

    def _desk_now(self) -> RecordDesk:
        """The desk, with the reason that a closed month or year asked for."""
        why = self.reason_for_closed()
        return self.desk.with_reason(why) if why and self.desk.with_reason is not None else self.desk

    def _begin(self, owner: str, parent: str, record: Record[Any] | None, details: Any) -> None:
        self._owner = ""
        self._record, self._begun_with, self._parent_row = record, details, parent
        self._name = self.desk.name_of(self.spec.kind.table, owner)
        row = record.row if record else f"new:{parent}"
        self._offer(owner, details)
        self.before_filling(parent, details)
        self.begin_with(row, asdict(details), can_remove=record is not None)
        self._owner = owner
        self.allow_next(record is None)
        self._show_head()
        self.look_again()

    def _offer(self, owner: str, details: Any) -> None:
        """What may be chosen or is known already, read when the form opens."""
        for name, field in self.spec.fields.items():
            if not field.of:
                continue
            choices = list(self.desk.offers(field.of, owner))
            held = getattr(details, name, None)
            if field.kind is Kind.RECORD and held and held not in {one.code for one in choices}:
                choices.append(Choice(str(held), self.tr("A record that was removed"), "", ""))
            self.form.offer(name, choices)

    def _show_head(self) -> None:
        one = self.spec.one_words()
        words = self.tr("New: {0}") if self._record is None else self.tr("Correct: {0}")
        self.set_head(self.about or words.format(one), self._name)

    def _tell(self, words: str) -> None:
        whose = mask_name(self._name) if self._name else self._told()
        self.saved.emit(words.format(self.spec.one_words(), whose))
        self.record_written.emit(self._owner)

    def _told(self) -> str:
        """What names a record of the village: its first column, in words."""
        spec = self.spec.fields.get(self.spec.columns[0].name)
        return spec.shown(getattr(self.details(), spec.name)) if spec is not None else ""
