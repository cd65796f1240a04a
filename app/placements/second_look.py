"""What is worth a second look in a placement's form: it lets pass, and nothing is changed by itself.

L3 (a term that the law does not know), L11 (what a prison sentence does), V2 (days that seldom are so),
placements of one person that overlap, and a state that does not fit the days.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.placements.placement_details import (
    DEFAULT_MONTHS,
    ENDED_STATES,
    PlacementDetails,
    PlacementRecord,
)
from app.placements.report_rules import ReportDay
from app.placements.rules import REGULATION_24, Finding, check_term, termination

AWAITING, REPORTED, OVERDUE, RUNNING, SUSPENDED = "1", "2", "3", "4", "5"
TERMINATED, DISCHARGED, MOVED_AWAY = "6", "7", "8"
TERM_COMPLETED, MOVED = "1", "5"


@dataclass(frozen=True)
class Suggestion:
    """A state that the days speak for. A person takes it over or does not; `key` says why."""

    state: str
    key: str


def second_looks(
    details: PlacementDetails, others: Iterable[PlacementRecord], report_by: ReportDay | None
) -> list[Finding]:
    """Each with a key that has a sentence, in the order of the form."""
    found: list[Finding | None] = []
    if details.kind:
        found.append(check_term(details.kind, details.term_months or DEFAULT_MONTHS))
    found += overlaps(details, others)
    if report_by is not None and details.reported_on is not None:
        over = (details.reported_on - report_by.deadline.last_day).days
        if over > 0 and not details.late_reason:
            found.append(
                Finding("L1", report_by.deadline.article, "late_report_reason_missing", {"days": over})
            )
    found += _days_apart(details)
    ended = termination(details.end_reason)
    if ended is not None and details.state != TERMINATED:
        found.append(Finding("L11", REGULATION_24, "terminates_placement"))
    if details.state in ENDED_STATES and not details.end_document:
        found.append(Finding("V2", None, "end_document_missing"))
    if details.end_on is not None and details.state not in ENDED_STATES:
        found.append(Finding("V2", None, "ended_but_running"))
    return [one for one in found if one is not None]


def _days_apart(details: PlacementDetails) -> list[Finding]:
    found = []
    start = details.reported_on
    if start is not None and details.agreement_signed_on is not None and details.agreement_signed_on < start:
        found.append(Finding("V2", None, "agreement_before_report"))
    term = details.term
    if term is not None and abs(term.differs_by) > 1:
        found.append(Finding("L2", term.article, "printed_end_differs", {"days": term.differs_by}))
    return found


def overlaps(details: PlacementDetails, others: Iterable[PlacementRecord]) -> list[Finding]:
    """Other placements of the person with a day in common, or with the same number of decision."""
    found = []
    own = span_of(details)
    for one in others:
        other = one.details
        if details.decision_no and other.decision_no.strip() == details.decision_no.strip():
            found.append(Finding("V2", None, "decision_twice", {"number": details.decision_no}))
            continue
        theirs = span_of(other)
        if own is None or theirs is None:
            continue
        if own[0] <= theirs[1] and theirs[0] <= own[1]:
            facts: dict[str, date | int | str] = {
                "kind": other.kind,
                "first": theirs[0],
                "last": "" if theirs[1] == date.max else theirs[1],
            }
            found.append(Finding("V2", None, "placements_overlap", facts, (one.placement,)))
    return found


def span_of(details: PlacementDetails) -> tuple[date, date] | None:
    """First and last day on which it runs or ran: to the day it ended, else to the end of its term.

    The day on which one ends and the next begins belongs to the next.
    """
    first = details.begins_on
    if first is None:
        return None
    if details.has_ended:
        last = details.end_on or (details.term.effective if details.term else first)
    else:
        last = details.term.effective if details.term else date.max
    if last not in (date.max, first):
        last = date.fromordinal(last.toordinal() - 1)
    return first, max(first, last)


def suggested_state(
    details: PlacementDetails,
    report_by: ReportDay | None,
    *,
    is_suspended: bool,
    was_suspended: bool,
    today: date,
) -> Suggestion | None:
    """The state that the days speak for, where another is entered; None where it fits or is not clear."""
    wanted = _wanted_state(details, report_by, is_suspended, was_suspended, today)
    return None if wanted is None or wanted.state == details.state else wanted


def _wanted_state(
    details: PlacementDetails,
    report_by: ReportDay | None,
    is_suspended: bool,
    was_suspended: bool,
    today: date,
) -> Suggestion | None:
    if details.has_ended:
        return None
    if details.end_reason and details.end_on is not None:
        if termination(details.end_reason) is not None:
            return Suggestion(TERMINATED, "state_fits_termination")
        if details.end_reason == TERM_COMPLETED and details.end_received_on is not None:
            return Suggestion(DISCHARGED, "state_fits_notice")
        if details.end_reason == MOVED:
            return Suggestion(MOVED_AWAY, "state_fits_move")
    if is_suspended:
        return Suggestion(SUSPENDED, "state_fits_suspension")
    if details.state == SUSPENDED:
        return Suggestion(RUNNING, "state_fits_resumed") if was_suspended else None
    if details.reported_on is not None:
        if details.state == RUNNING:
            return None
        if details.agreement_signed_on is not None:
            return Suggestion(RUNNING, "state_fits_agreement")
        return Suggestion(REPORTED, "state_fits_report")
    if report_by is not None and today > report_by.deadline.last_day:
        return Suggestion(OVERDUE, "state_fits_overdue")
    return Suggestion(AWAITING, "state_fits_awaiting") if details.served_on is not None else None
