"""The truth at the foot of the window, in words: saved, sent, received, backed up."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from app.clock import CHINA, Moment, day_of, moment_of
from app.vault.disk_room import DiskRoom
from app.vault.list_backups import BackupStanding
from app.vault.standing import Standing
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.foot import Fact
from ui.parts.tone import Tone

_SAVED_TODAY = QT_TRANSLATE_NOOP("foot", "Saved {0}")
_NOTHING_SAVED = QT_TRANSLATE_NOOP("foot", "Nothing recorded yet")
_NO_COUNTY = QT_TRANSLATE_NOOP("foot", "Not yet joined with the county")
_NEVER_SENT = QT_TRANSLATE_NOOP("foot", "Never sent yet")
_RECEIVED = QT_TRANSLATE_NOOP("foot", "Last sent {0}, received by the county (bundle {1})")
_RECEIVED_PHONE = QT_TRANSLATE_NOOP("foot", "Last sent {0}, received by telephone (bundle {1})")
_WRITTEN = QT_TRANSLATE_NOOP("foot", "Last written {0}, no receipt yet (bundle {1})")
_NO_BACKUP = QT_TRANSLATE_NOOP("foot", "No backup yet: only on this disk")
_BACKUP_HERE = QT_TRANSLATE_NOOP("foot", "Backup {0} (only on this laptop)")
_BACKUP_ON_STICK = QT_TRANSLATE_NOOP("foot", "Backup on a stick {0}")
_BACKUP_BOTH = QT_TRANSLATE_NOOP("foot", "Backup {0}, on a stick {1}")
_TODAY = QT_TRANSLATE_NOOP("foot", "today {0}")
_NOT_DESIGNATED = QT_TRANSLATE_NOOP("foot", "No designation document (Safe-keeping)")
_DISK_LOW = QT_TRANSLATE_NOOP("foot", "Disk almost full: {0} MB left")

_PRACTICE = QT_TRANSLATE_NOOP("foot", "Practice: thrown away at the end")

_TELEPHONE = "telephone"
_STICK_EVERY = timedelta(days=31)


def facts_of(standing: Standing, now: Moment) -> list[Fact]:
    """All of them, each time; of the practice village only that it goes."""
    if standing.is_practice:
        return [saved_fact(standing.saved_ms, now), Fact(_say(_PRACTICE))]
    disk = [disk_fact(standing.disk)] if standing.disk is not None and standing.disk.is_low else []
    paper = [] if standing.designated else [Fact(_say(_NOT_DESIGNATED), Tone.DUE)]
    return [
        *disk,
        saved_fact(standing.saved_ms, now),
        _sent(standing, now),
        backup_fact(standing.backup, now),
        *paper,
    ]


def disk_fact(disk: DiskRoom) -> Fact:
    """Said early: a backup needs room beside the records."""
    return Fact(_say(_DISK_LOW).format(f"{disk.free // (1024 * 1024):,}"), Tone.OVERDUE)


def saved_fact(saved_ms: int | None, now: Moment) -> Fact:
    """When something was last written here."""
    if saved_ms is None:
        return Fact(_say(_NOTHING_SAVED))
    return Fact(_say(_SAVED_TODAY).format(when_words(moment_of(saved_ms), now, clock=True)), Tone.DONE)


def _sent(standing: Standing, now: Moment) -> Fact:
    sent = standing.sent
    if sent is None:
        return Fact(_say(_NO_COUNTY if standing.county is None else _NEVER_SENT))
    when = when_words(moment_of(sent.made_ms), now, clock=False)
    if sent.state != "received":
        return Fact(_say(_WRITTEN).format(when, sent.number), Tone.DUE)
    words = _RECEIVED_PHONE if sent.receipt_way == _TELEPHONE else _RECEIVED
    return Fact(_say(words).format(when, sent.number), Tone.DONE)


def backup_fact(backup: BackupStanding | None, now: Moment) -> Fact:
    """What lies on this laptop alone is due for a stick, and so is what a stick got a month ago."""
    here = None if backup is None else backup.here_ms
    there = None if backup is None else backup.elsewhere_ms
    if there is None:
        if here is None:
            return Fact(_say(_NO_BACKUP), Tone.DUE)
        return Fact(_say(_BACKUP_HERE).format(_backup_when(here, now)), Tone.DUE)
    tone = Tone.DUE if now - moment_of(there) > _STICK_EVERY else Tone.DONE
    if here is None:
        return Fact(_say(_BACKUP_ON_STICK).format(_backup_when(there, now)), tone)
    return Fact(_say(_BACKUP_BOTH).format(_backup_when(here, now), _backup_when(there, now)), tone)


def _backup_when(made_ms: int, now: Moment) -> str:
    made = moment_of(made_ms)
    when = when_words(made, now, clock=True)
    return _say(_TODAY).format(when) if day_of(made) == day_of(now) else when


def when_words(moment: datetime, now: Moment, *, clock: bool) -> str:
    """10:32 today, 11-03 this year, 2025-11-03 before."""
    there = moment.astimezone(CHINA)
    today = day_of(now)
    if clock and there.date() == today:
        return there.strftime("%H:%M")
    return there.strftime("%m-%d" if there.year == today.year else "%Y-%m-%d")


def _say(text: str) -> str:
    return QCoreApplication.translate("foot", text)
