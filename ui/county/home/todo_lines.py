"""What is to be done at the county, as lines: the urgent ones first, each with the page that does it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from app.clock import Moment, moment_of
from app.county.what_to_do import WhatToDo
from ui.counted import counted
from ui.county.places import MATRIX, PROBLEMS, RECEIPTS, TAKE_IN, TWINS, VILLAGES
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.figures import Figure
from ui.parts.tone import Tone
from ui.places import KEEPING
from ui.sending.sending_words import time_at

_BACKUP_DAYS = 31
_BEGIN = (
    QT_TRANSLATE_NOOP("county", "Begin"),
    QT_TRANSLATE_NOOP(
        "county", "No village has a file to join with yet: make one, or a file for a whole list."
    ),
)
_STICK = (
    QT_TRANSLATE_NOOP("county", "Bundles on a stick"),
    QT_TRANSLATE_NOOP(
        "county", "On {place}: {count}. Take them in; what was taken in before stays as it is."
    ),
)
_FORKED = (
    QT_TRANSLATE_NOOP("county", "A copied laptop"),
    QT_TRANSLATE_NOOP(
        "county", "Villages in which a copy of a laptop is in use: {count}. Find it and stop using it."
    ),
)
_GAPS = (
    QT_TRANSLATE_NOOP("county", "A gap"),
    QT_TRANSLATE_NOOP(
        "county", "Villages of which a bundle in between is missing: {count}. Ask them to send again."
    ),
)
_MISSING = (
    QT_TRANSLATE_NOOP("county", "Overdue villages"),
    QT_TRANSLATE_NOOP(
        "county", "{month}: nothing, or not all, from {count} of {all} {all:village|villages}. Remind them."
    ),
)
_CONFLICTS = (
    QT_TRANSLATE_NOOP("county", "Open conflicts"),
    QT_TRANSLATE_NOOP(
        "county", "Fields with two values: {count}. Villages settle their own; look at what stays open."
    ),
)
_TWICE = (
    QT_TRANSLATE_NOOP("county", "In two villages"),
    QT_TRANSLATE_NOOP("county", "People who stand in the ledgers of two villages: {count}."),
)
_UNANSWERED = (
    QT_TRANSLATE_NOOP("county", "Receipts to write"),
    QT_TRANSLATE_NOOP(
        "county", "Laptops that wait: {count}. Without a receipt their records count as not received."
    ),
)
_QUARANTINE = (
    QT_TRANSLATE_NOOP("county", "In quarantine"),
    QT_TRANSLATE_NOOP("county", "Files that were not taken in: {count}. The reason stands with each."),
)
_NOT_JOINED = (
    QT_TRANSLATE_NOOP("county", "Not joined yet"),
    QT_TRANSLATE_NOOP("county", "Villages that have a file to join with and sent nothing so far: {count}."),
)
_NO_BACKUP = (
    QT_TRANSLATE_NOOP("county", "Backup"),
    QT_TRANSLATE_NOOP(
        "county", "No copy of the store lies elsewhere. Without one a broken disk loses every village."
    ),
)
_OLD_BACKUP = (
    QT_TRANSLATE_NOOP("county", "Backup"),
    QT_TRANSLATE_NOOP("county", "The copy elsewhere is more than a month old. Write a newer one."),
)


@dataclass(frozen=True)
class Todo:
    """One line. `page` is where it is done; `icon`: None takes the tone's own."""

    title: str
    words: str
    tone: Tone
    page: str
    icon: str | None = None


@dataclass(frozen=True)
class OnStick:
    """Bundles that lie on a stick that is plugged in."""

    place: str
    bundles: int


def todos(found: WhatToDo, sticks: tuple[OnStick, ...], now: Moment) -> list[Todo]:
    """What is not nought, the urgent first."""
    lines = [
        replace(_line(_STICK, Tone.ACCENT, TAKE_IN, count=one.bundles, place=one.place), icon="usb")
        for one in sticks
        if one.bundles
    ]
    if not found.villages:
        lines.append(replace(_line(_BEGIN, Tone.ACCENT, VILLAGES), icon="users-round"))
    for words, tone, page, count in (
        (_FORKED, Tone.OVERDUE, PROBLEMS, found.forked),
        (_QUARANTINE, Tone.OVERDUE, PROBLEMS, found.quarantine),
        (_GAPS, Tone.OVERDUE, MATRIX, found.gaps),
        (_MISSING, Tone.OVERDUE, MATRIX, found.missing),
        (_UNANSWERED, Tone.DUE, RECEIPTS, found.unanswered),
        (_CONFLICTS, Tone.DUE, PROBLEMS, found.conflicts),
        (_TWICE, Tone.DUE, TWINS, found.twice),
        (_NOT_JOINED, Tone.INFO, VILLAGES, found.not_joined),
    ):
        if count:
            lines.append(_line(words, tone, page, count=count, month=found.month, all=found.due))
    there = found.backup.elsewhere_ms
    if there is None:
        lines.append(_line(_NO_BACKUP, Tone.DUE, KEEPING))
    elif (now - moment_of(there)).days > _BACKUP_DAYS:
        lines.append(_line(_OLD_BACKUP, Tone.DUE, KEEPING))
    return lines


def standing_figures(found: WhatToDo) -> list[Figure]:
    """The store in a few numbers."""
    taken = "—" if found.taken_ms is None else time_at(found.taken_ms)
    return [
        Figure(_say(QT_TRANSLATE_NOOP("county", "Villages")), str(found.villages)),
        Figure(_say(QT_TRANSLATE_NOOP("county", "Laptops")), str(found.laptops)),
        Figure(_say(QT_TRANSLATE_NOOP("county", "People")), str(found.people)),
        Figure(
            _say(QT_TRANSLATE_NOOP("county", "{0}: reported")).format(found.month),
            f"{found.reporting} / {found.due}",
        ),
        Figure(_say(QT_TRANSLATE_NOOP("county", "of these late")), str(found.late)),
        Figure(_say(QT_TRANSLATE_NOOP("county", "Last taken in")), taken),
    ]


def _line(words: tuple[str, str], tone: Tone, page: str, **facts: object) -> Todo:
    return Todo(_say(words[0]), counted(_say(words[1]), **facts), tone, page)


def _say(text: str) -> str:
    return QCoreApplication.translate("county", text)
