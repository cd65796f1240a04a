"""The legal course of one placement: every day of it in order, with its rule, its article and its records.

A read model: nothing here is stored, and nothing decides. What happened was entered from papers; what
is computed says from which day it was counted, by which article, and whether the ground is certain.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from app.placements.ground import Ground
from app.placements.move import Move
from app.placements.placement_details import PlacementDetails, PlacementRecord
from app.placements.report_rules import move_rule, province_of, report_day
from app.placements.rules import (
    RECOVERY,
    REGULATION_14,
    REGULATION_16,
    REGULATION_17,
    REGULATION_22,
    REGULATION_23,
    REGULATION_24,
    Article,
    days_after,
    end_reminders,
    missing_roles,
    report_state,
    three_year_review,
)
from app.placements.suspension import Suspension
from app.placements.term import Span, TermDays, term_days
from app.placements.workgroup import Workgroup
from app.records import Record

Fact = date | int | str | tuple[str, ...]
Happened = tuple[str, date | None, Mapping[str, Fact]]
PLACEMENT, SUSPENSION, MOVE, WORKGROUP, PERSON = "placement", "suspension", "move", "workgroup", "person"


class DayState(StrEnum):
    """DONE happened, LATE happened after its day; AHEAD is to come, REACHED has come and waits, OVERDUE
    is past and waits; MISSING has no day and waits; QUESTION is for the county to answer; PAST is over.
    """

    DONE = "done"
    LATE = "late"
    AHEAD = "ahead"
    REACHED = "reached"
    OVERDUE = "overdue"
    MISSING = "missing"
    QUESTION = "question"
    PAST = "past"


WAITING = frozenset({DayState.REACHED, DayState.OVERDUE, DayState.MISSING, DayState.QUESTION})


@dataclass(frozen=True)
class CourseDay:
    """One day. `key` chooses its words; `table` and `row` say what opens where it is typed.

    `article` is the rule's; where the village or a paper says it instead, that stands in `basis`.
    `counted_from` is the record's day from which it was counted. Not `certain`: a year's holidays that
    it was counted by are not known here.
    """

    key: str
    day: date | None
    state: DayState
    rule: str = ""
    article: Article | None = None
    basis: str = ""
    counted_from: date | None = None
    facts: Mapping[str, Fact] = field(default_factory=dict)
    records: tuple[str, ...] = ()
    table: str = PLACEMENT
    row: str = ""
    certain: bool = True
    is_computed: bool = True


@dataclass(frozen=True)
class Course:
    """All days of one placement, and what its timeline is drawn from."""

    placement: PlacementRecord
    days: tuple[CourseDay, ...]
    term: TermDays | None
    spans: tuple[Span, ...]
    moved_on: tuple[date, ...]
    unfilled: tuple[str, ...]

    @property
    def waiting(self) -> tuple[CourseDay, ...]:
        """What somebody has to look at."""
        return tuple(day for day in self.days if day.state in WAITING)


@dataclass(frozen=True)
class CourseRecords:
    """The records that a placement's days come from, besides itself."""

    suspensions: Sequence[Record[Suspension]] = ()
    moves: Sequence[Record[Move]] = ()
    workgroup: Sequence[Record[Workgroup]] = ()
    last_use_on: date | None = None
    released_on: date | None = None


def course_of(record: PlacementRecord, held: CourseRecords, ground: Ground, *, today: date) -> Course:
    """Every day of this placement in order; days that are not known stand where they belong, at the end."""
    details = record.details
    row = record.placement
    spans = spans_of(held.suspensions)
    term = term_days(details, spans, extends=ground.settings.truth("suspension_extends"), today=today)
    unfilled = missing_roles({one.details.role for one in held.workgroup if one.details.is_member(today)})
    days = [
        *_decision(details, row),
        *_reporting(details, row, ground, today),
        *_agreement(details, row, ground, today, is_over=record.has_ended),
        *_group(held.workgroup, row, unfilled, is_over=record.has_ended or details.reported_on is None),
        *_suspensions(held.suspensions, today),
        *_moves(held.moves, ground, today),
        *_end(record, term, ground, today),
        *_papers_of_the_end(details, row),
        *_review(record, held, today),
    ]
    days.sort(key=_in_order)
    moved = tuple(one.details.changed_on for one in held.moves if one.details.changed_on is not None)
    return Course(record, tuple(days), term, spans, tuple(sorted(moved)), unfilled)


def spans_of(suspensions: Sequence[Record[Suspension]]) -> tuple[Span, ...]:
    """The suspended days, the earliest first; a record without its first day has none."""
    found = [(one.details.from_on, one.details.to_on, one.row) for one in suspensions if one.details.from_on]
    return tuple(sorted(found, key=_by_first))


def _decision(details: PlacementDetails, row: str) -> list[CourseDay]:
    typed: tuple[Happened, ...] = (
        ("decided", details.decision_on, {"by": details.decision_by, "number": details.decision_no}),
        ("served", details.served_on, {}),
    )
    return [_happened(key, day, row, facts) for key, day, facts in typed if day is not None]


def _reporting(details: PlacementDetails, row: str, ground: Ground, today: date) -> list[CourseDay]:
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
        found.append(_happened("reported", details.reported_on, row, {"by": details.received_by}))
    if details.refused_on is not None:
        found.append(_happened("refused", details.refused_on, row, {"source": details.refused_source}))
    return found


def _agreement(
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
            state = _ahead_or_waiting(by, today)
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
        found.append(_happened("agreement_signed", signed, row, {"number": details.agreement_no}))
    return found


def _group(
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


def _suspensions(suspensions: Sequence[Record[Suspension]], today: date) -> list[CourseDay]:
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
        found.append(_record_day(key, details.from_on, state, REGULATION_24, facts, SUSPENSION, one.row))
        if details.to_on is not None:
            found.append(
                _record_day("resumed", details.to_on, DayState.DONE, REGULATION_24, {}, SUSPENSION, one.row)
            )
    return found


def _moves(moves: Sequence[Record[Move]], ground: Ground, today: date) -> list[CourseDay]:
    found = []
    rule = move_rule(ground.settings)
    article = rule.article or REGULATION_22
    for one in moves:
        details = one.details
        if details.changed_on is None:
            continue
        town: dict[str, Fact] = {"town": details.to_town}
        found.append(
            _record_day("moved", details.changed_on, DayState.DONE, REGULATION_22, town, MOVE, one.row)
        )
        found += _materials_after(one, details.changed_on, ground, today)
        by = days_after(details.changed_on, rule.days)
        if details.reported_on is None:
            state = _ahead_or_waiting(by, today)
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
    province, sent = province_of(ground.settings), one.details.materials_sent_on
    if "materials_after_move" not in province:
        return [] if sent is None else [_happened_to(one, "move_materials_sent", sent)]
    count = int(province["materials_after_move"])
    by = ground.holidays.on(changed_on, count)
    kept = DayState.LATE if sent is not None and sent > by else DayState.DONE
    state = _ahead_or_waiting(by, today) if sent is None else kept
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
    return _record_day(key, day, DayState.DONE, REGULATION_22, {}, MOVE, one.row)


def _arrived(one: Record[Move], reported_on: date) -> list[CourseDay]:
    """What follows from having reported at the new place: a new agreement, and the days in between."""
    details = one.details
    found = [_record_day("move_reported", reported_on, DayState.DONE, REGULATION_22, {}, MOVE, one.row)]
    agreed = details.new_agreement_on
    if agreed is not None or details.new_agreement_no:
        facts: dict[str, Fact] = {"number": details.new_agreement_no}
        found.append(_record_day("new_agreement", agreed, DayState.DONE, REGULATION_22, facts, MOVE, one.row))
    else:
        found.append(
            _record_day("new_agreement_missing", None, DayState.MISSING, REGULATION_22, {}, MOVE, one.row)
        )
    between = (reported_on - details.changed_on).days if details.changed_on else 0
    if between > 0:
        facts = {"days": between}
        found.append(
            _record_day(
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


def _end(record: PlacementRecord, term: TermDays | None, ground: Ground, today: date) -> list[CourseDay]:
    if term is None:
        return []
    details, row = record.details, record.placement
    found = [*_ends(record, term, today)]
    received = details.end_received_on or (details.end_on if record.has_ended else None)
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


def _papers_of_the_end(details: PlacementDetails, row: str) -> list[CourseDay]:
    typed: tuple[Happened, ...] = (
        ("materials_sent", details.materials_sent_on, {}),
        ("ended", details.end_on, {"reason": details.end_reason, "number": details.end_document}),
        ("notice_received", details.end_received_on, {"number": details.end_document}),
        ("notice_served", details.end_served_on, {}),
        ("archived", details.archived_on, {"by": details.archived_by}),
    )
    return [_happened(key, day, row, facts) for key, day, facts in typed if day is not None]


def _review(record: PlacementRecord, held: CourseRecords, today: date) -> list[CourseDay]:
    """L14: three years after the last known use, the release or the start, whichever came last."""
    start = max(
        (day for day in (record.details.reported_on, held.released_on) if day is not None), default=None
    )
    review = three_year_review(held.last_use_on, start)
    if review is None:
        return []
    known = [day for day in (held.last_use_on, start) if day is not None]
    since = max(known)
    cause = "last_use" if since == held.last_use_on else "release" if since == held.released_on else "start"
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


def _happened(key: str, day: date, row: str, facts: Mapping[str, Fact]) -> CourseDay:
    article = {"served": REGULATION_14, "notice_received": REGULATION_23}.get(key)
    return CourseDay(
        key, day, DayState.DONE, "", article, "", None, facts, (row,), row=row, is_computed=False
    )


def _record_day(
    key: str,
    day: date | None,
    state: DayState,
    article: Article,
    facts: Mapping[str, Fact],
    table: str,
    row: str,
) -> CourseDay:
    rule = "L9" if table == MOVE else "L11"
    return CourseDay(key, day, state, rule, article, "", None, facts, (row,), table, row, is_computed=False)


def _ahead_or_waiting(by: date, today: date) -> DayState:
    if today < by:
        return DayState.AHEAD
    return DayState.REACHED if today == by else DayState.OVERDUE


_ORDER = (
    "decided", "served", "report_by", "report_by_paper", "reported", "refused", "agreement_by",
    "agreement_signed", "suspended", "suspended_still", "resumed", "moved", "days_between_places",
    "move_materials_by", "move_materials_sent", "move_report_by", "move_reported", "new_agreement",
    "end_in_30_days", "materials_to_police",
    "materials_sent", "end_computed", "end_printed", "term_ends", "end_if_extended", "ended",
    "notice_received", "notice_overdue", "notice_served", "archived", "three_year_review",
)  # fmt: skip


def _in_order(day: CourseDay) -> tuple[date, int]:
    place = _ORDER.index(day.key) if day.key in _ORDER else len(_ORDER)
    return (day.day or date.max, place)


def _by_first(span: Span) -> tuple[date, date, str]:
    return (span[0], span[1] or date.max, span[2])
