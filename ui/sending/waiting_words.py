"""What was taken in and waits, in words: for what, and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.bundles.list_waiting import NEWER_PROGRAM, PREDECESSOR, ROW, UNREADABLE, WaitsFor
from app.history.names import COUNTY
from ui.counted import counted
from ui.marked import QT_TRANSLATE_NOOP

_WORDS = {
    NEWER_PROGRAM: QT_TRANSLATE_NOOP(
        "sending",
        "{count} {count:entry|entries} of {who} {count:waits|wait} for the newer "
        "version of this program that wrote {count:it. It is kept whole and appears|them. "
        "They are kept whole and appear} once the program here is updated: put in the "
        "stick with the new version.",
    ),
    PREDECESSOR: QT_TRANSLATE_NOOP(
        "sending",
        "{count} {count:entry|entries} of {who} {count:waits|wait} for what {of} wrote from "
        "number {number} on: a bundle before this one did not come. Ask {of} for a new "
        "bundle, which carries it.",
    ),
    ROW: QT_TRANSLATE_NOOP(
        "sending",
        "{count} {count:entry|entries} of {who} {count:waits|wait} for a record "
        "that another laptop made. Take in a bundle of that laptop too.",
    ),
    UNREADABLE: QT_TRANSLATE_NOOP(
        "sending",
        "{count} {count:entry|entries} of {who} cannot be read. {count:It is kept "
        "as it|They are kept as they} came; tell the county.",
    ),
}
_COUNTY = QT_TRANSLATE_NOOP("sending", "the county")
_LAPTOP = QT_TRANSLATE_NOOP("sending", "laptop {0}")
_SOME_LAPTOP = QT_TRANSLATE_NOOP("sending", "a laptop that is not known here")


def waits_words(one: WaitsFor) -> str:
    """Whose entries, for what, and what to do."""
    words = QCoreApplication.translate("sending", _WORDS[one.reason])
    return counted(words, count=one.count, who=_who(one.tag), of=_who(one.of), number=one.number)


def _who(tag: str) -> str:
    if tag == COUNTY:
        return QCoreApplication.translate("sending", _COUNTY)
    return QCoreApplication.translate("sending", _LAPTOP if tag else _SOME_LAPTOP).format(tag)
