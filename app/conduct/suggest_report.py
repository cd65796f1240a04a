"""When the law asks for a prompt report to the police (L7, L8, L15; 条例 21), and what it would say.

A suggestion is facts and days, drawn from records; whether something was a refusal, a relapse or a
serious breach is for the police to say. It stands until a report about the same records is entered.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from app.conduct.count_breaches import DAYS_AWAY, EVADED, BreachCount
from app.conduct.situation_report import (
    ANSWERED,
    NEW_USE,
    REFUSED_PLACEMENT,
    REPORTED,
    SERIOUS_BREACH,
    SituationReport,
)
from app.history.row_history import DELETED
from app.placements.rules import Article
from app.records import Record

REGULATION_20 = Article("detox_regulation", "20")
REGULATION_21 = Article("detox_regulation", "21")
REPORT_HOURS = 24
"""The law says "promptly" (及时) and no more; a day is this program's proposal."""
POSITIVE = "2"
LIMIT, REFUSAL, POSITIVE_TEST, KNOWN_USE = "limit_reached", "placement_refused", "positive_test", "known_use"
_REASONS = {
    LIMIT: SERIOUS_BREACH,
    REFUSAL: REFUSED_PLACEMENT,
    POSITIVE_TEST: NEW_USE,
    KNOWN_USE: NEW_USE,
}


@dataclass(frozen=True, slots=True)
class Fact:
    """One sentence of a draft: `key` chooses it, the rest are its blanks. `source` in somebody's words."""

    key: str
    day: date | None = None
    number: int = 0
    limit: int = 0
    source: str = ""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What might be reported. `since` is the day from which "promptly" runs; `draft` a draft that waits."""

    key: str
    rule: str
    articles: tuple[Article, ...]
    since: date
    facts: tuple[Fact, ...]
    about: tuple[str, ...]
    draft: str = ""

    @property
    def reason(self) -> str:
        """Of the list POLICE_REPORT."""
        return _REASONS[self.key]

    def report_by(self, hours: int = REPORT_HOURS) -> date:
        """The day by which to report, where "promptly" is taken as so many hours (L8)."""
        return self.since + timedelta(days=-(-hours // 24))


@dataclass(frozen=True)
class Known:
    """What suggestions are drawn from. Days before `kept_since` were somebody else's to report.

    `days` and `called_on`: of each breach and absence, when it happened and when the authority called
    it so. `positives` and `refusals`: record, day, in whose words; `use`: the day of new use that the
    file names, and who says so.
    """

    count: BreachCount
    days: dict[str, date] = field(default_factory=dict)
    called_on: dict[str, date] = field(default_factory=dict)
    positives: Sequence[tuple[str, date, str]] = ()
    refusals: Sequence[tuple[str, date, str]] = ()
    use: tuple[date, str] | None = None
    kept_since: date | None = None


def suggestions(known: Known, reports: Iterable[Record[SituationReport]]) -> tuple[Suggestion, ...]:
    """What is still to be reported, the oldest first. A draft waits with its suggestion."""
    reports = list(reports)
    found = [one for one in _all(known) if known.kept_since is None or one.since >= known.kept_since]
    open_ = (_with_draft(one, reports) for one in found if not _is_told(one, reports))
    return tuple(sorted(open_, key=_by_since))


def _all(known: Known) -> Iterable[Suggestion]:
    if known.count.suggest_report:
        yield _limit(known)
    for record, day, source in known.refusals:
        fact = Fact(REFUSAL, day, source=source)
        yield Suggestion(REFUSAL, "L15", (REGULATION_21,), day, (fact,), (record,))
    for record, day, source in known.positives:
        fact = Fact(POSITIVE_TEST, day, source=source)
        yield Suggestion(POSITIVE_TEST, "L8", (REGULATION_21,), day, (fact,), (record,))
    if known.use is not None and known.use[0] not in {day for _, day, _ in known.positives}:
        day, source = known.use
        yield Suggestion(
            KNOWN_USE, "L8", (REGULATION_21,), day, (Fact(KNOWN_USE, day, source=source),), (use_of(day),)
        )


def use_of(day: date) -> str:
    """How a report names new use that stands in the file itself, on no record of its own."""
    return f"last_use:{day.isoformat()}"


def _limit(known: Known) -> Suggestion:
    count = known.count
    reached = [tally for tally in count.tallies if tally.state == "reached"]
    records = tuple(dict.fromkeys(record for tally in reached for record in tally.records))
    facts = [Fact(tally.key, number=tally.count, limit=tally.limit) for tally in reached]
    for record in records:
        is_away = all(record not in tally.records for tally in count.tallies if tally.key == EVADED)
        facts.append(Fact("away_from" if is_away else "evaded_on", known.days.get(record)))
    days = [day for record in records for by in (known.days, known.called_on) if (day := by.get(record))]
    if count.days_reached_on is not None and all(tally.key == DAYS_AWAY for tally in reached):
        days.append(count.days_reached_on)
    since = max(days, default=date.min)
    return Suggestion(LIMIT, "L7", (REGULATION_20, REGULATION_21), since, tuple(facts), records)


def _is_told(one: Suggestion, reports: Iterable[Record[SituationReport]]) -> bool:
    return any(
        report.details.state in (REPORTED, ANSWERED)
        and not {"state", DELETED} & set(report.open_registers)
        and set(one.about) <= set(report.details.about)
        for report in reports
    )


def _with_draft(one: Suggestion, reports: Iterable[Record[SituationReport]]) -> Suggestion:
    for report in reports:
        if report.details.state not in (REPORTED, ANSWERED) and set(one.about) & set(report.details.about):
            return Suggestion(one.key, one.rule, one.articles, one.since, one.facts, one.about, report.row)
    return one


def _by_since(one: Suggestion) -> tuple[date, str, tuple[str, ...]]:
    return (one.since, one.key, one.about)
