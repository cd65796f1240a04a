"""What a table is filled with: columns and cells, and how the words of a cell stand in lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from ui import theme
from ui.parts.lines import in_lines
from ui.parts.tone import Tone
from ui.theme import SMALL, TIGHT

ICON = 16
LINES = 3
"""So many a row has at most."""
_FREE_LINES = 2


class Width(Enum):
    """How a column takes its room: as much as its words need, or what is left over."""

    WORDS = "words"
    REST = "rest"


@dataclass(frozen=True)
class Column:
    """`number`: at the right. `width`: WORDS, REST, or pixels at 100 % text size. `keep`: in a table that
    gives way the others make room first. `lines`: how many a row has at most for the words of this column;
    0 is two for what takes the rest, where people write at length, and three for everything else. `apart`:
    what the program wrote in lines of their own stays there; people's own lines follow one another.
    """

    title: str
    width: Width | int = Width.WORDS
    number: bool = False
    keep: bool = False
    lines: int = 0
    apart: bool = False

    @property
    def most_lines(self) -> int:
        """How many lines the words of this column may have."""
        return self.lines or (_FREE_LINES if self.width is Width.REST else LINES)


@dataclass(frozen=True)
class Cell:
    """The words of a cell, with tone and icon where they mean something.

    `icon`: None takes the tone's own, "" none (a pill above the table may say it already).
    `order` sorts instead of the words.
    """

    text: str
    tone: Tone = Tone.PLAIN
    bold: bool = False
    icon: str | None = None
    order: str | int | float | None = None


Row = Sequence[str | Cell]


def icon_of(cell: Cell) -> str:
    """The picture before the words, or ""."""
    return cell.tone.icon if cell.icon is None else cell.icon


def lines_of(cell: Cell, column: Column, width: int) -> tuple[str, ...]:
    """The words of a cell as they stand in a column of this width. Asked for every row and each time that
    it is painted, so they are kept.
    """
    now = theme.current()
    icon = now.px(ICON) + TIGHT if icon_of(cell) else 0
    room = width - 2 * SMALL - 2 - icon
    return _lines(cell.text, cell.bold, room, column.most_lines, column.apart, now.text_size)


@lru_cache(maxsize=4096)
def _lines(text: str, bold: bool, room: int, most: int, apart: bool, _text_size: int) -> tuple[str, ...]:
    return tuple(in_lines(text, theme.text_font(theme.current(), bold=bold), room, most, apart=apart))


def count_lines(cell: Cell, column: Column, width: int) -> int:
    """How many they are."""
    return len(lines_of(cell, column, width))


def is_shortened(cell: Cell, column: Column, width: int) -> bool:
    """Whether they end in dots there."""
    return "".join("".join(lines_of(cell, column, width)).split()) != "".join(cell.text.split())
