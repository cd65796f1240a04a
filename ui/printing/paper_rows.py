"""Which papers the page Print lists for what was typed, under which headings. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.printing.list_forms import FormLine
from app.search.pinyin import initials
from app.search.tokens import fold

BAG, PERSON, VILLAGE, OTHER = "bag", "person", "village", "other"
PACK = "PACK"
"""Stands in the place of a number; it is not shown."""

GROUPS = (BAG, PERSON, VILLAGE, OTHER)


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A paper of the list; `number` is "" for the whole bag."""

    group: str
    number: str
    title: str
    is_of_person: bool


def paper_rows(
    forms: Sequence[FormLine], typed: str, *, bag_title: str, pack_title: str = ""
) -> list[PaperRow]:
    """The whole bag, the pack and every form by group, or those whose number, title or initials fit."""
    rows = [
        PaperRow(BAG, "", bag_title, is_of_person=True),
        *([PaperRow(BAG, PACK, pack_title, is_of_person=False)] if pack_title else []),
        *(_row(form) for form in forms),
    ]
    wanted = fold(typed).replace(" ", "")
    kept = [row for row in rows if not wanted or _fits(row, wanted)]
    return sorted(kept, key=_order)


def _row(form: FormLine) -> PaperRow:
    group = OTHER if form.number.startswith("P") else PERSON if form.is_of_person else VILLAGE
    return PaperRow(group, form.number, form.title, form.is_of_person)


def _fits(row: PaperRow, wanted: str) -> bool:
    words = (fold(row.number), fold(row.title).replace(" ", ""), initials(row.title))
    return any(wanted in one for one in words)


def _order(row: PaperRow) -> tuple[int, str]:
    return GROUPS.index(row.group), row.number
