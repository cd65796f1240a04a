"""The entry of a test that police or township did: its result, its papers, what the result asks for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.errors import Refused
from app.ids import PersonId, TestId
from app.people.masking import mask_name
from app.tests.details_of_test import TestDetails
from app.tests.positive import POSITIVE, REPORTED
from app.tests.record_test import NO_SHOW
from app.tests.start_test import TestStart
from ui.parts.choices import choices_of
from ui.parts.code_field import CodeField
from ui.parts.entry_dialog import EntryDialog
from ui.parts.record_form import RecordForm
from ui.problems import sentence
from ui.tests.desk import TestDesk
from ui.tests.fields_of_test import TEST, WANTED_BY_RESULT
from ui.words import day

Following = tuple[PersonId, date | None, str]


class DialogOfTest(EntryDialog):
    """`begin_new` and `begin_change` open it; `test_recorded` tells whose test was written."""

    test_recorded = Signal(str)
    saved = Signal(str)

    def __init__(self, desk: TestDesk, parent: QWidget | None = None) -> None:
        self._desk = desk
        self._start: TestStart | None = None
        self._following: list[Following] = []
        super().__init__(desk.drafts, RecordForm(TEST, desk.today), (), parent)
        if desk.phrases is not None:
            self.form.use_phrases(desk.phrases, "test")
        self.setProperty("help_topic", "test")

    def begin_new(
        self,
        person: PersonId,
        planned_due: date | None = None,
        sample: str = "",
        following: Sequence[Following] = (),
    ) -> None:
        """A new test; `following` are the people whose tests come next with Ctrl+Enter."""
        self._following = list(following)
        self._begin(self._desk.start(person, planned_due, sample))

    def begin_change(self, test: TestId) -> None:
        """Correct a test that is recorded."""
        self._following = []
        self._begin(self._desk.start_change(test))

    def details(self) -> TestDetails:
        """The test as the form says it now."""
        assert self._start is not None  # noqa: S101  # begin_… came first
        values: dict[str, Any] = self.form.values()
        if not self._is_late():
            values["late_reason"] = self._start.details.late_reason
        return replace(self._start.details, **values)

    def save(self) -> bool:
        start = self._start
        assert start is not None  # noqa: S101
        details = self.details()
        if details.result == NO_SHOW and not details.no_show_cause:
            raise Refused("no_show_cause_missing", field="no_show_cause")
        if start.test is None:
            self._desk.record(start.person, details, self.reason_for_closed())
            words = self.tr("Test of {1} on {0} recorded")
        else:
            self._desk.change(start.test, details, self.reason_for_closed())
            words = self.tr("Test of {1} on {0} corrected")
        self.saved.emit(words.format(day(details.happened_on), mask_name(start.name)))
        self.test_recorded.emit(start.person)
        return True

    def go_on(self) -> bool:
        if not self._following:
            return False
        person, planned_due, sample = self._following.pop(0)
        self._begin(self._desk.start(person, planned_due, sample))
        return True

    def remove(self, why: str) -> None:
        start = self._start
        assert start is not None  # noqa: S101
        assert start.test is not None  # noqa: S101
        self._desk.remove(start.test, why)
        words = self.tr("Test of {1} on {0} removed")
        self.saved.emit(words.format(day(start.details.happened_on), mask_name(start.name)))
        self.test_recorded.emit(start.person)

    def look_again(self) -> None:
        if self._start is None:
            return
        late = self._is_late()
        self.form.show_row("late_reason", late)
        details = self.details()
        for name, results in WANTED_BY_RESULT.items():
            wanted = (details.result and details.result in results) or not self.form.field(name).is_empty()
            self.form.show_row(name, bool(wanted))
        found = self._desk.warnings(self._start.person, details, self._start.test)
        if late and not details.late_reason:
            found.append("late_reason_missing")
        self.show_notes([sentence(reason) for reason in found])

    def retranslate(self) -> None:
        super().retranslate()
        if self._start is not None:
            self._offer_results(self._start)
            self._show_head(self._start)

    def _begin(self, start: TestStart) -> None:
        self._start = None
        row = start.test or f"new:{start.person}"
        self._offer_results(start)
        self.begin_with(row, asdict(start.details), can_remove=start.test is not None)
        self._start = start
        self.allow_next(bool(self._following))
        self._show_head(start)
        self.look_again()

    def _offer_results(self, start: TestStart) -> None:
        """Positive, or only reported, as the village may say; what is recorded already stays readable."""
        left_out = REPORTED if start.may_say_positive else POSITIVE
        for name, now in (
            ("result", start.details.result),
            ("laboratory_result", start.details.laboratory_result),
        ):
            field = self.form.field(name)
            if isinstance(field, CodeField):
                field.set_choices(
                    [one for one in choices_of("RESULT") if one.code != left_out or one.code == now]
                )

    def _show_head(self, start: TestStart) -> None:
        title = self.tr("Record a test") if start.test is None else self.tr("Correct a test")
        who = [start.name, start.village_group, start.file_no]
        if start.typed_on is not None:
            who.append(self.tr("typed on {0}").format(day(start.typed_on)))
        elif start.last is not None:
            who.append(self.tr("last test {0}").format(day(start.last.details.happened_on)))
        self.set_head(title, "  ·  ".join(part for part in who if part))

    def _is_late(self) -> bool:
        happened = self.form.value("happened_on")
        since = self._start.window_from if self._start else None
        return isinstance(happened, date) and since is not None and happened < since
