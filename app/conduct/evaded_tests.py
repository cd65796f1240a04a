"""A refused or missed test opens a breach row "not counted yet"; correcting the test withdraws it.

Both are written with the test in one piece of work, so that undoing one undoes the other. Whether
the row counts is entered later, from the paper of the police or township that ordered the test.
"""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from app.conduct.breach import REFUSED_OR_EVADED, TEST_CORRECTED, TEST_REMOVED, Breach
from app.details import changed_cells, to_cells
from app.ids import PersonId, TestId, new_id
from app.tests.details_of_test import TestDetails
from app.work import Session
from db.journal import Write, create, update

REFUSED, NO_SHOW = "4", "5"
EVADING = frozenset({REFUSED, NO_SHOW})
_BY_ITSELF = frozenset({TEST_CORRECTED, TEST_REMOVED})


def breach_of_test(test: TestId, person: PersonId, said: TestDetails) -> list[Write]:
    """The row that a new test opens; none unless it was refused or missed."""
    if said.result not in EVADING:
        return []
    breach = Breach(
        test_id=test,
        happened_on=said.happened_on,
        kind=REFUSED_OR_EVADED,
        cause=said.no_show_cause,
        statement=said.statement,
    )
    return [create("breach", new_id(), {**to_cells(breach), "person_id": person})]


def breach_after_correction(
    session: Session, test: TestId, person: PersonId, before: TestDetails, after: TestDetails, *, today: date
) -> list[Write]:
    """What a corrected test changes: a row opened, withdrawn, taken up again, or kept in step.

    A row that the police withdrew, or in which somebody wrote another day, cause or statement,
    keeps what was written there.
    """
    rows = _rows(session, test)
    if after.result not in EVADING:
        return withdrawals(session, test, why=TEST_CORRECTED, today=today)
    if not rows:
        return breach_of_test(test, person, after)
    return [update("breach", row["id"], _in_step(row, before, after)) for row in rows]


def withdrawals(session: Session, test: TestId, *, why: str = TEST_REMOVED, today: date) -> list[Write]:
    """Withdraw what a test opened; `why` of the list WITHDRAWN. What is withdrawn already stays as it is."""
    said = {"withdrawn_on": today.isoformat(), "withdrawn_why": why}
    return [update("breach", row["id"], said) for row in _rows(session, test) if row["withdrawn_on"] is None]


def _in_step(row: Any, before: TestDetails, after: TestDetails) -> dict[str, Any]:
    was, now = to_cells(before), to_cells(after)
    pairs = {"happened_on": "happened_on", "cause": "no_show_cause", "statement": "statement"}
    follows = {mine: now[theirs] for mine, theirs in pairs.items() if row[mine] == was[theirs]}
    disputed = json.loads(row["open_registers"]) if row["open_registers"] else ()
    changed = changed_cells(dict(row), {name: v for name, v in follows.items() if name not in disputed})
    if row["withdrawn_why"] in _BY_ITSELF:
        changed |= {"withdrawn_on": None, "withdrawn_why": None}
    return changed


def _rows(session: Session, test: TestId) -> list[Any]:
    return list(
        session.connection.exec_driver_sql(
            "SELECT * FROM breach WHERE test_id = ? AND deleted = 0 ORDER BY id", (test,)
        ).mappings()
    )
