"""What happens between: suspensions, and changes of the place of execution."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from app.history.row_history import DELETED
from app.placements.course_day import (
    MOVE,
    SUSPENSION,
    CourseDay,
    DayState,
    Fact,
    ahead_or_waiting,
    record_day,
)
from app.placements.ground import Ground
from app.placements.move import Move
from app.placements.report_rules import move_rule, provinces_of
from app.placements.rules import REGULATION_22, REGULATION_24, Article, days_after
from app.placements.suspension import Suspension
from app.placements.term import Span
from app.records import Record


def spans_of(suspensions: Sequence[Record[Suspension]]) -> tuple[Span, ...]:
    """The suspended days, the earliest first; a record without its first day has none, and one about which
    two laptops say different things moves no end.
    """
    found = [
        (one.details.from_on, one.details.to_on, one.row)
        for one in suspensions
        if one.details.from_on and not {"span", DELETED} & set(one.open_registers)
    ]
    return tuple(sorted(found, key=_by_first))


def days_of_suspensions(suspensions: Sequence[Record[Suspension]], today: date) -> list[CourseDay]:
    found = []
    for one in suspensions:
        details = one.details
        if details.from_on is None:
            continue
        lasts = details.to_on is None
        facts: dict[str, Fact] = {
            "reason": details.reason,
            "days": ((details.to_on or max(today, details.from_on)) - details.from_on).days,
        }
        state = DayState.REACHED if lasts else DayState.DONE
        key = "suspended_still" if lasts else "suspended"
        found.append(record_day(key, details.from_on, state, REGULATION_24, facts, SUSPENSION, one.row))
        if details.to_on is not None:
            found.append(
                record_day("resumed", details.to_on, DayState.DONE, REGULATION_24, {}, SUSPENSION, one.row)
            )
    return found


def days_of_moves(moves: Sequence[Record[Move]], ground: Ground, today: date) -> list[CourseDay]:
    found = []
    rule = move_rule(ground.settings)
    article = rule.article or REGULATION_22
    for one in moves:
        details = one.details
        if details.changed_on is None:
            continue
        town: dict[str, Fact] = {"town": details.to_town}
        found.append(
            record_day("moved", details.changed_on, DayState.DONE, REGULATION_22, town, MOVE, one.row)
        )
        found += _materials_after(one, details.changed_on, ground, today)
        by = days_after(details.changed_on, rule.days)
        if details.reported_on is None:
            state = ahead_or_waiting(by, today)
        else:
            state = DayState.LATE if details.reported_on > by else DayState.DONE
        facts: dict[str, Fact] = {
            "days": rule.days,
            "latest": days_after(details.changed_on, rule.latest_days),
            "over": max(0, ((details.reported_on or today) - by).days),
        }
        found.append(
            CourseDay(
                "move_report_by",
                by,
                state,
                "L9",
                article,
                "",
                details.changed_on,
                facts,
                (one.row,),
                MOVE,
                one.row,
            )
        )
        if details.reported_on is not None:
            found += _arrived(one, details.reported_on)
    return found


def _materials_after(one: Record[Move], changed_on: date, ground: Ground, today: date) -> list[CourseDay]:
    """Where the province says within how many working days the old place sends the papers on."""
    sent = one.details.materials_sent_on
    province = next((one for one in provinces_of(ground.settings) if "materials_after_move" in one), None)
    if province is None:
        return [] if sent is None else [_happened_to(one, "move_materials_sent", sent)]
    count = int(province["materials_after_move"])
    by = ground.holidays.on(changed_on, count)
    kept = DayState.LATE if sent is not None and sent > by else DayState.DONE
    state = ahead_or_waiting(by, today) if sent is None else kept
    day = CourseDay(
        "move_materials_by",
        by,
        state,
        "L9",
        Article(province["law"], province["move_materials_article"]),
        "",
        changed_on,
        {"days": count},
        (one.row,),
        MOVE,
        one.row,
        certain=ground.holidays.knows_days(changed_on, by),
    )
    return [day] if sent is None else [day, _happened_to(one, "move_materials_sent", sent)]


def _happened_to(one: Record[Move], key: str, day: date) -> CourseDay:
    return record_day(key, day, DayState.DONE, REGULATION_22, {}, MOVE, one.row)


def _arrived(one: Record[Move], reported_on: date) -> list[CourseDay]:
    """What follows from having reported at the new place: a new agreement, and the days in between."""
    details = one.details
    found = [record_day("move_reported", reported_on, DayState.DONE, REGULATION_22, {}, MOVE, one.row)]
    agreed = details.new_agreement_on
    if agreed is not None or details.new_agreement_no:
        facts: dict[str, Fact] = {"number": details.new_agreement_no}
        found.append(record_day("new_agreement", agreed, DayState.DONE, REGULATION_22, facts, MOVE, one.row))
    else:
        found.append(
            record_day("new_agreement_missing", None, DayState.MISSING, REGULATION_22, {}, MOVE, one.row)
        )
    between = (reported_on - details.changed_on).days if details.changed_on else 0
    if between > 0:
        facts = {"days": between}
        found.append(
            record_day(
                "days_between_places",
                details.changed_on,
                DayState.QUESTION,
                REGULATION_22,
                facts,
                MOVE,
                one.row,
            )
        )
    return found


def _by_first(span: Span) -> tuple[date, date, str]:
    return (span[0], span[1] or date.max, span[2])
