"""What a form shows that is counted and not typed: by rules that other rooms keep."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from app.conduct.count_breaches import Standing
from app.conduct.leave_days import leave_days
from app.conduct.situation_report import SITUATION_REPORT
from app.placements.course_day import CourseDay, DayState
from app.printing.forms.source import Source, SourceRow
from app.printing.forms.ways import say
from app.printing.layout.words import words
from app.records import Record
from app.rights.correction_request import CorrectionRequest


def report_due(row: SourceRow, _source: Source) -> date | None:
    """F05: the last day to report in (条例 14, or the day that a paper names)."""
    day = _course_day(row, "report_by", "report_by_paper")
    return day.day if day is not None else None


def reported_late(row: SourceRow, _source: Source) -> str:
    """F05: whether the report came after its day, or is overdue."""
    day = _course_day(row, "report_by", "report_by_paper")
    if day is None or day.state in (DayState.AHEAD, DayState.REACHED):
        return ""
    return "是" if day.state in (DayState.LATE, DayState.OVERDUE) else "否"


def move_report_due(row: SourceRow, _source: Source) -> date | None:
    """F18: the last day to report in at the new place."""
    found = [
        day.day
        for course in (row.bag.courses if row.bag is not None else ())
        for day in course.days
        if day.key == "move_report_by" and day.row == row.row
    ]
    return found[0] if found else None


def term_end(row: SourceRow, _source: Source) -> date | None:
    """F22: the end of the term, as printed on the paper or as its course concludes."""
    bag = row.bag
    if bag is None:
        return None
    own = [one for one in bag.courses if one.placement.placement == row.row]
    course = next(iter(own), bag.course)
    return course.term.effective if course is not None and course.term is not None else None


def term_begin(row: SourceRow, _source: Source) -> date | None:
    """The day of reporting in, from which the term runs."""
    details = row.details if row.table == "placement" else _placement(row)
    return getattr(details, "reported_on", None)


def days_of_leave(row: SourceRow, _source: Source) -> int | None:
    """F15: days out until the return, else until the day by which it is due."""
    said = row.details
    last = said.returned_on or said.renewed_to or said.to_on
    return leave_days(said.from_on, last) if said.from_on is not None and last is not None else None


def breaches_counted(row: SourceRow, _source: Source) -> str:
    """F16: how many breaches count up to this one (条例 20: what the authority called so)."""
    if row.bag is None or row.bag.conduct.standings.get(row.row) is not Standing.COUNTS:
        return ""
    day = row.day or date.max
    counted = [
        one
        for one in row.bag.records.get("breach", ())
        if row.bag.conduct.standings.get(one.row) is Standing.COUNTS
        and (one.details.happened_on or date.max) <= day
    ]
    return f"第{len(counted)}次"


def days_absent(row: SourceRow, _source: Source) -> str:
    """F16: how long somebody was away without leave."""
    said = row.details
    if said.from_on is None or said.to_on is None:
        return ""
    return f"{(said.to_on - said.from_on).days}天"


def reported_on(row: SourceRow, _source: Source) -> str:
    """F16: when the police were told of this breach or absence (条例 21), oldest first."""
    told = [(one.details.reported_on, one.details.reported_time) for one in _reports_about(row)]
    return "；".join(f"{words(day)} {time}".strip() for day, time in told)


def report_receivers(row: SourceRow, _source: Source) -> str:
    """F16: who took the report."""
    said = [one.details.receiver or one.details.receiver_unit for one in _reports_about(row)]
    return "；".join(dict.fromkeys(one for one in said if one))


def _reports_about(row: SourceRow) -> list[Record[Any]]:
    """The situation reports that were made, and name this record or the test that it was made from."""
    names = {row.row, getattr(row.details, "test_id", "")} - {""}
    reports = row.bag.records.get(SITUATION_REPORT.table, ()) if row.bag is not None else ()
    found = [one for one in reports if one.details.reported_on is not None and names & set(one.details.about)]
    return sorted(found, key=lambda one: (one.details.reported_on, one.row))


def fund_balance(row: SourceRow, source: Source) -> int | None:
    """F32: what is left after this line: all that came in, less all that went out, in its year."""
    if row.day is None:
        return None
    balance = 0
    for one in sorted(source.of_village("fund_line"), key=lambda one: (one.day or date.max, one.row)):
        if one.day is not None and one.day.year == row.day.year:
            amount = one.details.amount_fen or 0
            balance += amount if one.details.direction == "1" else -amount
        if one.row == row.row:
            break
    return balance


def age(row: SourceRow, source: Source) -> int | None:
    """The years of somebody of whom the year of birth is known."""
    year = getattr(row.details, "birth_year", None)
    return source.today.year - year if isinstance(year, int) else None


def span(row: SourceRow, _source: Source) -> str:
    """From a day to a day; without an end "from" it."""
    first, last = getattr(row.details, "from_on", None), getattr(row.details, "to_on", None)
    if last is None:
        return f"{words(first)} 起" if first is not None else ""
    return f"{words(first)} 至 {words(last)}"


def known_words(row: SourceRow, *aspects: str) -> str:
    """What is known of a person in these aspects, the newest first."""
    if row.bag is None:
        return ""
    said = [one.details.words for one in row.bag.records.get("known", ()) if one.details.aspect in aspects]
    return "；".join(one for one in said if one)


def known_contacts(row: SourceRow, _source: Source) -> str:
    return known_words(row, "2")


def known_economy(row: SourceRow, _source: Source) -> str:
    return known_words(row, "3")


def open_needs(row: SourceRow, _source: Source) -> str:
    """What a person asked for that is not settled."""
    if row.bag is None:
        return ""
    said = [one.details.words for one in row.bag.records.get("need", ()) if one.details.is_open]
    return "；".join(dict.fromkeys(said))


def visit_days(row: SourceRow, _source: Source) -> str:
    """A person's own copy: on which days somebody came or called."""
    return _said_days([one.details.happened_on for one in row.bag.visits] if row.bag is not None else [])


def days_of_tests(row: SourceRow, _source: Source) -> str:
    """A person's own copy: on which days a test was made, and what it said."""
    tests = row.bag.tests if row.bag is not None else ()
    said = [
        f"{words(one.details.happened_on)}{say(one.details.result, '', 'RESULT')}" for one in reversed(tests)
    ]
    return "、".join(said) or "没有。"


def aid_days(row: SourceRow, _source: Source) -> str:
    """A person's own copy: what help is written down."""
    aids = row.bag.records.get("aid", ()) if row.bag is not None else ()
    said = [f"{words(one.details.happened_on)}{say(one.details.kind, '', 'AID')}" for one in reversed(aids)]
    return "、".join(said) or "没有。"


def correction_asked(row: SourceRow, _source: Source) -> str:
    """A person's own copy: what the person asked to have corrected, and what became of it (PIPL 46)."""
    asked = row.bag.records.get("correction_request", ()) if row.bag is not None else ()
    said = "；".join(_answered(one.details) for one in reversed(asked))
    return f"{said}。" if said else "没有提出过。"


def _answered(request: CorrectionRequest) -> str:
    said = [
        f"{words(request.asked_on)}提出：{request.wrong}",
        say(request.decision, "", "CORRECTION_DECISION"),
    ]
    if request.reason:
        said.append(f"理由：{request.reason}")
    if request.done_on is not None:
        said.append(f"{words(request.done_on)}改好")
    if request.answered_on is not None:
        said.append(f"{words(request.answered_on)}答复：{request.answer}")
    return "，".join(said)


def _said_days(days: Sequence[date | None]) -> str:
    known = sorted(day for day in days if day is not None)
    return f"共{len(known)}次：{'、'.join(words(day) for day in known)}。" if known else "没有。"


def _placement(row: SourceRow) -> object:
    return row.bag.placement.details if row.bag is not None and row.bag.placement is not None else None


def _course_day(row: SourceRow, *keys: str) -> CourseDay | None:
    courses = row.bag.courses if row.bag is not None else ()
    return next(
        (
            day
            for course in courses
            if course.placement.placement == row.row
            for day in course.days
            if day.key in keys
        ),
        None,
    )


OF_THE_PERSON = frozenset(
    {"term_begin", "term_end", "known_contacts", "known_economy", "open_needs"}
    | {"visit_days", "test_days", "aid_days", "correction_asked"}
)
"""What can be said of a person without any record."""

HIDDEN = frozenset({"known_contacts"})
"""What tells of other people: a masked print leaves its place empty (privacy rule e10)."""

COMPUTED: Mapping[str, Callable[[SourceRow, Source], object]] = {
    "report_due": report_due,
    "reported_late": reported_late,
    "move_report_due": move_report_due,
    "term_begin": term_begin,
    "term_end": term_end,
    "leave_days": days_of_leave,
    "breaches_counted": breaches_counted,
    "days_absent": days_absent,
    "reported_on": reported_on,
    "report_receivers": report_receivers,
    "fund_balance": fund_balance,
    "age": age,
    "span": span,
    "known_contacts": known_contacts,
    "known_economy": known_economy,
    "open_needs": open_needs,
    "visit_days": visit_days,
    "test_days": days_of_tests,
    "aid_days": aid_days,
    "correction_asked": correction_asked,
}
