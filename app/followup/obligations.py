"""Obligations: what is due for one person, derived from a plan and the records, never stored.

`obligations` gives every window, `open_obligations` only those that somebody has to look at
today. Both obey the same rules (S0 to S6); the second walks only what can still be open, so that
a county's due list takes seconds.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import lru_cache
from operator import attrgetter, itemgetter
from typing import NamedTuple

from app.followup.plans import AWAY, HOME, PlanRule, series_of
from app.followup.rules import AWAY_REASONS, SOON_DAYS, Pause, State, due_state, pause_of
from app.followup.why import Why, why_due
from app.followup.windows import Series, months_begun, step_on
from app.placements.rules import add_months

LOOK_AHEAD = timedelta(days=366)
OPEN = frozenset({State.OVERDUE, State.DUE, State.DUE_SOON})
UNMET_AHEAD = frozenset({State.SCHEDULED, State.SUSPENDED})


class Record(NamedTuple):
    """A visit or test as the plan sees it: ("visit", kind, result) or ("test", sample, result)."""

    record: str
    kind: str
    result: str
    day: date
    typed_on: date
    id: str


class Case(NamedTuple):
    """All that decides what is due for one person. `rules` come from `PlanTemplate.rules_for`.

    `anchor` is the reporting day (or the day of file, without a placement), `end` the last day
    of the placement, `kept_since` the day from which this village keeps the person in Yidai.
    `read_since`: visits before this day were left out; `open_obligations` says where it needs them.
    `away`: days of agreed leave or dual control, in which the plan asks for other things.
    """

    anchor: date
    end: date | None
    rules: tuple[PlanRule, ...]
    records: Sequence[Record] = ()
    pauses: Sequence[Pause] = ()
    kept_since: date | None = None
    read_since: date | None = None
    away: Sequence[Pause] = ()


class OlderRecordsNeeded(Exception):
    """What counts for the newest windows hangs on visits from before `read_since`.

    It is so where each visit for months was made in the days of grace of the month before.
    """


class Obligation(NamedTuple):
    """One window of one rule and what became of it. `number` counts from 0 within its kind.

    `done_late`: nothing happened by the due day, but within the grace. `typed_late`: what counts
    was typed in after the grace was over; both days are shown.
    """

    rule: PlanRule
    number: int
    first_day: date
    due: date
    state: State
    counted: tuple[str, ...] = ()
    done_on: date | None = None
    done_late: bool = False
    typed_late: bool = False
    pause: str | None = None

    @property
    def why(self) -> Why:
        """The rule, its source and the records counted, for the answer to "Why?"."""
        told = {
            "paused": self.state is State.SUSPENDED and self.pause not in AWAY_REASONS,
            "contact_instead": self.state is State.SUSPENDED and self.pause in AWAY_REASONS,
            "while_away": self.rule.during == AWAY,
            "before_yidai": self.state is State.BEFORE_YIDAI,
            "missed": self.state is State.MISSED,
            "nothing_counted": not self.counted,
            "done_late": self.done_late,
            "typed_late": self.typed_late,
        }
        return why_due(
            self.rule,
            number=self.number + 1,
            first_day=self.first_day,
            due=self.due,
            counted=self.counted,
            pause=self.pause,
            remarks=tuple(remark for remark, holds in told.items() if holds),
        )


def obligations(case: Case, today: date, *, until: date | None = None) -> list[Obligation]:
    """Every window that begins by `until`, sorted by due day; missed ones stay in the list.

    `until` is by default the end of the placement, or a year from today where there is none.
    Records after today are not looked at, so that the list of an earlier day can be shown.
    """
    if until is None:
        until = case.end or today + LOOK_AHEAD
    found: list[Obligation] = []
    for rules in _series_of(case.rules):
        during = rules[0].during
        if during and not _is_asked(case, during):
            continue
        asked = _as_asked(case, during) if case.away and during else case
        if rules[0].mode == "interval":
            found += _intervals(asked, rules, today, until)
        else:
            series = Series(rules, case.anchor, case.end)
            last = min(series.hi, series.number_of(until) + 1)
            found += _while_asked(asked, during, _windows(asked, series, today, series.lo, last))
    found.sort(key=_by_due)
    return found


def open_obligations(case: Case, today: date) -> list[Obligation]:
    """What somebody has to look at: overdue, due, due soon, paused just now, and the next ones.

    For each kind the next window that is more than a week away is in the list too, so that a
    roster can show when the next visit is due. Equal to `obligations` less the quiet rest.
    Raises: OlderRecordsNeeded, where the case was read from a day on.
    """
    found: list[Obligation] = []
    for rules in _series_of(case.rules):
        during = rules[0].during
        if during and not _is_asked(case, during):
            continue
        asked = _as_asked(case, during) if case.away and during else case
        if rules[0].mode == "interval":
            found += _open(_intervals(asked, rules, today, None), today)
        else:
            series = Series(rules, case.anchor, case.end)
            first, last = _reach(series, today, case.kept_since)
            if during == AWAY:
                last = max(last, _away_until(case, series, today))
            if first < last:
                windows = _windows(asked, series, today, first, last, met_too=False)
                found += _open(_while_asked(asked, during, windows), today)
    found.sort(key=_by_due)
    return found


def next_due(open_list: Sequence[Obligation], kind: str) -> Obligation | None:
    """S2: the first window of this kind that is unmet and whose grace is not over, if any."""
    for one in open_list:
        if one.rule.kind == kind and one.state is not State.OVERDUE:
            return one
    return None


def _is_asked(case: Case, during: str) -> bool:
    """Nobody who is never away is asked what is asked of those who are."""
    return during != AWAY or bool(case.away)


def _as_asked(case: Case, during: str) -> Case:
    """What is asked of people at home rests while they are away, as in a pause."""
    return case._replace(pauses=(*case.pauses, *case.away)) if during == HOME else case


def _while_asked(case: Case, during: str, windows: list[Obligation]) -> list[Obligation]:
    """Of what is asked of people who are away: the windows that being away holds, as a pause would."""
    if during != AWAY:
        return windows
    return [one for one in windows if pause_of(one.first_day, one.due, case.away)]


def _away_until(case: Case, series: Series[PlanRule], today: date) -> int:
    """One more than the number of the first window that a journey still ahead can hold."""
    ahead = [span.first for span in case.away if span.first > today]
    return min(series.hi, max((series.number_of(day) + 3 for day in ahead), default=0))


@lru_cache(maxsize=256)
def _series_of(rules: tuple[PlanRule, ...]) -> tuple[tuple[PlanRule, ...], ...]:
    return series_of(rules)


_by_due = attrgetter("due", "rule.kind", "rule.id")
_by_day = itemgetter(3, 5)


def _reach(series: Series[PlanRule], today: date, kept_since: date | None) -> tuple[int, int]:
    """The numbers of the windows that can be open: from the newest one past its grace to the next."""
    current = series.number_of(today)
    first = min(current, series.hi) - 1
    while first > series.lo:
        grace = timedelta(days=series.rule_of(first).grace_days)
        if series.window(first).due + grace < today:
            break
        first -= 1
    first = max(first, series.lo)
    last = max(current, series.lo)
    quiet = today + timedelta(days=SOON_DAYS + 1)
    if kept_since is not None:
        quiet = max(quiet, kept_since)
    while last < series.hi and series.window(last).due < quiet:
        last += 1
    # One more than the next: the window of today may be met already.
    return first, min(series.hi, last + 2)


def _open(listed: Sequence[Obligation], today: date) -> Iterator[Obligation]:
    soon = today + timedelta(days=SOON_DAYS)
    next_found = False
    for one in listed:
        if one.state in OPEN:
            yield one
        elif one.state in UNMET_AHEAD:
            if one.due > soon:
                if not next_found:
                    next_found = True
                    yield one
            elif (today - one.due).days <= one.rule.grace_days:
                yield one


def _windows(
    case: Case, series: Series[PlanRule], today: date, first: int, last: int, *, met_too: bool = True
) -> list[Obligation]:
    """The obligations numbered first … last - 1 of a `cell` or `calendar` series."""
    met = _allot(case, series, today, first)
    newest_met = max(met, default=-1)
    found: list[Obligation] = []
    for number in range(first, last):
        counted = met.get(number)
        if counted and not met_too:
            continue
        rule = series.rule_of(number)
        first_day, due = series.window(number)
        if counted:
            found.append(_met(case, rule, number, first_day, due, counted))
            continue
        pause = None
        if case.kept_since is not None and due < case.kept_since:
            state = State.BEFORE_YIDAI
        elif case.pauses and (pause := pause_of(first_day, due, case.pauses)):
            state = State.SUSPENDED
        else:
            state = due_state(due, rule.grace_days, today)
            if state is State.OVERDUE and (
                newest_met > number or number + 1 >= series.hi or _past(series, number + 1, today)
            ):
                state = State.MISSED
        found.append(Obligation(rule, number, first_day, due, state, pause=pause.reason if pause else None))
    return found


def _past(series: Series[PlanRule], number: int, today: date) -> bool:
    """Whether the grace of this window is over."""
    return (today - series.window(number).due).days > series.rule_of(number).grace_days


def _met(
    case: Case, rule: PlanRule, number: int, first_day: date, due: date, counted: Sequence[Record]
) -> Obligation:
    closed = due + timedelta(days=rule.grace_days)
    done_late = all(record.day > due for record in counted)
    old = case.kept_since is not None and due < case.kept_since
    typed_late = not old and all(record.typed_on > closed for record in counted)
    in_time = any(record.day <= due and (old or record.typed_on <= closed) for record in counted)
    state = State.MET if in_time else State.MET_LATE
    ids = tuple(record.id for record in counted)
    return Obligation(rule, number, first_day, due, state, ids, counted[0].day, done_late, typed_late)


def _allot(case: Case, series: Series[PlanRule], today: date, first: int) -> dict[int, list[Record]]:
    """Which records count for which window, right for every window from `first` on (S2).

    A record counts for the window of its day; within the grace of the window before, it goes to
    that one if nothing else counts there. Records are taken from the newest backwards, only as
    far as an older one could still push a newer one along.
    """
    rules = series.rules
    counts, only_grace = rules[0].counts, rules[0].grace_days if len(rules) == 1 else None
    lo, hi, anchor, end, number_of = series.lo, series.hi, series.anchor, case.end, series.number_of
    taken: list[tuple[int, bool, Record]] = []
    settled = False
    near = series.window(max(lo, min(first, hi) - 2)).first_day
    for record in _newest_first(case.records, near):
        day = record.day
        if record[:3] not in counts or day > today:
            continue
        if day < anchor:
            break
        # The last window ends with the placement, also in the middle of a month.
        number = hi if end is not None and day > end else number_of(day)
        if number > hi:
            number = hi
        if settled and number < taken[-1][0] - 1:
            break
        settled = False
        if number < lo:
            break
        grace = series.rule_of(number - 1).grace_days if only_grace is None else only_grace
        spills = number > lo and series.days_after_the_one_before(number, day) <= grace
        taken.append((number, spills, record))
        if number < first:
            if not spills:
                break
            settled = True
    else:
        if case.read_since is not None and taken and taken[-1][1] and taken[-1][2].record == "visit":
            raise OlderRecordsNeeded
    met: dict[int, list[Record]] = {}
    for number, spills, record in reversed(taken):
        if spills and number - 1 not in met:
            met[number - 1] = [record]
        elif number < hi:
            met.setdefault(number, []).append(record)
    return met


def _newest_first(records: Sequence[Record], near: date) -> Iterator[Record]:
    """From the newest to the oldest, sorting those before `near` only if somebody asks for them."""
    yield from sorted([record for record in records if record[3] >= near], key=_by_day, reverse=True)
    yield from sorted([record for record in records if record[3] < near], key=_by_day, reverse=True)


def _intervals(case: Case, rules: Sequence[PlanRule], today: date, until: date | None) -> list[Obligation]:
    """The obligations of an `interval` series: each is due so long after the last time.

    Without `until` only the last, open one. A pause, and the day from which the person is kept
    in Yidai, restart the count, so that nobody comes back to a due day long gone.
    """
    start = add_months(case.anchor, rules[0].from_month)
    if rules[0].valid_from is not None:
        start = max(start, rules[0].valid_from)
    counts = rules[0].counts
    last_day = today if case.end is None else min(today, case.end)
    days = sorted((r for r in case.records if start < r.day <= last_day and r[:3] in counts), key=_by_day)
    found: list[Obligation] = []
    since, number, at = start, 0, 0
    if until is None and days:
        # Every record begins the count anew, so the newest alone decides what is open.
        since, number, at = days[-1].day, len({r.day for r in days}), len(days)
    while True:
        rule = _rule_since(rules, case.anchor, since)
        if rule is None:
            return found
        first_day, due = since + timedelta(days=1), step_on(since, rule.step, 1)
        if case.end is not None and due > case.end:
            if due > case.end + timedelta(days=1) and at == len(days):
                return found
            due = case.end
        if until is not None and first_day > until:
            return found
        counted = days[at : at + 1]
        restart = _restart(case, first_day, due, counted[0].day if counted else None, today)
        if restart is not None:
            state, since, reason = restart
            found.append(Obligation(rule, number, first_day, due, state, pause=reason))
            if since == date.max:
                return found
        elif counted:
            same_day = [r for r in days[at:] if r.day == counted[0].day]
            found.append(_met(case, rule, number, first_day, due, same_day))
            since, at = counted[0].day, at + len(same_day)
        else:
            state = due_state(due, rule.grace_days, today)
            if state is State.OVERDUE and case.end is not None and today > case.end:
                state = State.MISSED
            found.append(Obligation(rule, number, first_day, due, state))
            return found
        number += 1


def _restart(
    case: Case, first_day: date, due: date, done: date | None, today: date
) -> tuple[State, date, str | None] | None:
    """Whether an unmet interval is quiet, and from which day the count begins anew."""
    if case.kept_since is not None and due < case.kept_since and (done is None or done >= case.kept_since):
        return State.BEFORE_YIDAI, case.kept_since, None
    pause = pause_of(due, due, case.pauses)
    if pause is None or (done is not None and (done <= due or pause.last is None or done <= pause.last)):
        return None
    if pause.last is None or pause.last >= today:
        return State.SUSPENDED, date.max, pause.reason
    return State.SUSPENDED, max(pause.last, first_day), pause.reason


def _rule_since(rules: Sequence[PlanRule], anchor: date, since: date) -> PlanRule | None:
    """The rule in force for a count that begins on this day, or None when the plan is over."""
    months = months_begun(anchor, since + timedelta(days=1))
    for rule in rules:
        if (rule.to_month is None or months < rule.to_month) and (
            rule.valid_to is None or since < rule.valid_to
        ):
            return rule
    return None
