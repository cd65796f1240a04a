"""The list of people: one line each, with what is due next."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.details import day_from
from app.followup.gather_cases import PersonCase, gather_cases
from app.followup.obligations import Obligation, open_obligations
from app.followup.rules import State
from app.ids import PersonId
from app.work import Connection

VISIT_KINDS = frozenset({"home_visit", "talk"})
TEST_KINDS = frozenset({"urine", "hair"})


@dataclass(frozen=True)
class PersonLine:
    """One person in a list or roster. Names and numbers are whole here; the screen masks them.

    Of those whose bag is closed nothing is due; daily lists leave them out.
    """

    person: PersonId
    file_no: str
    name: str
    sex: str
    age: int | None
    id_no: str
    phone: str
    village_group: str
    status: str
    placement_kind: str
    reported_on: date | None
    ends_on: date | None
    owner: str
    last_visit: date | None
    next_visit: date | None
    last_test: date | None
    next_test: date | None
    overdue: int
    id_note: str
    open_registers: tuple[str, ...]
    note: str
    to_complete: tuple[str, ...] = ()
    closed: bool = False


def list_people(connection: Connection, *, today: date) -> list[PersonLine]:
    """Everyone with a file that is not hidden, in the order of group and file number."""
    cases = {one.person: one for one in gather_cases(connection)}
    rows = connection.exec_driver_sql(
        "SELECT id, file_no, name, sex, birth, id_no, phone, village_group, status, owner, id_note,"
        " open_registers, note, to_complete FROM person WHERE deleted = 0"
        " ORDER BY length(village_group), village_group, file_no"
    )
    return [_line(row, cases[PersonId(row[0])], today) for row in rows if row[0] in cases]


def _line(row: tuple[str, ...], one: PersonCase, today: date) -> PersonLine:
    birth = day_from(row[4])
    details = one.placement.details if one.placement is not None else None
    due = [] if one.closed else open_obligations(one.case, today)
    return PersonLine(
        person=PersonId(row[0]),
        file_no=row[1] or "",
        name=row[2] or "",
        sex=row[3] or "",
        age=None if birth is None else age_on(birth, today),
        id_no=row[5] or "",
        phone=row[6] or "",
        village_group=row[7] or "",
        status=row[8] or "",
        placement_kind=details.kind if details is not None else "",
        reported_on=details.reported_on if details is not None else None,
        ends_on=details.term.effective if details is not None and details.term is not None else None,
        owner=row[9] or "",
        last_visit=_last(one, "visit"),
        next_visit=_next(due, VISIT_KINDS),
        last_test=_last(one, "test"),
        next_test=_next(due, TEST_KINDS),
        overdue=sum(obligation.state is State.OVERDUE for obligation in due),
        id_note=row[10] or "",
        open_registers=tuple(json.loads(row[11])) if row[11] else (),
        note=row[12] or "",
        to_complete=tuple(json.loads(row[13])) if row[13] else (),
        closed=one.closed,
    )


def age_on(birth: date, today: date) -> int:
    """Full years; someone born on 29 February is a year older from 1 March in other years."""
    return today.year - birth.year - ((today.month, today.day) < (birth.month, birth.day))


def _last(one: PersonCase, table: str) -> date | None:
    return max((record.day for record in one.case.records if record.record == table), default=None)


def _next(due: Iterable[Obligation], kinds: frozenset[str]) -> date | None:
    days = [one.due for one in due if one.rule.kind in kinds and one.state is not State.SUSPENDED]
    return min(days, default=None)
