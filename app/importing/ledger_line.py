"""One line of a village ledger: a record of its own table, and with an activity what was handed out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, fields
from datetime import date
from functools import cache
from typing import Any, get_type_hints

from app.codes import code_list
from app.details import check_lengths
from app.errors import Refused
from app.importing.draft import Draft
from app.importing.id_cell import id_reader
from app.importing.ledger import shown
from app.importing.ledger_cells import (
    all_listed_reader,
    any_day_reader,
    birth_year_reader,
    hundredths_reader,
    listed_reader,
    read_count,
    read_items,
    read_truth,
    read_year,
    tenday_reader,
)
from app.importing.ledger_headings import KINDS_BY_TABLE, headings_of, plain_word, words_of_list
from app.importing.mapping import fields_of
from app.importing.plain_cells import read_phone, read_text
from app.importing.rows import LedgerRow
from app.importing.said import Reader
from app.importing.verdicts import Level, RowVerdict
from app.people.id_number import birth_and_sex

MATERIAL = "mat_"
REFERENCE = "ref_"
INCOME, SPENDING = "1", "2"
_SOUND = ("cleaned", "id_old")
_LONGEST_TITLE = 40
_CLAUSES = "。；;，,\n"
_NAMING = (
    "title",
    "name",
    "item",
    "task",
    "words",
    "purpose",
    "household",
    "school",
    "area",
    "topic",
    "grid_no",
)


def line_readers(table: str, headings: dict[str, str], *, today: date, year: int | None) -> dict[str, Reader]:
    """A reader for each field; `year` is the one that the sheet's name or title implies."""
    readers: dict[str, Reader] = {}
    for name in fields_of(table):
        if name != "number":
            readers[name] = _reader(table, name, headings.get(name, ""), today, year)
    return readers


def line_judge(table: str, *, today: date, year: int | None) -> Callable[[Draft], RowVerdict]:
    """A line comes in when the form of its ledger would let it pass."""
    kind = KINDS_BY_TABLE[table]

    def judge(draft: Draft) -> RowVerdict:
        _before(table, draft, today=today, year=year)
        if draft.level is Level.REFUSED:
            return draft.verdict(None)
        said = draft.said_values()
        held = _defaults(table)
        details = kind.details(**{name: said.get(name, held[name]) for name in held})
        if "note" in held and (unread := _unread(draft)):
            details = kind.details(
                **{**vars(details), "note": "\n".join([*filter(None, [details.note]), *unread])}
            )
        try:
            kind.check(details, today)
            check_lengths(details)
        except Refused as refused:
            told = draft.said(refused.field or "")
            if told is not None and told.reason and told.value is None:
                draft.refuse(told.field or "", told.reason, **told.facts)
            else:
                draft.refuse(refused.field or "", refused.reason, **refused.facts)
            return draft.verdict(None)
        materials = tuple(
            (name.removeprefix(MATERIAL), said[name])
            for name in said
            if name.startswith(MATERIAL) and said[name]
        )
        refers = tuple(
            (name.removeprefix(REFERENCE), str(said[name])) for name in said if name.startswith(REFERENCE)
        )
        return draft.verdict(LedgerRow(table, details, name_of(details), materials, refers))

    return judge


def name_of(details: Any) -> str:
    """What names a line in a list: its title, else its day."""
    for name in _NAMING:
        value = getattr(details, name, "")
        if value:
            return " ".join(str(value).split())[:60]
    day = getattr(details, "happened_on", None) or getattr(details, "year", None)
    return str(day) if day else ""


def _reader(table: str, name: str, heading: str, today: date, year: int | None) -> Reader:
    known = headings_of(table)
    hint = _hints(table).get(name, "")
    if name in known.codes:
        several = "tuple" in hint
        return (all_listed_reader if several else listed_reader)(known.codes[name])
    if name.startswith(MATERIAL) or name == "age":
        return read_count
    if name == "id_no":
        return id_reader(today=today)
    if name in ("amount_in", "amount_out") or name.endswith(("_fen", "_hundredths")):
        return hundredths_reader(heading)
    if name == "period" and table == "tenday_check":
        return tenday_reader(year=year)
    if name == "birth_year":
        return birth_year_reader
    if name == "year":
        return read_year
    if name == "phone":
        return read_phone
    if "date" in hint:
        return any_day_reader(year=year, month_is_enough=name in known.months, last=name == "to_on")
    if "bool" in hint:
        return read_truth
    if "tuple" in hint:
        return read_items
    return read_count if "int" in hint else read_text


@cache
def _hints(table: str) -> dict[str, str]:
    return {name: str(hint) for name, hint in get_type_hints(KINDS_BY_TABLE[table].details).items()}


@cache
def _defaults(table: str) -> dict[str, Any]:
    return {
        field.name: None if field.default is MISSING else field.default
        for field in fields(KINDS_BY_TABLE[table].details)
    }


def _before(table: str, draft: Draft, *, today: date, year: int | None) -> None:
    """What a line says between its columns."""
    values = draft.values
    if "year" in _defaults(table) and values.get("year") is None and year is not None:
        values["year"] = year
    for name, code in headings_of(table).assumed.items():
        if not values.get(name):
            values[name] = code
            label = code_list(headings_of(table).codes[name]).label(code, "zh")
            draft.warn(name, "word_assumed", given=label)
    if table == "member":
        _weigh_birth(draft, today)
    elif table == "fund_line":
        _weigh_money(draft)
    elif table == "activity":
        _way_from_title(draft)
        _shorten_title(draft)


def _weigh_birth(draft: Draft, today: date) -> None:
    """The year of birth from the number, which is not kept, or from an age."""
    values = draft.values
    number, age = values.get("id_no"), values.get("age")
    mark = draft.said("id_no")
    if number and (mark is None or mark.reason in _SOUND):
        born, sex = birth_and_sex(number)
        values.setdefault("birth_year", born.year)
        values.setdefault("sex", sex)
        draft.note("id_no", "number_not_kept")
    elif age and values.get("birth_year") is None:
        values["birth_year"] = today.year - age
        draft.warn("age", "birth_year_from_age", year=today.year - age)


def _weigh_money(draft: Draft) -> None:
    """Money in and money out stand in two columns of many a ledger."""
    values = draft.values
    came, went = values.get("amount_in"), values.get("amount_out")
    if came and went:
        draft.refuse("amount_out", "both_in_and_out")
    elif came or went:
        values["amount_fen"] = came or went
        values["direction"] = INCOME if came else SPENDING


def _way_from_title(draft: Draft) -> None:
    """Many a ledger names an activity by nothing but its way: 屋场会, 禁毒讲座, 放电影."""
    code = words_of_list("METHOD").get(plain_word(draft.values.get("title") or ""))
    if code and not draft.values.get("methods"):
        draft.values["methods"] = (code,)
        draft.note("title", "way_from_title", given=code_list("METHOD").label(code, "zh"))


def _shorten_title(draft: Draft) -> None:
    """A whole report under the heading of the title stays whole, as the content."""
    title = draft.values.get("title")
    if not title or len(title) <= _LONGEST_TITLE or draft.values.get("content"):
        return
    end = min((place for sign in _CLAUSES if 0 < (place := title.find(sign)) <= _LONGEST_TITLE), default=0)
    draft.values["content"] = title
    draft.values["title"] = title[: end or _LONGEST_TITLE]


def _unread(draft: Draft) -> list[str]:
    """Cells that could not be read go into the remarks word by word: nothing of a ledger is lost."""
    headings = draft.table.mapping.headings
    return [
        f"{' '.join(headings[column].split())}：{shown(mark.given)}"
        for mark in draft.marks
        if mark.field and mark.given != "" and mark.reason in _KEPT_IN_REMARKS and mark.field != "note"
        for column in [draft.table.mapping.fields.index(mark.field)]
    ]


_KEPT_IN_REMARKS = frozenset(
    {
        "word_unknown",
        "number_not_understood",
        "period_not_understood",
        "date_without_day",
        "date_not_understood",
        "date_impossible",
        "date_unclear",
        "date_two_digit_year",
        "date_without_year",
        "date_year_only",
        "date_relative",
    }
)
