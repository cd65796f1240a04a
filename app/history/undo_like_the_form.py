"""Undoing one entry is like saving the form: what that refuses is refused, what hangs on a record follows.

A record that its form would have refused before as well (an old ledger leaves much open) may stay so.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from app.bag.kinds import KINDS
from app.bag.need_of_visit import drop_need_of, follow_difficulty
from app.conduct.evaded_tests import breach_after_correction, withdrawals
from app.details import check_lengths, from_cells
from app.errors import Refused
from app.ids import PersonId, TestId, VisitId
from app.people.person_details import PersonDetails
from app.people.save_person import check_person
from app.placements.placement_details import PlacementDetails
from app.placements.save_placement import check_placement
from app.records import RecordKind
from app.tests.details_of_test import TestDetails
from app.tests.record_test import check_test
from app.visits.record_visit import check_visit
from app.visits.visit_details import VisitDetails
from app.work import Connection, Session

Check = Callable[[Any, date], None]


@dataclass(frozen=True)
class RecordNow:
    """A record as it stands: `refused` is why its form would not save it so, if it would not."""

    table: str
    row: str
    person: PersonId | None
    details: Any
    hidden: bool
    refused: Refused | None


def record_now(
    connection: Connection, table: str, row: str, person: PersonId | None, *, today: date
) -> RecordNow | None:
    """None for what has no form in a bag."""
    form = _FORMS.get(table)
    cells = connection.exec_driver_sql(f'SELECT * FROM "{table}" WHERE id = ?', (row,)).mappings().first()
    if form is None or cells is None:
        return None
    kind, check = form
    details: Any = from_cells(kind, cells)
    hidden = bool(cells["deleted"])
    return RecordNow(table, row, person, details, hidden, None if hidden else _refusal(check, details, today))


def follow_undoing(session: Session, before: RecordNow, after: RecordNow, *, today: date) -> None:
    """A test and its breach, a visit and its need go together, as when the form is saved.

    Raises: Refused("entry_form_refuses"): undone, the record would say what its form does not let pass.
    """
    now, earlier = after.refused, before.refused
    if now is not None and (earlier is None or earlier.reason != now.reason):
        facts: dict[str, Any] = {**now.facts, "because": now.reason}
        raise Refused("entry_form_refuses", field="entry", **facts)
    if after.person is None:
        return
    if after.table == "visit":
        _follow_visit(session, after.person, before, after)
    elif after.table == "test":
        _follow_test(session, after.person, before, after, today)


def _follow_visit(session: Session, person: PersonId, before: RecordNow, after: RecordNow) -> None:
    visit = VisitId(after.row)
    if after.hidden:
        drop_need_of(session, visit, why="undo")
        return
    follow_difficulty(
        session,
        visit,
        person,
        before="" if before.hidden else before.details.difficulty_words,
        after=after.details.difficulty_words,
        happened_on=after.details.happened_on,
    )


def _follow_test(
    session: Session, person: PersonId, before: RecordNow, after: RecordNow, today: date
) -> None:
    test = TestId(after.row)
    if after.hidden:
        session.write(withdrawals(session, test, today=today))
    else:
        session.write(
            breach_after_correction(session, test, person, before.details, after.details, today=today)
        )


def _refusal(check: Check, details: Any, today: date) -> Refused | None:
    try:
        check(details, today)
    except Refused as refused:
        return refused
    return None


def _of_kind(kind: RecordKind[Any], details: Any, today: date) -> None:
    kind.check(details, today)
    check_lengths(details)


def _by_name(check: Callable[..., None], details: Any, today: date) -> None:
    check(details, today=today)


_FORMS: dict[str, tuple[type, Check]] = {
    "person": (PersonDetails, partial(_by_name, check_person)),
    "placement": (PlacementDetails, partial(_by_name, check_placement)),
    "visit": (VisitDetails, partial(_by_name, check_visit)),
    "test": (TestDetails, partial(_by_name, check_test)),
    **{kind.table: (kind.details, partial(_of_kind, kind)) for kind in KINDS},
}
