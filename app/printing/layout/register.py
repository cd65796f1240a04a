"""A register is data: its title, its columns and where each cell comes from.

Nothing in a description is code, so that descriptions can also come from a file.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from app.printing.layout.grid import Cell, Grid, Row
from app.printing.layout.paper import LANDSCAPE, PORTRAIT, SheetSize, Stack
from app.printing.layout.text import (
    BODY,
    PART_TITLE,
    REGISTER,
    REGISTER_CENTRED,
    REGISTER_HEAD,
    balanced,
)
from app.printing.layout.words import words

RUNNING_NUMBER = "#"
_PAD = 2.0


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, its width in millimetres (shared out over the sheet) and the name of
    the value that stands in it; `#` counts the rows, an empty name is left for the pen."""

    heading: str
    width: float
    source: str = ""
    align: str = "centre"


@dataclass(frozen=True, slots=True)
class RegisterForm:
    """The description of one register."""

    number: str
    title: str
    columns: tuple[Column, ...]
    across: bool = False
    least_rows: int = 0
    row_height: float = 24.0
    pad_y: float = 3.0
    """Points above and below the words of a cell."""

    @property
    def size(self) -> SheetSize:
        return LANDSCAPE if self.across else PORTRAIT


def lay_register(
    form: RegisterForm,
    rows: Sequence[object],
    *,
    left: str = "",
    right: str = "",
    foot: Sequence[str] = (),
    sections: Collection[int] = (),
) -> Stack:
    """The sheets of a register: title, a line of unit and period, the rows, and what stands below.

    The heading row is repeated on every sheet; `least_rows` are ruled even where nothing is written.
    `foot` stands side by side below: counts, places for signatures and seals.
    """
    stack = Stack(form.size, continued=f"{form.title}（续）")
    stack.heading(form.title, left, right)
    texts = [
        [_text(column, number, row) for column in form.columns] for number, row in enumerate(rows, start=1)
    ]
    lay_rows(stack, form, texts, foot, sections=sections)
    return stack


def lay_rows(
    stack: Stack,
    form: RegisterForm,
    rows: Sequence[Sequence[str]],
    foot: Sequence[str] = (),
    *,
    title: str = "",
    sections: Collection[int] = (),
) -> None:
    """The rows of a register under their headings, from where the pile of sheets is. A `title` of their
    own stands on the sheet of the first row. `sections` are the places of rows that head those below
    them and never stand last on a sheet."""
    body = [
        Row(_cells(form, row), form.row_height, with_next=place in sections) for place, row in enumerate(rows)
    ]
    blank = Row([Cell(style=REGISTER_CENTRED) for _ in form.columns], form.row_height)
    spare = max(form.least_rows - len(body), 0)
    head = Row([Cell(words, style=REGISTER_HEAD) for words in _headings(form, stack)], form.row_height)
    grid = Grid([column.width for column in form.columns], body, [head], pad_x=_PAD, pad_y=form.pad_y)
    signed = 8 + stack.lines_across(foot, BODY) * BODY.leading if foot else 0.0
    below = signed + (PART_TITLE.leading if title else 0.0)
    while (
        spare > (0 if body else 1)
        and replace(grid, rows=[*body, *[blank] * spare]).height(stack) + below > stack.room
    ):
        spare -= 1  # empty rows never push what is signed overleaf
    grid = replace(grid, rows=[*body, *[blank] * spare])
    if title:
        begin = replace(grid, rows=grid.rows[:1]).height(stack)
        stack.keep(PART_TITLE.leading + min(begin, stack.size.text_height / 2))
        stack.paragraph(title, PART_TITLE)
    stack.part = title  # where the rows go on overleaf, it says of which table
    grid.lay(stack, below=signed)
    stack.part = ""
    if foot:
        stack.space(8)
        stack.across(foot, BODY)


def _headings(form: RegisterForm, stack: Stack) -> list[str]:
    """The headings of the columns, those of several lines with lines of much the same length."""
    whole = sum(column.width for column in form.columns)
    style = REGISTER_HEAD
    return [
        balanced(
            column.heading,
            style.family,
            (stack.size.text_width * column.width / whole - 2 * _PAD) / style.size,
        )
        for column in form.columns
    ]


def _cells(form: RegisterForm, row: Sequence[str]) -> list[Cell]:
    return [
        Cell(text, style=REGISTER if column.align == "left" else REGISTER_CENTRED)
        for column, text in zip(form.columns, row, strict=True)
    ]


def _text(column: Column, number: int, row: object) -> str:
    if column.source == RUNNING_NUMBER:
        return str(number)
    return words(getattr(row, column.source)) if column.source else ""
