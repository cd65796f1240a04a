"""Bind the entry of tests to an open vault."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from app.clock import Moment, day_of
from app.ids import PersonId, TestId
from app.tests.details_of_test import TestDetails
from app.tests.record_test import change_test, record_test, remove_test, warnings_of_test
from app.tests.start_test import TestStart, start_change_of_test, start_test
from app.vault.clock_doubts import clock_findings
from app.vault.vault import Vault
from app.work import look, work
from ui.drafts import drafts_of
from ui.parts.phrase_book import PhraseBook
from ui.tests.desk import TestDesk


def desk_of_tests(vault: Vault, now: Callable[[], Moment], phrases: PhraseBook | None = None) -> TestDesk:
    """What the form of a test asks of this vault."""
    bound = _Tests(vault, now)
    return TestDesk(
        today=bound.today,
        start=bound.start,
        start_change=bound.start_change,
        record=bound.record,
        change=bound.change,
        remove=bound.remove,
        warnings=bound.warnings,
        drafts=drafts_of(vault, now, "test"),
        phrases=phrases,
    )


@dataclass(frozen=True)
class _Tests:
    vault: Vault
    now: Callable[[], Moment]

    def today(self) -> date:
        return day_of(self.now())

    def start(self, person: PersonId, planned_due: date | None, sample: str) -> TestStart:
        with look(self.vault) as connection:
            return start_test(connection, person, today=self.today(), planned_due=planned_due, sample=sample)

    def start_change(self, test: TestId) -> TestStart:
        with look(self.vault) as connection:
            return start_change_of_test(connection, test, today=self.today())

    def record(self, person: PersonId, details: TestDetails, why: str) -> TestId:
        now = self.now()
        with work(self.vault, now=now, why=why) as session:
            return record_test(session, person, details, now=now)

    def change(self, test: TestId, details: TestDetails, why: str) -> bool:
        now = self.now()
        with work(self.vault, now=now, why=why) as session:
            return change_test(session, test, details, now=now)

    def remove(self, test: TestId, why: str) -> None:
        now = self.now()
        with work(self.vault, now=now) as session:
            remove_test(session, test, why=why, now=now)

    def warnings(self, person: PersonId, details: TestDetails, besides: TestId | None) -> list[str]:
        with look(self.vault) as connection:
            found = warnings_of_test(connection, person, details, besides=besides)
        return [*clock_findings(self.vault), *found]
