"""One line of a roster: a person, and the community treatment or recovery that it tells of."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from app.dates import YearMonth
from app.importing.draft import Draft
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
from app.importing.verdicts import CellVerdict, RowVerdict
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
        else:
            _weigh_number(draft)
            _weigh_placement(draft)
            seen.weigh(draft)
        return draft.verdict(_person(draft) if draft.values.get("name") else None)

    return judge


def _weigh_number(draft: Draft) -> None:
    """What a sound number says of birth and sex fills gaps; where it disagrees, the cell stands."""
    values = draft.values
    number = values.get("id_no")
    mark = draft.said("id_no")
    if number is None:
        if mark is None or mark.reason != DAMAGED:
            draft.warn("id_no", "id_missing")
        return
    if mark is not None and mark.reason not in _SOUND:
        return
    born, suggested = birth_and_sex(number)
    birth, sex = values.get("birth"), values.get("sex")
    if birth == born:
        pass
    elif birth is None or (isinstance(birth, YearMonth) and birth.holds(born)):
        values["birth"] = born
        draft.note("birth", "birth_from_id")
    else:
        draft.warn("birth", "birth_differs_from_id", given=shown(birth))
    if sex in ("1", "2") and sex != suggested:
        draft.warn("sex", "sex_differs_from_id")
    elif sex is None and draft.said("sex") is None:
        values["sex"] = suggested
        draft.note("sex", "sex_from_id")


def _weigh_placement(draft: Draft) -> None:
    """Rules V2 and L3: the order of the days, and the length of the term."""
    values = draft.values
    if _PLACEMENT_FIELDS.isdisjoint(values):
        return
    kind, term = values.get("kind"), values.get("term_months")
    if kind is None and draft.said("kind") is None:
        draft.warn("kind", "placement_kind_missing")
    if term is not None and (not 0 < term <= LONGEST_TERM or (kind == "1" and term != LONGEST_TERM)):
        draft.warn("term_months", "term_not_lawful", months=term)
    for earlier, later in _IN_ORDER:
        before, after = values.get(earlier), values.get(later)
        if before and after and after < before:
            draft.warn(later, "date_before_" + earlier, earlier=before.isoformat())


def _person(draft: Draft) -> PersonRow:
    said = draft.values.get
    placement = PlacementRow._make(map(said, PlacementRow._fields))
    drugs = said("drug_kinds") or ()
    return PersonRow._make(
        (
            *map(said, _PLAIN_FIELDS),
            drugs,
            None if placement == _NO_PLACEMENT else placement,
            _from_paper(draft),
        )
    )


def _from_paper(draft: Draft) -> tuple[str, ...]:
    """The number when it is gone; every cell that held something which could not be read."""
    if not draft.marks and "id_no" in draft.values:
        return ()
    unread = tuple(mark.field for mark in draft.marks if mark.field and _is_unread(mark))
    if draft.values.get("id_no") is None and "id_no" not in unread:
        return ("id_no", *unread)
    return unread


def _is_unread(mark: CellVerdict) -> bool:
    return mark.value is None and mark.given != ""


class _Seen:
    """The people of the lines above: by number, and by name and birth where numbers are wanting."""

    def __init__(self) -> None:
        self._by_number: dict[str, Draft] = {}
        self._by_name: dict[str, list[Draft]] = {}

    def weigh(self, draft: Draft) -> None:
        values = draft.values
        number = values.get("id_no")
        if number and number in self._by_number:
            draft.refuse("id_no", "same_person_in_file", first=_address(self._by_number[number]))
            return
        name = values["name"]
        for earlier in self._by_name.get(name, ()):
            if number and earlier.values.get("id_no"):
                continue  # two numbers, two people
            if _is_same_without_numbers(earlier.values, values):
                draft.refuse("name", "same_person_in_file", first=_address(earlier))
                return
            draft.warn("name", "perhaps_same_person_in_file", first=_address(earlier))
        if number:
            self._by_number[number] = draft
        if name in self._by_name:
            self._by_name[name].append(draft)
        else:
            self._by_name[name] = [draft]


def _is_same_without_numbers(one: dict[str, Any], other: dict[str, Any]) -> bool:
    if one.get("id_no") or other.get("id_no") or not one.get("birth"):
        return False
    return all(one.get(name) == other.get(name) for name in ("birth", "group"))


def _address(draft: Draft) -> str:
    return draft.sheet.address(draft.line, draft.mapping.fields.index("name"))
