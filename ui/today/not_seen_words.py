"""Suspected lost contact in a few words: who was last seen when, and after how many days it is asked."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.followup.not_seen_rows import NotSeenRow
from ui.counted import counted
from ui.marked import QT_TRANSLATE_NOOP
from ui.words import day

Line = tuple[str, str]

_WHAT = QT_TRANSLATE_NOOP("not_seen", "Suspected lost contact")
_LAST = QT_TRANSLATE_NOOP("not_seen", "Last met, called or tested on {since}: find out and record it")
_NEVER = QT_TRANSLATE_NOOP("not_seen", "Nothing recorded since {since}: find out and record it")
_DAYS = QT_TRANSLATE_NOOP("not_seen", "{0} {0:day|days} not seen")
_RULE = QT_TRANSLATE_NOOP("not_seen", "Rule")
_SAYS = QT_TRANSLATE_NOOP(
    "not_seen",
    "Rule S12: after {limit} {limit:day|days} without meeting, calling or testing somebody the "
    "program asks. The village settles the days in Settings; no law fixes them.",
)
_COUNTED = QT_TRANSLATE_NOOP("not_seen", "Counted")
_COUNTS = QT_TRANSLATE_NOOP(
    "not_seen",
    "Visits and calls that reached the person, and tests. Meeting only the family does not count; custody "
    "stops the count.",
)
_MEANS = QT_TRANSLATE_NOOP("not_seen", "What it means")
_QUESTION = QT_TRANSLATE_NOOP(
    "not_seen", "A question, no finding. Whether somebody is out of control is for the police to say."
)


def what(_row: NotSeenRow) -> str:
    """疑似脱失."""
    return _say(_WHAT)


def why(row: NotSeenRow) -> str:
    """Since when nobody saw the person."""
    return _say(_LAST if row.seen.last_record else _NEVER).format(since=day(row.seen.since))


def days(row: NotSeenRow) -> str:
    """52天未见."""
    return counted(_say(_DAYS), row.seen.days)


def why_lines(row: NotSeenRow) -> list[Line]:
    """The answer to "Why?"."""
    return [
        (_say(_RULE), counted(_say(_SAYS), limit=row.seen.limit)),
        (_say(_COUNTED), f"{why(row)}. {_say(_COUNTS)}"),
        (_say(_MEANS), _say(_QUESTION)),
    ]


def _say(text: str) -> str:
    return QCoreApplication.translate("not_seen", text)
