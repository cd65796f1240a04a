"""How a placement ends: the days that may be its last, the reminders before, the papers after, the review."""

from __future__ import annotations

from datetime import date

from app.placements.course_day import PERSON, CourseDay, DayState, Fact, Happened, happened
from app.placements.ground import Ground
from app.placements.placement_details import PlacementDetails, PlacementRecord
from app.placements.rules import REGULATION_24, end_reminders, three_year_review
from app.placements.term import TermDays


def days_of_end(
    record: PlacementRecord, term: TermDays | None, ground: Ground, today: date
) -> list[CourseDay]:
    if term is None:
        return []
    details, row = record.details, record.placement
    found = [*_ends(record, term, today)]
    said_on = None if "state" in record.open_registers else details.end_received_on
    received = said_on or (details.end_on if record.has_ended else None)
    reminders = end_reminders(term.effective, today, ground.holidays, notice_received_on=received)
    settled = {"materials_to_police": details.materials_sent_on}
    for one in reminders:
        done_on = settled.get(one.key)
        if done_on is not None:
            state = DayState.LATE if done_on > one.day else DayState.DONE
        elif not one.reached:
            state = DayState.AHEAD
        elif one.key == "notice_overdue":
            state = DayState.OVERDUE
        elif one.key == "term_ends":
            state = DayState.REACHED
        else:
            state = DayState.REACHED if today < term.effective else DayState.PAST
        found.append(
            CourseDay(
                one.key,
                one.day,
                state,
                one.rule,
                one.article,
                "",
                term.effective,
                {"end": term.effective},
                (row, *(term.suspended.records if term.suspended else ())),
                row=row,
                certain=one.certain,
            )
        )
    return found


def _ends(record: PlacementRecord, term: TermDays, today: date) -> list[CourseDay]:
    """The computed end, the printed one, and the one that suspended days may make of it."""
    made, row, held = term.term, record.placement, term.suspended
    is_over = record.has_ended
    rules = made.printed is None and term.effective == made.computed

    def state(day: date, *, holds: bool) -> DayState:
        if is_over or not holds:
            return DayState.PAST
        return DayState.AHEAD if today < day else DayState.REACHED

    facts: dict[str, Fact] = {"months": made.months, "holds": int(rules)}
    found = [
        CourseDay(
            "end_computed",
            made.computed,
            state(made.computed, holds=rules),
            "L2",
            made.article,
            "",
            made.start,
            facts,
            (row,),
            row=row,
        )
    ]
    if made.printed is not None:
        found.append(
            CourseDay(
                "end_printed",
                made.printed,
                state(made.printed, holds=True),
                "L2",
                None,
                "",
                None,
                {"apart": made.differs_by, "number": record.details.decision_no},
                (row,),
                row=row,
                is_computed=False,
            )
        )
    if held is not None and held.days:
        asked = term.other is not None and not is_over
        holds = term.effective == held.extended and term.other is None
        suspended_facts: dict[str, Fact] = {
            "days": held.days,
            "extends": {True: "yes", False: "no", None: "unknown"}[held.extends],
            "printed": int(made.printed is not None),
        }
        found.append(
            CourseDay(
                "end_if_extended",
                held.extended,
                DayState.QUESTION if asked else state(held.extended, holds=holds),
                "L10",
                REGULATION_24,
                "",
                held.unchanged,
                suspended_facts,
                (row, *held.records),
                row=row,
            )
        )
    return found


def papers_of_the_end(details: PlacementDetails, row: str) -> list[CourseDay]:
    typed: tuple[Happened, ...] = (
        ("materials_sent", details.materials_sent_on, {}),
        ("ended", details.end_on, {"reason": details.end_reason, "number": details.end_document}),
        ("notice_received", details.end_received_on, {"number": details.end_document}),
        ("notice_served", details.end_served_on, {}),
        ("archived", details.archived_on, {"by": details.archived_by}),
    )
    return [happened(key, day, row, facts) for key, day, facts in typed if day is not None]


def day_of_review(
    record: PlacementRecord, last_use_on: date | None, released_on: date | None, today: date
) -> list[CourseDay]:
    """L14: three years after the last known use, the release or the start, whichever came last."""
    start = max((day for day in (record.details.reported_on, released_on) if day is not None), default=None)
    review = three_year_review(last_use_on, start)
    if review is None:
        return []
    known = [day for day in (last_use_on, start) if day is not None]
    since = max(known)
    cause = "last_use" if since == last_use_on else "release" if since == released_on else "start"
    return [
        CourseDay(
            "three_year_review",
            review.day,
            DayState.AHEAD if today < review.day else DayState.REACHED,
            "L14",
            review.article,
            "",
            since,
            {"cause": cause},
            (record.person, record.placement),
            PERSON,
            record.person,
        )
    ]
