"""Situation reports 情况报告 to the police (form F17; 条例 21): facts and days, no judgement."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_any, need_words, refuse_backwards, refuse_future
from app.records import RecordKind

DRAFT, REPORTED, ANSWERED = "1", "2", "3"
REFUSED_PLACEMENT, NEW_USE, SERIOUS_BREACH, OTHER = "1", "2", "3", "9"


@dataclass(frozen=True)
class SituationReport:
    """Fields carry the names of the table's columns. `reason` is of the list POLICE_REPORT.

    `about` names the records that the report was drafted from.
    """

    state: str = DRAFT
    drafted_on: date | None = None
    reported_on: date | None = None
    reported_time: str = ""
    reason: str = ""
    facts: str = ""
    basis: str = ""
    about: tuple[str, ...] = ()
    reporter: str = ""
    receiver: str = ""
    receiver_unit: str = ""
    way: str = ""
    reply: str = ""
    replied_on: date | None = None
    note: str = ""


def check_report(report: SituationReport, today: date) -> None:
    """A draft needs its reason and facts; a report its day and receiver; an answer its words.

    Raises: Refused("field_missing" | "day_in_future" | "day_impossible" | "ends_before_it_begins").
    """
    need_words(report, "state", "reason", "facts")
    refuse_future(report, today, "drafted_on", "reported_on", "replied_on")
    refuse_backwards(report, "drafted_on", "reported_on", "replied_on")
    if report.state in (REPORTED, ANSWERED):
        need_words(report, "reported_on")
        need_any(report, "receiver", "receiver_unit")
    if report.state == ANSWERED:
        need_words(report, "replied_on", "reply")


def doubts_about_report(report: SituationReport, _today: date) -> list[str]:
    """What is worth a second look but lets pass."""
    if report.state == DRAFT and report.reported_on is not None:
        return ["reported_but_still_a_draft"]
    return []


SITUATION_REPORT = RecordKind("situation_report", SituationReport, day="drafted_on", check=check_report)
