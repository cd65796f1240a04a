"""Whose bags can go to another village: everybody with an open file."""

from __future__ import annotations

from dataclasses import dataclass

from app.ids import PersonId
from app.people.same_person import survivors
from app.work import Connection


@dataclass(frozen=True)
class MayGo:
    """One person in the list to choose from."""

    person: PersonId
    name: str
    group: str
    file_no: str


def who_may_go(connection: Connection) -> list[MayGo]:
    """By group and file number; those that were merged into another stand under that one."""
    shown_under = survivors(connection)
    rows = connection.exec_driver_sql(
        "SELECT id, coalesce(name, ''), coalesce(village_group, ''), coalesce(file_no, '') FROM person"
        " WHERE deleted = 0 AND closed_on IS NULL ORDER BY village_group, file_no, id"
    )
    return [
        MayGo(PersonId(row[0]), row[1], row[2], row[3]) for row in rows.all() if row[0] not in shown_under
    ]
