"""The papers of a bag that are described as data: those for which the person has records."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any

from app.bag.read_bag import Bag
from app.printing.forms.draw_form import lay_form
from app.printing.forms.fill import Filler
from app.printing.forms.form import FormDescription, Part
from app.printing.forms.shipped_forms import shipped_forms
from app.printing.forms.source import Source, SourceRow
from app.printing.forms.tables import VillageWords
from app.printing.person_pictures import PersonPictures
from app.printing.press import Bound
from app.printing.values import PaperContext

BAG_FORMS = tuple(
    f"F{number:02d}" for number in (4, 5, 6, 7, 8, 10, 12, 14, 15, 16, 17, 18, 19, 20, 21, 22, 44)
)

ONLY_IF_ASKED = frozenset({"F04", "F44"})
"""Say once more what other papers say: only where the village's list of papers wants it."""

REGISTERS_OF_PAPERS = frozenset({"F06", "F14", "F16", "F22"})
"""Registers about official documents: they never stand in the contents for the document itself."""

_NEEDS: Mapping[str, tuple[str, ...]] = {
    "F05": ("served_on", "reported_on"),
    "F06": ("agreement_no", "agreement_signed_on"),
    "F14": ("notified_on", "notice_no"),
    "F21": ("skill", "job_wish", "job_unit", "training_name"),
}
"""Where a record alone does not make a paper: one of these has to be filled in."""


def lay_bag_forms(
    bag: Bag,
    village: VillageWords,
    context: PaperContext,
    *,
    masked: bool,
    changed: Collection[tuple[str, str]] | None = None,
    pictures: PersonPictures | None = None,
) -> list[Bound]:
    """The sheets of every paper with records. With `changed` (table, row): the registers in which one of
    those stands, and of papers with a sheet for each record only theirs.
    """
    whole = Source([bag], today=bag.today)
    tables = None if changed is None else {table for table, _ in changed}
    asked = {row.paper.form for row in bag.contents}
    found = []
    for number in BAG_FORMS:
        form = shipped_forms()[number]
        if number in ONLY_IF_ASKED and number not in asked:
            continue
        if tables is not None and not tables_of(form) & tables:
            continue
        source = whole if form.family == "register" else replace(whole, only=changed)
        filler = Filler(source, village, masked, pictures)
        if any(_is_there(number, row) for part in form.parts for row in _rows(source, part)):
            found.append(lay_form(form, filler, context, person=bag))
    return found


def tables_of(form: FormDescription) -> set[str]:
    """Which tables a form is made of."""
    return {table for part in form.parts for table in part.rows.tables}


def _rows(source: Source, part: Part) -> list[SourceRow]:
    return source.rows(part.rows) if part.rows.tables else []


def _is_there(number: str, row: SourceRow) -> bool:
    details: Any = row.details
    return number not in _NEEDS or any(getattr(details, name) for name in _NEEDS[number])
