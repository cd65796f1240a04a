"""The answer to "Why?": the rule, its source, the window, what counted, as labelled sentences."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from app.followup.law_days import TWICE, LawDay
from app.followup.list_due import DueRow
from app.followup.why import Why
from ui.counted import counted
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.choices import language
from ui.today import due_words, plan_words
from ui.words import day

Line = tuple[str, str]

_KEYS = {
    "due_each_calendar_period": QT_TRANSLATE_NOOP(
        "why", "{rhythm}, by the calendar. This is number {number}: from {first} to {due}."
    ),
    "due_in_each_window": QT_TRANSLATE_NOOP(
        "why",
        "{rhythm}, counted from the reporting day. This is number {number}: from {first} to {due}.",
    ),
    "due_in_each_window_of_file": QT_TRANSLATE_NOOP(
        "why",
        "{rhythm}, counted from the day of the file. This is number {number}: from {first} to {due}.",
    ),
    "due_after_the_last_time": QT_TRANSLATE_NOOP(
        "why", "{rhythm}, counted from the last time. This is number {number}: by {due}."
    ),
}

_REMARKS = {
    "paused": QT_TRANSLATE_NOOP("why", "Paused ({pause}): nothing is asked while it lasts."),
    "contact_instead": QT_TRANSLATE_NOOP(
        "why", "Away ({pause}): contact by telephone or video takes its place while it lasts."
    ),
    "while_away": QT_TRANSLATE_NOOP(
        "why",
        "Asked for only while the person is away by agreement; nobody who is away is simply left alone.",
    ),
    "from_file": QT_TRANSLATE_NOOP(
        "why", "There is no placement: the count begins on the day on which the file was opened."
    ),
    "before_yidai": QT_TRANSLATE_NOOP("why", "Before these records began: never counted as missed."),
    "missed": QT_TRANSLATE_NOOP("why", "Missed. It can still be entered and then shows as late."),
    "done_late": QT_TRANSLATE_NOOP("why", "Done after the due day, within the grace."),
    "typed_late": QT_TRANSLATE_NOOP("why", "Typed in after the grace was over; both days are shown."),
    "nothing_counted": QT_TRANSLATE_NOOP("why", "Nothing recorded in this window counts for it."),
    "in_dispute": QT_TRANSLATE_NOOP(
        "why",
        "Two laptops say different things about what is asked for: until you choose, the earlier holds.",
    ),
}

_EACH = {
    "month": QT_TRANSLATE_NOOP("why", "Once each month"),
    "half_month": QT_TRANSLATE_NOOP("why", "Once each half-month"),
    "day": QT_TRANSLATE_NOOP("why", "Once each day"),
}
_EVERY = {
    "month": QT_TRANSLATE_NOOP("why", "Once in {0} {0:month|months}"),
    "half_month": QT_TRANSLATE_NOOP("why", "Once in {0} {0:half-month|half-months}"),
    "day": QT_TRANSLATE_NOOP("why", "Once in {0} {0:day|days}"),
}

_RULE = QT_TRANSLATE_NOOP("why", "Rule")
_NOW = QT_TRANSLATE_NOOP("why", "Why now")
_GRACE = QT_TRANSLATE_NOOP("why", "Grace")
_COUNTED = QT_TRANSLATE_NOOP("why", "Counted")
_LAST = QT_TRANSLATE_NOOP("why", "Last times")
_SOURCE = QT_TRANSLATE_NOOP("why", "Source")
_AUTHORITY = QT_TRANSLATE_NOOP("why", "Asked for by")
_BASIS = QT_TRANSLATE_NOOP("why", "How sure this is")
_LAW = QT_TRANSLATE_NOOP("why", "Law")
_DAYS = QT_TRANSLATE_NOOP("why", "Days")
_GRACE_UNTIL = QT_TRANSLATE_NOOP("why", "{days} {days:day|days}, until {until}")
_NO_GRACE = QT_TRANSLATE_NOOP("why", "none")
_RECORDS = QT_TRANSLATE_NOOP("why", "{0} {0:record|records} in this window")
_NEVER = QT_TRANSLATE_NOOP("why", "none before")
_TEMPLATE = QT_TRANSLATE_NOOP("why", "{source} ({plan}, version {version})")
_COUNTED_FROM = QT_TRANSLATE_NOOP("why", "Counted from {since}; the day itself is {day}.")
_DAY_ITSELF = QT_TRANSLATE_NOOP("why", "The day itself is {day}.")
_LAW_RECORDS = QT_TRANSLATE_NOOP(
    "why", "{0} {0:record; Enter opens it|records; Enter opens them} with every day and its reason"
)
_UNCERTAIN = QT_TRANSLATE_NOOP(
    "why",
    "The holidays of a year are not known here, or two laptops name different ones: it may be days off.",
)
_AGREED = QT_TRANSLATE_NOOP("why", "Agreed in the village, no rule of law. The program only reminds.")
_TWO_RECORDS = QT_TRANSLATE_NOOP("why", "No rule of law: the program never chooses between two records.")
_RULE_NUMBER = QT_TRANSLATE_NOOP("why", "Rule {0}. The program reminds; police and township decide.")


def why_due(row: DueRow, last_times: Sequence[date]) -> list[Line]:
    """Why a visit or a test is due: each line a label and a sentence or two."""
    why = row.obligation.why
    lines = [
        (_say(_RULE), plan_words.rule_name(row.obligation.rule)),
        (_say(_NOW), " ".join([_now(why), *_remarks(why)])),
        (_say(_GRACE), _grace(why)),
        (_say(_COUNTED), counted(_say(_RECORDS), len(why.counted))),
        (_say(_LAST), ", ".join(map(day, last_times)) or _say(_NEVER)),
        (_say(_AUTHORITY), plan_words.authority(why.plan.authority)),
        (
            _say(_SOURCE),
            _say(_TEMPLATE).format(
                source=plan_words.said(why.plan.source),
                plan=why.plan.title(language()),
                version=why.plan.version,
            ),
        ),
        (_say(_BASIS), plan_words.said(why.plan.basis)),
    ]
    return [line for line in lines if line[1]]


def why_law(row: LawDay) -> list[Line]:
    """Why a day of law is shown, with its article."""
    if row.key in TWICE:
        two = counted(_say(_LAW_RECORDS), len(row.records))
        return [(_say(_NOW), due_words.why(row)), (_say(_COUNTED), two), (_say(_RULE), _say(_TWO_RECORDS))]
    dated = _COUNTED_FROM if row.counted_from else _DAY_ITSELF
    lines = [
        (_say(_NOW), due_words.why(row)),
        (_say(_DAYS), _say(dated).format(since=day(row.counted_from), day=day(row.day))),
        (_say(_LAW), due_words.law(row)),
        (_say(_COUNTED), counted(_say(_LAW_RECORDS), len(row.records)) if row.records else ""),
        (_say(_BASIS), "" if row.certain else _say(_UNCERTAIN)),
        (_say(_RULE), _say(_RULE_NUMBER).format(row.rule) if row.rule else _say(_AGREED)),
    ]
    return [line for line in lines if line[1]]


def _now(why: Why) -> str:
    facts = why.facts
    unit, every = str(facts["unit"]), facts["every"]
    rhythm = counted(_say((_EACH if every == 1 else _EVERY)[unit]), every)
    return _say(_KEYS[why.key]).format(
        rhythm=rhythm, number=facts["number"], first=day(why.first_day), due=day(why.due)
    )


def _remarks(why: Why) -> list[str]:
    pause = due_words.pause(str(why.facts.get("pause", "")))
    return [_say(_REMARKS[one]).format(pause=pause) for one in why.remarks if one in _REMARKS]


def _grace(why: Why) -> str:
    if not why.grace_days:
        return _say(_NO_GRACE)
    until = why.due + timedelta(days=why.grace_days)
    return counted(_say(_GRACE_UNTIL), days=why.grace_days, until=day(until))


def _say(text: str) -> str:
    return QCoreApplication.translate("why", text)
