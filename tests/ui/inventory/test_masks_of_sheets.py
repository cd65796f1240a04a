"""What the sheets mask is what the data inventory says, field by field."""

from __future__ import annotations

from importlib import import_module

from app.inventory.read_inventory import inventory
from ui.bag.all_sheets import SHEETS
from ui.ledger_rooms import LEDGER_ROOMS
from ui.sheets.sheet_spec import SheetSpec


def all_specs() -> list[SheetSpec]:
    rooms = [import_module(room) for room in LEDGER_ROOMS.values()]
    return [*SHEETS, *(spec for room in rooms for group in room.LEDGER_GROUPS for spec in group.specs)]


def test_every_sheet_and_ledger_masks_the_telephones_of_the_inventory_and_no_other_field() -> None:
    said = {(field.table, field.column) for field in inventory() if field.mask == "phone"}
    specs = all_specs()
    tables = {spec.kind.table for spec in specs}
    masked = {
        (spec.kind.table, name) for spec in specs for name, one in spec.fields.items() if one.mask == "phone"
    }
    shown = {(spec.kind.table, name) for spec in specs for name in spec.fields}
    assert len(tables) > 50
    assert masked == {one for one in said if one in shown}
