"""Who was here from which day to which: a bag that went over counts once, in one village or the other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from app.details import day_from
from app.transfer.typed_elsewhere import typed_elsewhere
from app.work import Connection


@dataclass(frozen=True)
class Moves:
    """By person: the day on which the bag came here, and the one on which it went. `carried` are the rows
    that came along: the village that made them has counted them.
    """

    came: Mapping[str, date] = field(default_factory=dict)
    went: Mapping[str, date] = field(default_factory=dict)
    carried: frozenset[str] = frozenset()

    def is_here(self, person: str, day: date) -> bool:
        """Whether the bag was in the village of this file: on the day of the transfer it is in the new."""
        return self.came.get(person, date.min) <= day < self.went.get(person, date.max)


def read_moves(connection: Connection) -> Moves:
    """Every transfer that is known. In the county's store one that arrived ends the old village's time
    also where that village has not told of it yet. One that was opened again never left.
    """
    came: dict[str, date] = {}
    went: dict[str, date] = {}
    for person, was, direction, text, is_open in connection.exec_driver_sql(
        "SELECT p.id, coalesce(p.transferred_from, ''), t.direction, t.happened_on,"
        " p.closed_on IS NULL"
        " FROM transfer t JOIN person p ON p.id = t.person_id WHERE t.deleted = 0 AND p.deleted = 0"
    ):
        day = day_from(text or "")
        if day is None:
            continue
        if direction == "in":
            came[person] = day
            went[was] = min(day, went.get(was, day))
        elif not is_open:
            went[person] = min(day, went.get(person, day))
    return Moves(came, went, frozenset(typed_elsewhere(connection)))
