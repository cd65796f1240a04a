"""Days as people write them, in a ledger or in a form: what is meant, or why that is not clear.

Two readings of one text are a reason to ask, never a reason to choose.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from app.width import half_width

FIRST_YEAR, LAST_YEAR = 1900, 2099
_EXCEL_EPOCH = date(1899, 12, 30)  # so that serials from 61 on fit: Excel believes in 1900-02-29
_FIRST_SERIAL, _LAST_SERIAL = 3654, 73050  # 1910-01-02 to 2099-12-31; smaller numbers mean other things

_RELATIVE = {"今天": 0, "今日": 0, "昨天": -1, "昨日": -1, "前天": -2, "前日": -2, "大前天": -3}
_DAYS_AGO = re.compile(r"-(\d{1,3})|(\d{1,3})天(?:以)?前")
_SEPARATOR = re.compile(r"[-./\\,、，。．·‐-―−~]|年|月")
_CLOCK = re.compile(
    r"(?<=[\d日号])(?:T|\s+)?(?:上午|下午|中午|早上|晚上)?\s*\d{1,2}[:时点]\d{0,2}分?(?::\d{2}(?:\.\d+)?)?$|"
    r"\s*(?:上午|下午|中午|早上|晚上)$"
)
_WEEKDAY = re.compile(r"\s*\(?(?:星期|周|礼拜)[一二三四五六日天]\)?")
_UNIT_AT_END = re.compile(r"[日号.。]+$")
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class YearMonth:
    """A month of a year whose day nobody wrote."""

    year: int
    month: int

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.month:02d}"

    def holds(self, day: date) -> bool:
        """Whether the day lies in this month."""
        return day.month == self.month and day.year == self.year


@dataclass(frozen=True, slots=True)
class DateProblem:
    """Why a text is no day.

    Reasons: date_missing, date_not_understood, date_impossible (no such day), date_unclear (two
    readings), date_two_digit_year, date_without_year, date_year_only, date_relative (no today given).
    """

    reason: str


def parse_day(
    given: object, *, today: date | None = None, year: int | None = None
) -> date | YearMonth | DateProblem:
    """The day that was written.

    `today` allows 今天, 昨天, -3 and the like; without it they are "date_relative". `year` is the year
    that the place of writing implies (a sheet named 2026年8月, a form opened today); without it
    "11.21" is "date_without_year". Numbers are Excel's: a serial, or digits of a date.
    """
    if isinstance(given, datetime):
        return given.date()
    if isinstance(given, date):
        return given
    if isinstance(given, bool) or not isinstance(given, int | float | str):
        return DateProblem("date_not_understood" if given is not None else "date_missing")
    if isinstance(given, str):
        return _parse_text(given, today, year)
    return _parse_number(given, year)


def _parse_text(given: str, today: date | None, year: int | None) -> date | YearMonth | DateProblem:
    text = half_width(given).strip().strip("'‘’\"")
    if not text:
        return DateProblem("date_missing")
    relative = _days_back(text)
    if relative is not None:
        return today + timedelta(days=relative) if today else DateProblem("date_relative")
    text = _CLOCK.sub("", _WEEKDAY.sub("", text))
    parts = _parts(text)
    if parts is None:
        return DateProblem("date_not_understood")
    if len(parts) == 1:
        return _one_block(parts[0], text, year)
    if len(parts) == 2:
        return _two_parts(parts[0], parts[1], text, year)
    return _three_parts(*parts)


def _days_back(text: str) -> int | None:
    if text in _RELATIVE:
        return _RELATIVE[text]
    ago = _DAYS_AGO.fullmatch(text)
    return -int(ago[1] or ago[2]) if ago else None


def _parts(text: str) -> list[str] | None:
    """The blocks of digits between separators, or None where anything else is written."""
    compact = _UNIT_AT_END.sub("", re.sub(r"\s+", "", text))
    parts = _SEPARATOR.split(compact)
    if parts[-1] == "" and len(parts) > 1:  # 2026年11月 ends with its separator
        parts.pop()
    if not 1 <= len(parts) <= 3 or not all(_DIGITS.fullmatch(part) and part.isascii() for part in parts):
        return None
    return parts


def _one_block(digits: str, text: str, year: int | None) -> date | YearMonth | DateProblem:
    if text.endswith("月"):
        return DateProblem("date_without_year")
    if len(digits) == 8:
        return _day(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    if len(digits) == 6:
        return _six_digits(digits)
    if len(digits) == 4:
        if _is_year(int(digits)):
            return DateProblem("date_year_only")
        return _day_without_year(int(digits[:2]), int(digits[2:]), year)
    return DateProblem("date_not_understood")


def _six_digits(digits: str) -> date | YearMonth | DateProblem:
    """202611 is a month; 261121 lacks its century; 201211 may be either, so it is asked about."""
    year, month = int(digits[:4]), int(digits[4:])
    is_month = _is_year(year) and 1 <= month <= 12
    is_short = not isinstance(_day(2000 + int(digits[:2]), int(digits[2:4]), int(digits[4:])), DateProblem)
    if is_month and is_short:
        return DateProblem("date_unclear")
    if is_month:
        return YearMonth(year, month)
    return DateProblem("date_two_digit_year" if is_short else "date_impossible")


def _two_parts(first: str, second: str, text: str, year: int | None) -> date | YearMonth | DateProblem:
    if len(first) == 4 and _is_year(int(first)):
        if 1 <= int(second) <= 12 and len(second) <= 2:
            return YearMonth(int(first), int(second))
        if len(second) == 4:  # 2026.1121
            return _day(int(first), int(second[:2]), int(second[2:]))
        return DateProblem("date_impossible" if len(second) <= 2 else "date_not_understood")
    if len(first) > 2 or len(second) > 2:
        return DateProblem("date_not_understood")
    if "年" in text:
        return DateProblem("date_two_digit_year")
    return _day_without_year(int(first), int(second), year)


def _three_parts(first: str, second: str, third: str) -> date | DateProblem:
    if len(first) == 4 and len(second) <= 2 and len(third) <= 2:
        return _day(int(first), int(second), int(third))
    if len(third) == 4 and len(first) <= 2 and len(second) <= 2:
        return _year_last(int(first), int(second), int(third))
    if max(len(first), len(second), len(third)) <= 2:
        return DateProblem("date_two_digit_year")
    return DateProblem("date_not_understood")


def _year_last(first: int, second: int, year: int) -> date | DateProblem:
    """11/21/2026 can only be the 21st of November; 03/04/2026 may be either order."""
    readings = {
        day for day in (_day(year, first, second), _day(year, second, first)) if isinstance(day, date)
    }
    if len(readings) == 1:
        return readings.pop()
    return DateProblem("date_unclear" if readings else "date_impossible")


def _parse_number(given: int | float, year: int | None) -> date | YearMonth | DateProblem:
    if given != given or given in (float("inf"), float("-inf")) or given < 0:
        return DateProblem("date_not_understood")
    if given == int(given):
        return _whole_number(int(given), year)
    text = repr(float(given))
    whole, _, decimals = text.partition(".")
    if "e" in text or len(decimals) > 2:
        is_serial = _FIRST_SERIAL <= given <= _LAST_SERIAL
        return _EXCEL_EPOCH + timedelta(days=int(given)) if is_serial else DateProblem("date_not_understood")
    if _FIRST_SERIAL <= given <= _LAST_SERIAL:
        return _EXCEL_EPOCH + timedelta(days=int(given))
    if decimals == "1" and (len(whole) == 4 or int(whole) <= 12):
        return DateProblem("date_unclear")  # 2026.1 may have been 2026.10 before it became a number
    if decimals in ("2", "3") and len(whole) <= 2:
        return DateProblem("date_unclear")  # 11.2 may have been 11.20
    return _two_parts(whole, decimals, text, year)


def _whole_number(number: int, year: int | None) -> date | YearMonth | DateProblem:
    digits = str(number)
    if len(digits) in (6, 8) or _is_year(number):
        return _one_block(digits, "", year)
    if _FIRST_SERIAL <= number <= _LAST_SERIAL:
        return _EXCEL_EPOCH + timedelta(days=number)
    if 101 <= number <= 1231:
        return _day_without_year(number // 100, number % 100, year)
    return DateProblem("date_not_understood")


def _day_without_year(month: int, day: int, year: int | None) -> date | DateProblem:
    if isinstance(_day(2000, month, day), DateProblem):  # 2000 has a 29th of February
        return DateProblem("date_impossible")
    return DateProblem("date_without_year") if year is None else _day(year, month, day)


def _day(year: int, month: int, day: int) -> date | DateProblem:
    if not _is_year(year):
        return DateProblem("date_impossible")
    try:
        return date(year, month, day)
    except ValueError:
        return DateProblem("date_impossible")


def _is_year(number: int) -> bool:
    return FIRST_YEAR <= number <= LAST_YEAR
