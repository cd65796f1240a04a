"""Readers for the cells of a village ledger: counts, money, yes and no, codes, days, ten-day periods."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from decimal import Decimal, InvalidOperation

from app.dates import DateProblem, YearMonth, parse_day
from app.importing.ledger import Cell, shown
from app.importing.ledger_headings import plain_word, words_of_list
from app.importing.said import Reader, Said
from app.importing.words import tidy
from app.width import half_width

LARGEST = 10**9
_AMOUNT = re.compile(r"[¥￥$]?(?P<number>\d+(?:\.\d+)?)(?P<scale>[万千百]?)(?P<unit>[^\d.余多几来左]{0,4})")
_YES = frozenset({"是", "有", "√", "✓", "✔", "对", "1", "y", "yes", "true", "已", "具备", "o"})
_NO = frozenset(
    {"否", "无", "没有", "×", "✗", "x", "0", "n", "no", "false", "未", "不", "不具备", "未发现", "没"}
)
_NONE = frozenset({"无", "没有", "零", "未发现"})
_STROKES = frozenset({"-", "--", "—", "——", "/", "\\"})
_SCALE = {"": 1, "百": 100, "千": 1000, "万": 10_000}
_SEVERAL = re.compile(r"[、,，;；/\n]|\s{2,}")
_CODED = re.compile(r"[、,，;；/\n+]|\s+")
_TENDAY = re.compile(
    r"(?:(?P<year>20\d{2})[年.\-/])?(?P<month>1[0-2]|0?[1-9])?月?份?[ \-/.]?(?P<part>[上中下ABCabc])旬?"
)
_PART = {"上": "A", "中": "B", "下": "C"}


def read_count(given: Cell) -> object:
    """A whole number: 309, "309人次", "1.2万", 无 for none. What is no number ("some 300") stays unread."""
    word = tidy(shown(given))
    if word in _NONE or word in _STROKES:
        return 0 if word in _NONE else None
    found = _amount(given)
    if found is None or found != found.to_integral_value() or found > LARGEST:
        return Said(None, "number_not_understood", facts={"given": shown(given)})
    return int(found)


def read_year(given: Cell) -> object:
    """A year of four digits."""
    text = tidy(shown(given)).rstrip("年度")
    if text.isascii() and text.isdigit() and 1900 <= int(text) <= 2099:
        return int(text)
    return Said(None, "number_not_understood", facts={"given": shown(given)})


def birth_year_reader(given: Cell) -> object:
    """The year of a birth that is written as a year, a month or a day."""
    found = parse_day(given)
    if isinstance(found, date | YearMonth):
        return found.year
    return read_year(given)


def hundredths_reader(heading: str) -> Reader:
    """Money in fen, points or mu in hundredths; "万元" in the heading or the cell is ten thousand yuan."""
    in_ten_thousands = "万" in tidy(heading)

    def read(given: Cell) -> object:
        found = _amount(given)
        if found is not None and in_ten_thousands and "万" not in shown(given):
            found *= 10_000
        hundredths = None if found is None else found * 100
        if hundredths is None or hundredths != hundredths.to_integral_value() or hundredths > 100 * LARGEST:
            return Said(None, "number_not_understood", facts={"given": shown(given)})
        return int(hundredths)

    return read


def read_truth(given: Cell) -> object:
    """Yes or no, as cadres tick it."""
    if isinstance(given, bool):
        return given
    word = tidy(shown(given))
    if word in _YES or word in _NO:
        return word in _YES
    return Said(None, "word_unknown", facts={"given": shown(given)})


def read_items(given: Cell) -> object:
    """Several names in one cell; a blank inside a name parts nothing."""
    return tuple(part for part in (word.strip() for word in _SEVERAL.split(shown(given))) if part) or None


def listed_reader(name: str) -> Reader:
    """One code of this list."""
    words = words_of_list(name)

    def read(given: Cell) -> object:
        code = words.get(plain_word(shown(given)))
        return code or Said(None, "word_unknown", facts={"given": shown(given)})

    return read


def all_listed_reader(name: str) -> Reader:
    """Several codes of this list; words that nobody knows are named, the rest kept."""
    words = words_of_list(name)

    def read(given: Cell) -> object:
        whole = words.get(plain_word(shown(given)))
        if whole:
            return (whole,)
        parts = [part for part in _CODED.split(half_width(shown(given))) if part]
        found = tuple(dict.fromkeys(words[plain_word(part)] for part in parts if plain_word(part) in words))
        unknown = [part for part in parts if plain_word(part) not in words]
        if unknown:
            return Said(found or None, "word_unknown", facts={"given": tuple(unknown)})
        return found or None

    return read


def any_day_reader(*, year: int | None, month_is_enough: bool = False, last: bool = False) -> Reader:
    """A day, past or to come. Where a month is enough, its first (or `last`) day is taken, and said."""

    def read(given: Cell) -> object:
        found = parse_day(given, year=year)
        if isinstance(found, date):
            return found
        if isinstance(found, DateProblem) and found.reason == "date_unclear":
            return Said(None, found.reason, facts={"given": shown(given)})
        if isinstance(found, YearMonth) and month_is_enough:
            day = monthrange(found.year, found.month)[1] if last else 1
            taken = date(found.year, found.month, day)
            return Said(taken, "month_without_day", facts={"day": taken.isoformat()})
        if isinstance(found, YearMonth):
            return Said(None, "date_without_day", facts={"given": shown(given)})
        if found.reason == "date_missing":
            return None
        return Said(None, found.reason, facts={"given": shown(given)})

    return read


def tenday_reader(*, year: int | None) -> Reader:
    """A period of ten days: "6月上旬", "2026-06-A"."""

    def read(given: Cell) -> object:
        match = _TENDAY.fullmatch(tidy(shown(given)))
        of = int(match["year"]) if match and match["year"] else year
        if match is None or not match["month"] or of is None:
            return Said(None, "period_not_understood", facts={"given": shown(given)})
        part = _PART.get(match["part"], match["part"].upper())
        return f"{of:04d}-{int(match['month']):02d}-{part}"

    return read


def _amount(given: Cell) -> Decimal | None:
    if isinstance(given, bool) or not isinstance(given, str | int | float):
        return None
    text = tidy(shown(given)).replace(",", "").replace("，", "")
    match = _AMOUNT.fullmatch(text)
    if match is None:
        return None
    try:
        return Decimal(match["number"]) * _SCALE[match["scale"]]
    except InvalidOperation:
        return None
