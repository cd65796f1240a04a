"""Days that two laptops each wrote down in a row of their own, while nobody has said which row is right: what
nothing is asked in lasts until the earlier of both ends.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from app.followup.rules import Pause


class Span(NamedTuple):
    """The days of a row, and the laptop that wrote to it last."""

    days: Pause
    laptop: str
    row: str = ""


def until_the_earlier(spans: Iterable[Span]) -> list[Pause]:
    """The days of these, given by their first day; those of two laptops that overlap are one span."""
    found: list[Span] = []
    for one in spans:
        before = found[-1] if found else None
        if before is None or not are_beside(before, one):
            found.append(one)
            continue
        last = min(before.days.last or date.max, one.days.last or date.max)
        days = replace(before.days, last=None if last == date.max else last)
        found[-1] = Span(days, before.laptop)
    return [one.days for one in found]


def are_beside(one: Span, later: Span) -> bool:
    """Whether two laptops wrote them and they hold a day together; back on a day and gone again on it is no
    such day. What one laptop wrote is no news: its form said that they overlap, and it kept both.
    """
    first, last = later.days.first, one.days.last or date.max
    return one.laptop != later.laptop and (first < last or first == one.days.first)
