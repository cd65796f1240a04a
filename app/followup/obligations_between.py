"""The windows that fall due between two days: for a calendar, a list to carry, twelve months.

The same rules as in `app.followup.obligations` (S0 to S6), asked only of the windows that are shown and
of the records that can count for them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from operator import itemgetter

from app.followup.obligations import (
    Case,
    Obligation,
    Record,
    as_asked,
    by_due,
    intervals,
    is_asked,
    met,
    series_in,
    unmet,
    while_asked,
)
from app.followup.open_obligations import OlderRecordsNeeded
from app.followup.plans import PlanRule
from app.followup.windows import Series

_by_day = itemgetter(3, 5)


def obligations_between(case: Case, today: date, first: date, last: date) -> list[Obligation]:
    """Of `obligations(case, today, until=last)` those whose due day lies between both days.

    Raises: OlderRecordsNeeded, where the case was read from a day on and what counts hangs on older visits.
    """
    found: list[Obligation] = []
    for rules in series_in(case.rules):
        during = rules[0].during
        if during and not is_asked(case, during):
            continue
        asked = as_asked(case, during) if case.away and during else case
        if rules[0].mode == "interval":
            if asked.read_since is not None and any(key[0] == "visit" for key in rules[0].counts):
                raise OlderRecordsNeeded
            found += intervals(asked, rules, today, last)
            continue
        series = Series(rules, case.anchor, case.end)
        begin = max(series.lo, series.number_of(first))
        over = min(series.hi, series.number_of(last) + 1)
        if begin < over:
            found += while_asked(asked, during, _windows(asked, series, today, begin, over))
    found = [one for one in found if first <= one.due <= last]
    found.sort(key=by_due)
    return found


def _windows(
    case: Case, series: Series[PlanRule], today: date, begin: int, over: int
) -> Iterator[Obligation]:
    """The windows numbered begin … over - 1."""
    counted = _allotted(case, series, today, begin)
    newest = max(counted, default=-1)
    for number in range(begin, over):
        records = counted.get(number)
        if records:
            yield met(case, series.rule_of(number), number, *series.window(number), records)
        else:
            yield unmet(case, series, number, today, newest)


def _allotted(case: Case, series: Series[PlanRule], today: date, begin: int) -> dict[int, Sequence[Record]]:
    """Which records count for which window (S2), right from `begin` on.

    A record in the grace of the window before goes there if nothing else counts there, which may hang on
    the window before that one. So they are counted from a window whose own records leave no doubt whether
    it is met: it holds none, two, or one after the grace.
    """
    held = _held(case, series, today)
    number = begin
    _check_read(case, series, number)
    while number > series.lo:
        number -= 1
        _check_read(case, series, number)
        records = held.get(number, ())
        if len(records) != 1 or not series.spills(number, records[0].day):
            break
    found: dict[int, Sequence[Record]] = {}
    for at in sorted(one for one in held if one >= number):
        records = held[at]
        if at - 1 not in found and at > series.lo and series.spills(at, records[0].day):
            found[at - 1] = records[:1]
            records = records[1:]
        if records and at < series.over:
            found[at] = records
    return found


def _held(case: Case, series: Series[PlanRule], today: date) -> dict[int, list[Record]]:
    """The records that may count, by the number of the window of their day, the earliest first."""
    counts, anchor, over = series.rules[0].counts, case.anchor, series.over
    found: dict[int, list[Record]] = {}
    for record in sorted(
        (one for one in case.records if one[:3] in counts and anchor <= one[3] <= today), key=_by_day
    ):
        number = series.number_until_end(record[3])
        if series.lo <= number <= over:
            found.setdefault(number, []).append(record)
    return found


def _check_read(case: Case, series: Series[PlanRule], number: int) -> None:
    """Visits that were left out could count for this window."""
    if case.read_since is None or series.window(number).first_day >= case.read_since:
        return
    if any(key[0] == "visit" for key in series.rules[0].counts):
        raise OlderRecordsNeeded
