"""Paper: how fast sheets come out, beside bare reportlab drawing the same lines at known places."""

from __future__ import annotations

import random
from io import BytesIO
from time import perf_counter

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

import resources
from app.printing import bag, f11_visit
from app.printing.fonts import HEI
from app.printing.layout.paper import Sheet
from app.printing.values import VisitValues
from tests.benchmarks.harness import Figure, at_least_times, at_most, benchmark, interleaved
from tests.factories import papers

PAGES = 200


@benchmark("print_pages_per_second")
def pages_per_second() -> Figure:
    """A bag of 200 visit sheets, laid out and drawn; reportlab alone draws them finished."""
    values = papers.a_bag(card=None, tests=None, visits=tuple(some_visits()))
    context = papers.a_context()
    sheets = [sheet for visit in values.visits for sheet in f11_visit.lay(visit, context).sheets]
    fonts = {
        "song": TTFont("song", str(resources.path("fonts", "NotoSerifSC-Regular.ttf"))),
        "hei": TTFont("hei", str(resources.path("fonts", "NotoSansSC-Bold.ttf"))),
    }

    def ours() -> int:
        return bag.draw(values, context, BytesIO()).pages

    def bare() -> None:
        _draw_bare(sheets, fonts)

    mine, anchor = interleaved(ours, bare, rounds=5)
    return Figure(ours() / mine.median, len(sheets) / anchor.median, "pages/s", at_least_times(0.9))


@benchmark("print_first_page")
def first_page() -> Figure:
    """One visit sheet when the fonts are loaded; no anchor."""
    visit, context = papers.a_visit(), papers.a_context()
    f11_visit.draw(visit, context, BytesIO())
    start = perf_counter()
    f11_visit.draw(visit, context, BytesIO())
    return Figure(perf_counter() - start, 0, "s", at_most(0.3))


def some_visits() -> list[VisitValues]:
    """Visits of some 500 characters each, from 2,000 different ones."""
    dice = random.Random(5)
    letters = [chr(code) for code in range(0x4E00, 0x4E00 + 2000)]
    places = ("family", "work", "thinking")
    return [
        papers.a_visit(**{place: "".join(dice.choices(letters, k=90)) for place in places})
        for _ in range(PAGES)
    ]


def _draw_bare(sheets: list[Sheet], fonts: dict[str, TTFont]) -> bytes:
    for font in fonts.values():
        pdfmetrics.registerFont(font)
    canvas = Canvas(BytesIO(), pageCompression=1, invariant=1)
    for sheet in sheets:
        size = sheet.size
        canvas.setPageSize((size.width, size.height))
        for x, top, width, height, thickness in sheet.boxes:
            canvas.setLineWidth(thickness)
            canvas.rect(x, size.height - top - height, width, height)
        for line in sheet.lines:
            canvas.setFont("hei" if line.style.family == HEI else "song", line.style.size)
            canvas.drawString(line.x, size.height - line.baseline, line.text)
        canvas.showPage()
    return bytes(canvas.getpdfdata())
