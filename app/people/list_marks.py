"""What the list of people is filtered by beside the file itself: measures, parties, when last seen.

Read for everybody at once, a table at a time; what lies under merged files counts for the survivor.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date

from app.details import day_from
from app.followup.rules import SEEN
from app.ids import PersonId
from app.people.same_person import Survivors
from app.work import Connection

PARTY_ROLES = frozenset({"1", "2", "3", "4"})
IN_CUSTODY = frozenset({"14", "51", "52"})
"""Statuses (list STATUS): compulsory isolation, detained, serving a sentence."""

NOT_KEPT = IN_CUSTODY | frozenset({"54", "61"})
"""In custody, deceased, or handed to the police: no measure of the village is asked for."""

NOT_TO_BE_SEEN = IN_CUSTODY | frozenset({"32", "41", "42", "43", "53", "54", "61"})
"""Statuses of people whom nobody expects to meet: in custody, abroad, deceased, discharged, handed over."""

_KIND = {"visit": "kind", "test": "sample"}


@dataclass
class Marks:
    """By person. `seen`: the last visit on which the person was met, call that reached them, or check."""

    measured: set[PersonId] = field(default_factory=set)
    parties: dict[PersonId, set[str]] = field(default_factory=lambda: defaultdict(set))
    last_visit: dict[PersonId, date] = field(default_factory=dict)
    last_test: dict[PersonId, date] = field(default_factory=dict)
    seen: dict[PersonId, date] = field(default_factory=dict)


def read_marks(
    connection: Connection, shown_under: Survivors, *, today: date, with_records: bool = True
) -> Marks:
    """`with_records` reads visits and tests too, which takes a while in a village of thousands."""
    found = Marks()
    for (person,) in connection.exec_driver_sql(
        "SELECT DISTINCT person_id FROM measure"
        " WHERE deleted = 0 AND (coalesce(to_on, '') = '' OR to_on >= ?)",
        (today.isoformat(),),
    ):
        found.measured.add(shown_under.of(person))
    for person, role in connection.exec_driver_sql(
        "SELECT person_id, role FROM party WHERE deleted = 0 AND (coalesce(to_on, '') = '' OR to_on >= ?)",
        (today.isoformat(),),
    ):
        found.parties[shown_under.of(person)].add(role)
    if with_records:
        _read(connection, shown_under, "visit", found.last_visit, found.seen)
        _read(connection, shown_under, "test", found.last_test, found.seen)
    return found


def _read(
    connection: Connection,
    shown_under: Survivors,
    table: str,
    last: dict[PersonId, date],
    seen: dict[PersonId, date],
) -> None:
    """The columns are those of the index made for the due list, so that no long text is read."""
    shows = ", ".join(f"'{kind}{result}'" for of, kind, result in sorted(SEEN) if of == table)
    counts = f"{_KIND[table]} || result IN ({shows})"
    rows = connection.exec_driver_sql(
        f"SELECT person_id, max(happened_on), max(CASE WHEN {counts} THEN happened_on END)"
        f' FROM "{table}" WHERE deleted = 0 AND happened_on IS NOT NULL GROUP BY person_id'
    )
    for owner, newest, met in rows:
        person = shown_under.of(owner)
        _keep_newer(last, person, day_from(newest))
        _keep_newer(seen, person, day_from(met))


def _keep_newer(days: dict[PersonId, date], person: PersonId, day: date | None) -> None:
    if day is not None and day > days.get(person, date.min):
        days[person] = day


def is_without_measure(status: str, *, measured: bool, closed: bool) -> bool:
    """Not in custody and without a measure that runs (未羁押人员未采取管控措施)."""
    return not closed and not measured and status not in NOT_KEPT


def is_without_parties(status: str, roles: set[str], *, closed: bool) -> bool:
    """Without all four of family, village, township and police station (四位一体)."""
    return not closed and status not in NOT_KEPT and not roles >= PARTY_ROLES
