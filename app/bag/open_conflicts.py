"""What stands open in a bag: fields for which two laptops wrote different values."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.bag.known import KNOWN
from app.bag.read_bag import Bag
from app.history.conflict import Conflict
from app.history.names import Names, names_known
from app.history.row_history import open_conflict
from app.work import Connection
from db.schema import SHAPES

__all__ = ["Conflict", "Names", "names_known", "open_conflicts"]


def open_conflicts(connection: Connection, bag: Bag) -> list[Conflict]:
    """Everything open in this bag: in the file and in every record that belongs to it."""
    return [
        Conflict(
            table,
            row,
            register,
            tuple(open_conflict(connection, row, register)),
            day,
            careful=register in SHAPES[table].careful,
        )
        for table, row, registers, day in _open(bag)
        for register in registers
    ]


def _open(bag: Bag) -> Iterator[tuple[str, str, tuple[str, ...], date | None]]:
    yield "person", bag.record.person, bag.record.open_registers, None
    for file in bag.merged:
        yield "person", file.person, file.open_registers, None
    for placement in bag.placements:
        yield "placement", placement.placement, placement.open_registers, None
    for visit in bag.visits:
        yield "visit", visit.visit, visit.open_registers, visit.details.happened_on
    for test in bag.tests:
        yield "test", test.test, test.open_registers, test.details.happened_on
    for table, records in bag.records.items():
        if bag.contacts_hidden and table == KNOWN.table:
            continue  # one of the values may be a contact even where the shown one is none
        for record in records:
            yield table, record.row, record.open_registers, None
