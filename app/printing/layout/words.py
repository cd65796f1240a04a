"""Values as they are written on paper; what is not known leaves an empty place."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date


def words(value: object) -> str:
    """A value for a narrow cell: 2026.11.21, 是/否, names joined by 、."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, date):
        return f"{value.year}.{value.month:02d}.{value.day:02d}"
    if isinstance(value, (tuple, list)):
        return "、".join(words(item) for item in value)
    return str(value)


def long_date(day: date | None) -> str:
    """A day as cards and letters write it: 2026年3月2日."""
    return f"{day.year}年{day.month}月{day.day}日" if day else ""


def month(day: date | None) -> str:
    """The month of a day, as a month of birth is written."""
    return f"{day.year}年{day.month}月" if day else ""


def term(start: date | None, end: date | None) -> str:
    """From a day to a day; an end that is not known is left open."""
    return f"{long_date(start)} 至 {long_date(end)}" if start or end else ""


def count(number: int | None) -> str:
    """A number inside a sentence, with room for the pen where it is not known."""
    return "　　　" if number is None else f" {number} "


def choice(options: Sequence[str], chosen: str) -> str:
    """Boxes to tick, with the chosen one ticked; a word that is not among them is added."""
    every = [*options, chosen] if chosen and chosen not in options else options
    return "　".join(("☑" if option == chosen else "□") + option for option in every)
