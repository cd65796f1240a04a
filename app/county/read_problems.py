"""What does not fit at the county: open conflicts with their values, files in quarantine, copied laptops."""

from __future__ import annotations

from dataclasses import dataclass

from app.county.county_keys import county_keys
from app.county.forks import BRINGS_COPY, FORKED
from app.county.list_conflicts import village_of_conflict
from app.county.list_quarantine import HeldFile, list_quarantine
from app.errors import Refused
from app.history.conflict import Conflict
from app.history.names import Names, names_known
from app.history.read_conflicts import read_conflicts
from app.work import Connection, Session


@dataclass(frozen=True)
class CountyConflict:
    """An open conflict and the village whose laptops wrote the values."""

    village_code: str
    village_name: str
    conflict: Conflict


@dataclass(frozen=True)
class Problems:
    """`names` say who wrote what on which laptop; `forked` are files of `held` that a copy wrote."""

    conflicts: tuple[CountyConflict, ...]
    names: Names
    held: tuple[HeldFile, ...]

    @property
    def forked(self) -> tuple[HeldFile, ...]:
        return tuple(one for one in self.held if one.reason in (FORKED, BRINGS_COPY))


def read_problems(connection: Connection) -> Problems:
    """Conflicts by village, the careful ones first. Raises: Refused("no_county_store")."""
    county_keys(connection)
    conflicts = [
        CountyConflict(*village_of_conflict(connection, one.table, one.row), one)
        for one in read_conflicts(connection)
    ]
    conflicts.sort(key=lambda one: (one.village_code, not one.conflict.careful))
    return Problems(tuple(conflicts), names_known(connection), tuple(list_quarantine(connection)))


def forget_held(session: Session, file: str) -> None:
    """Take a file off the list of those in quarantine: somebody has seen to it. Nothing of it is stored
    here. Raises: Refused("file_not_held").
    """
    county_keys(session.connection)
    found = session.connection.exec_driver_sql("SELECT 1 FROM quarantine WHERE file_name = ?", (file,))
    if found.scalar() is None:
        raise Refused("file_not_held")
    session.connection.exec_driver_sql("DELETE FROM quarantine WHERE file_name = ?", (file,))
