"""F01, the cover of a bag 档案袋封面, and the list of what is in it 袋内目录.

The outside shows the file number and no name.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import BinaryIO

from app.printing.catalogue import COVER
from app.printing.layout.paper import MM, PORTRAIT, Stack
from app.printing.layout.register import Column, RegisterForm, lay_register
from app.printing.layout.text import COVER_LABEL, COVER_TITLE, COVER_VALUE, SMALL, break_lines
from app.printing.layout.words import long_date
from app.printing.press import Bound, print_sheets
from app.printing.values import ContentsLine, CoverValues, PaperContext, PrintedPaper

_MOST_LINES = 2  # of a value on the cover in its large type

CONTENTS = RegisterForm(
    number=COVER.number,
    title="袋内目录",
    least_rows=22,
    row_height=27,
    columns=(
        Column("序号", 12, "no"),
        Column("材料名称", 58, "title", "left"),
        Column("份数", 13, "copies"),
        Column("页数", 13, "pages"),
        Column("有无", 13, "presence"),
        Column("日期", 24, "day"),
        Column("页号", 17, "page_numbers"),
        Column("备注", 22, "note", "left"),
    ),
)


@dataclass(frozen=True, slots=True)
class Listed:
    """A line of the contents as it is printed."""

    no: int
    title: str
    copies: int | None = None
    pages: int | None = None
    presence: str = ""
    day: date | None = None
    page_numbers: str = ""
    note: str = ""


def draw(values: CoverValues, context: PaperContext, out: BinaryIO) -> PrintedPaper:
    """Print the cover and the contents, with the pages that the caller counted."""
    return print_sheets([lay_cover(values), lay_contents(values, [])], context, out, title=COVER.title)


def lay_cover(values: CoverValues, pages: int | None = None) -> Bound:
    """The outside of the bag; `pages` is how many sheets were printed for it, if they were."""
    stack = Stack(PORTRAIT)
    size = PORTRAIT
    counted = values.pages if pages is None else pages
    stack.space(48 * MM)
    stack.paragraph("档　案　袋", COVER_TITLE)
    stack.space(58 * MM)
    lines = (
        ("档案编号", values.file_no),
        ("村（社区）", values.village),
        ("建档日期", long_date(values.opened_on)),
        ("卷内页数", f"卷内共 {'____' if counted is None else counted} 页"),
        ("责任人", values.owner),
    )
    for label, value in lines:
        left, width = size.left + 22 * MM, 36 * MM
        stack.sheet.put(label, left, stack.y, width, COVER_LABEL)
        line_left, line_width = left + width, 86 * MM
        pieces, style = break_lines(value, COVER_VALUE.family, line_width / COVER_VALUE.size), COVER_VALUE
        if len(pieces) > _MOST_LINES:
            style = replace(SMALL, align="centre")
            pieces = break_lines(value, style.family, line_width / style.size)
        for piece in pieces:
            stack.sheet.put(piece, line_left, stack.y, line_width, style)
            stack.y += style.leading
            stack.sheet.rules.append((line_left, stack.y, line_left + line_width, stack.y, 0.5))
        stack.space(13)
    top = size.top + 6 * MM
    height = size.height - size.bottom - top - 4 * MM
    stack.sheet.boxes.append((size.left, top, size.text_width, height, 1.5))
    stack.sheet.boxes.append((size.left + 4, top + 4, size.text_width - 8, height - 8, 0.5))
    return Bound(COVER.number, COVER.title, stack.sheets, numbered=False)


def lay_contents(values: CoverValues, parts: Sequence[Bound]) -> Bound:
    """The list of papers. What is in this print is listed with its real copies, pages and numbers,
    also where the caller's list does not name it."""
    stack = lay_register(
        CONTENTS,
        _listed(values.contents, parts),
        left=f"档案编号：{values.file_no}",
        right=f"{values.village}",
    )
    return Bound(COVER.number, CONTENTS.title, stack.sheets, numbered=False)


def _listed(contents: Sequence[ContentsLine], parts: Sequence[Bound]) -> list[Listed]:
    lines = [_as_given(line) for line in contents]
    printed: set[int] = set()
    start = 1
    for part in parts:
        end = start + len(part.sheets) - 1
        place = line_of(contents, part)
        if place is None:
            place = len(lines)
            lines.append(Listed(place + 1, part.title, day=part.day))
        before = lines[place] if place in printed else replace(lines[place], copies=0, pages=0)
        numbers = f"{start}-{end}" if end > start else f"{start}"
        lines[place] = replace(
            before,
            copies=(before.copies or 0) + part.copies,
            pages=(before.pages or 0) + len(part.sheets),
            presence="有",
            page_numbers=f"{before.page_numbers}、{numbers}" if before.page_numbers else numbers,
        )
        printed.add(place)
        start = end + 1
    return lines


def line_of(contents: Sequence[ContentsLine], part: Bound) -> int | None:
    """The place of the line of the contents that a printed paper stands for."""
    for place, line in enumerate(contents):
        if part.paper and part.paper == line.paper:
            return place
        if not part.paper and line.form and line.form == part.form:
            return place
    return None


def _as_given(line: ContentsLine) -> Listed:
    presence = {True: "有", False: "无", None: ""}[line.present]
    return Listed(line.no, line.title, line.copies, line.pages, presence, line.day, "", line.note)
