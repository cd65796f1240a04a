"""What is said of a bag's end: why, until when it is kept, and where copies lie. No widgets in here."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.closing.copies_held import (
    BACKUP,
    BACKUP_ELSEWHERE,
    BUNDLE,
    KEPT,
    OTHER_LAPTOP,
    PUT_ASIDE,
    Copy,
)
from app.closing.read_standing import Standing
from app.closing.rules import BY_YEARS, OWN_DAY, PERMANENT, Retention
from ui.counted import counted
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.choices import label_of
from ui.words import day

_COPIES = {
    BACKUP: QT_TRANSLATE_NOOP("closing", "Backup of {0} on this disk, gone within 12 months"),
    BACKUP_ELSEWHERE: QT_TRANSLATE_NOOP("closing", "Backup of {0} on a stick: delete it, or let it age out"),
    BUNDLE: QT_TRANSLATE_NOOP("closing", "Bundle {0}: its reader drops what it held with the next bundle"),
    KEPT: QT_TRANSLATE_NOOP(
        "closing", "Copy of bundle {0} in these records, kept until the county's receipt"
    ),
    OTHER_LAPTOP: QT_TRANSLATE_NOOP(
        "closing", "Another laptop wrote of it: it drops that with the next bundle"
    ),
    PUT_ASIDE: QT_TRANSLATE_NOOP("closing", "Records that a restore put aside: {0}"),
}
_OUT = QT_TRANSLATE_NOOP("closing", "Transferred to {0}. ")
_CLOSED = QT_TRANSLATE_NOOP("closing", "Closed on {0}: {1}. Only for reading.")
_SUGGESTED = QT_TRANSLATE_NOOP("closing", "{0} is recorded since {1}. Close the bag?")
_SUGGESTED_UNDATED = QT_TRANSLATE_NOOP("closing", "{0} is recorded. Close the bag?")
_OWN = QT_TRANSLATE_NOOP("closing", "Kept until {0}, as entered for this bag.")
_YEARS = QT_TRANSLATE_NOOP("closing", "Kept until {0}: {1} {1:year|years} from {2}, by {3}.")
_FOR_EVER = QT_TRANSLATE_NOOP("closing", "Kept for ever, by {0}.")
_NOT_KNOWN = QT_TRANSLATE_NOOP("closing", "Until when it is kept is not known: ask the county.")
_THE_SETTING = QT_TRANSLATE_NOOP("closing", "the village's setting")


def standing_words(standing: Standing) -> str:
    """The sentence at the top of a bag; "" where nothing is to be said."""
    closing = standing.closing
    if closing is not None:
        moved = standing.moved
        out = _say(_OUT).format(moved.village_name) if moved and moved.direction == "out" else ""
        why = label_of("CLOSING", closing.closed_reason)
        kept = "" if standing.retention is None else retention_words(standing.retention)
        return f"{out}{_say(_CLOSED).format(day(closing.closed_on), why)} {kept}"
    if standing.suggestion is None:
        return ""
    suggested = standing.suggestion.closing
    why = label_of("CLOSING", suggested.closed_reason)
    if suggested.closed_on is None:
        return _say(_SUGGESTED_UNDATED).format(why)
    return _say(_SUGGESTED).format(why, day(suggested.closed_on))


def retention_words(kept: Retention) -> str:
    """Until when a bag is kept, and which rule says so."""
    source = kept.source or _say(_THE_SETTING)
    if kept.rule == OWN_DAY:
        return _say(_OWN).format(day(kept.until))
    if kept.rule == BY_YEARS:
        return counted(_say(_YEARS), day(kept.until), kept.years, day(kept.counted_from), source)
    return _say(_FOR_EVER).format(source) if kept.rule == PERMANENT else _say(_NOT_KNOWN)


def copy_words(copy: Copy) -> str:
    """One place where a copy lies."""
    words = _COPIES.get(copy.kind)
    return copy.where if words is None else _say(words).format(copy.where)


def _say(text: str) -> str:
    return QCoreApplication.translate("closing", text)
