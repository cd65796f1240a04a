"""The inventory as rows in words, and as a paper for the file of the impact assessment."""

from __future__ import annotations

from dataclasses import dataclass

from app.clock import Moment
from app.inventory.read_inventory import Field, inventory
from app.printing.plain_list import ListPart, PlainList, plain_list
from app.printing.whose import Whose
from ui.inventory.field_labels import BUNDLE, MASK, SENSITIVITY, field_label, table_label, word
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.choices import language
from ui.said import on_paper, say

TITLE = QT_TRANSLATE_NOOP("inventory", "Data inventory")
_ABOVE = QT_TRANSLATE_NOOP(
    "inventory",
    "Every field that the program keeps: why, how sensitive it is, how it is shown to whoever may not see it "
    "whole, with which bundle it leaves the laptop, and how long it is kept. Nothing else is kept.",
)
_BASIS = QT_TRANSLATE_NOOP("inventory", "Law or paper")
HEADINGS = (
    QT_TRANSLATE_NOOP("inventory", "Field"),
    QT_TRANSLATE_NOOP("inventory", "Purpose and basis"),
    QT_TRANSLATE_NOOP("inventory", "Sensitivity"),
    QT_TRANSLATE_NOOP("inventory", "Masked as"),
    QT_TRANSLATE_NOOP("inventory", "Goes with"),
    QT_TRANSLATE_NOOP("inventory", "Kept"),
)


@dataclass(frozen=True)
class InventoryLine:
    """One field in words and as the program calls it. `kept_by`: the rule of retention; `settings`: the
    village's settings that hold its years.
    """

    table: str
    column: str
    ledger: str
    field: str
    purpose: str
    basis: str
    sensitivity: str
    mask: str
    bundle: str
    retention: str
    kept_by: str
    settings: tuple[str, ...]


def inventory_lines() -> list[InventoryLine]:
    """Every field, in the language of now."""
    return [_line(one) for one in inventory()]


def inventory_pdf(whose: Whose, *, now: Moment) -> bytes:
    """All of it on paper, a table for each ledger."""
    with on_paper():
        values = _values()
    return plain_list(values, whose=whose, now=now)


def _values() -> PlainList:
    parts: list[ListPart] = []
    lines = inventory_lines()
    first, *rest = (_say(heading) for heading in HEADINGS)
    widths = (38, 62, 20, 34, 30, 60)
    aligns = ("left", "left", "centre", "left", "centre", "left")
    columns = tuple(zip((first, *rest), widths, aligns, strict=True))
    for table in dict.fromkeys(line.table for line in lines):
        of_table = [line for line in lines if line.table == table]
        rows = [
            (
                line.field,
                line.purpose,
                line.sensitivity,
                line.mask,
                line.bundle,
                line.retention,
            )
            for line in of_table
        ]
        parts.append(ListPart(columns, rows, title=of_table[0].ledger, row_height=14.0))
    purposes = {line.purpose: line.basis for line in lines}
    basis = ListPart(((_say(HEADINGS[1]), 80, "left"), (_say(_BASIS), 160, "left")), tuple(purposes.items()))
    return PlainList(_say(TITLE), (basis, *parts), above=(_say(_ABOVE),), across=True)


def _line(one: Field) -> InventoryLine:
    spoken = language()
    return InventoryLine(
        one.table,
        one.column,
        table_label(one.table),
        field_label(one.table, one.column),
        one.purpose.words(spoken),
        one.purpose.basis,
        word(SENSITIVITY, one.sensitivity),
        word(MASK, one.mask),
        word(BUNDLE, one.bundle),
        one.retention.words(spoken),
        one.kept_by.rule,
        tuple(sorted(set(one.kept_by.ends.values()))),
    )


def _say(text: str) -> str:
    return say("inventory", text)
