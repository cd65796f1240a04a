"""Obligations: what is due for one person, derived from a plan and the records, never stored.

`obligations` gives every window of it; `app.followup.open_obligations` only those that somebody has
to look at today. Both obey the same rules (S0 to S6).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from functools import lru_cache
from operator import attrgetter, itemgetter
from typing import NamedTuple

from app.followup.plans import AWAY, HOME, PlanRule, series_of
from app.followup.rules import AWAY_REASONS, Pause, State, due_state, pause_of
from app.followup.why import Why, why_due
from app.followup.windows import Series, Window, months_begun, step_on
from app.placements.rules import add_months

LOOK_AHEAD = timedelta(days=366)
OPEN = frozenset({State.OVERDUE, State.DUE, State.DUE_SOON})


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
            "from_file": self.rule.from_file and self.rule.mode == "cell",
            "before_yidai": self.state is State.BEFORE_YIDAI,
            "missed": self.state is State.MISSED,
            "nothing_counted": not self.counted,
            "done_late": self.done_late,
            "typed_late": self.typed_late,
            "in_dispute": bool(self.rule.beside),
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
    for rules in series_in(case.rules):
        during = rules[0].during
        if during and not is_asked(case, during):
            continue
        asked = as_asked(case, during) if case.away and during else case
        if rules[0].mode == "interval":
            found += intervals(asked, rules, today, until)
        else:
            series = Series(rules, case.anchor, case.end)
            last = min(series.hi, series.number_of(until) + 1)
            found += while_asked(asked, during, _windows(asked, series, today, last))
    found.sort(key=by_due)
    return found


def next_due(open_list: Sequence[Obligation], kind: str) -> Obligation | None:
    """S2: the first window of this kind that is unmet and whose grace is not over, if any."""
    for one in open_list:
        if one.rule.kind == kind and one.state is not State.OVERDUE:
            return one
    return None


def is_asked(case: Case, during: str) -> bool:
    """Nobody who is never away is asked what is asked of those who are."""
    return during != AWAY or bool(case.away)


def as_asked(case: Case, during: str) -> Case:
    """What is asked of people at home rests while they are away, as in a pause."""
    return case._replace(pauses=(*case.pauses, *case.away)) if during == HOME else case


def while_asked(case: Case, during: str, windows: Iterable[Obligation]) -> Iterable[Obligation]:
    """Of what is asked of people who are away: the windows that being away holds, as a pause would."""
    if during != AWAY:
        return windows
    return (one for one in windows if pause_of(one.first_day, one.due, case.away))


@lru_cache(maxsize=256)
def series_in(rules: tuple[PlanRule, ...]) -> tuple[tuple[PlanRule, ...], ...]:
    """The series of a case's rules, remembered: most people have the same rules."""
    return series_of(rules)


by_due = attrgetter("due", "rule.kind", "rule.id")
_by_day = itemgetter(3, 5)


def _windows(case: Case, series: Series[PlanRule], today: date, last: int) -> Iterator[Obligation]:
    """The obligations of a `cell` or `calendar` series up to number `last` - 1."""
    allotted = _allot(case, series, today)
    newest_met = max(allotted, default=-1)
    for number in range(series.lo, last):
        if counted := allotted.get(number):
            yield met(case, series.rule_of(number), number, *series.window(number), counted)
        else:
            yield unmet(case, series, number, today, newest_met)


def unmet(case: Case, series: Series[PlanRule], number: int, today: date, newest_met: int) -> Obligation:
    """A window in which nothing counted. Of those past their grace only the newest is still overdue.

    `newest_met` is the newest window in which something did; -1 where there is none.
    """
    rule = series.rule_of(number)
    first_day, due = series.window(number)
    pause = None
    if case.kept_since is not None and due < case.kept_since:
        state = State.BEFORE_YIDAI
    elif case.pauses and (pause := pause_of(first_day, due, case.pauses)):
        state = State.SUSPENDED
    else:
        state = due_state(due, rule.grace_days, today)
        if state is State.OVERDUE and (
            newest_met > number or number + 1 >= series.over or series.is_past(number + 1, today)
        ):
            state = State.MISSED
    return Obligation(rule, number, first_day, due, state, pause=pause.reason if pause else None)


def met(
    case: Case, rule: PlanRule, number: int, first_day: date, due: date, counted: Sequence[Record]
) -> Obligation:
    """A window in which these records count, the earliest first."""
    closed = due + timedelta(days=rule.grace_days)
    if len(counted) == 1:  # nearly always, and much of the time of a list goes here
        return _met_once(case, rule, number, Window(first_day, due), counted[0], closed)
    done_late = all(record.day > due for record in counted)
    old = case.kept_since is not None and due < case.kept_since
    typed_late = not old and all(record.typed_on > closed for record in counted)
    in_time = any(record.day <= due and (old or record.typed_on <= closed) for record in counted)
    state = State.MET if in_time else State.MET_LATE
    ids = tuple(record.id for record in counted)
    return Obligation(rule, number, first_day, due, state, ids, counted[0].day, done_late, typed_late)


def _met_once(
    case: Case, rule: PlanRule, number: int, window: Window, record: Record, closed: date
) -> Obligation:
    due, day = window.due, record[3]
    old = case.kept_since is not None and due < case.kept_since
    done_late, typed_late = day > due, not old and record[4] > closed
    state = State.MET_LATE if done_late or typed_late else State.MET
    return Obligation(rule, number, window.first_day, due, state, (record[5],), day, done_late, typed_late)


def _allot(case: Case, series: Series[PlanRule], today: date) -> dict[int, list[Record]]:
    """Which records count for which window (S2).

    A record counts for the window of its day; within the grace of the window before, it goes to
    that one if nothing else counts there.
    """
    counts, anchor = series.rules[0].counts, case.anchor
    usable = (r for r in case.records if r[:3] in counts and anchor <= r.day <= today)
    met: dict[int, list[Record]] = {}
    for record in sorted(usable, key=_by_day):
        number = series.number_until_end(record.day)
        if number < series.lo:
            continue
        if series.spills(number, record.day) and number - 1 not in met:
            met[number - 1] = [record]
        elif number < series.over:
            met.setdefault(number, []).append(record)
    return met


def intervals(case: Case, rules: Sequence[PlanRule], today: date, until: date | None) -> list[Obligation]:
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
            found.append(met(case, rule, number, first_day, due, same_day))
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
