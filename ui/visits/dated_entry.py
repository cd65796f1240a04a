"""What the entry of a visit and of a test have in common: whose it is, the queue of the next, late or not."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import asdict, replace
from datetime import date
from typing import Any, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.ids import PersonId
from app.people.masking import mask_name
from ui.parts.entry_dialog import Drafts, EntryDialog
from ui.parts.phrase_book import PhraseBook
from ui.parts.record_form import RecordForm, Section
from ui.problems import sentence
from ui.words import day

Following = tuple[PersonId, date | None, str]


class Start(Protocol):
    """What the form begins with; `row` is "" for a new record."""

    @property
    def person(self) -> PersonId: ...
    @property
    def name(self) -> str: ...
    @property
    def file_no(self) -> str: ...
    @property
    def village_group(self) -> str: ...
    @property
    def details(self) -> Any: ...
    @property
    def row(self) -> str: ...
    @property
    def typed_on(self) -> date | None: ...
    @property
    def last(self) -> Any: ...
    @property
    def window_from(self) -> date | None: ...


class Desk(Protocol):
    """What such a form asks of the records; `VisitDesk` and `TestDesk` say it."""

    @property
    def today(self) -> Callable[[], date]: ...
    @property
    def start(self) -> Callable[[PersonId, date | None, str], Start]: ...
    @property
    def start_change(self) -> Callable[[Any], Start]: ...
    @property
    def record(self) -> Callable[[PersonId, Any, str], str]: ...
    @property
    def change(self) -> Callable[[Any, Any, str], bool]: ...
    @property
    def remove(self) -> Callable[[Any, str], None]: ...
    @property
    def warnings(self) -> Callable[[PersonId, Any, Any], list[str]]: ...
    @property
    def drafts(self) -> Drafts: ...
    @property
    def phrases(self) -> PhraseBook | None: ...


class DatedEntry(EntryDialog):
    """`begin_new` and `begin_change` open it; `recorded` tells whose record was written, `saved` says it."""

    recorded = Signal(str)
    saved = Signal(str)

    def __init__(
        self,
        kind: str,
        desk: Desk,
        sections: Sequence[Section],
        tools: Sequence[QPushButton] = (),
        parent: QWidget | None = None,
    ) -> None:
        self._desk = desk
        self._start: Start | None = None
        self._following: list[Following] = []
        super().__init__(desk.drafts, RecordForm(sections, desk.today, later=True), tools, parent)
        if desk.phrases is not None:
            self.form.use_phrases(desk.phrases, kind)
        self.setProperty("help_topic", kind)

    def begin_new(
        self,
        person: PersonId,
        planned_due: date | None = None,
        hint: str = "",
        following: Sequence[Following] = (),
    ) -> None:
        """A new one of this person; `hint` is the way or the sample where it is known, `following` are the
        people whose turn comes next with Ctrl+Enter.
        """
        self._following = list(following)
        self._begin(self._desk.start(person, planned_due, hint))

    def begin_change(self, row: str) -> None:
        """Correct one that is recorded."""
        self._following = []
        self._begin(self._desk.start_change(row))

    def details(self) -> Any:
        """What the form says now."""
        assert self._start is not None  # noqa: S101  # begin_… came first
        values: dict[str, Any] = self.form.values()
        if not self._is_late():
            values["late_reason"] = self._start.details.late_reason
        return replace(self._start.details, **values)

    def needed(self) -> Collection[str]:
        return ("happened_on", "result")

    def told(self) -> tuple[str, str, str]:
        """Words for recorded, corrected, removed, with the day {0} and the name {1}."""
        raise NotImplementedError

    def titles(self) -> tuple[str, str]:
        """The heads of a new one and of one to be corrected."""
        raise NotImplementedError

    def who(self, start: Start) -> list[str]:
        """What stands in the head after the person."""
        raise NotImplementedError

    def before_filling(self, _start: Start) -> None:
        """The form is about to be filled."""

    def begun(self, _start: Start) -> None:
        """The form is filled."""

    def show_rows(self, _details: Any) -> None:
        """Rows that come and go with what is typed."""

    def save(self) -> bool:
        start, details = self._begun_with(), self.details()
        recorded, corrected, _removed = self.told()
        if start.row:
            self._desk.change(start.row, details, self.reason_for_closed())
        else:
            self._desk.record(start.person, details, self.reason_for_closed())
        self._tell(corrected if start.row else recorded, details.happened_on)
        return True

    def remove(self, why: str) -> None:
        start = self._begun_with()
        self._desk.remove(start.row, why)
        self._tell(self.told()[2], start.details.happened_on)

    def go_on(self) -> bool:
        if not self._following:
            return False
        self._begin(self._desk.start(*self._following.pop(0)))
        return True

    def look_again(self) -> None:
        start = self._start
        if start is None:
            return
        late = self._is_late()
        self.form.show_row("late_reason", late)
        details = self.details()
        self.show_rows(details)
        found = self._desk.warnings(start.person, details, start.row or None)
        if late and not details.late_reason:
            found.append("late_reason_missing")
        self.show_notes([sentence(reason) for reason in found])

    def retranslate(self) -> None:
        super().retranslate()
        if self._start is not None:
            self.before_filling(self._start)
            self._show_head(self._start)

    def _begin(self, start: Start) -> None:
        self._start = None
        self.before_filling(start)
        row = start.row or f"new:{start.person}"
        self.begin_with(row, asdict(start.details), can_remove=bool(start.row))
        self._start = start
        self.allow_next(bool(self._following))
        self._show_head(start)
        self.look_again()
        self.begun(start)

    def _begun_with(self) -> Start:
        assert self._start is not None  # noqa: S101  # begin_… came first
        return self._start

    def _tell(self, words: str, happened_on: date | None) -> None:
        start = self._begun_with()
        self.saved.emit(words.format(day(happened_on), mask_name(start.name)))
        self.recorded.emit(start.person)

    def _show_head(self, start: Start) -> None:
        new, correct = self.titles()
        who = [start.name, start.village_group, start.file_no, *self.who(start)]
        self.set_head(correct if start.row else new, "  ·  ".join(part for part in who if part))

    def _is_late(self) -> bool:
        """Whether the day that is typed lies before the window of now."""
        happened = self.form.value("happened_on")
        since = self._start.window_from if self._start else None
        return isinstance(happened, date) and since is not None and happened < since
