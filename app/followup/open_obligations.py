"""What is open today for one person: the windows that somebody has to look at, and the next ones.

The same rules as in `app.followup.obligations` (S0 to S6), asked only of the windows that can still
be open and of the records that can count for them, so that a county's due list takes seconds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from app.followup.obligations import (
    OPEN,
    Case,
    Obligation,
    as_asked,
    by_due,
    intervals,
    is_asked,
    series_in,
    unmet,
    while_asked,
)
from app.followup.plans import AWAY, PlanRule
from app.followup.rules import SOON_DAYS, State
from app.followup.windows import Series

UNMET_AHEAD = frozenset({State.SCHEDULED, State.SUSPENDED})
SOON = timedelta(days=SOON_DAYS)


class OlderRecordsNeeded(Exception):
    """What counts for the newest windows hangs on visits from before `Case.read_since`.

    It is so where each visit for months was made in the days of grace of the month before.
    """


def open_obligations(case: Case, today: date) -> list[Obligation]:
    """What somebody has to look at: overdue, due, due soon, paused just now, and the next ones.

    For each kind the next window that is more than a week away is in the list too, so that a
    roster can show when the next visit is due. Equal to `obligations` less the quiet rest.
    Raises: OlderRecordsNeeded, where the case was read from a day on.
    """
    found: list[Obligation] = []
    for rules in series_in(case.rules):
        during = rules[0].during
        if during and not is_asked(case, during):
            continue
        asked = as_asked(case, during) if case.away and during else case
        if rules[0].mode == "interval":
            found += _open(intervals(asked, rules, today, None), today)
            continue
        series = Series(rules, case.anchor, case.end)
        first, last = _first(series, today), series.hi
        if during == AWAY:
            last = min(last, _away_until(case, series))
        if first < last:
            windows = _unmet_between(asked, series, first, last, today)
            found += _open(while_asked(asked, during, windows), today)
    found.sort(key=by_due)
    return found


def _first(series: Series[PlanRule], today: date) -> int:
    """The number of the first window that can be open: the newest one past its grace."""
    first = max(series.lo, min(series.number_of(today), series.hi) - 1)
    while first > series.lo and not series.is_past(first, today):
        first -= 1
    return first


def _away_until(case: Case, series: Series[PlanRule]) -> int:
    """One more than the number of the last window that being away can hold; `hi` where it has no end."""
    if any(span.last is None for span in case.away):
        return series.hi
    return max(series.number_of(span.last) + 1 for span in case.away if span.last is not None)


def _unmet_between(
    case: Case, series: Series[PlanRule], first: int, last: int, today: date
) -> Iterator[Obligation]:
    """The windows numbered first … last - 1 in which nothing counted, for as long as they are asked for."""
    met = _met_from(case, series, first, today)
    newest_met = max(met, default=-1)
    for number in range(first, last):
        if number not in met:
            yield unmet(case, series, number, today, newest_met)


def _open(listed: Iterable[Obligation], today: date) -> Iterator[Obligation]:
    """Those to look at, up to the first that lies ahead: due days only grow, so the rest is quiet."""
    soon = today + SOON
    for one in listed:
        if one.state in OPEN:
            yield one
        elif one.state in UNMET_AHEAD:
            if one.due > soon:
                yield one
                return
            if (today - one.due).days <= one.rule.grace_days:
                yield one


def _met_from(case: Case, series: Series[PlanRule], first: int, today: date) -> set[int]:
    """The numbers of the windows in which something counted (S2), right from `first` on.

    Only how many records a window holds matters, and whether the earliest lies in the grace of the
    window before. They are counted from the newest backwards, until a window is reached that keeps
    a record for itself whatever happened before: it holds two, or one after the grace.
    """
    counts, anchor = series.rules[0].counts, case.anchor
    days = [record[3] for record in case.records if record[:3] in counts and anchor <= record[3] <= today]
    days.sort(reverse=True)
    held: list[tuple[int, int, bool]] = []
    newest, count, spills = series.over + 1, 0, False
    for day in days:
        number, spills_here = series.place(day)
        if number != newest:
            if count:
                held.append((newest, count, spills))
            if number < series.lo or (newest <= first and number < newest - 1):
                count = 0
                break
            newest, count = number, 0
        count += 1
        spills = spills_here
        if number <= first and (count > 1 or not spills):
            break
    else:
        if count == 1 and spills and _is_unread_before(case, series, newest):
            raise OlderRecordsNeeded
    if count:
        held.append((newest, count, spills))
    return _met_of(held, series.over)


def _met_of(held: Sequence[tuple[int, int, bool]], over: int) -> set[int]:
    """From the oldest on, each window gives its first record to an empty one before, if in its grace."""
    met: set[int] = set()
    for number, count, spills in reversed(held):
        stay = count
        if spills and number - 1 not in met:
            met.add(number - 1)
            stay -= 1
        if stay and number < over:
            met.add(number)
    return met


def _is_unread_before(case: Case, series: Series[PlanRule], number: int) -> bool:
    """Whether visits that were left out could count for the window before this one."""
    if case.read_since is None or series.window(number - 1).first_day >= case.read_since:
        return False
    return any(key[0] == "visit" for key in series.rules[0].counts)
