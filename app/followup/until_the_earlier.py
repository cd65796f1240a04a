"""Days that two laptops each wrote down in a row of their own, while nobody has said which row is right: what
nothing is asked in lasts until the earlier of both ends.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations
from typing import NamedTuple

from app.followup.rules import Pause

_DAY = timedelta(1)


class Span(NamedTuple):
    """The days of a row, and the laptop that wrote to it last. Without `rests` nothing is put off in them: a
    leave that nobody has agreed to yet; but what overlaps with it is in question all the same.
    """

    days: Pause
    laptop: str
    row: str = ""
    rests: bool = True


def until_the_earlier(spans: Iterable[Span]) -> list[Pause]:
    """The days of these that rest. After the earlier end of any two that are beside each other nothing does
    until the later one, whichever row names those days; what is left of such rows is one span where it
    overlaps.
    """
    each = sorted(spans, key=by_first)
    pairs = list(pairs_beside(each))
    asked = [_between_the_ends(*pair) for pair in pairs]
    disputed = {id(span) for pair in pairs for span in pair}
    if not asked:
        return [one.days for one in each if one.rests]
    found: list[Pause] = []
    joined = -1
    for one in each:
        for days in _without(one.days, asked) if one.rests else ():
            if id(one) not in disputed:
                found.append(days)
            elif joined >= 0 and days.first <= _last(found[joined]):
                found[joined] = _longer(found[joined], days)
            else:
                joined = len(found)
                found.append(days)
    return found


def pairs_beside(spans: Sequence[Span]) -> Iterator[tuple[Span, Span]]:
    """Each two of which somebody has to say what is right, the one that begins earlier first."""
    for one, later in combinations(sorted(spans, key=by_first), 2):
        if are_beside(one, later):
            yield one, later


def are_beside(one: Span, later: Span) -> bool:
    """Whether two laptops wrote them and they hold a day together; back on a day and gone again on it is no
    such day. What one laptop wrote is no news: its form said that they overlap, and it kept both.
    """
    first, last = later.days.first, _last(one.days)
    return one.laptop != later.laptop and (first < last or first == one.days.first)


def by_first(span: Span) -> tuple[date, str]:
    """The order in which the days of a person follow each other."""
    return span.days.first, span.row


def _between_the_ends(one: Span, other: Span) -> tuple[date, date]:
    """After the first of these days, up to the second."""
    earlier, later = sorted((_last(one.days), _last(other.days)))
    return earlier, later


def _without(days: Pause, asked: Iterable[tuple[date, date]]) -> Iterator[Pause]:
    """What is left of these days, in order."""
    left = [(days.first, _last(days))]
    for earlier, later in asked:
        left = [part for first, last in left for part in _parts(first, last, earlier, later)]
    for first, last in left:
        yield replace(days, first=first, last=None if last == date.max else last)


def _parts(first: date, last: date, earlier: date, later: date) -> Iterator[tuple[date, date]]:
    if earlier >= last or later < first:
        yield first, last
        return
    if first <= earlier:
        yield first, earlier
    if later < last:
        yield later + _DAY, last


def _longer(one: Pause, other: Pause) -> Pause:
    last = max(_last(one), _last(other))
    return replace(one, last=None if last == date.max else last)


def _last(days: Pause) -> date:
    return days.last or date.max
