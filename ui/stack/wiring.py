"""Bind the two stacks to an open vault."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from app.errors import Refused
from app.followup.stack import (
    StackRow,
    record_tests,
    record_visits,
    stack_of_tests,
    stack_of_visits,
)
from app.ids import PersonId
from app.work import look, work
from ui.desk import Desk
from ui.drafts import drafts_of
from ui.parts.phrase_book import PhraseBook
from ui.stack.cells import TEST_COLUMNS, VISIT_COLUMNS
from ui.stack.stack_desk import StackDesk

VISITS, TESTS = "visit", "test"


def stack_desk(desk: Desk, what: str, phrases: PhraseBook | None = None) -> StackDesk:
    """What the grid of visits ("visit") or tests ("test") asks of this vault."""
    bound = _Stacks(desk, what)
    return StackDesk(
        what=what,
        columns=VISIT_COLUMNS if what == VISITS else TEST_COLUMNS,
        today=desk.today,
        names_masked=desk.names_masked,
        rows=bound.rows,
        record=bound.record,
        drafts=drafts_of(desk.vault, desk.now, f"stack_of_{what}s"),
        beside=desk.beside(),
        phrases=phrases,
    )


@dataclass(frozen=True)
class _Stacks:
    desk: Desk
    what: str

    def rows(self) -> Sequence[StackRow[Any]]:
        today = self.desk.today()
        with look(self.desk.vault) as connection:
            if self.what == VISITS:
                return stack_of_visits(connection, today=today)
            return stack_of_tests(connection, today=today)

    def record(self, records: Sequence[tuple[PersonId, Any]], why: str) -> list[Refused | None]:
        now = self.desk.now()
        with work(self.desk.vault, now=now, why=why) as session:
            if self.what == VISITS:
                return record_visits(session, records, now=now)
            return record_tests(session, records, now=now)
