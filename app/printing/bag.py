"""A person's bag as one PDF in bag order: cover, contents, its papers with photos and scans, spine label."""

from __future__ import annotations

from collections.abc import Iterable
from typing import BinaryIO

from app.printing import f02_information_card, f03_roster, f11_visit, f13_test_register
from app.printing.catalogue import VISIT
from app.printing.f01_cover import lay_contents, lay_cover, line_of
from app.printing.layout.paper import Sheet
from app.printing.press import Bound, Cancelled, Progress, print_groups, print_sheets
from app.printing.spine_label import lay_labels
from app.printing.values import BagValues, PaperContext, PrintedPaper, VisitValues

TITLE = "档案袋"


def draw(
    values: BagValues,
    context: PaperContext,
    out: BinaryIO,
    *,
    copies: int = 1,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> PrintedPaper:
    """Print one bag. Cover and contents carry no page number; page 1 is the first paper in the bag,
    and the contents give the numbers that stand on the papers. Raises: Refused("printing_cancelled").
    """
    parts = lay_bag(values, context)
    return print_sheets(
        parts, context, out, title=TITLE, copies=copies, progress=progress, cancelled=cancelled
    )


def draw_several(
    bags: Iterable[BagValues],
    context: PaperContext,
    out: BinaryIO,
    *,
    copies: int = 1,
    cancelled: Cancelled | None = None,
) -> PrintedPaper:
    """Print bag after bag into one PDF, each with page numbers of its own. Raises as `draw`."""
    groups = (lay_bag(values, context) for values in bags)
    return print_groups(groups, context, out, title=TITLE, copies=copies, cancelled=cancelled)


def lay_bag(values: BagValues, context: PaperContext) -> list[Bound]:
    """Cover, contents and papers of one bag."""
    papers = lay_papers(values, context)
    if values.is_part:
        return papers
    count = sum(len(paper.sheets) for paper in papers)
    return [
        lay_cover(values.cover, count),
        lay_contents(values.cover, papers),
        *papers,
        lay_labels([values.cover]),
    ]


def lay_papers(values: BagValues, context: PaperContext) -> list[Bound]:
    """The papers inside the bag in the order of its contents, those it does not name after them; what
    the values do not hold is left out. Photos and scans follow the paper that they belong to.
    """
    papers: list[Bound] = []
    if values.card is not None:
        papers.append(f02_information_card.lay(values.card, context))
    if values.listed is not None:
        papers.append(f03_roster.lay(values.listed, context))
    if values.visits:
        papers.append(_visits(values.visits, context))
    if values.tests is not None:
        papers.append(f13_test_register.lay(values.tests, context))
    papers += values.others
    last = len(values.cover.contents)

    def order(paper: Bound) -> tuple[int, str, bool]:
        leading = next((one for one in papers if paper.beside and one.form == paper.beside), paper)
        place = line_of(values.cover.contents, leading if not paper.paper else paper)
        return last if place is None else place, leading.form, bool(paper.beside or paper.paper)

    return sorted(papers, key=order)


def _visits(visits: tuple[VisitValues, ...], context: PaperContext) -> Bound:
    sheets: list[Sheet] = []
    marks: list[tuple[int, str]] = []
    for visit in visits:
        if visit.happened_on is not None:
            marks.append((len(sheets), visit.happened_on.isoformat()))
        sheets += f11_visit.lay(visit, context).sheets
    return Bound(VISIT.number, VISIT.title, sheets, copies=len(visits), marks=marks)
