"""How a placement begins: decision, receipt, reporting in, agreement, working group."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from app.placements.course_day import (
    WORKGROUP,
    CourseDay,
    DayState,
    Fact,
    Happened,
    ahead_or_waiting,
    happened,
)
from app.placements.ground import Ground
from app.placements.placement_details import PlacementDetails
from app.placements.report_rules import report_day
from app.placements.rules import RECOVERY, REGULATION_16, REGULATION_17, days_after, report_state
from app.placements.workgroup import Workgroup
from app.records import Record


def days_of_decision(details: PlacementDetails, row: str) -> list[CourseDay]:
    typed: tuple[Happened, ...] = (
        ("decided", details.decision_on, {"by": details.decision_by, "number": details.decision_no}),
        ("served", details.served_on, {}),
    )
    return [happened(key, day, row, facts) for key, day, facts in typed if day is not None]


def days_of_reporting(details: PlacementDetails, row: str, ground: Ground, today: date) -> list[CourseDay]:
    found = []
    by = report_day(
        details.served_on,
        ground.settings,
        ground.holidays,
        recovery=details.kind == RECOVERY,
        typed=details.report_due_set,
        basis=details.report_due_basis,
    )
    if by is not None:
        deadline = by.deadline
        told = report_state(deadline, details.reported_on, today)
        state = {
            "reported": DayState.DONE,
            "reported_late": DayState.LATE,
            "overdue": DayState.OVERDUE,
            "awaiting": DayState.REACHED if deadline.last_day == today else DayState.AHEAD,
        }[told.state]
        certain = not deadline.rolled or ground.holidays.knows(deadline.last_day.year)
        key = "report_by_paper" if by.is_typed else "report_by"
        facts: dict[str, Fact] = {"days": deadline.days, "over": told.days_over, "latest": by.latest}
        found.append(
            CourseDay(
                key,
                deadline.last_day,
                state,
                "L1",
                None if by.basis else deadline.article,
                by.basis,
                details.served_on,
                facts,
                (row,),
                row=row,
                certain=certain,
            )
        )
    if details.reported_on is not None:
        found.append(happened("reported", details.reported_on, row, {"by": details.received_by}))
    if details.refused_on is not None:
        found.append(happened("refused", details.refused_on, row, {"source": details.refused_source}))
    return found


def days_of_agreement(
    details: PlacementDetails, row: str, ground: Ground, today: date, *, is_over: bool
) -> list[CourseDay]:
    signed = details.agreement_signed_on
    found = []
    if details.reported_on is not None:
        within = ground.settings.number("agreement_days")
        by = days_after(details.reported_on, within)
        if signed is not None:
            state = DayState.LATE if signed > by else DayState.DONE
        elif is_over:
            state = DayState.PAST
        else:
            state = ahead_or_waiting(by, today)
        own = ground.settings["agreement_days"]
        found.append(
            CourseDay(
                "agreement_by",
                by,
                state,
                "L4",
                REGULATION_16,
                own.source,
                details.reported_on,
                {"days": within},
                (row,),
                row=row,
            )
        )
    if signed is not None:
        found.append(happened("agreement_signed", signed, row, {"number": details.agreement_no}))
    return found


def day_of_group(
    members: Sequence[Record[Workgroup]], row: str, unfilled: tuple[str, ...], *, is_over: bool
) -> list[CourseDay]:
    if is_over:
        return []
    state = DayState.MISSING if unfilled else DayState.DONE
    facts: dict[str, Fact] = {"missing": unfilled, "filled": 5 - len(unfilled)}
    records = (row, *(one.row for one in members))
    return [
        CourseDay("workgroup", None, state, "L5", REGULATION_17, "", None, facts, records, WORKGROUP, row)
    ]
