"""Which page of the side holds which ledgers of the village, without importing them."""

from __future__ import annotations

from importlib import import_module

from ui.places import GROUPS, PUBLICITY, VILLAGE

LEDGER_ROOMS = {
    GROUPS: "ui.groups.ledgers",
    PUBLICITY: "ui.activities.ledgers",
    VILLAGE: "ui.village.ledgers",
}
"""What these pages hold, imported when one of them is asked for."""


def page_of_ledger(table: str) -> str | None:
    """The page whose ledger this table is; None for what lies in a bag."""
    for key, room in LEDGER_ROOMS.items():
        groups = import_module(room).LEDGER_GROUPS
        if any(spec.kind.table == table for group in groups for spec in group.specs):
            return key
    return None
