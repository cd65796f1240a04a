"""A list on paper: a title, what is to be said, rows under headings, and places to sign.

For papers that are no form of the county's: who was handed what, whose records were on a lost stick,
what was corrected, which fields are kept and why. Drawn in memory, like every paper.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

from app.clock import Moment, day_of
from app.printing.layout.paper import LANDSCAPE, MM, PORTRAIT, Stack
from app.printing.layout.register import Column, RegisterForm, lay_rows
from app.printing.layout.text import BODY
from app.printing.layout.words import long_date
from app.printing.press import Bound, print_sheets
from app.printing.values import PaperContext
from app.printing.whose import Whose


@dataclass(frozen=True, slots=True)
class ListPart:
    """One table of the paper. `columns`: heading, millimetres and "left" or "centre"."""

    columns: tuple[tuple[str, float, str], ...]
    rows: Sequence[Sequence[str]]
    title: str = ""
    least_rows: int = 0
    row_height: float = 22.0


@dataclass(frozen=True, slots=True)
class PlainList:
    """`above` and `below` are paragraphs; `signs` stand side by side at the end."""

    title: str
    parts: Sequence[ListPart] = ()
    above: Sequence[str] = ()
    below: Sequence[str] = ()
    signs: Sequence[str] = ()
    right: str = ""
    across: bool = False


def plain_list(values: PlainList, *, whose: Whose, printed_by: str = "", now: Moment) -> bytes:
    """The paper as a PDF."""
    stack = Stack(LANDSCAPE if values.across else PORTRAIT, continued=f"{values.title}（续）")
    stack.heading(values.title, whose.name, values.right or long_date(day_of(now)))
    stack.space(2 * MM)
    for words in values.above:
        stack.paragraph(words, BODY)
        stack.space(1.5 * MM)
    for part in values.parts:
        columns = tuple(Column(heading, width, "", align) for heading, width, align in part.columns)
        form = RegisterForm("", values.title, columns, values.across, part.least_rows, part.row_height)
        lay_rows(stack, form, [list(row) for row in part.rows], title=part.title)
        stack.space(3 * MM)
    for words in values.below:
        stack.paragraph(words, BODY)
        stack.space(1.5 * MM)
    if values.signs:
        stack.space(6 * MM)
        stack.across(values.signs, BODY)
    out = BytesIO()
    context = PaperContext(
        village_name=whose.name,
        town="",
        county="",
        unit=whose.name,
        printed_at=now,
        printed_by=printed_by,
        watermark=whose.watermark,
    )
    print_sheets([Bound("自制", values.title, stack.sheets)], context, out, title=values.title)
    return out.getvalue()
