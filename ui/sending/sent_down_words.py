"""What is said of each kind of what the county sent down: how much, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.from_county.take_county_data import CameAs, CountyData
from ui.flaw_words import flaw_words
from ui.marked import QT_TRANSLATE_NOOP
from ui.sending.sent_kinds import sent_kind

_STATES = {
    CameAs.TAKEN: QT_TRANSLATE_NOOP("sent_down", "{kind}: {items} came, taken in."),
    CameAs.SAME: QT_TRANSLATE_NOOP("sent_down", "{kind}: {items} came, all were here already."),
    CameAs.KEPT: QT_TRANSLATE_NOOP(
        "sent_down", "{kind}: {items} came and are kept. This version of Yidai does not use them yet."
    ),
    CameAs.REFUSED: QT_TRANSLATE_NOOP(
        "sent_down",
        "{kind}: not taken in, since number {item} of {items} cannot be read ({why}). Everything else of "
        "the file holds; tell the county.",
    ),
}
_BRINGS = {
    CameAs.TAKEN: QT_TRANSLATE_NOOP("sent_down", "{kind}: {items}, of which {new} say something new."),
    CameAs.SAME: QT_TRANSLATE_NOOP("sent_down", "{kind}: {items}, all here already."),
    CameAs.KEPT: QT_TRANSLATE_NOOP(
        "sent_down", "{kind}: {items}. They are kept; this version of Yidai does not use them yet."
    ),
    CameAs.REFUSED: QT_TRANSLATE_NOOP(
        "sent_down",
        "{kind}: would not be taken in, since number {item} of {items} cannot be read ({why}). Everything "
        "else of the file would hold; tell the county.",
    ),
}


def brings_words(one: CountyData) -> str:
    """A sentence about one kind before it is taken in."""
    return _about(one, _BRINGS)


def sent_down_words(one: CountyData) -> str:
    """A sentence about one kind. A kind that this version does not know is named as the county names it."""
    return _about(one, _STATES)


def _about(one: CountyData, words: Mapping[CameAs, str]) -> str:
    kind = sent_kind(one.kind)
    why = flaw_words(one.why) if one.why else ""
    return _say(words[one.state]).format(kind=kind, items=one.items, item=one.item, why=why, new=one.new)


def _say(words: str) -> str:
    return QCoreApplication.translate("sent_down", words)
