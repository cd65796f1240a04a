"""The three counts of article 20 (L7): tests evaded, departures without leave, days away in total.

Only what the ordering police or township called so counts, with that source; everything else is
listed with the reason for which it does not. The strongest result is "suggest a report to the
police": the program suggests, officers decide.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from app.placements.rules import Article

REGULATION_20 = Article("detox_regulation", "20")
SERIOUS_TIMES, SERIOUS_DAYS = 3, 30
NEAR_TIMES, NEAR_DAYS = 2, 20
EVADED, DEPARTURES, DAYS_AWAY = "tests_evaded", "absences", "days_absent"


class Standing(StrEnum):
    """Whether a record counts under article 20, and why it does not."""

    COUNTS = "counts"
    UNDECIDED = "undecided"
    NOT_COUNTED = "not_counted"
    SOURCE_MISSING = "source_missing"
    IN_CONFLICT = "in_conflict"
    WITHDRAWN = "withdrawn"
    OTHER_KIND = "other_kind"


@dataclass(frozen=True, slots=True)
class Evasion:
    """A breach row as the count sees it. Two rows about one test (two laptops) are one evasion."""

    record: str
    day: date | None
    test: str
    standing: Standing


@dataclass(frozen=True, slots=True)
class Absence:
    """Away without leave from the day of leaving to the day of return; `last` None while it lasts."""

    record: str
    first: date
    last: date | None
    standing: Standing


@dataclass(frozen=True, slots=True)
class Tally:
    """One count against its limit in article 20. `state`: "below", "near" or "reached".

    `limit` is the first number that is too many; `records` are those counted.
    """

    key: str
    count: int
    limit: int
    state: str
    records: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BreachCount:
    """The three counts of article 20 (L7). `suggest_report` is a suggestion; officers decide.

    `standings` says of every record whether it counts; `days_if_first_counts` is the third count
    where the day of leaving counts too, which the article does not say; `days_reached_on` the day on
    which the third count went over its limit.
    """

    rule: str
    article: Article
    tallies: tuple[Tally, ...]
    standings: tuple[tuple[str, Standing], ...] = ()
    days_if_first_counts: int = 0
    days_reached_on: date | None = None

    @property
    def suggest_report(self) -> bool:
        return any(tally.state == "reached" for tally in self.tallies)

    @property
    def records(self) -> tuple[str, ...]:
        """What was counted, each record once."""
        return tuple(dict.fromkeys(record for tally in self.tallies for record in tally.records))


def breach_count(evasions: Sequence[Evasion], absences: Sequence[Absence], today: date) -> BreachCount:
    """L7: three or more times, or more than 30 days in total (条例 20).

    A day away counts once, however many rows hold it: the article speaks of days, "累计超过30日". The day
    of leaving is not counted (the Civil Code's general rule, by analogy). Rows that overlap are one
    departure written down twice: who is away cannot leave again. Back and gone again on one day are two.
    """
    counted = [one for one in evasions if one.standing is Standing.COUNTS]
    tests = tuple(dict.fromkeys(one.test or one.record for one in counted))
    away = sorted(
        (one for one in absences if one.standing is Standing.COUNTS and one.first <= today), key=_by_first
    )
    records = tuple(one.record for one in away)
    days = _days(away, today)
    return BreachCount(
        "L7",
        REGULATION_20,
        (
            _tally(EVADED, len(tests), SERIOUS_TIMES, NEAR_TIMES, tuple(one.record for one in counted)),
            _tally(DEPARTURES, _departures(away), SERIOUS_TIMES, NEAR_TIMES, records),
            # "More than 30 days": the 30th day itself is not yet more.
            _tally(DAYS_AWAY, days, SERIOUS_DAYS + 1, NEAR_DAYS, records),
        ),
        (
            *((one.record, one.standing) for one in evasions),
            *((one.record, one.standing) for one in absences),
        ),
        _days(away, today, count_first_day=True),
        _reached_on(away, today) if days > SERIOUS_DAYS else None,
    )


def _departures(away: Sequence[Absence]) -> int:
    """How often somebody left; `away` by the day of leaving. A row without a sensible end lasts a day."""
    times, last_first, reached = 0, date.min, date.min
    for one in away:
        if not times or (one.first >= reached and one.first != last_first):
            times += 1
        last_first = one.first
        reached = max(reached, one.first, one.last or date.max)
    return times


def _days(away: Sequence[Absence], today: date, *, count_first_day: bool = False) -> int:
    """How many different days were spent away, up to today."""
    days, reached = 0, 0
    for one in away:
        last = min(one.last or today, today).toordinal()
        begin = max(one.first.toordinal() + (not count_first_day), reached + 1)
        if last >= begin:
            days += last - begin + 1
            reached = last
    return days


def _reached_on(away: Sequence[Absence], today: date) -> date:
    """The first day on which more than 30 days had been spent away; there is one by `today`."""
    first = away[0].first
    span = range((today - first).days)
    passed = bisect_left(span, SERIOUS_DAYS + 1, key=lambda day: _days(away, first + timedelta(days=day)))
    return first + timedelta(days=passed)


def _tally(key: str, count: int, limit: int, near: int, records: tuple[str, ...]) -> Tally:
    state = "reached" if count >= limit else "near" if count >= near else "below"
    return Tally(key, count, limit, state, records)


def _by_first(absence: Absence) -> tuple[date, str]:
    return (absence.first, absence.record)
