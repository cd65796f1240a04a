"""Readers 读本 received and handed out (requirement A72)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words, refuse_future
from app.records import RecordKind


@dataclass(frozen=True)
class ReaderLine:
    """Fields carry the names of the table's columns."""

    happened_on: date | None = None
    direction: str = ""
    title: str = ""
    quantity: int | None = None
    with_whom: str = ""
    handled_by: str = ""
    note: str = ""


def check_reader_line(reader_line: ReaderLine, today: date) -> None:
    """Raises: Refused("field_missing" | "day_in_future" | "day_impossible")."""
    need_words(reader_line, "happened_on", "direction", "quantity")
    refuse_future(reader_line, today, "happened_on")


READER_LINE = RecordKind(
    "reader_line",
    ReaderLine,
    day="happened_on",
    parent="village_id",
    parent_table="village",
    check=check_reader_line,
)
