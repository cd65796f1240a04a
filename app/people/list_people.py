"""The list of people: one line each, with what is due next."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from app.closing.check_open import CLOSED
from app.details import day_from
from app.followup.gather_cases import gather_cases
from app.followup.list_due import with_older_where_needed
from app.followup.not_seen_rows import not_seen_rows
from app.followup.obligations import Obligation
from app.followup.rules import State
from app.ids import PersonId, PlacementId
from app.people.list_marks import Marks, is_without_measure, is_without_parties, read_marks
from app.people.missing_papers import missing_papers
from app.people.same_person import Survivors, survivors
from app.placements.placement_details import PlacementRecord
from app.placements.read_placements import current_placements
from app.placements.read_terms import read_terms
from app.placements.term import TermDays
from app.village.read_village import chosen_village
from app.village.village_settings import read_settings
from app.work import Connection

VISIT_KINDS = frozenset({"home_visit", "talk"})
TEST_KINDS = frozenset({"urine", "hair"})
_NEAR = frozenset({State.DUE, State.DUE_SOON})


@dataclass(frozen=True, slots=True)
class PersonLine:
    """One person in a list or roster. Names and numbers are whole here; the screen masks them.

    Of those whose bag is closed nothing is due; daily lists leave them out. `ends_or` is the other
    day on which the term may end, while the county has not said whether suspended days move it (L10).
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
    due: int = 0
    control_state: str = ""
    no_job: bool = False
    no_home: bool = False
    no_income: bool = False
    without_measure: bool = False
    without_parties: bool = False
    last_seen: date | None = None
    not_seen: bool = False
    papers: int | None = None
    is_whole: bool = True
    ends_or: date | None = None
    name_note: str = ""


def list_people(connection: Connection, *, today: date) -> list[PersonLine]:
    """Everyone with a file that is not hidden, in the order of group and file number."""
    shown_under = survivors(connection)
    cases = gather_cases(connection, newest_for=today)
    found = {one.person: (one, due) for one, due in with_older_where_needed(connection, cases, today=today)}
    marks = read_marks(connection, shown_under, today=today)
    reading = _Reading(today, marks, missing_papers(connection, today=today))
    not_seen = {row.person for row in not_seen_rows(connection, cases, today=today)}
    rows = _rows(connection, shown_under)
    # Of closed bags nothing is due; their placement is shown all the same.
    closed = {} if len(found) == len(rows) else current_placements(connection)
    placements = {person: one.placement for person, (one, _due) in found.items()} | closed
    known = [one for one in placements.values() if one is not None]
    terms = read_terms(connection, known, read_settings(connection, on=today), today=today)
    lines = []
    for row in rows:
        person = PersonId(row[0])
        _one, due = found.get(person, (None, []))
        line = _whole(_line(row, reading, closed=person not in found), placements.get(person), terms, due)
        lines.append(replace(line, not_seen=True) if person in not_seen else line)
    return lines


def count_people(connection: Connection) -> int:
    """How many files there are, roughly: enough to know whether reading them takes a while."""
    return int(connection.exec_driver_sql("SELECT count(*) FROM person").scalar_one())


def count_of_village(connection: Connection, village: str) -> int:
    """How many files of this village there are."""
    return int(
        connection.exec_driver_sql(
            "SELECT count(*) FROM person WHERE deleted = 0 AND merged_into IS NULL AND village_id = ?",
            (village,),
        ).scalar_one()
    )


def list_files(connection: Connection, *, today: date) -> list[PersonLine]:
    """The same people as the files alone tell of them, which is quick: nothing is worked out, no
    record is read, and `is_whole` is false.
    """
    shown_under = survivors(connection)
    marks = read_marks(connection, shown_under, today=today, with_records=False)
    reading = _Reading(today, marks, None)
    return [_line(row, reading, closed=bool(row[18])) for row in _rows(connection, shown_under)]


@dataclass(frozen=True)
class _Reading:
    today: date
    marks: Marks
    papers: Mapping[PersonId, int] | None


def _rows(connection: Connection, shown_under: Survivors) -> list[tuple[Any, ...]]:
    """Of several villages those of the one that is worked on."""
    chosen = chosen_village(connection)
    whose = "" if chosen is None else " AND coalesce(village_id, ?) = ?"
    rows = connection.exec_driver_sql(
        "SELECT id, file_no, name, sex, birth, id_no, phone, village_group, status, owner, id_note,"
        " open_registers, note, to_complete, control_state, no_job, no_home, no_income,"
        f" {CLOSED.format('')}, name_picture_note FROM person WHERE deleted = 0{whose}"
        " ORDER BY length(village_group), village_group, file_no",
        () if chosen is None else (chosen, chosen),
    )
    return [tuple(row) for row in rows.all() if row[0] not in shown_under]


def _line(row: tuple[Any, ...], reading: _Reading, *, closed: bool) -> PersonLine:
    person = PersonId(row[0])
    birth = day_from(row[4])
    marks = reading.marks
    status = row[8] or ""
    measured, roles = person in marks.measured, marks.parties.get(person, set())
    return PersonLine(
        person=person,
        file_no=row[1] or "",
        name=row[2] or "",
        sex=row[3] or "",
        age=None if birth is None else age_on(birth, reading.today),
        id_no=row[5] or "",
        phone=row[6] or "",
        village_group=row[7] or "",
        status=status,
        placement_kind="",
        reported_on=None,
        ends_on=None,
        owner=row[9] or "",
        last_visit=marks.last_visit.get(person),
        next_visit=None,
        last_test=marks.last_test.get(person),
        next_test=None,
        overdue=0,
        id_note=row[10] or "",
        name_note=row[19] or "",
        open_registers=tuple(json.loads(row[11])) if row[11] else (),
        note=row[12] or "",
        to_complete=tuple(json.loads(row[13])) if row[13] else (),
        closed=closed,
        control_state=row[14] or "",
        no_job=bool(row[15]),
        no_home=bool(row[16]),
        no_income=bool(row[17]),
        without_measure=is_without_measure(status, measured=measured, closed=closed),
        without_parties=is_without_parties(status, roles, closed=closed),
        last_seen=marks.seen.get(person),
        papers=None if reading.papers is None else reading.papers.get(person, 0),
        is_whole=False,
    )


def _whole(
    line: PersonLine,
    placement: PlacementRecord | None,
    terms: Mapping[PlacementId, TermDays],
    due: Sequence[Obligation],
) -> PersonLine:
    """With what has to be worked out."""
    details = placement.details if placement is not None else None
    term = terms.get(placement.placement) if placement is not None else None
    return replace(
        line,
        placement_kind=details.kind if details is not None else "",
        reported_on=details.reported_on if details is not None else None,
        ends_on=term.effective if term is not None else None,
        ends_or=term.other if term is not None else None,
        next_visit=_next(due, VISIT_KINDS),
        next_test=_next(due, TEST_KINDS),
        overdue=sum(one.state is State.OVERDUE for one in due),
        due=sum(one.state in _NEAR for one in due),
        is_whole=True,
    )


def age_on(birth: date, today: date) -> int:
    """Full years; someone born on 29 February is a year older from 1 March in other years."""
    return today.year - birth.year - ((today.month, today.day) < (birth.month, birth.day))


def _next(due: Iterable[Obligation], kinds: frozenset[str]) -> date | None:
    days = [one.due for one in due if one.rule.kind in kinds and one.state is not State.SUSPENDED]
    return min(days, default=None)
