"""The paper by which the village was designated to help (PIPL 21, 34): number, who issued it, its day.

Without it nobody can say on whose behalf the village keeps these records. Its absence stays visible.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.clock import Moment, day_of
from app.day_checks import refuse_future
from app.details import check_lengths, day_from, to_cells
from app.errors import Refused
from app.village.read_village import read_village
from app.work import Connection, Session
from db.journal import update


@dataclass(frozen=True)
class Designation:
    """Fields carry the names of the village's columns."""

    designation_no: str = ""
    designation_by: str = ""
    designation_on: date | None = None

    @property
    def is_there(self) -> bool:
        return bool(self.designation_no)


def read_designation(connection: Connection) -> Designation:
    """What is written down; empty where nothing is."""
    row = connection.exec_driver_sql(
        "SELECT designation_no, designation_by, designation_on FROM village WHERE deleted = 0 ORDER BY id"
    ).first()
    return Designation() if row is None else Designation(row[0] or "", row[1] or "", day_from(row[2]))


def settle_designation(session: Session, designation: Designation, *, now: Moment) -> bool:
    """Write it down; whether anything changed. Raises: Refused("field_missing" | "day_in_future" |
    "text_too_long" | "not_for_role").
    """
    check_designation(designation, today=day_of(now))
    village = read_village(session.connection, on=day_of(now)).village
    return bool(session.write([update("village", village, to_cells(designation))]))


def check_designation(designation: Designation, *, today: date) -> None:
    """Raises: Refused("field_missing" | "day_in_future" | "text_too_long")."""
    refuse_future(designation, today, "designation_on")
    check_lengths(designation)
    if designation.designation_on and not designation.designation_no.strip():
        raise Refused("field_missing", field="designation_no")
