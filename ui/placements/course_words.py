"""The days of a placement's course in words: what each is, how it stands, and why it is that day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.bag.read_bag import Bag
from app.placements.course import Course
from app.placements.course_day import CourseDay, DayState
from ui.counted import counted_map
from ui.listed import listed, parted
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.choices import label_of
from ui.parts.tone import Tone
from ui.placements.articles import article_words
from ui.words import day

Line = tuple[str, str]

_WHAT: Mapping[str, str] = {
    "decided": QT_TRANSLATE_NOOP("course", "Decided by {by}, No. {number}"),
    "served": QT_TRANSLATE_NOOP("course", "Decision received by the person"),
    "report_by": QT_TRANSLATE_NOOP("course", "Last day to report in"),
    "report_by_paper": QT_TRANSLATE_NOOP("course", "Last day to report in, as the paper names it"),
    "reported": QT_TRANSLATE_NOOP("course", "Reported in; the term begins"),
    "refused": QT_TRANSLATE_NOOP("course", "Called a refusal by {source}"),
    "agreement_by": QT_TRANSLATE_NOOP("course", "Agreement to be signed promptly"),
    "agreement_signed": QT_TRANSLATE_NOOP("course", "Agreement signed, No. {number}"),
    "workgroup": QT_TRANSLATE_NOOP("course", "Working group: {filled} of 5 roles filled"),
    "suspended": QT_TRANSLATE_NOOP("course", "Suspended ({reason}), {days} {days:day|days}"),
    "suspended_still": QT_TRANSLATE_NOOP(
        "course", "Suspended ({reason}), {days} {days:day|days} until today"
    ),
    "resumed": QT_TRANSLATE_NOOP("course", "Goes on after the suspension"),
    "moved": QT_TRANSLATE_NOOP("course", "Place changed to {town}"),
    "move_materials_by": QT_TRANSLATE_NOOP("course", "Papers to be sent to the new place"),
    "move_materials_sent": QT_TRANSLATE_NOOP("course", "Papers sent to the new place"),
    "move_report_by": QT_TRANSLATE_NOOP("course", "Last day to report in at the new place"),
    "move_reported": QT_TRANSLATE_NOOP("course", "Reported in at the new place"),
    "new_agreement": QT_TRANSLATE_NOOP("course", "New agreement, No. {number}"),
    "new_agreement_missing": QT_TRANSLATE_NOOP("course", "New agreement with the new place"),
    "days_between_places": QT_TRANSLATE_NOOP(
        "course",
        "{days} {days:day between the two places: does it|days between the two places: do they} count?",
    ),
    "end_in_30_days": QT_TRANSLATE_NOOP("course", "30 days before the end: look at everything"),
    "materials_to_police": QT_TRANSLATE_NOOP("course", "7 working days before the end: papers to the police"),
    "materials_sent": QT_TRANSLATE_NOOP("course", "Papers sent to the police"),
    "end_computed": QT_TRANSLATE_NOOP("course", "End as computed, {months} {months:month|months}"),
    "end_printed": QT_TRANSLATE_NOOP("course", "End as printed on the paper, which holds"),
    "end_if_extended": QT_TRANSLATE_NOOP(
        "course", "End if the {days} suspended {days:day is|days are} added"
    ),
    "term_ends": QT_TRANSLATE_NOOP("course", "The term is over: wait for the notice"),
    "ended": QT_TRANSLATE_NOOP("course", "Ended ({reason}), No. {number}"),
    "notice_received": QT_TRANSLATE_NOOP("course", "Notice received, No. {number}"),
    "notice_overdue": QT_TRANSLATE_NOOP("course", "Notice expected by then: ask the police for it"),
    "notice_served": QT_TRANSLATE_NOOP("course", "Notice given to the person and the family"),
    "archived": QT_TRANSLATE_NOOP("course", "Archived by {by}"),
    "three_year_review": QT_TRANSLATE_NOOP("course", "Three years without use: ask the police"),
}

_BARE: Mapping[str, str] = {
    "decided": QT_TRANSLATE_NOOP("course", "Decided"),
    "refused": QT_TRANSLATE_NOOP("course", "Called a refusal"),
    "suspended": QT_TRANSLATE_NOOP("course", "Suspended"),
    "suspended_still": QT_TRANSLATE_NOOP("course", "Suspended"),
    "moved": QT_TRANSLATE_NOOP("course", "Place changed"),
    "ended": QT_TRANSLATE_NOOP("course", "Ended"),
    "archived": QT_TRANSLATE_NOOP("course", "Archived"),
}

_WHY: Mapping[str, str] = {
    "report_by": QT_TRANSLATE_NOOP(
        "course", "{days} {days:day|days} after {since}, the day of receipt; that day itself is not counted."
    ),
    "report_by_paper": QT_TRANSLATE_NOOP("course", "The paper names this day; nothing is counted."),
    "reported": QT_TRANSLATE_NOOP("course", "The term is counted from this day, not from the decision."),
    "agreement_by": QT_TRANSLATE_NOOP(
        "course",
        "The law says promptly. {days} {days:day|days} after reporting in on {since} the "
        "program reminds of it.",
    ),
    "workgroup": QT_TRANSLATE_NOOP("course", "Missing: {missing}"),
    "suspended": QT_TRANSLATE_NOOP("course", "Detained or arrested: the placement is suspended."),
    "suspended_still": QT_TRANSLATE_NOOP("course", "It lasts until somebody enters the day of the release."),
    "resumed": QT_TRANSLATE_NOOP("course", "After the release the placement goes on."),
    "moved": QT_TRANSLATE_NOOP("course", "The term goes on: start and end are carried over."),
    "move_materials_by": QT_TRANSLATE_NOOP(
        "course", "{days} working {days:day|days} after the change on {since}."
    ),
    "move_report_by": QT_TRANSLATE_NOOP("course", "{days} {days:day|days} after the change on {since}."),
    "new_agreement_missing": QT_TRANSLATE_NOOP("course", "The new place signs an agreement of its own."),
    "days_between_places": QT_TRANSLATE_NOOP(
        "course",
        "The law says that time is counted without a break from the day of reporting in. The days between "
        "both places might be argued not to count: ask the county. Until then they count.",
    ),
    "end_in_30_days": QT_TRANSLATE_NOOP("course", "Counted back from the end on {since}."),
    "materials_to_police": QT_TRANSLATE_NOOP(
        "course",
        "Seven working days counted back from the end on {since}. It is Chongqing's rule; elsewhere it is a "
        "reminder.",
    ),
    "end_computed": QT_TRANSLATE_NOOP(
        "course",
        "{months} {months:month|months} from {since}, the day of reporting in, to the corresponding day.",
    ),
    "end_printed": QT_TRANSLATE_NOOP("course", "A day printed on the paper goes before any computed one."),
    "end_if_extended": QT_TRANSLATE_NOOP("course", "{days} suspended {days:day|days} after {since}."),
    "term_ends": QT_TRANSLATE_NOOP("course", "From this day on the police issue the notice of discharge."),
    "notice_overdue": QT_TRANSLATE_NOOP(
        "course", "The police tell the township within 7 days; counted from the end on {since}."
    ),
    "three_year_review": QT_TRANSLATE_NOOP("course", "36 months after {since} ({cause})."),
}

_QUESTIONS: Mapping[str, str] = {
    "unknown": QT_TRANSLATE_NOOP(
        "course",
        "Open question: the regulation does not say whether suspended days move the end. Until the county "
        "has answered (Settings), both days are shown and the earlier one is reminded of.",
    ),
    "printed": QT_TRANSLATE_NOOP(
        "course", "Open question: ask whether the printed day has counted the suspended days already."
    ),
    "yes": QT_TRANSLATE_NOOP("course", "The county has said that suspended days move the end."),
    "no": QT_TRANSLATE_NOOP("course", "The county has said that suspended days do not move the end."),
}

_CAUSES: Mapping[str, str] = {
    "last_use": QT_TRANSLATE_NOOP("course", "last known use"),
    "release": QT_TRANSLATE_NOOP("course", "release"),
    "start": QT_TRANSLATE_NOOP("course", "reporting in"),
}

_STATES: Mapping[DayState, tuple[str, Tone]] = {
    DayState.DONE: (QT_TRANSLATE_NOOP("course", "done"), Tone.DONE),
    DayState.LATE: (QT_TRANSLATE_NOOP("course", "late"), Tone.DUE),
    DayState.AHEAD: (QT_TRANSLATE_NOOP("course", "to come"), Tone.QUIET),
    DayState.REACHED: (QT_TRANSLATE_NOOP("course", "now"), Tone.DUE),
    DayState.OVERDUE: (QT_TRANSLATE_NOOP("course", "overdue"), Tone.OVERDUE),
    DayState.MISSING: (QT_TRANSLATE_NOOP("course", "missing"), Tone.DUE),
    DayState.QUESTION: (QT_TRANSLATE_NOOP("course", "ask the county"), Tone.INFO),
    DayState.PAST: (QT_TRANSLATE_NOOP("course", "past"), Tone.QUIET),
}

_HAPPENED = QT_TRANSLATE_NOOP("course", "entered")
_WHY_LABEL = QT_TRANSLATE_NOOP("course", "Why this day")
_LAW_LABEL = QT_TRANSLATE_NOOP("course", "Law")
_BASIS_LABEL = QT_TRANSLATE_NOOP("course", "Said by")
_RECORDS_LABEL = QT_TRANSLATE_NOOP("course", "Records used")
_SURE_LABEL = QT_TRANSLATE_NOOP("course", "How sure")
_ENTERED = QT_TRANSLATE_NOOP("course", "Entered from the paper; nothing is computed.")
_FAR = QT_TRANSLATE_NOOP("course", "Whoever lives far away has until {latest}.")
_ROLLED = QT_TRANSLATE_NOOP(
    "course", "The holidays of this year are not known here yet: it may be a few days off (Settings)."
)
_POLICE_DECIDE = QT_TRANSLATE_NOOP(
    "course", "Apply to end dynamic control; the police decide. The program removes nobody."
)
_RULE = QT_TRANSLATE_NOOP("course", "{article} (rule {rule})")
_LINE = QT_TRANSLATE_NOOP("course", "{0}: {1}")
_TWO_DAYS = QT_TRANSLATE_NOOP("course", "{0} or {1}?")


def what(one: CourseDay) -> str:
    """What the day is, in a few words; parts that nobody entered are left out with their comma."""
    words = _say(_WHAT[one.key]) if one.key in _WHAT else one.key
    comma = "，" if "，" in words else ", "
    facts = _facts(one)
    first, *rest = words.split(comma)
    if _is_blank(first, facts):
        first = _say(_BARE[one.key])
    told = [first, *(part for part in rest if not _is_blank(part, facts))]
    return counted_map(comma.join(told), facts)


def state(one: CourseDay) -> tuple[str, Tone]:
    """How the day stands, with the tone of it."""
    words, tone = _STATES[one.state]
    if one.state is DayState.DONE and not one.is_computed:
        return _say(_HAPPENED), Tone.QUIET
    return _say(words), tone


def law(one: CourseDay) -> str:
    """The article, or who says so instead."""
    return article_words(one.article) if one.article is not None else one.basis


def why(one: CourseDay, bag: Bag, course: Course) -> list[Line]:
    """Everything that the day was worked out from, each line a label and a sentence or two."""
    facts = _facts(one)
    told = [counted_map(_say(_WHY[one.key]), facts)] if one.key in _WHY else []
    if not told and not one.is_computed:
        told.append(_say(_ENTERED))
    latest = one.facts.get("latest")
    if isinstance(latest, date) and one.day is not None and latest > one.day:
        told.append(_say(_FAR).format(latest=day(latest)))
    if one.key == "end_if_extended":
        answer = str(one.facts["extends"])
        asked = one.state is DayState.QUESTION and one.facts["printed"]
        told.append(_say(_QUESTIONS["printed" if asked else answer]))
    if one.key == "three_year_review":
        told.append(_say(_POLICE_DECIDE))
    lines = [(_say(_WHY_LABEL), " ".join(told))]
    if one.article is not None:
        article = article_words(one.article)
        words = _say(_RULE).format(article=article, rule=one.rule) if one.rule else article
        lines.append((_say(_LAW_LABEL), words))
    if one.basis:
        lines.append((_say(_BASIS_LABEL), one.basis))
    records = parted(record_words(row, bag, course) for row in one.records)
    lines.append((_say(_RECORDS_LABEL), records))
    if not one.certain:
        lines.append((_say(_SURE_LABEL), _say(_ROLLED)))
    return [line for line in lines if line[1]]


def ends(course: Course) -> str:
    """The end of the term in words, both days where it is open which."""
    if course.term is None:
        return ""
    if course.term.other is None:
        return day(course.term.effective)
    return _say(_TWO_DAYS).format(day(course.term.effective), day(course.term.other))


_PLACEMENT_RECORD = QT_TRANSLATE_NOOP("course", "the placement of {day}")
_SUSPENSION_RECORD = QT_TRANSLATE_NOOP("course", "suspension {first} to {last}")
_MOVE_RECORD = QT_TRANSLATE_NOOP("course", "change of place {day}")
_MEMBER_RECORD = QT_TRANSLATE_NOOP("course", "{name} in the working group")
_CARD_RECORD = QT_TRANSLATE_NOOP("course", "the information card")


def record_words(row: str, bag: Bag, course: Course) -> str:
    """A record as a person knows it."""
    if row == course.placement.placement:
        return _say(_PLACEMENT_RECORD).format(day=day(course.placement.details.begins_on))
    for table, records in bag.records.items():
        for record in records:
            if record.row == row:
                return _record_words(table, record.details)
    return _say(_CARD_RECORD)


def _record_words(table: str, details: object) -> str:
    if table == "suspension":
        last = getattr(details, "to_on", None)
        words = _say(_SUSPENSION_RECORD)
        return words.format(first=day(getattr(details, "from_on", None)), last=day(last) if last else "…")
    if table == "move":
        return _say(_MOVE_RECORD).format(day=day(getattr(details, "changed_on", None)))
    return _say(_MEMBER_RECORD).format(name=getattr(details, "name", ""))


def _facts(one: CourseDay) -> dict[str, str]:
    told = {"since": day(one.counted_from)}
    for name, value in one.facts.items():
        if isinstance(value, date):
            told[name] = day(value)
        elif isinstance(value, tuple):
            told[name] = listed(label_of("WG", code) for code in value)
        else:
            told[name] = str(value)
    if one.key in ("suspended", "suspended_still"):
        told["reason"] = label_of("SUSPENSION_REASON", told["reason"]) or told["reason"]
    if one.key == "ended":
        told["reason"] = label_of("END_REASON", told["reason"])
    if one.key == "workgroup" and not told["missing"]:
        told["missing"] = "—"
    if "cause" in told:
        told["cause"] = _say(_CAUSES[told["cause"]])
    return told


def _is_blank(part: str, facts: Mapping[str, str]) -> bool:
    """Whether a part of a sentence says something that nobody entered."""
    return any(f"{{{name}}}" in part and not value for name, value in facts.items())


def _say(text: str) -> str:
    return QCoreApplication.translate("course", text)


def told_lines(lines: Sequence[Line]) -> str:
    """The lines as one text, for a label and for reading aloud."""
    joined = _say(_LINE)
    return "\n".join(joined.format(name, words) for name, words in lines)
