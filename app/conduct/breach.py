"""Breaches of the agreement 违反协议 (domain entity B7, form F16), with the admonition that followed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from app.day_checks import need_words, refuse_backwards, refuse_future
from app.records import RecordKind

REFUSED_OR_EVADED = "1"
COUNTED, NOT_COUNTED = "1", "2"
TEST_CORRECTED, TEST_REMOVED = "1", "2"
IN_HOSPITAL, ON_LEAVE, NOT_NOTIFIED = "1", "2", "3"
EXPLAINED = frozenset({IN_HOSPITAL, ON_LEAVE, NOT_NOTIFIED})
"""Causes of the list NO_SHOW_CAUSE for which the program never suggests that anything be counted."""


@dataclass(frozen=True)
class Breach:
    """Fields carry the names of the table's columns.

    `counted` (list COUNTED) is what the ordering police or township said, "" until it is entered;
    `test_id` ties the row to the refused or missed test that it was made from.
    """

    test_id: str = ""
    happened_on: date | None = None
    kind: str = ""
    cause: str = ""
    evidence: str = ""
    counted: str = ""
    counted_by: str = ""
    counted_on: date | None = None
    counted_document: str = ""
    statement: str = ""
    admonition_no: str = ""
    admonished_on: date | None = None
    admonished_by: str = ""
    signed: bool | None = None
    withdrawn_on: date | None = None
    withdrawn_why: str = ""
    note: str = ""


def check_breach(breach: Breach, today: date) -> None:
    """Raises: Refused("field_missing" | "day_in_future" | "day_impossible" | "ends_before_it_begins")."""
    need_words(breach, "happened_on", "kind")
    refuse_future(breach, today, "happened_on", "counted_on", "admonished_on", "withdrawn_on")
    refuse_backwards(breach, "happened_on", "counted_on")
    refuse_backwards(breach, "happened_on", "admonished_on")
    need_source(breach)
    if breach.withdrawn_on is not None:
        need_words(breach, "withdrawn_why")
    if breach.withdrawn_why:
        need_words(breach, "withdrawn_on")


def need_source(details: Any) -> None:
    """What the authority said stands with who said it and when. Raises: Refused("field_missing")."""
    if details.counted:
        need_words(details, "counted_by", "counted_on")


def doubts_about_breach(breach: Breach, _today: date) -> list[str]:
    """What is worth a second look but lets pass."""
    found = []
    if breach.counted == COUNTED and not breach.counted_document:
        found.append("counted_document_missing")
    if breach.counted == COUNTED and breach.cause in EXPLAINED:
        found.append("counted_in_spite_of_cause")
    if breach.admonition_no and breach.admonished_on is None:
        found.append("admonition_day_missing")
    return found


BREACH = RecordKind("breach", Breach, day="happened_on", check=check_breach)
