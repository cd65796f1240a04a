"""The manual on paper: its chapters, or one of them, with pictures where they are at hand."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import BinaryIO

from app.clock import Moment
from app.help.chapters import Chapter, Picture, Table, Words
from app.printing.fonts import HEI, SONG
from app.printing.layout.grid import Cell, Grid, Row
from app.printing.layout.paper import MM, PORTRAIT, Sheet, Stack
from app.printing.layout.picture import ReadPicture
from app.printing.layout.text import PAGE_NUMBER, Style, break_lines
from app.printing.pdf import Pdf
from app.printing.values import PrintedPaper

_SIZE = replace(PORTRAIT, left=20 * MM, right=18 * MM, top=17 * MM, bottom=17 * MM)
_TITLE = Style(HEI, 20, 30, "centre")
_CHAPTER = Style(HEI, 16, 25)
_BODY = Style(SONG, 12, 18)
_CELL = Style(SONG, 10.5, 14.5)
_HEAD = Style(HEI, 10.5, 14.5)
_PICTURE_HEIGHT = 71 * MM
_BETWEEN = 1.6 * MM
_STEP_INDENT = 18.0
_SHORT = 3

FindPicture = Callable[[str], ReadPicture | None]
"""From the name of a picture, how it is read; None where there is none at hand."""


def no_pictures(_name: str) -> ReadPicture | None:
    """The packed program has none: whoever reads sits before the window."""
    return None


def print_manual(
    chapters: Sequence[Chapter],
    out: BinaryIO,
    *,
    title: str,
    page: str,
    printed_at: Moment,
    pictures: FindPicture = no_pictures,
) -> PrintedPaper:
    """Write the chapters as one PDF. `page` is the foot of each, such as "第 {number} 页"."""
    stack = Stack(_SIZE)
    begins: list[tuple[int, str]] = []
    if len(chapters) > 1:
        stack.paragraph(title, _TITLE)
        stack.space(3 * MM)
    part = chapters[0].part
    for chapter in chapters:
        if chapter.part != part and not stack.is_fresh:
            stack.turn()  # the cards for the wall, and what to do when, begin a sheet of their own
        part = chapter.part
        _lay_chapter(stack, chapter, pictures, begins)
    pdf = Pdf(out, title=title, printed_at=printed_at)
    for number, sheet in enumerate(stack.sheets, 1):
        for place, name in begins:
            if place == number - 1:
                pdf.bookmark(name)
        _number(sheet, page.format(number=number, total=len(stack.sheets)))
        pdf.add(sheet)
    return pdf.close()


def _lay_chapter(
    stack: Stack, chapter: Chapter, pictures: FindPicture, begins: list[tuple[int, str]]
) -> None:
    blocks = chapter.blocks()
    begins_with_picture = isinstance(blocks[0], Picture) and pictures(blocks[0].name) is not None
    if not stack.is_fresh:
        stack.space(3 * MM)
    stack.keep(_CHAPTER.leading + (_PICTURE_HEIGHT if begins_with_picture else 0) + 4 * _BODY.leading)
    begins.append((len(stack.sheets) - 1, chapter.title))
    stack.paragraph(chapter.title, _CHAPTER)
    stack.space(1 * MM)
    for block in blocks:
        match block:
            case Words():
                _lay_words(stack, block)
            case Table():
                _lay_table(stack, block)
            case Picture():
                read = pictures(block.name)
                if read is not None:
                    stack.picture(read, instead=block.words, height=_PICTURE_HEIGHT)
        stack.space(_BETWEEN)


def _lay_words(stack: Stack, words: Words) -> None:
    """Text in which some is bold, broken as the paper room breaks all text."""
    runs = words.runs()
    plain = "".join(text for text, _bold in runs)
    bold = [is_bold for text, is_bold in runs for _char in text]
    indent = _STEP_INDENT if words.step else 0.0
    at = 0
    lines = break_lines(plain, SONG, (stack.size.text_width - indent) / _BODY.size)
    for count, line in enumerate(lines):
        stack.keep(_together(count, len(lines)) * _BODY.leading)
        if words.step and not count:
            stack.sheet.put(f"{words.step}.", stack.size.left, stack.y, indent, _BODY)
        at = plain.index(line, at)
        _put_line(stack, line, bold[at : at + len(line)], stack.size.left + indent)
        at += len(line)
        stack.y += _BODY.leading


def _together(count: int, lines: int) -> int:
    """How many lines from this one on stay on one sheet: no line of a paragraph stands there alone."""
    if lines <= _SHORT:
        return lines - count
    return 2 if count in (0, lines - 2) else 1


def _put_line(stack: Stack, line: str, bold: Sequence[bool], x: float) -> None:
    start = 0
    for end in range(1, len(line) + 1):
        if end == len(line) or bold[end] != bold[start]:
            style = replace(_BODY, family=HEI) if bold[start] else _BODY
            stack.sheet.put(line[start:end], x, stack.y, 0, style)
            x += style.family.width(line[start:end]) * style.size
            start = end


def _lay_table(stack: Stack, table: Table) -> None:
    """A column with four times as many words is twice as wide."""
    head, *body = [tuple(_plain(cell) for cell in row) for row in table.rows]
    columns = list(zip(head, *body, strict=True))
    widths = [max(map(SONG.width, column)) ** 0.5 for column in columns]
    rows = [Row([Cell(text, style=_CELL) for text in row]) for row in body]
    Grid(widths, rows, [Row([Cell(text, style=_HEAD) for text in head])], pad_x=3.0, pad_y=2.0).lay(stack)


def _plain(text: str) -> str:
    return re.sub(r"[*`]", "", text)


def _number(sheet: Sheet, words: str) -> None:
    size = sheet.size
    sheet.put(words, size.left, size.height - size.bottom + 9, size.text_width, PAGE_NUMBER)
