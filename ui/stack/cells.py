"""What may be typed into the cells of the stack, and how it is understood. No Qt in here."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.codes import code_list
from ui.listed import listed
from ui.marked import QT_TRANSLATE_NOOP

_BETWEEN = re.compile(r"[,，、;；\s]+")


class CellKind(StrEnum):
    """What a column of the stack holds."""

    DAY = "day"
    CODE = "code"
    NAMES = "names"
    WORDS = "words"


@dataclass(frozen=True)
class StackColumn:
    """A field of the record; `again`: "as last time" copies it. `width` in pixels at 100 %, 0: the rest."""

    name: str
    label: str
    kind: CellKind
    codes: str = ""
    width: int = 110
    again: bool = False

    @property
    def takes_phrases(self) -> bool:
        """Whether words come again in this column; a number does not."""
        return self.kind is CellKind.WORDS and not self.name.endswith("_no")


@dataclass(frozen=True)
class Unclear:
    """A cell that was not understood: the reason, as ui/reasons says it."""

    reason: str


VISIT_COLUMNS = (
    StackColumn("happened_on", QT_TRANSLATE_NOOP("fields", "Day of the visit"), CellKind.DAY),
    StackColumn(
        "result", QT_TRANSLATE_NOOP("fields", "Was the person met?"), CellKind.CODE, "VISIT", width=130
    ),
    StackColumn("visitors", QT_TRANSLATE_NOOP("fields", "Visitors"), CellKind.NAMES, width=130),
    StackColumn(
        "family_words",
        QT_TRANSLATE_NOOP("fields", "Person and family"),
        CellKind.WORDS,
        width=150,
        again=True,
    ),
    StackColumn(
        "thinking_words", QT_TRANSLATE_NOOP("fields", "State of mind"), CellKind.WORDS, width=0, again=True
    ),
    StackColumn(
        "difficulty_words", QT_TRANSLATE_NOOP("fields", "Most urgent difficulty"), CellKind.WORDS, width=130
    ),
)

TEST_COLUMNS = (
    StackColumn("happened_on", QT_TRANSLATE_NOOP("fields", "Day of the test"), CellKind.DAY),
    StackColumn("result", QT_TRANSLATE_NOOP("fields", "Result"), CellKind.CODE, "RESULT", width=110),
    StackColumn("testers", QT_TRANSLATE_NOOP("fields", "Testers"), CellKind.NAMES, width=130),
    StackColumn("place", QT_TRANSLATE_NOOP("fields", "Place"), CellKind.WORDS, width=120),
    StackColumn("sheet_no", QT_TRANSLATE_NOOP("fields", "Number of the sheet"), CellKind.WORDS, width=110),
    StackColumn("note", QT_TRANSLATE_NOOP("fields", "Remarks"), CellKind.WORDS, width=0),
)

Value = date | str | tuple[str, ...] | None


def read_cell(column: StackColumn, text: str, read_day: Callable[[str], date | str]) -> Value | Unclear:
    """The value that was typed. An empty cell is "not filled in".

    A code may be typed as its code, its characters or their pinyin initials, as long as one fits.
    """
    typed = text.strip()
    if column.kind is CellKind.DAY:
        if not typed:
            return None
        found = read_day(typed)
        return Unclear(found) if isinstance(found, str) else found
    if column.kind is CellKind.CODE:
        return _code(column.codes, typed)
    if column.kind is CellKind.NAMES:
        return tuple(name for name in _BETWEEN.split(typed) if name)
    return typed


def show_cell(column: StackColumn, value: object, language: str) -> str:
    """A value as it stands in the cell."""
    if value is None:
        return ""
    if isinstance(value, date):
        return value.isoformat()
    if column.kind is CellKind.CODE:
        return code_list(column.codes).label(str(value), language) if value else ""
    if isinstance(value, tuple):
        return listed(value)
    return str(value)


def _code(codes: str, typed: str) -> str | Unclear:
    if not typed:
        return ""
    listed = code_list(codes)
    exact = [item for item in listed.active() if typed in (item.code, item.zh, item.en)]
    found = exact or list(listed.find(typed))
    if len(found) == 1:
        return found[0].code
    return Unclear("code_not_clear" if found else "code_unknown")
