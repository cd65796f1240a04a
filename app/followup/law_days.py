"""The days of law that Today shows: one door, with a source for each kind of record they come from.

A source is a function that answers with days; a new kind of day is one more function in SOURCES.
Everything is worked out anew each time; nothing is stored and nothing decides.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import TypeVar

from app.details import day_from
from app.followup.conduct_days import conduct_days
from app.followup.gather_cases import PersonCase
from app.followup.spans_beside import spans_beside
from app.history.values_beside import values_beside
from app.ids import PersonId
from app.people.same_person import survivors
from app.placements.course import Course, CourseRecords, course_of
from app.placements.course_day import CourseDay, DayState, Fact
from app.placements.ground import Ground, read_ground
from app.placements.move import MOVE
from app.placements.placement_details import PlacementDetails, PlacementRecord
from app.placements.rules import Article, three_year_review
from app.placements.suspension import SUSPENSION
from app.records import Record, RecordKind, all_records
from app.rights.correction_request import PIPL_46, unanswered
from app.work import Connection
from db.driver_rows import rows_of

END_AHEAD = timedelta(days=31)
AGREEMENT_AHEAD, AGREEMENT_AFTER = timedelta(days=3), timedelta(days=90)
"""What has waited longer is no news: it goes on waiting in the bag, and Today stays readable."""
REVIEW_AHEAD, REVIEW_AFTER = timedelta(days=30), timedelta(days=60)
MEASURE_AHEAD = timedelta(days=7)
ABSTINENT, DECEASED = "43", "54"
_REPORTED = "reported_on"
TWICE = frozenset({"leave_twice", "suspension_twice", "placement_twice"})
"""Two laptops' rows that hold the same days: no law says so, they are looked at and put right."""
_END_KEYS = ("end_in_30_days", "materials_to_police", "term_ends", "notice_overdue")


@dataclass(frozen=True)
class LawDay:
    """A day of law. `key` chooses the sentence; `counted_from` is the record's day it is counted from.

    `sheet` and `row` say what opens: a sheet of the bag, and the record in it. `other_day` is a second
    day that it may be while that is open. Not `certain`: a year's holidays are not known here.
    """

    person: PersonId
    name: str
    village_group: str
    owner: str
    key: str
    rule: str
    article: Article | None
    day: date
    counted_from: date | None
    days: int
    sheet: str = "placement"
    row: str = ""
    facts: Mapping[str, Fact] = field(default_factory=dict)
    records: tuple[str, ...] = ()
    other_day: date | None = None
    certain: bool = True


@dataclass(frozen=True)
class Asked:
    """What a source may look at. `cases` are the people with an open file, each once."""

    connection: Connection
    cases: Sequence[PersonCase]
    ground: Ground
    today: date

    def day(
        self,
        one: PersonCase,
        key: str,
        day: date,
        *,
        rule: str = "",
        article: Article | None = None,
        since: date | None = None,
        row: str = "",
    ) -> LawDay:
        """A day of law of this person."""
        days = (day - self.today).days
        about = (one.person, one.name, one.village_group, one.owner)
        return LawDay(*about, key, rule, article, day, since, days, row=row, records=(row,) if row else ())


D = TypeVar("D")
Source = Callable[[Asked], Iterable[LawDay]]


def law_days(connection: Connection, cases: Sequence[PersonCase], *, today: date) -> list[LawDay]:
    """Everything that a law or an agreement puts on a day and that somebody has to look at now."""
    asked = Asked(connection, cases, read_ground(connection, on=today), today)
    return sorted((one for source in SOURCES for one in source(asked)), key=_by_day)


def placement_days(asked: Asked) -> Iterator[LawDay]:
    """Reporting in, agreement, change of place and the end of the term (L1, L4, L9, L10, L12)."""
    suspensions = _by_placement(asked.connection, SUSPENSION)
    moves = _by_placement(asked.connection, MOVE)
    for one in asked.cases:
        record = one.placement
        if record is None or record.has_ended:
            continue
        held, moved = suspensions.get(record.placement, []), moves.get(record.placement, [])
        # Most placements run quietly for years: a look at their days spares working out the course.
        if not (held or moved or _is_near(one, record, asked.today)):
            continue
        course = course_of(record, CourseRecords(held, moved), asked.ground, today=asked.today)
        yield from _of_course(asked, one, course)


def reviews(asked: Asked) -> Iterator[LawDay]:
    """L14: three years without use are over: ask the police. Not while a placement runs, whose end it is."""
    rows = rows_of(
        asked.connection,
        "SELECT id, last_use_on, released_on, open_registers FROM person WHERE deleted = 0"
        " AND (last_use_on IS NOT NULL OR released_on IS NOT NULL OR open_registers IS NOT NULL)",
    )
    known = {row[0]: (_last_use(asked.connection, row[0], row[1], row[3]), day_from(row[2])) for row in rows}
    if not known:
        return
    for one in asked.cases:
        if one.person not in known or one.status in (ABSTINENT, DECEASED):
            continue
        record = one.placement
        if record is not None and not record.has_ended:
            continue
        last_use, released = known[one.person]
        began = record.details.reported_on if record is not None else None
        start = max((day for day in (began, released) if day is not None), default=None)
        review = three_year_review(last_use, start)
        if review is None or not -REVIEW_AHEAD <= asked.today - review.day <= REVIEW_AFTER:
            continue
        since = max(day for day in (last_use, start) if day is not None)
        found = asked.day(
            one, "three_year_review", review.day, rule="L14", article=review.article, since=since
        )
        yield replace(found, sheet="card", records=(one.person,))


def _last_use(connection: Connection, person: str, shown: str | None, disputed: str | None) -> date | None:
    """While two laptops name different days, the earlier one: the reminder waits for neither."""
    if not disputed or "last_use" not in json.loads(disputed):
        return day_from(shown)
    beside = values_beside(connection, person, "last_use", "last_use_on")
    return min((day for one in beside if (day := day_from(str(one or "")))), default=None)


def measure_reviews(asked: Asked) -> Iterator[LawDay]:
    """Measures that somebody wanted to look at again, a week before that day and until it is done."""
    rows = rows_of(
        asked.connection,
        "SELECT person_id, id, review_on, from_on, action FROM measure"
        " WHERE deleted = 0 AND reviewed_on IS NULL AND review_on <= ? ORDER BY review_on, id",
        ((asked.today + MEASURE_AHEAD).isoformat(),),
    )
    people = {one.person: one for one in asked.cases} if rows else {}
    shown_under = survivors(asked.connection) if rows else None
    for person, row, review_on, from_on, action in rows:
        one, day = people.get(shown_under.of(person) if shown_under else person), day_from(review_on)
        if one is not None and day is not None:
            found = asked.day(one, "measure_review", day, since=day_from(from_on), row=row)
            yield replace(found, sheet="measure", facts={"action": action or ""})


def conduct(asked: Asked) -> Iterator[LawDay]:
    """Returns from leave, and reports that are to be made promptly (L6, L7, L8, L15)."""
    people = {one.person: one for one in asked.cases}
    hours = asked.ground.settings.number("report_hours")
    for found in conduct_days(asked.connection, people.keys(), today=asked.today, report_hours=hours):
        law = asked.day(
            people[found.person],
            found.key,
            found.day,
            rule=found.rule,
            article=found.article,
            since=found.since,
            row=found.row,
        )
        yield replace(law, sheet=found.sheet)


def rows_beside(asked: Asked) -> Iterator[LawDay]:
    """A leave, a suspension or a placement that two laptops each wrote down: which of both is right."""
    people = {one.person: one for one in asked.cases}
    for found in spans_beside(asked.connection, survivors(asked.connection), today=asked.today):
        if found.person in people:
            one = people[found.person]
            law = asked.day(one, f"{found.table}_twice", asked.today, since=found.since, row=found.row)
            sheet = "leave" if found.table == "leave" else "placement"
            yield replace(law, sheet=sheet, records=(found.row, found.other))


def corrections_asked(asked: Asked) -> Iterator[LawDay]:
    """What a person asked to have corrected and has no answer to yet (PIPL 46, 50)."""
    people = {one.person: one for one in asked.cases}
    days = asked.ground.settings.number("correction_days")
    for found in unanswered(asked.connection, days=days):
        if found.person in people:
            law = asked.day(
                people[found.person],
                "correction_asked",
                found.answer_by,
                article=PIPL_46,
                since=found.asked_on,
                row=found.row,
            )
            yield replace(law, sheet="correction_request", facts={"wrong": found.wrong})


SOURCES: tuple[Source, ...] = (
    placement_days,
    reviews,
    measure_reviews,
    conduct,
    rows_beside,
    corrections_asked,
)


def _is_near(one: PersonCase, record: PlacementRecord, today: date) -> bool:
    """Whether anything of a placement without suspension or move can be for today."""
    details = record.details
    if details.reported_on is None or _REPORTED in record.open_registers:
        return details.served_on is not None or details.report_due_set is not None
    if _asks_for_agreement(one, details, today):
        return True
    return details.term is not None and details.term.effective - today <= END_AHEAD


def _asks_for_agreement(one: PersonCase, details: PlacementDetails, today: date) -> bool:
    """L4. An agreement from before Yidai is never said to be missing: its paper would not be here."""
    since, kept_since = details.reported_on, one.case.kept_since
    if since is None or kept_since is None or details.agreement_signed_on is not None:
        return False
    return kept_since <= since and today - since <= AGREEMENT_AFTER


def _of_course(asked: Asked, one: PersonCase, course: Course) -> Iterator[LawDay]:
    days = {day.key: day for day in course.days}
    by = days.get("report_by_paper") or days.get("report_by")
    has_reported = course.placement.details.reported_on is not None
    if by is not None and (not has_reported or _REPORTED in course.placement.open_registers):
        is_late = by.day is not None and by.day < asked.today
        yield _law_day(asked, one, by, "report_in_overdue" if is_late else "report_in_deadline")
    if not has_reported:
        return
    agreement = days.get("agreement_by")
    if agreement is not None and _waits_for_agreement(asked, one, course, agreement):
        yield _law_day(asked, one, agreement, "agreement_due")
    for day in course.days:
        if day.key == "move_report_by" and day.state not in (DayState.DONE, DayState.LATE):
            is_late = day.state is DayState.OVERDUE
            yield _law_day(asked, one, day, "move_overdue" if is_late else "move_deadline")
    yield from _end(asked, one, course, days)


def _waits_for_agreement(asked: Asked, one: PersonCase, course: Course, by: CourseDay) -> bool:
    if by.day is None or by.day - asked.today > AGREEMENT_AHEAD:
        return False
    return _asks_for_agreement(one, course.placement.details, asked.today)


def _end(asked: Asked, one: PersonCase, course: Course, days: Mapping[str, CourseDay]) -> Iterator[LawDay]:
    """The newest of the reminders that have come; before the end it names the end itself."""
    term, details = course.term, course.placement.details
    has_end = details.end_received_on is not None or details.end_on is not None
    if term is None or (has_end and "state" not in course.placement.open_registers):
        return
    reached = [
        day for key in _END_KEYS if (day := days.get(key)) and day.day is not None and day.day <= asked.today
    ]
    if details.materials_sent_on is not None:
        reached = [day for day in reached if day.key != "materials_to_police"]
    if not reached:
        return
    newest = max(reached, key=_day_of)
    found = _law_day(asked, one, newest, newest.key)
    if newest.key in ("end_in_30_days", "materials_to_police"):
        found = replace(found, day=term.effective, days=(term.effective - asked.today).days)
    yield replace(found, counted_from=details.reported_on, other_day=term.other)


def _law_day(asked: Asked, one: PersonCase, day: CourseDay, key: str) -> LawDay:
    assert day.day is not None  # noqa: S101  # only days that are known are asked for
    found = asked.day(one, key, day.day, rule=day.rule, article=day.article, since=day.counted_from)
    facts = {**day.facts, "basis": day.basis}
    return replace(found, row=day.row, facts=facts, records=day.records, certain=day.certain)


def _by_placement(connection: Connection, kind: RecordKind[D]) -> dict[str, list[Record[D]]]:
    found: dict[str, list[Record[D]]] = defaultdict(list)
    for record in all_records(connection, kind):
        found[record.parent].append(record)
    return found


def _day_of(day: CourseDay) -> date:
    return day.day or date.min


def _by_day(day: LawDay) -> tuple[date, str, str]:
    return (day.day, day.person, day.key)
