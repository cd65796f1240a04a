"""The legal course of one placement: every day of it in order, with its rule, its article and its records.

A read model: nothing here is stored, and nothing decides. What happened was entered from papers; what
is computed says from which day it was counted, by which article, and whether the ground is certain.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.placements.course_begins import day_of_group, days_of_agreement, days_of_decision, days_of_reporting
from app.placements.course_between import days_of_moves, days_of_suspensions, spans_of
from app.placements.course_day import WAITING, CourseDay
from app.placements.course_ends import day_of_review, days_of_end, papers_of_the_end
from app.placements.ground import Ground
from app.placements.move import Move
from app.placements.placement_details import PlacementRecord
from app.placements.rules import missing_roles
from app.placements.suspension import Suspension
from app.placements.term import Span, TermDays, term_days
from app.placements.workgroup import Workgroup
from app.records import Record


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
        *days_of_decision(details, row),
        *days_of_reporting(details, row, ground, today),
        *days_of_agreement(details, row, ground, today, is_over=record.has_ended),
        *day_of_group(held.workgroup, row, unfilled, is_over=record.has_ended or details.reported_on is None),
        *days_of_suspensions(held.suspensions, today),
        *days_of_moves(held.moves, ground, today),
        *days_of_end(record, term, ground, today),
        *papers_of_the_end(details, row),
        *day_of_review(record, held.last_use_on, held.released_on, today),
    ]
    days.sort(key=_in_order)
    moved = tuple(one.details.changed_on for one in held.moves if one.details.changed_on is not None)
    return Course(record, tuple(days), term, spans, tuple(sorted(moved)), unfilled)


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
