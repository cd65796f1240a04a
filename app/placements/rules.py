"""The rules of a placement's days and roles (L1 to L5, L9 to L14, V2), each with its article.

Nothing here decides about a person: results say which day the law gives, what is still missing
and what may be suggested. Police and township decide. Days are counted by the Civil Code's
general rules (the first day left out, months to the corresponding day), which apply by analogy.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise
from typing import NamedTuple, Protocol

DETOX, RECOVERY = "1", "2"
DETOX_MONTHS = 36
RECOVERY_MONTHS_AT_MOST = 36
REPORT_DAYS = 15
NOTICE_DAYS = 7
PRISON, COMPULSORY_EDUCATION = "2", "3"
WORKING_GROUP = ("1", "2", "3", "4", "5")
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class Article(NamedTuple):
    """Where a rule is written: a key of the law and the article's number."""

    law: str
    number: str


DETOX_LAW_33 = Article("drug_control_law", "33")
DETOX_LAW_48 = Article("drug_control_law", "48")
REGULATION_7 = Article("detox_regulation", "7")
REGULATION_14 = Article("detox_regulation", "14")
REGULATION_16 = Article("detox_regulation", "16")
REGULATION_17 = Article("detox_regulation", "17")
REGULATION_22 = Article("detox_regulation", "22")
REGULATION_23 = Article("detox_regulation", "23")
REGULATION_24 = Article("detox_regulation", "24")
REGULATION_37 = Article("detox_regulation", "37")
CHONGQING_37 = Article("chongqing_rules", "37")


class WorkingDays(Protocol):
    """The yearly holiday table, as far as it is known."""

    def back(self, day: date, count: int) -> date: ...
    def next_working(self, day: date) -> date: ...
    def knows(self, year: int) -> bool: ...


@dataclass(frozen=True, slots=True)
class Finding:
    """Something a person should look at: the rule, its article, a key for the sentence, the facts."""

    rule: str
    article: Article | None
    key: str
    facts: Mapping[str, date | int | str] = field(default_factory=dict)
    records: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Deadline:
    """The last day for something, counted from another day. `rolled`: moved past a holiday."""

    rule: str
    article: Article
    counted_from: date
    days: int
    last_day: date
    rolled: bool = False


@dataclass(frozen=True, slots=True)
class ReportState:
    """Whether the person has reported. "overdue" is never "refused": an officer enters that."""

    state: str  # "awaiting", "overdue", "reported" or "reported_late"
    deadline: Deadline | None
    days_over: int


@dataclass(frozen=True, slots=True)
class TermEnd:
    """Both ends of a term: the printed one wins, the computed one stays visible (L2)."""

    rule: str
    article: Article
    start: date
    months: int
    computed: date
    printed: date | None

    @property
    def effective(self) -> date:
        return self.printed or self.computed

    @property
    def differs_by(self) -> int:
        """Days by which the printed end lies after the computed one; -1 is the common custom."""
        return 0 if self.printed is None else (self.printed - self.computed).days


@dataclass(frozen=True, slots=True)
class SuspendedEnd:
    """The end without and with the suspended days (L10): the regulation is silent, so both show."""

    rule: str
    article: Article
    unchanged: date
    extended: date
    days: int
    extends: bool | None
    records: tuple[str, ...]

    @property
    def effective(self) -> date:
        return self.extended if self.extends else self.unchanged


@dataclass(frozen=True, slots=True)
class Reminder:
    """A day of law to be reminded of. `certain` is False if a holiday table was missing for it."""

    rule: str
    article: Article
    key: str
    day: date
    reached: bool
    certain: bool = True


def month_length(year: int, month: int) -> int:
    """Days of a month. (calendar.monthrange also works out a weekday, which is half its time.)"""
    if month == 2 and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0):
        return 29
    return _LENGTHS[month - 1]


def add_months(day: date, months: int) -> date:
    """The corresponding day so many months on, or that month's last day where there is none."""
    years, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if years > date.max.year:  # a mistyped year from elsewhere must not stop the list of everybody else
        return date.max
    return date(years, month + 1, min(day.day, month_length(years, month + 1)))


def days_after(day: date, days: int) -> date:
    """The day so many days on, or back; at the ends of the calendar its last or first day."""
    number = day.toordinal() + days
    return date.fromordinal(max(date.min.toordinal(), min(date.max.toordinal(), number)))


def report_deadline(
    served_on: date, *, days: int = REPORT_DAYS, roll: WorkingDays | None = None, recovery: bool = False
) -> Deadline:
    """L1: report within 15 days of receipt, the day of receipt not counted.

    A province may ask for fewer `days`. With `roll` a last day on a holiday moves to the next
    working day; the regulation does not say so, hence a setting.
    """
    last = days_after(served_on, days)
    rolled = last if roll is None else roll.next_working(last)
    article = REGULATION_37 if recovery else REGULATION_14
    return Deadline("L1", article, served_on, days, rolled, rolled != last)


def report_state(deadline: Deadline | None, reported_on: date | None, today: date) -> ReportState:
    """L1: awaiting, overdue, reported or reported late. Without a day of receipt nothing is overdue."""
    day = reported_on or today
    over = 0 if deadline is None else max(0, (day - deadline.last_day).days)
    if reported_on is not None:
        return ReportState("reported_late" if over else "reported", deadline, over)
    return ReportState("overdue" if over else "awaiting", deadline, over)


def term_end(kind: str, reported_on: date, term_months: int, end_printed: date | None = None) -> TermEnd:
    """L2: the term runs from the reporting day, not from the decision; the printed end wins."""
    article = REGULATION_14 if kind == DETOX else REGULATION_37
    return TermEnd("L2", article, reported_on, term_months, add_months(reported_on, term_months), end_printed)


def check_term(kind: str, term_months: int) -> Finding | None:
    """L3: detox is three years, recovery at most three; anything else is asked about."""
    if kind == DETOX and term_months != DETOX_MONTHS:
        return Finding("L3", DETOX_LAW_33, "detox_is_36_months", {"months": term_months})
    if kind == RECOVERY and not 1 <= term_months <= RECOVERY_MONTHS_AT_MOST:
        return Finding("L3", DETOX_LAW_48, "recovery_is_1_to_36_months", {"months": term_months})
    return None


def missing_roles(roles: Collection[str]) -> tuple[str, ...]:
    """L5: those of the five roles of article 17 (codes of the list WG) that nobody fills."""
    return tuple(role for role in WORKING_GROUP if role not in roles)


def transfer_deadline(changed_on: date, *, days: int = REPORT_DAYS) -> Deadline:
    """L9: report at the new place within 15 days of the change. Start and end are carried over."""
    return Deadline("L9", REGULATION_22, changed_on, days, days_after(changed_on, days))


def suspended_end(
    end: date,
    suspensions: Iterable[tuple[date, date | None, str]],
    today: date,
    *,
    extends: bool | None = None,
) -> SuspendedEnd:
    """L10: the end with and without the suspended days. `extends` is the county's rule, None unknown.

    Suspensions are (from, to, id): resumed on `to`, so 1 June to 16 June is 15 days. One that
    still lasts counts up to today. Days that two of them share count once.
    """
    days, reached, ids = 0, date.min, []
    for first, to, record in sorted(suspensions, key=lambda one: (one[0], one[1] or date.max, one[2])):
        last = to or max(today, first)
        days += max(0, (last - max(first, reached)).days)
        reached = max(reached, last)
        ids.append(record)
    return SuspendedEnd("L10", REGULATION_24, end, days_after(end, days), days, extends, tuple(ids))


def termination(end_reason: str) -> Finding | None:
    """L11: a prison sentence or compulsory education measure terminates the placement."""
    if end_reason in (PRISON, COMPULSORY_EDUCATION):
        return Finding("L11", REGULATION_24, "terminates_placement", {"reason": end_reason})
    return None


def end_reminders(
    end: date, today: date, working_days: WorkingDays, *, notice_received_on: date | None = None
) -> tuple[Reminder, ...]:
    """L12: 30 days before the end, 7 working days before (Chongqing), the end, and the notice after it.

    Once the notice has been received nothing remains to be reminded of.
    """
    if notice_received_on is not None:
        return ()
    materials = working_days.back(end, 7)
    certain = all(working_days.knows(year) for year in {materials.year, end.year})
    days = (
        ("L12", REGULATION_23, "end_in_30_days", days_after(end, -30), True),
        ("L12", CHONGQING_37, "materials_to_police", materials, certain),
        ("L12", REGULATION_23, "term_ends", end, True),
        ("L12", REGULATION_23, "notice_overdue", days_after(end, NOTICE_DAYS), True),
    )
    return tuple(Reminder(rule, art, key, day, today >= day, sure) for rule, art, key, day, sure in days)


def follow_up_end(end: date, discharged_on: date | None) -> date:
    """L13: the last day on which visits and tests are asked for: the earlier of end and discharge."""
    return end if discharged_on is None else min(end, discharged_on)


def three_year_review(last_known_use: date | None, started_or_released: date | None) -> Reminder | None:
    """L14: when three years without use are over. A suggestion to ask the police, nothing more."""
    days = [day for day in (last_known_use, started_or_released) if day is not None]
    if not days:
        return None
    return Reminder("L14", REGULATION_7, "ask_to_end_dynamic_control", add_months(max(days), 36), False)


def check_dates(
    *,
    today: date,
    decided_on: date | None = None,
    served_on: date | None = None,
    reported_on: date | None = None,
    end_printed: date | None = None,
    happened: Sequence[tuple[date, str]] = (),
) -> tuple[Finding, ...]:
    """V2: decided ≤ served ≤ reported ≤ today, end ≥ start; `happened` (visits, tests) not in the future."""
    found = []
    steps = (("decided_on", decided_on), ("served_on", served_on), ("reported_on", reported_on))
    known = [(name, day) for name, day in steps if day is not None]
    for (before, earlier), (after, later) in pairwise(known):
        if later < earlier:
            found.append(Finding("V2", None, f"{after}_before_{before}", {before: earlier, after: later}))
    found += [Finding("V2", None, f"{name}_in_future", {name: day}) for name, day in known if day > today]
    if end_printed is not None and reported_on is not None and end_printed < reported_on:
        found.append(Finding("V2", None, "end_before_start", {"end": end_printed, "start": reported_on}))
    for day, record in happened:
        if day > today:
            found.append(Finding("V2", None, "happened_in_future", {"day": day}, (record,)))
        elif reported_on is not None and day < reported_on:
            found.append(Finding("V2", None, "happened_before_placement", {"day": day}, (record,)))
    return tuple(found)
