"""The conflicts that nobody has settled yet, by village, the careful ones first."""

from __future__ import annotations

from dataclasses import dataclass

from app.county.county_keys import county_keys
from app.history.all_conflicts import all_conflicts
from app.work import Connection


@dataclass(frozen=True)
class OpenConflict:
    """Values that stand side by side in one register of one row. `file_no` is the person's, if any.

    `careful`: a status, a number, a legal date: something that a person must look at.
    """

    village_code: str
    village_name: str
    careful: bool
    table: str
    row: str
    register: str
    file_no: str


def list_conflicts(connection: Connection) -> list[OpenConflict]:
    """Counted here, settled in the villages. Hidden rows have none. Raises: Refused("no_county_store")."""
    county_keys(connection)
    found = []
    for one in all_conflicts(connection):
        code, name = village_of_conflict(connection, one.table, one.row)
        found.append(OpenConflict(code, name, one.careful, one.table, one.row, one.register, one.file_no))
    return sorted(found, key=_order)


def _order(one: OpenConflict) -> tuple[str, bool, str, str, str]:
    return one.village_code, not one.careful, one.table, one.row, one.register


def village_of_conflict(connection: Connection, table: str, row: str) -> tuple[str, str]:
    """Code and name of the village whose laptops wrote to a row; they are all of one."""
    found = connection.exec_driver_sql(
        "SELECT k.village_code, k.village_name FROM entry e JOIN known_laptop k ON k.laptop = e.laptop"
        " WHERE e.row = ? AND e.tbl = ? ORDER BY k.village_code LIMIT 1",
        (row, table),
    ).one_or_none()
    return ("", "") if found is None else (found[0], found[1])
