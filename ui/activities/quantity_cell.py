"""How much of a material, in its own unit: 30 张, 5 条. Units are never added to each other."""

from __future__ import annotations

from datetime import date
from typing import Any

from app.codes import code_list
from app.records import Record
from ui.parts.choices import language
from ui.parts.table import Cell


def quantity_cell(record: Record[Any], _today: date) -> Cell:
    """Number and unit."""
    details = record.details
    if details.quantity is None:
        return Cell("")
    return Cell(quantity_words(details.kind, details.quantity), order=details.quantity)


def quantity_words(kind: str, quantity: int) -> str:
    """So much of this kind of material."""
    item = code_list("MAT").item(kind)
    unit = "" if item is None else item.unit_zh if language().startswith("zh") else item.unit_en
    return f"{quantity} {unit}".strip()
