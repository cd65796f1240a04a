"""Windows: the stretches of days in which something is due, as whole multiples from an anchor.

Three modes (S0). `cell`: from the reporting day, (anchor + m months, anchor + m + n months].
`calendar`: whole calendar months, quarters or half-years. `interval`: n months after the last
time, which `app.followup.obligations` walks itself, since it depends on the records.

A series numbers the windows of one kind through all its rules (first year monthly, second year
every two months …). Numbers are computed from days and days from numbers, so that nobody has to
walk three years to learn what is due today.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import lru_cache
from typing import Generic, Literal, NamedTuple, Protocol, TypeVar

from app.placements.rules import add_months, month_length

Mode = Literal["calendar", "cell", "interval"]
Unit = Literal["month", "half_month", "day"]

ENDLESS = 1 << 30
PRINTED_END_SLACK = timedelta(days=1)
"""Documents often print the eve of the computed end (L2): the last whole window still stands."""


class Step(NamedTuple):
    """How far apart the windows are: so many months, half-months or days."""

    unit: Unit
    n: int


class Rhythm(Protocol):
    """What a window needs to know of a plan rule."""

    @property
    def mode(self) -> Mode: ...
    @property
    def from_month(self) -> int: ...
    @property
    def to_month(self) -> int | None: ...
    @property
    def step(self) -> Step: ...
    @property
    def grace_days(self) -> int: ...
    @property
    def valid_from(self) -> date | None: ...
    @property
    def valid_to(self) -> date | None: ...


R = TypeVar("R", bound=Rhythm)


class Window(NamedTuple):
    """First and last day, both inside. The last day is the due day."""

    first_day: date
    due: date


def step_on(anchor: date, step: Step, times: int) -> date:
    """The anchor plus so many steps at once: never a chain, so month ends do not stick at 28."""
    if step.unit == "month":
        return add_months(anchor, step.n * times)
    if step.unit == "day":
        return anchor + timedelta(days=step.n * times)
    months, half = divmod(step.n * times, 2)
    return add_months(anchor, months) + timedelta(days=15 * half)


def months_begun(anchor: date, day: date) -> int:
    """The m for which `day` lies in (anchor + m months, anchor + m + 1 months]."""
    apart = (day.year - anchor.year) * 12 + day.month - anchor.month
    return apart if day.day > anchor.day else apart - 1


def months_full(anchor: date, day: date) -> int:
    """The greatest m for which anchor + m months is not after `day`."""
    apart = (day.year - anchor.year) * 12 + day.month - anchor.month
    if day.day >= anchor.day or day.day == month_length(day.year, day.month):
        return apart
    return apart - 1


class Series(Generic[R]):
    """The numbered windows of one kind of obligation for one person (`cell` and `calendar`).

    `lo` is the first window in force and `hi` the first that no longer is: beyond the end of the
    placement, of the rules, or of the template's validity. Every window from lo to hi - 1 exists.
    `over` is what `hi` would be if no other template had taken over: the windows of a template that was
    replaced go on being met, overdue and missed as if it had not been.
    """

    __slots__ = (
        "_bases",
        "_calendar",
        "_first_period",
        "_grace_days",
        "_known",
        "_monthly",
        "_months",
        "_months_each",
        "anchor",
        "end",
        "hi",
        "lo",
        "over",
        "rules",
    )

    def __init__(self, rules: Sequence[R], anchor: date, end: date | None) -> None:
        first = rules[0]
        self.rules = rules
        self.anchor = anchor
        self.end = end
        self._calendar = first.mode == "calendar"
        self._months_each = first.step.n if first.step.unit == "month" else 0
        self._monthly = self._calendar and len(rules) == 1 and self._months_each == 1
        self._first_period = _first_period(anchor, first) if self._calendar else 0
        self._grace_days = first.grace_days if len(rules) == 1 else None
        self._bases = [0]
        self._known: dict[int, Window] = {}
        self._months: dict[int, date] = {}
        for rule in rules[:-1]:
            self._bases.append(self._bases[-1] + _windows_of(rule))
        self.lo = 0
        if end is None:
            self.hi = self._bases[-1] + _windows_of(rules[-1])
        else:
            last = end + PRINTED_END_SLACK
            self.hi = sum([_whole_windows(rule, anchor, last) for rule in rules])
        if first.valid_from is not None:
            self.lo = max(0, self.number_of(first.valid_from))
            if self.lo < self.hi and self.window(self.lo).first_day < first.valid_from:
                self.lo += 1
        self.over = self.hi
        if first.valid_to is not None:
            self.hi = min(self.hi, self.number_of(first.valid_to) + 1)

    def number_of(self, day: date) -> int:
        """The number of the window that holds `day`; -1 before the first, `hi` or more after the last."""
        if self._calendar:
            number = (day.year * 12 + day.month - 1) // self._months_each - self._first_period
            return number if number >= 0 and day >= self.anchor else -1
        first = self.rules[0]
        begun = months_begun(self.anchor, day)
        if begun < first.from_month:
            return -1
        for rule, base in zip(self.rules, self._bases, strict=True):
            if rule.to_month is not None and begun >= rule.to_month:
                continue
            unit, n = rule.step
            if unit == "month":
                return base + (begun - rule.from_month) // n
            if unit == "day":
                start = add_months(self.anchor, rule.from_month)
                return base + (day.toordinal() - start.toordinal() - 1) // n
            late_half = day.toordinal() - add_months(self.anchor, begun).toordinal() > 15
            return base + ((begun - rule.from_month) * 2 + late_half) // n
        return self._bases[-1] + _windows_of(self.rules[-1])

    def window(self, number: int) -> Window:
        """The window of this number; the due day never lies after the end of the placement."""
        known = self._known.get(number)
        if known is None:
            known = self._known[number] = self._window(number)
        return known

    def due(self, number: int) -> date:
        """The due day of this window, without working out where it begins."""
        if self._calendar:
            n = self._months_each
            due = _calendar_months((self._first_period + number) * n, n)[1]
        elif self._months_each and len(self.rules) == 1:
            due = self._month(self.rules[0].from_month + (number + 1) * self._months_each)
        else:
            return self.window(number).due
        return self.end if self.end is not None and due > self.end else due

    def number_until_end(self, day: date) -> int:
        """As `number_of`, but `over` for every day after the end, also in the middle of a month."""
        if self.end is not None and day > self.end:
            return self.over
        number = self.number_of(day)
        return number if number < self.over else self.over

    def spills(self, number: int, day: date) -> bool:
        """Whether `day`, in the window `number`, lies in the grace of the window before."""
        if number <= self.lo:
            return False
        grace = self._grace_of(number - 1)
        if self._monthly and number < self.over:
            # The day of the month: each window is a calendar month, which nothing has cut short.
            return day.day <= grace
        return day.toordinal() - self.due(number - 1).toordinal() <= grace

    def place(self, day: date) -> tuple[int, bool]:
        """`number_until_end` of this day, and whether it `spills` there."""
        if self._monthly and self.anchor <= day and (self.end is None or day <= self.end):
            number = day.year * 12 + day.month - 1 - self._first_period
            if 0 <= number < self.over:  # by far the most, and each visit is asked for its place
                return number, number > self.lo and day.day <= self.rules[0].grace_days
        number = self.number_until_end(day)
        return number, self.spills(number, day)

    def is_past(self, number: int, today: date) -> bool:
        """Whether the grace of this window is over."""
        return today.toordinal() - self.due(number).toordinal() > self._grace_of(number)

    def _grace_of(self, number: int) -> int:
        return self.rule_of(number).grace_days if self._grace_days is None else self._grace_days

    def _window(self, number: int) -> Window:
        if self._calendar:
            n = self._months_each
            first_day, due = _calendar_months((self._first_period + number) * n, n)
            first_day = max(first_day, self.anchor)
        else:
            index = self._index_of_rule(number)
            rule, nth = self.rules[index], number - self._bases[index]
            unit, n = rule.step
            if unit == "month":
                opens = self._month(rule.from_month + nth * n)
                due = self._month(rule.from_month + (nth + 1) * n)
            elif unit == "day":
                start = add_months(self.anchor, rule.from_month)
                opens, due = step_on(start, rule.step, nth), step_on(start, rule.step, nth + 1)
            else:
                whole = Step("half_month", 1)
                opens = step_on(self.anchor, whole, rule.from_month * 2 + nth * n)
                due = step_on(self.anchor, whole, rule.from_month * 2 + (nth + 1) * n)
            first_day = date.fromordinal(opens.toordinal() + 1)
        if self.end is not None and due > self.end:
            due = self.end
        return Window(first_day, due)

    def _month(self, months: int) -> date:
        """The anchor plus so many months: each is the end of one window and the eve of the next."""
        known = self._months.get(months)
        if known is None:
            known = self._months[months] = add_months(self.anchor, months)
        return known

    def rule_of(self, number: int) -> R:
        """Which of the series' rules gave the window of this number."""
        return self.rules[self._index_of_rule(number)]

    def _index_of_rule(self, number: int) -> int:
        index = len(self.rules) - 1
        while index and number < self._bases[index]:
            index -= 1
        return index


@lru_cache(maxsize=1024)
def _calendar_months(months: int, count: int) -> tuple[date, date]:
    """The first and the last day of so many calendar months; `months` counts from the year 0."""
    last = months + count - 1
    closing = date(last // 12, last % 12 + 1, month_length(last // 12, last % 12 + 1))
    return date(months // 12, months % 12 + 1, 1), closing


def _windows_of(rule: Rhythm) -> int:
    if rule.to_month is None:
        return ENDLESS
    per_month = 2 if rule.step.unit == "half_month" else 1
    return (rule.to_month - rule.from_month) * per_month // rule.step.n


def _whole_windows(rule: Rhythm, anchor: date, last: date) -> int:
    """How many windows of this rule have run out by `last`."""
    if rule.step.unit == "day":
        days = last.toordinal() - add_months(anchor, rule.from_month).toordinal()
        return max(0, days // rule.step.n)
    full = months_full(anchor, last)
    parts = full - rule.from_month
    if rule.step.unit == "half_month":
        parts = parts * 2 + (last >= add_months(anchor, full) + timedelta(days=15))
    return max(0, min(parts // rule.step.n, _windows_of(rule)))


def _first_period(anchor: date, rule: Rhythm) -> int:
    """The calendar period that the first window fills, counted from the year 0.

    The anchor's own period counts if at least half of it is left (reported by the 15th, for
    months); otherwise the next. So three years always hold 36 months, none of them a mere stub.
    """
    n = rule.step.n
    months = anchor.year * 12 + anchor.month - 1
    period, into = divmod(months, n)
    first_half = 2 * into + (anchor.day > 15) < n
    return period + (0 if first_half else 1) + rule.from_month // n
