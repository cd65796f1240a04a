"""Leave 外出请假 and work elsewhere under dual control 双向管控 (domain entity B7, form F15; 条例 19)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.conduct.leave_days import leave_days, leave_needs_writing
from app.day_checks import need_any, need_words, refuse_backwards, refuse_future, refuse_impossible
from app.records import RecordKind

SHORT, DUAL = "1", "2"
AGREED, NOT_AGREED = "1", "2"


@dataclass(frozen=True)
class Leave:
    """Fields carry the names of the table's columns.

    `to_on` is the day of return, or of renewal under dual control; `renewed_to` the later one that
    was agreed since. Opinions and approval are of the list OPINION.
    """

    kind: str = ""
    applied_on: date | None = None
    from_on: date | None = None
    to_on: date | None = None
    destination: str = ""
    destination_code: str = ""
    contact: str = ""
    phone: str = ""
    reason: str = ""
    written: bool | None = None
    village_opinion: str = ""
    town_opinion: str = ""
    police_opinion: str = ""
    approval: str = ""
    approved_on: date | None = None
    approval_no: str = ""
    returned_on: date | None = None
    renewed_to: date | None = None
    renewed_on: date | None = None
    dual_unit: str = ""
    dual_no: str = ""
    dual_on: date | None = None
    dual_contact: str = ""
    note: str = ""


def check_leave(leave: Leave, today: date) -> None:
    """Raises: Refused("field_missing" | "day_in_future" | "day_impossible" | "ends_before_it_begins")."""
    need_any(leave, "destination", "destination_code")
    need_words(leave, "kind", "from_on", "to_on")
    refuse_impossible(leave, "from_on", "to_on", "renewed_to")
    refuse_future(leave, today, "applied_on", "approved_on", "returned_on", "renewed_on", "dual_on")
    refuse_backwards(leave, "from_on", "to_on", "renewed_to")
    refuse_backwards(leave, "from_on", "returned_on")


def doubts_about_leave(leave: Leave, today: date) -> list[str]:
    """What is worth a second look but lets pass (L6). Where the law is silent both counts are looked at."""
    found = []
    first, to = leave.from_on, leave.renewed_to or leave.to_on
    if first is not None and to is not None and not leave.written:
        if leave_needs_writing(first, to, False, "") is not None:
            found.append("written_report_missing")
        elif leave_needs_writing(first, to, False, "", count_first_day=True) is not None:
            found.append("written_report_if_first_day_counts")
    if first is not None and leave.applied_on is not None and leave.applied_on > first:
        found.append("applied_after_leaving")
    if first is not None and first <= today and leave.approval != AGREED:
        found.append("left_before_approval")
    if leave.kind == DUAL and not (leave.dual_unit or leave.dual_no):
        found.append("dual_letter_missing")
    if leave.renewed_to is not None and leave.renewed_on is None:
        found.append("renewal_day_missing")
    return found


def days_of_leave(leave: Leave) -> tuple[int, int] | None:
    """Days away, without and with the day of leaving; None while a day is missing."""
    first, last = leave.from_on, leave.returned_on or leave.renewed_to or leave.to_on
    if first is None or last is None:
        return None
    return leave_days(first, last), leave_days(first, last, count_first_day=True)


LEAVE = RecordKind("leave", Leave, day="from_on", check=check_leave)
