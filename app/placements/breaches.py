"""Leave, absence and breaches (L6 to L8, L15, L16): what is counted and what may be suggested.

The strongest result is "suggest a report to the police". A single refused or missed test is
counted, never called a serious breach; leave that was approved does not count as absence.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.placements.rules import Article, Finding

REGULATION_19 = Article("detox_regulation", "19")
REGULATION_20 = Article("detox_regulation", "20")
REGULATION_21 = Article("detox_regulation", "21")
DETOX_LAW_39 = Article("drug_control_law", "39")

WRITTEN_FROM_DAYS = 3
SERIOUS_TIMES, SERIOUS_DAYS = 3, 30
NEAR_TIMES, NEAR_DAYS = 2, 20
POSITIVE, REFUSED, NO_SHOW = "2", "4", "5"


@dataclass(frozen=True, slots=True)
class Tally:
    """One count against its limit in article 20. `state`: "below", "near" or "reached"."""

    key: str
    count: int
    limit: int
    state: str
    records: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BreachCount:
    """The three counts of article 20 (L7). `suggest_report` is a suggestion; officers decide."""

    rule: str
    article: Article
    tallies: tuple[Tally, ...]

    @property
    def suggest_report(self) -> bool:
        return any(tally.state == "reached" for tally in self.tallies)


def leave_days(first: date, to: date, *, count_first_day: bool = False) -> int:
    """Days out, `to - from`; with `count_first_day` both ends count. The sources do not say which."""
    return (to - first).days + count_first_day


def leave_needs_writing(
    first: date, to: date, written: bool, record: str, *, count_first_day: bool = False
) -> Finding | None:
    """L6: three days or more outside the county of execution ask for a written report."""
    days = leave_days(first, to, count_first_day=count_first_day)
    if written or days < WRITTEN_FROM_DAYS:
        return None
    return Finding("L6", REGULATION_19, "written_report_missing", {"days": days}, (record,))


def breach_count(
    evaded_tests: Sequence[str], absences: Sequence[tuple[date, date | None, str]], today: date
) -> BreachCount:
    """L7: refused or evaded tests (ids) and absences without leave (from, to, id) against article 20.

    Three or more times, or more than 30 days in total. An absence that lasts counts up to today.
    """
    days = sum(max(0, ((to or today) - first).days) for first, to, _ in absences)
    away = tuple(record for _, _, record in absences)
    return BreachCount(
        "L7",
        REGULATION_20,
        (
            _tally("tests_evaded", len(evaded_tests), SERIOUS_TIMES, NEAR_TIMES, tuple(evaded_tests)),
            _tally("absences", len(away), SERIOUS_TIMES, NEAR_TIMES, away),
            # "More than 30 days": the 30th day itself is not yet more.
            _tally("days_absent", days, SERIOUS_DAYS + 1, NEAR_DAYS, away),
        ),
    )


def after_test(result: str, record: str) -> Finding | None:
    """L8: a positive result is reported promptly; a refusal or no-show is counted and told on."""
    if result == POSITIVE:
        return Finding("L8", REGULATION_21, "report_promptly", {"result": result}, (record,))
    if result in (REFUSED, NO_SHOW):
        return Finding("L8", REGULATION_20, "counts_as_evaded", {"result": result}, (record,))
    return None


def refused_placement(record: str) -> Finding:
    """L15: the refusal of community detox itself is reported promptly, as a positive test is."""
    return Finding("L15", REGULATION_21, "report_promptly", {}, (record,))


def special_care(codes: Sequence[str], age: int | None) -> tuple[Finding, ...]:
    """L16: notes for those who are cared for in particular; under 14 a guardian consents."""
    found = [Finding("L16", DETOX_LAW_39, "special_care", {"code": code}) for code in codes]
    if age is not None and age < 14:
        law = Article("personal_information_law", "31")
        found.append(Finding("L16", law, "guardian_consent", {"age": age}))
    return tuple(found)


def _tally(key: str, count: int, limit: int, near: int, records: tuple[str, ...]) -> Tally:
    state = "reached" if count >= limit else "near" if count >= near else "below"
    return Tally(key, count, limit, state, records)
