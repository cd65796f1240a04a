"""One line of a roster: a person, and the community treatment or recovery that it tells of."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from app.dates import YearMonth
from app.importing.draft import Draft, DraftedTable
from app.importing.id_cell import DAMAGED, id_reader
from app.importing.ledger import shown
from app.importing.plain_cells import (
    birth_reader,
    coming_day_reader,
    day_reader,
    read_name,
    read_phone,
    read_text,
)
from app.importing.rows import PersonRow, PlacementRow
from app.importing.said import Reader
from app.importing.verdicts import RowVerdict
from app.importing.words import LONGEST_TERM, code_reader, codes_reader, months_reader
from app.people.id_number import birth_and_sex

_PLACEMENT_FIELDS = frozenset(PlacementRow._fields)
_NO_PLACEMENT = PlacementRow()
_PLAIN_FIELDS = PersonRow._fields[: PersonRow._fields.index("drug_kinds")]
_IN_ORDER = (
    ("decided_on", "served_on"),
    ("decided_on", "reported_on"),
    ("served_on", "reported_on"),
    ("reported_on", "end_printed"),
)
_SOUND = ("cleaned", "id_old")
_TEXTS = (
    "occupation", "hukou_addr", "live_addr", "group", "police", "worker", "owner", "note",
    "decision_no", "decision_by", "agreement_no",
)  # fmt: skip


def roster_readers(headings: dict[str, str], *, today: date) -> dict[str, Reader]:
    """A reader for each field; `headings` are the fields' own, for those that name a unit."""
    day = day_reader(today=today, year=None)
    readers: dict[str, Reader] = dict.fromkeys(_TEXTS, read_text)
    readers |= {
        "name": read_name,
        "former_name": read_name,
        "sex": code_reader("sex"),
        "id_no": id_reader(today=today),
        "birth": birth_reader(today=today),
        "ethnic": code_reader("ethnic", ending="族"),
        "education": code_reader("education"),
        "marital": code_reader("marital"),
        "job_state": code_reader("job_state"),
        "phone": read_phone,
        "drug_kinds": codes_reader("drug_kinds"),
        "use_mode": code_reader("use_mode"),
        "status": code_reader("status"),
        "first_found_on": day,
        "kind": code_reader("placement_kind"),
        "decided_on": day,
        "served_on": day,
        "reported_on": day,
        "end_printed": coming_day_reader(year=None),
        "term_months": months_reader(headings.get("term_months", "")),
    }
    return readers


def roster_judge() -> Callable[[Draft], RowVerdict]:
    """Judges line after line and remembers them: nobody comes in twice from one file."""
    seen = _Seen()

    def judge(draft: Draft) -> RowVerdict:
        if not draft.values.get("name"):
            draft.refuse("name", "name_missing")
            return draft.verdict(None)
        _weigh_number(draft)
        placement = _weighed_placement(draft)
        seen.weigh(draft)
        return draft.verdict(_person(draft, placement))

    return judge


def _weigh_number(draft: Draft) -> None:
    """What a sound number says of birth and sex fills gaps; where it disagrees, the cell stands."""
    values = draft.values
    number = values.get("id_no")
    mark = draft.said("id_no") if draft.marks else None
    if number is None:
        if mark is None or mark.reason != DAMAGED:
            draft.warn("id_no", "id_missing")
        return
    if mark is not None and mark.reason not in _SOUND:
        return
    born, suggested = birth_and_sex(number)
    birth, sex = values.get("birth"), values.get("sex")
    if birth is None or (type(birth) is YearMonth and birth.holds(born)):
        values["birth"] = born
        draft.note("birth", "birth_from_id")
    elif birth != born:
        draft.warn("birth", "birth_differs_from_id", given=shown(birth))
    if sex is None:
        if draft.said("sex") is None:
            values["sex"] = suggested
            draft.note("sex", "sex_from_id")
    elif sex != suggested and sex in ("1", "2"):
        draft.warn("sex", "sex_differs_from_id")


def _weighed_placement(draft: Draft) -> PlacementRow | None:
    """The placement that the line tells of. Rules V2 and L3: the order of its days, its term's length."""
    values = draft.values
    placement = PlacementRow._make(map(values.get, PlacementRow._fields))
    if placement == _NO_PLACEMENT and _PLACEMENT_FIELDS.isdisjoint(values):
        return None
    kind, term = placement.kind, placement.term_months
    if kind is None and draft.said("kind") is None:
        draft.warn("kind", "placement_kind_missing")
    if term is not None and (not 0 < term <= LONGEST_TERM or (kind == "1" and term != LONGEST_TERM)):
        draft.warn("term_months", "term_not_lawful", months=term)
    for earlier, later in _IN_ORDER:
        before = values.get(earlier)
        if before:
            after = values.get(later)
            if after and after < before:
                draft.warn(later, "date_before_" + earlier, earlier=before.isoformat())
    return None if placement == _NO_PLACEMENT else placement


def _person(draft: Draft, placement: PlacementRow | None) -> PersonRow:
    said = draft.values.get
    from_paper = _from_paper(draft)
    return PersonRow._make([*map(said, _PLAIN_FIELDS), said("drug_kinds", ()), placement, from_paper])


def _from_paper(draft: Draft) -> tuple[str, ...]:
    """The number when it is gone; every cell that held something which could not be read."""
    unread: tuple[str, ...] = ()
    for mark in draft.marks:
        if mark.value is None and mark.field and mark.given != "":
            unread = (*unread, mark.field)
    if draft.values.get("id_no") is None and "id_no" not in unread:
        return ("id_no", *unread)
    return unread


_Line = tuple[dict[str, Any], DraftedTable, int]
"""What is kept of a line for comparing those below with it: values, table, line."""


class _Seen:
    """The people of the lines above: by number, and by name and birth where numbers are wanting."""

    def __init__(self) -> None:
        self._by_number: dict[str, _Line] = {}
        self._by_name: dict[str, list[_Line]] = {}

    def weigh(self, draft: Draft) -> None:
        values = draft.values
        number = values.get("id_no")
        here = (values, draft.table, draft.line)
        if number and (first := self._by_number.setdefault(number, here)) is not here:
            draft.refuse("id_no", "same_person_in_file", first=_address(first))
            return
        name = values["name"]
        namesakes = self._by_name.get(name)
        if namesakes is None:
            self._by_name[name] = [here]
            return
        for earlier in namesakes:
            if number and earlier[0].get("id_no"):
                continue  # two numbers, two people
            if _is_same_without_numbers(earlier[0], values):
                draft.refuse("name", "same_person_in_file", first=_address(earlier))
                return
            draft.warn("name", "perhaps_same_person_in_file", first=_address(earlier))
        namesakes.append(here)


def _is_same_without_numbers(one: dict[str, Any], other: dict[str, Any]) -> bool:
    if one.get("id_no") or other.get("id_no") or not one.get("birth"):
        return False
    return all(one.get(name) == other.get(name) for name in ("birth", "group"))


def _address(line: _Line) -> str:
    _, table, number = line
    return table.address(number, "name")
