"""Every conflict that stands open in a vault, whichever row it is in."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from app.work import Connection
from db.schema import DELETED, SHAPES


@dataclass(frozen=True)
class OpenRegister:
    """Values that stand side by side in one register of one row. `file_no` is the person's, if any.

    `careful`: a status, a number, a legal date: something that a person must look at; so is whether a row
    stays at all that has any of them.
    """

    careful: bool
    table: str
    row: str
    register: str
    file_no: str
    person: str


def all_conflicts(connection: Connection) -> Iterator[OpenRegister]:
    """By table and row. Hidden rows have none."""
    for table, shape in SHAPES.items():
        person = "t.id" if table == "person" else "t.person_id" if "person_id" in shape.columns else "NULL"
        rows = connection.exec_driver_sql(
            f"SELECT t.id, t.open_registers, p.file_no, coalesce({person}, '') FROM \"{table}\" t"
            f" LEFT JOIN person p ON p.id = {person}"
            " WHERE t.open_registers IS NOT NULL AND t.deleted = 0 ORDER BY t.id"
        ).all()
        for row, registers, file_no, whose in rows:
            for register in json.loads(registers):
                careful = register in shape.careful or (register == DELETED and bool(shape.careful))
                yield OpenRegister(careful, table, row, register, file_no or "", whose)
