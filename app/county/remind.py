"""Whom to remind: the villages of which a month is missing, late or with a gap, sorted by township."""

from __future__ import annotations

from dataclasses import dataclass

from app.county.read_matrix import Came, Matrix
from app.county.townships import Township, township_of
from app.errors import Refused


@dataclass(frozen=True)
class Reminder:
    """One village of a township. `laptops` 0: it has not joined yet."""

    township: str
    township_name: str
    village_code: str
    village_name: str
    came: Came
    laptops: int
    conflicts: int


def reminders(matrix: Matrix, known: dict[str, Township], *, month: str) -> list[Reminder]:
    """Nothing for a village whose month is here, late or not, and whole.

    Raises: Refused("month_not_shown") for a month that the matrix does not show.
    """
    if month not in matrix.months:
        raise Refused("month_not_shown", field="month")
    place = matrix.months.index(month)
    found = []
    for one in matrix.villages:
        came = one.months[place].came
        if came in (Came.NOTHING, Came.GAP):
            town = township_of(known, one.code)
            found.append(Reminder(town.code, town.name, one.code, one.name, came, one.laptops, one.conflicts))
    return sorted(found, key=lambda one: (one.township, one.village_code))
