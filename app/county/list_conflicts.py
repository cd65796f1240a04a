"""The conflicts that nobody has settled yet, by village, the careful ones first."""

from __future__ import annotations

import json
from dataclasses import dataclass

from app.county.county_keys import county_keys
from app.work import Connection
from db.schema import SHAPES


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
    for table, shape in SHAPES.items():
        person = "t.id" if table == "person" else "t.person_id" if "person_id" in shape.columns else "NULL"
        rows = connection.exec_driver_sql(
            f'SELECT t.id, t.open_registers, p.file_no FROM "{table}" t LEFT JOIN person p ON p.id = {person}'
            " WHERE t.open_registers IS NOT NULL AND t.deleted = 0 ORDER BY t.id"
        ).all()
        for row, registers, file_no in rows:
            code, name = _village_of(connection, table, row)
            found += [
                OpenConflict(code, name, register in shape.careful, table, row, register, file_no or "")
                for register in json.loads(registers)
            ]
    return sorted(found, key=_order)


def _order(one: OpenConflict) -> tuple[str, bool, str, str, str]:
    return one.village_code, not one.careful, one.table, one.row, one.register


def _village_of(connection: Connection, table: str, row: str) -> tuple[str, str]:
    """The village of the laptops that wrote to a row; they are all of one."""
    found = connection.exec_driver_sql(
        "SELECT k.village_code, k.village_name FROM entry e JOIN known_laptop k ON k.laptop = e.laptop"
        " WHERE e.row = ? AND e.tbl = ? ORDER BY k.village_code LIMIT 1",
        (row, table),
    ).one_or_none()
    return ("", "") if found is None else (found[0], found[1])
