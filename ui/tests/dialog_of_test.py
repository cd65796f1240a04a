"""The entry of a test that police or township did: its result, its papers, what the result asks for."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from app.errors import Refused
from app.tests.positive import POSITIVE, REPORTED
from app.tests.record_test import NO_SHOW
from ui.parts.choices import choices_of
from ui.parts.code_field import CodeField
from ui.tests.desk import TestDesk
from ui.tests.fields_of_test import TEST, WANTED_BY_RESULT
from ui.visits.dated_entry import DatedEntry, Start
from ui.words import day


class DialogOfTest(DatedEntry):
    """Which papers and samples are asked for hangs on the result."""

    def __init__(self, desk: TestDesk, parent: QWidget | None = None) -> None:
        super().__init__("test", desk, TEST, (), parent)

    def save(self) -> bool:
        details = self.details()
        if details.result == NO_SHOW and not details.no_show_cause:
            raise Refused("no_show_cause_missing", field="no_show_cause")
        return super().save()

    def told(self) -> tuple[str, str, str]:
        return (
            self.tr("Test of {1} on {0} recorded"),
            self.tr("Test of {1} on {0} corrected"),
            self.tr("Test of {1} on {0} removed"),
        )

    def titles(self) -> tuple[str, str]:
        return self.tr("Record a test"), self.tr("Correct a test")

    def who(self, start: Start) -> list[str]:
        if start.typed_on is not None:
            return [self.tr("typed on {0}").format(day(start.typed_on))]
        if start.last is not None:
            return [self.tr("last test {0}").format(day(start.last.details.happened_on))]
        return []

    def before_filling(self, start: Start) -> None:
        self._offer_results(start)

    def show_rows(self, details: Any) -> None:
        for name, results in WANTED_BY_RESULT.items():
            wanted = (details.result and details.result in results) or not self.form.field(name).is_empty()
            self.form.show_row(name, bool(wanted))

    def _offer_results(self, start: Any) -> None:
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
