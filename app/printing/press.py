"""The press: sheets go in, a PDF comes out, with page numbers and the line that says who printed it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, BinaryIO

from app.clock import CHINA
from app.errors import Refused
from app.printing.layout.paper import Sheet
from app.printing.layout.text import FOOT, PAGE_NUMBER, break_lines
from app.printing.values import PaperContext, PrintedPaper
from app.users.acting import name_to_sign

if TYPE_CHECKING:  # both are loaded when something is printed
    from app.printing.pdf import Pdf
    from app.printing.pdf_lock import PdfLock

Progress = Callable[[int, int], None]
"""Called with the pages drawn and the pages there are."""

Cancelled = Callable[[], bool]
"""Asked before each page: whether the user stopped the print."""


@dataclass(frozen=True, slots=True)
class Bound:
    """The sheets of one form, with the name under which a reader's outline finds them; `marks` name
    single sheets below it (place among the sheets, name). `paper` is the id of the line of the contents
    that it belongs to, `beside` the form that it follows, `day` the day that the contents say.

    Covers and contents are not `numbered`: page 1 is the first sheet after them.
    """

    form: str
    title: str
    sheets: Sequence[Sheet]
    numbered: bool = True
    copies: int = 1
    marks: Sequence[tuple[int, str]] = ()
    paper: str = ""
    beside: str = ""
    day: date | None = None


def print_sheets(
    bound: Iterable[Bound],
    context: PaperContext,
    out: BinaryIO,
    *,
    title: str,
    copies: int = 1,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> PrintedPaper:
    """Write the sheets as one PDF, in copies one after the other, each with its number.

    Raises: Refused("printing_cancelled"), once `cancelled` says so; what was written until then is
    not a whole file.
    """
    parts = list(bound)
    total = sum(len(part.sheets) for part in parts)
    report = None if progress is None else _Share(progress, total * copies)
    return print_groups(
        [parts], context, out, title=title, copies=copies, sheet_done=report, cancelled=cancelled
    )


class _Share:
    """Turns "one more sheet" into "so many of so many"."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress = progress
        self._total = total
        self._done = 0

    def __call__(self) -> None:
        self._done += 1
        self._progress(self._done, self._total)


def print_groups(
    groups: Iterable[Sequence[Bound]],
    context: PaperContext,
    out: BinaryIO,
    *,
    title: str,
    lock: PdfLock | None = None,
    copies: int = 1,
    sheet_done: Callable[[], None] | None = None,
    cancelled: Cancelled | None = None,
) -> PrintedPaper:
    """Write several bound papers one after the other, each with page numbers of its own.

    `groups` may be a generator: each is drawn before the next one is asked for, so that memory
    does not grow with their number. With `copies` all of it comes again, with the next
    copy's number. Raises as `print_sheets`.
    """
    from app.printing.pdf import Pdf

    pdf = Pdf(out, title=title, printed_at=context.printed_at, lock=lock)
    again = list(groups) if copies > 1 else groups
    for copy in range(copies):
        numbered = replace(context, copy_no=context.copy_no + copy)
        for parts in again:
            draw_group(pdf, parts, numbered, sheet_done=sheet_done, cancelled=cancelled)
    return pdf.close()


def draw_group(
    pdf: Pdf,
    parts: Sequence[Bound],
    context: PaperContext,
    *,
    sheet_done: Callable[[], None] | None = None,
    cancelled: Cancelled | None = None,
) -> None:
    """Draw one bound paper with page numbers of its own. Raises as `print_sheets`."""
    numbered = sum(len(part.sheets) for part in parts if part.numbered)
    number = 0
    labelled: bool | None = None
    for part in parts:
        marks = dict(part.marks)
        if part.sheets:
            pdf.bookmark(part.title)
        if part.sheets and part.numbered != labelled:
            labelled = part.numbered
            pdf.label(start=number + 1 if labelled else None)
        for place, sheet in enumerate(part.sheets):
            if cancelled is not None and cancelled():
                raise Refused("printing_cancelled")
            if place in marks:
                pdf.bookmark(marks[place], below=True)
            number += part.numbered
            pdf.add(_with_foot(sheet, part, context, number, numbered))
            if sheet_done is not None:
                sheet_done()


def _with_foot(sheet: Sheet, part: Bound, context: PaperContext, number: int, total: int) -> Sheet:
    """The sheet with its page number, the form's number and the line about the print."""
    size = sheet.size
    foot = Sheet(size, list(sheet.lines), sheet.boxes, sheet.rules, sheet.pictures, sheet.painted)
    foot.watermark = context.watermark
    foot.glyphs = sheet.glyphs or context.glyphs
    top = size.height - size.bottom + 9
    if part.numbered:
        foot.put(f"第 {number} 页　共 {total} 页", size.left, top, size.text_width, PAGE_NUMBER)
    top += PAGE_NUMBER.leading + 2
    for line in break_lines(printed_line(context, part.form), FOOT.family, size.text_width / FOOT.size):
        foot.put(line, size.left, top, size.text_width, FOOT)
        top += FOOT.leading
    return foot


def printed_line(context: PaperContext, form: str) -> str:
    """When, by whom, which copy, masked or full."""
    at = context.printed_at.astimezone(CHINA)
    parts = [
        f"表号 {form}",
        f"打印时间 {at:%Y-%m-%d %H:%M}",
        f"打印人 {name_to_sign(context.printed_by)}",
        f"第 {context.copy_no} 份",
    ]
    if not context.names_nobody:
        parts.append("部分信息已隐去" if context.masked else "含完整信息，请妥善保管")
    return "　".join(parts)
