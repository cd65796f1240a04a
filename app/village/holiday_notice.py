"""Read a year's holidays from pasted words: the State Council's notice, or a plain list of days.

    二、春节：2月15日（周日）至23日（周一）放假调休，共9天。2月14日（周六）上班。
    2027-01-01 休        2027-01-04 班

Whatever the notice says twice must agree: the weekday in brackets and the number of days. Nothing is
guessed: a line with a day that is neither a holiday nor worked is refused with its words.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from app.errors import Refused
from app.placements.working_days import HolidayYear
from app.width import half_width

LONGEST_NOTICE = 20_000
LONGEST_SPAN = 15
_TITLE = re.compile(r"(20\d\d)年[^。\n]{0,12}节假日安排")
_YEAR = re.compile(r"(20\d\d)\s*[-年./]")
_SOURCE = re.compile(r"国办发明电〔\d{4}〕\d+号|国办发明电\[\d{4}\]\d+号")
_DAY = (
    r"(?:(?P<y{0}>20\d\d)年)?(?:(?P<m{0}>\d{{1,2}})月)?(?P<d{0}>\d{{1,2}})日(?:\((?P<w{0}>[^()]{{0,24}})\))?"
)
_SPAN = re.compile(_DAY.format(1) + r"(?:\s*(?:至|到|-|—|~)\s*" + _DAY.format(2) + ")?")
_PLAIN = re.compile(r"(?P<day>20\d\d[-./]\d{1,2}[-./]\d{1,2})\s*(?P<said>[^\s,0-9]*)")
_COUNT = re.compile(r"共(\d{1,2})天")
_WEEKDAY = re.compile(r"(?:周|星期)([一二三四五六日])")
_WEEKDAYS = "一二三四五六日"
_HOLIDAY, _WORKED = ("放假", "补休"), ("上班",)
_PLAIN_WORKED = frozenset(["班", "上班", "work", "workday"])
_PLAIN_HOLIDAY = frozenset(["休", "假", "放假", "holiday"]) | {""}


def read_notice(words: str, year: int | None = None) -> HolidayYear:
    """The year, its days and the number of the notice, as far as the words say so.

    Raises: Refused("notice_empty" | "notice_too_long" | "notice_without_year" | "notice_not_understood" |
    "notice_day_impossible" | "notice_weekday_differs" | "notice_count_differs").
    """
    if len(words) > LONGEST_NOTICE:
        raise Refused("notice_too_long", field="notice", most=LONGEST_NOTICE)
    text = half_width(words)
    said = _TITLE.search(text) or _YEAR.search(text)
    if not text.strip():
        raise Refused("notice_empty", field="notice")
    year = int(said.group(1)) if said else year
    if year is None:
        raise Refused("notice_without_year", field="notice")
    holidays: list[date] = []
    workdays: list[date] = []
    for sentence in re.split(r"[。;\n]", text):
        plain = list(_PLAIN.finditer(sentence))
        if plain and "月" not in sentence:
            _read_plain(plain, holidays, workdays)
        elif any(word in sentence for word in (*_HOLIDAY, *_WORKED)) and "日" in sentence:
            _read_sentence(sentence, year, holidays, workdays)
    if not holidays:
        raise Refused("notice_not_understood", field="notice", words=text.strip()[:40])
    number = _SOURCE.search(text)
    return HolidayYear(
        year, tuple(sorted(set(holidays))), tuple(sorted(set(workdays))), number.group(0) if number else ""
    )


def _read_plain(found: list[re.Match[str]], holidays: list[date], workdays: list[date]) -> None:
    for one in found:
        year, month, number = map(int, re.split(r"[-./]", one["day"]))
        day = _day(year, month, number, one.group())
        said = one["said"].casefold()
        if said in _PLAIN_WORKED:
            workdays.append(day)
        elif said in _PLAIN_HOLIDAY:
            holidays.append(day)
        else:
            raise Refused("notice_not_understood", field="notice", words=one.group()[:40])


def _read_sentence(sentence: str, year: int, holidays: list[date], workdays: list[date]) -> None:
    """A sentence of the notice: "…放假", "…上班", or both one after the other."""
    month = 0
    for clause in re.finditer(r".*?(?:放假|补休|上班)", sentence):
        days: list[date] = []
        for span in _SPAN.finditer(clause.group()):
            first, month = _end_of(span, "1", year, month)
            last = first
            if span["d2"]:
                last, month = _end_of(span, "2", first.year, first.month)
            length = (last - first).days + 1
            if not 1 <= length <= LONGEST_SPAN:
                raise Refused("notice_day_impossible", field="notice", words=span.group()[:40])
            days += [first + timedelta(days=number) for number in range(length)]
        (workdays if clause.group().endswith(_WORKED) else holidays).extend(days)
        count = _COUNT.search(sentence, clause.end())
        if count and clause.group().endswith(_HOLIDAY) and int(count[1]) != len(days):
            raise Refused("notice_count_differs", field="notice", words=sentence.strip()[:40])


def _end_of(span: re.Match[str], end: str, year: int, month: int) -> tuple[date, int]:
    """One end of a span; without a month of its own that of the day before it."""
    month = int(span["m" + end]) if span["m" + end] else month
    day = _day(int(span["y" + end] or year), month, int(span["d" + end]), span.group())
    named = _WEEKDAY.search(span["w" + end] or "")
    if named and named[1] != _WEEKDAYS[day.weekday()]:
        raise Refused("notice_weekday_differs", field="notice", words=span.group()[:40])
    return day, month


def _day(year: int, month: int, day: int, words: str) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise Refused("notice_day_impossible", field="notice", words=words[:40]) from None
