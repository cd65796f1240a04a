"""Rows of two laptops that hold the same days: a leave, a suspension or a placement that one laptop put right
while the other one entered it anew. Each is a row of its own, so nothing stands open in either; yet neither
may stop a reminder of the other, and somebody has to look at both.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from app.conduct.leave import NOT_AGREED, Leave
from app.conduct.leave_days import last_day_away
from app.details import day_from
from app.followup.rules import Pause
from app.followup.suspensions import pauses_of
from app.followup.until_the_earlier import Span, pairs_beside
from app.ids import PersonId, PlacementId
from app.people.same_person import OF_PERSON, Survivors
from app.placements.placement_details import PlacementRecord
from app.placements.read_placements import read_placement
from app.placements.second_look import span_of
from app.work import Connection
from db.driver_rows import rows_of

LEAVE, SUSPENSION, PLACEMENT = "leave", "suspension", "placement"
_Spans = Mapping[tuple[str, str], Sequence[Span]]
"""By the person and what the rows hang on."""
_OF_TWO_LAPTOPS = (
    '{0} IN (SELECT {0} FROM "{1}" WHERE deleted = 0 GROUP BY {0} HAVING count(DISTINCT updated_laptop) > 1)'
)
_OF_ONE_PERSON = (
    "(" + _OF_TWO_LAPTOPS.format("person_id", "{0}") + " OR person_id IN (SELECT id FROM person"
    " WHERE merged_into IS NOT NULL UNION SELECT merged_into FROM person WHERE merged_into IS NOT NULL))"
)
"""Most villages have none of these: then hardly anything is read."""


class Beside(NamedTuple):
    """Two rows of one table that hold the same days; `row` is the one that begins later, on `since`."""

    person: PersonId
    table: str
    row: str
    other: str
    since: date


def spans_beside(connection: Connection, shown_under: Survivors, *, today: date) -> Iterator[Beside]:
    """Each pair that holds today or a later day."""
    for person, table, one, later in asked_about(connection, shown_under, today=today):
        yield Beside(person, table, later.row, one.row, later.days.first)


def asked_about(
    connection: Connection, shown_under: Survivors, *, today: date
) -> Iterator[tuple[PersonId, str, Span, Span]]:
    """The person, the table and both spans of each such pair, the one that begins earlier first."""
    tables = {LEAVE: _leaves, SUSPENSION: _suspensions, PLACEMENT: _placements}
    for table, read in tables.items():
        for (person, _on), spans in read(connection, shown_under).items():
            for one, later in pairs_beside(spans):
                if max(span.days.last or date.max for span in (one, later)) >= today:
                    yield PersonId(person), table, one, later


def placements_beside(
    connection: Connection, shown_under: Survivors, *, person: PersonId | None = None
) -> dict[str, list[PlacementRecord]]:
    """By placement the others that run on the same days, and nobody has said which of them is right. Of one
    person, or of all.
    """
    found: dict[str, list[PlacementRecord]] = defaultdict(list)
    for spans in _placements(connection, shown_under, person).values():
        for one, later in pairs_beside(spans):
            for row, other in ((one.row, later.row), (later.row, one.row)):
                found[row].append(read_placement(connection, PlacementId(other)))
    return found


def _leaves(connection: Connection, shown_under: Survivors) -> _Spans:
    rows = rows_of(
        connection,
        "SELECT person_id, id, updated_laptop, from_on, to_on, renewed_to, returned_on"
        " FROM \"leave\" WHERE deleted = 0 AND from_on IS NOT NULL AND coalesce(approval, '') <> ?"
        f" AND {_OF_ONE_PERSON.format('leave')}",
        (NOT_AGREED,),
    )
    found: dict[tuple[str, str], list[Span]] = defaultdict(list)
    for person, row, laptop, *cells in rows:
        first, to_on, renewed_to, returned_on = map(day_from, cells)
        if first is not None:
            leave = Leave(from_on=first, to_on=to_on, renewed_to=renewed_to, returned_on=returned_on)
            whose = shown_under.of(PersonId(person))
            found[whose, ""].append(Span(Pause(first, last_day_away(leave), LEAVE), laptop, row))
    return found


def _suspensions(connection: Connection, shown_under: Survivors) -> _Spans:
    rows = rows_of(
        connection,
        "SELECT p.person_id, p.id, s.id, s.updated_laptop, s.from_on, s.to_on FROM suspension s"
        " JOIN placement p ON p.id = s.placement_id WHERE s.deleted = 0 AND p.deleted = 0"
        f" AND {_OF_TWO_LAPTOPS.format('placement_id', 'suspension')}",
    )
    found: dict[tuple[str, str], list[Span]] = defaultdict(list)
    for person, placement, row, laptop, from_on, to_on in rows:
        first = day_from(from_on)
        if first is not None:
            days = pauses_of(first, day_from(to_on))
            found[shown_under.of(PersonId(person)), placement] += (Span(one, laptop, row) for one in days)
    return found


def _placements(connection: Connection, shown_under: Survivors, person: PersonId | None = None) -> _Spans:
    """Of whoever has placements that two laptops wrote, those that have not ended."""
    rows = rows_of(
        connection,
        "SELECT id, updated_laptop FROM placement WHERE deleted = 0"
        f" AND {OF_PERSON if person else _OF_ONE_PERSON.format('placement')}",
        (person,) if person else (),
    )
    found: dict[tuple[str, str], list[Span]] = defaultdict(list)
    for row, laptop in rows if len(rows) > 1 else ():
        record = read_placement(connection, PlacementId(row))
        span = None if record.has_ended else span_of(record.details)
        if span is not None:
            first, last = span
            days = Pause(first, None if last == date.max else last, PLACEMENT)
            found[shown_under.of(record.person), ""].append(Span(days, laptop, row))
    return found
