"""After a laptop or a stick was lost: whose records were on it, and of which kinds (PIPL 57).

A laptop and a backup hold everybody whose file was there by that day; a bundle holds the people about
whom it carried entries. What was on it is encrypted: the sheet says so, and says what would change that.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from app.errors import Refused
from app.history.known_on import end_of
from app.history.person_rows import person_of_row
from app.ids import PersonId
from app.people.same_person import survivors
from app.users.acting import check_may
from app.users.rules import Thing
from app.work import Connection
from db.belonging import rows_under
from db.clock import wall_ms

What = Literal["laptop", "backup", "bundle"]
PERSON = "person"


@dataclass(frozen=True)
class Affected:
    """One person whose records were on it."""

    person: PersonId
    file_no: str
    name: str
    has_phone: bool
    is_minor_under_14: bool


@dataclass(frozen=True)
class Lost:
    """What was on it: the people, and how many records of each kind (by table)."""

    what: What
    on: date
    number: int | None
    people: tuple[Affected, ...]
    kinds: Mapping[str, int]


def lost_with(
    connection: Connection, what: What, *, on: date, laptop: str, number: int | None = None
) -> Lost:
    """Whose records were on a laptop or a backup of that day, or in bundle `number` of this laptop.

    Raises: Refused("bundle_unknown" | "not_for_role").
    """
    check_may(connection, Thing.ACCESS_LOG)
    rows = _in_bundle(connection, laptop, number) if what == "bundle" else _by_day(connection, on)
    kinds = Counter(table for table, _row in rows)
    people = {person for table, row in rows if (person := person_of_row(connection, table, row)) is not None}
    return Lost(what, on, number, _affected(connection, people, on), dict(kinds.most_common()))


def _by_day(connection: Connection, on: date) -> list[tuple[str, str]]:
    until = end_of(on)
    files = [
        row[0]
        for row in connection.exec_driver_sql("SELECT id, created_clock FROM person WHERE deleted = 0")
        if wall_ms(row[1]) < until
    ]
    return [(table, row) for table, ids in rows_under(connection, PERSON, files).items() for row in ids]


def _in_bundle(connection: Connection, laptop: str, number: int | None) -> list[tuple[str, str]]:
    found = connection.exec_driver_sql(
        "SELECT first_seq, last_seq FROM bundle_out WHERE laptop = ? AND number = ?", (laptop, number)
    ).one_or_none()
    if found is None:
        raise Refused("bundle_unknown", field="bundle")
    rows = connection.exec_driver_sql(
        "SELECT DISTINCT tbl, row FROM entry WHERE laptop = ? AND seq BETWEEN ? AND ? AND tbl IS NOT NULL",
        (laptop, found[0], found[1]),
    )
    return [(row[0], row[1]) for row in rows]


def _affected(connection: Connection, people: Iterable[PersonId], on: date) -> tuple[Affected, ...]:
    shown_under = survivors(connection)
    shown = sorted({shown_under.of(person) for person in people})
    found = []
    for person in shown:
        row = connection.exec_driver_sql(
            "SELECT file_no, name, phone, birth FROM person WHERE id = ?", (person,)
        ).one()
        young = bool(row[3]) and row[3] > on.replace(year=on.year - 14, day=min(on.day, 28)).isoformat()
        found.append(Affected(person, row[0] or "", row[1] or "", bool(row[2]), young))
    return tuple(sorted(found, key=_by_number))


def _by_number(one: Affected) -> str:
    return one.file_no
