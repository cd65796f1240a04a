"""What the forms of leave, absence, breach and report let pass, refuse and doubt."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.conduct.absence import UnauthorisedAbsence, check_absence
from app.conduct.breach import Breach, check_breach, doubts_about_breach
from app.conduct.leave import Leave, check_leave, days_of_leave, doubts_about_leave
from app.conduct.situation_report import SituationReport, check_report
from app.errors import Refused

TODAY = date(2026, 11, 22)
OCTOBER = date(2026, 10, 1)
LEAVE = Leave(kind="1", from_on=date(2026, 11, 1), to_on=date(2026, 11, 20), destination="省城", approval="1")
BREACH = Breach(happened_on=date(2026, 11, 1), kind="1")
REPORT = SituationReport(reason="3", facts="2026-11-01 拒绝检测")


@pytest.mark.parametrize(
    ("check", "good", "said", "reason", "field"),
    [
        (check_leave, LEAVE, {"to_on": None}, "field_missing", "to_on"),
        (check_leave, LEAVE, {"destination": ""}, "field_missing", "destination"),
        (check_leave, LEAVE, {"to_on": date(2026, 10, 1)}, "ends_before_it_begins", "to_on"),
        (check_leave, LEAVE, {"returned_on": date(2026, 10, 1)}, "ends_before_it_begins", "returned_on"),
        (check_leave, LEAVE, {"renewed_to": date(2026, 11, 2)}, "ends_before_it_begins", "renewed_to"),
        (check_leave, LEAVE, {"returned_on": date(2026, 11, 23)}, "day_in_future", "returned_on"),
        (check_breach, BREACH, {"counted": "1"}, "field_missing", "counted_by"),
        (check_breach, BREACH, {"counted": "2", "counted_by": "所"}, "field_missing", "counted_on"),
        (check_breach, BREACH, {"withdrawn_on": TODAY}, "field_missing", "withdrawn_why"),
        (
            check_breach,
            BREACH,
            {"admonished_on": date(2026, 10, 1)},
            "ends_before_it_begins",
            "admonished_on",
        ),
        (check_absence, UnauthorisedAbsence(from_on=TODAY), {}, "field_missing", "basis"),
        (check_report, REPORT, {"facts": " "}, "field_missing", "facts"),
        (check_report, REPORT, {"state": "2"}, "field_missing", "reported_on"),
        (check_report, REPORT, {"state": "2", "reported_on": TODAY}, "field_missing", "receiver"),
    ],
)
def test_what_cannot_be_is_refused_at_its_field(
    check: Any, good: Any, said: dict[str, Any], reason: str, field: str
) -> None:
    with pytest.raises(Refused, match=reason) as refused:
        check(replace(good, **said), TODAY)
    assert refused.value.field == field


def test_what_is_whole_passes() -> None:
    check_leave(LEAVE, TODAY)
    check_breach(replace(BREACH, counted="1", counted_by="派出所", counted_on=TODAY), TODAY)
    check_absence(UnauthorisedAbsence(from_on=TODAY, basis="家属说"), TODAY)
    check_report(replace(REPORT, state="2", reported_on=TODAY, receiver_unit="派出所"), TODAY)


def test_where_the_law_is_silent_both_ways_of_counting_days_are_looked_at() -> None:
    two = replace(LEAVE, to_on=date(2026, 11, 3))
    assert days_of_leave(two) == (2, 3)
    assert doubts_about_leave(two, TODAY) == ["written_report_if_first_day_counts"]
    assert doubts_about_leave(LEAVE, TODAY) == ["written_report_missing"]
    assert doubts_about_leave(replace(LEAVE, written=True), TODAY) == []


def test_leave_without_approval_is_doubted_only_once_the_person_has_left() -> None:
    ahead = replace(LEAVE, from_on=date(2026, 12, 1), to_on=date(2026, 12, 2), approval="")
    assert doubts_about_leave(ahead, TODAY) == []
    assert doubts_about_leave(replace(LEAVE, approval="", written=True), TODAY) == ["left_before_approval"]


@pytest.mark.parametrize(("cause", "doubted"), [("1", True), ("2", True), ("3", True), ("4", False)])
def test_hospital_leave_and_no_notice_speak_against_counting(cause: str, doubted: bool) -> None:
    said = replace(BREACH, counted="1", counted_document="3号", cause=cause)
    assert ("counted_in_spite_of_cause" in doubts_about_breach(said, TODAY)) is doubted
