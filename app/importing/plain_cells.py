"""Readers for cells of words: free text, names, lists of names, telephone numbers, days."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from app.dates import DateProblem, YearMonth, parse_day
from app.importing.ledger import Cell, shown
from app.importing.said import Reader, Said, WholeReader
from app.people.names import are_tidy, clean_name, is_tidy
from app.width import half_width

LONGEST_TEXT = 4000
LONGEST_NAME = 60
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2060\ufeff\ud800-\udfff]")
_SEVERAL = re.compile(r"[、,，;；/\n]|\s{1,}|和(?=\S{2,})")
_ODD_IN_A_NAME = re.compile(r"[\d(),、;?？*/]")
_PHONE_NOISE = re.compile(r"[\s'‘’`\"()+-]+")
_PHONE = re.compile(r"(?:86)?(1\d{10})|(0\d{9,11})|([2-9]\d{6,7})")


def read_text(given: Cell) -> object:
    """The words as they stand, without blanks around them and signs that nobody sees."""
    if type(given) is str:
        text = given.strip()
        if text.isprintable() and len(text) <= LONGEST_TEXT:
            return text or None
        text = _CONTROL.sub("", text.replace("\r\n", "\n").replace("_x000D_", "")).strip()
    else:
        text = shown(given)
    if len(text) > LONGEST_TEXT:
        return Said(text[:LONGEST_TEXT], "text_cut", facts={"longest": LONGEST_TEXT})
    return text or None


def _read_one_name(given: Cell) -> object:
    """A person's name, tidied; what was tidied is noted. A number or a sentence is no name."""
    if type(given) is not str:
        return Said(None, "name_not_text", facts={"given": shown(given)})
    if is_tidy(given) and len(given) <= LONGEST_NAME:
        return given
    found = clean_name(_CONTROL.sub("", given))
    if not found.name:
        return None
    if len(found.name) > LONGEST_NAME or _ODD_IN_A_NAME.search(found.name):
        return Said(found.name[:LONGEST_NAME], "name_odd", facts={"given": given[:LONGEST_NAME]})
    if found.cleaned:
        return Said(found.name, "cleaned", False, {"what": " ".join(found.cleaned)})
    return found.name


def _read_tidy_names(given: Sequence[str]) -> Sequence[str] | None:
    return given if max(map(len, given)) <= LONGEST_NAME and are_tidy(given) else None


read_name = WholeReader(_read_one_name, _read_tidy_names)
"""A person's name, tidied; what was tidied is noted. A number or a sentence is no name."""


def read_several(given: Cell) -> object:
    """Names in one cell, parted by commas, blanks or 和."""
    return tuple(part for part in (word.strip() for word in _SEVERAL.split(shown(given))) if part)


def read_phone(given: Cell) -> object:
    """A telephone number's digits. What does not look like one is kept as typed, with a warning."""
    text = half_width(shown(given)).strip()
    digits = _PHONE_NOISE.sub("", text)
    match = _PHONE.fullmatch(digits)
    if match:
        number = match[1] or match[2] or match[3]
        if type(given) is str and number != given:
            return Said(number, "cleaned", False, {"what": "phone"})
        return number
    if digits.isdigit():
        return Said(digits, "phone_length", facts={"digits": len(digits)})
    return Said(text, "phone_not_a_number") if text else None


def day_reader(*, today: date, year: int | None) -> Reader:
    """A whole day. Without one (a month only, two readings) nothing is taken over, and why is said."""

    def read(given: Cell) -> object:
        found = parse_day(given, year=year)
        if isinstance(found, date):
            return Said(found, "date_in_future") if found > today else found
        if isinstance(found, YearMonth):
            return Said(None, "date_without_day", facts={"given": shown(given)})
        return _unread(found, given)

    return read


def birth_reader(*, today: date) -> Reader:
    """A day or a month of birth."""

    def read(given: Cell) -> object:
        found = parse_day(given)
        if isinstance(found, DateProblem):
            return _unread(found, given)
        first = found if isinstance(found, date) else date(found.year, found.month, 1)
        return Said(None, "date_in_future", facts={"given": shown(given)}) if first > today else found

    return read


def coming_day_reader(*, year: int | None) -> Reader:
    """A day that may well lie ahead, such as the end of a term."""

    def read(given: Cell) -> object:
        found = parse_day(given, year=year)
        if isinstance(found, date):
            return found
        if isinstance(found, YearMonth):
            return Said(None, "date_without_day", facts={"given": shown(given)})
        return _unread(found, given)

    return read


def _unread(problem: DateProblem, given: Cell) -> object:
    if problem.reason == "date_missing":
        return None
    return Said(None, problem.reason, facts={"given": shown(given)})
