"""The cells of "Who reported", and what each of them says when it is asked."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.county.county_tables import cell_words
from app.county.read_matrix import Came, Cell, VillageMonths
from ui.counted import counted
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.choices import language
from ui.parts.table import Cell as Shown
from ui.parts.tone import Tone

TONES = {
    Came.RECEIVED: Tone.DONE,
    Came.LATE: Tone.DUE,
    Came.GAP: Tone.OVERDUE,
    Came.NOTHING: Tone.QUIET,
    Came.BEFORE: Tone.QUIET,
}
_ICONS = {Came.RECEIVED: "", Came.GAP: "circle-alert", Came.NOTHING: "minus", Came.BEFORE: ""}
_AWAITED = QT_TRANSLATE_NOOP(
    "county", "{month}: nothing is here yet. It is in time until the {due}th of the next month."
)
_LEGEND = QT_TRANSLATE_NOOP(
    "county",
    "✓: closed by the village · late: came after the {due}th · gap: a bundle in between is missing · "
    "nothing: did not come in time · awaited: not due yet · —: no file to join with then",
)
_SAID = {
    Came.RECEIVED: QT_TRANSLATE_NOOP(
        "county",
        "{month}: received in time. {writes} {writes:write of this month is|writes of this month are} here.",
    ),
    Came.LATE: QT_TRANSLATE_NOOP(
        "county",
        "{month}: received, but after the {due}th of the next month. {writes} "
        "{writes:write is|writes are} here.",
    ),
    Came.GAP: QT_TRANSLATE_NOOP(
        "county",
        "{month}: a gap. Entries of this month are missing between two that are here; the "
        "village is to send again. {writes} {writes:write is|writes are} here.",
    ),
    Came.NOTHING: QT_TRANSLATE_NOOP("county", "{month}: nothing of this month is here."),
    Came.BEFORE: QT_TRANSLATE_NOOP(
        "county", "{month}: the village had no file to join with yet; nothing was due."
    ),
}
_BUNDLES = QT_TRANSLATE_NOOP("county", "Bundles taken in during that month: {count}.")
_CLOSED = QT_TRANSLATE_NOOP("county", "The village has closed the month.")
_OPEN = QT_TRANSLATE_NOOP("county", "The village has not closed the month.")
_NOT_JOINED = QT_TRANSLATE_NOOP("county", "It has a file to join with, and has sent nothing yet.")
_LAPTOPS = QT_TRANSLATE_NOOP("county", "Laptops: {count}.")
_CONFLICTS = QT_TRANSLATE_NOOP("county", "Open conflicts: {count}; the village settles its own.")
_FORKED = QT_TRANSLATE_NOOP("county", "A copy of one of its laptops is in use: find it and stop using it.")
_PROGRAM = QT_TRANSLATE_NOOP("county", "Its newest bundle was written by Yidai {version}.")


def shown_cell(cell: Cell, *, awaited: bool) -> Shown:
    """A word, with an icon where something is to be done; ✓ where the month is closed."""
    words = cell_words(cell, language(), awaited=awaited)
    icon = "" if awaited else _ICONS.get(cell.came)
    return Shown(words, TONES[cell.came], icon=icon, order=list(Came).index(cell.came))


def legend(due_day: int) -> str:
    """What the words and the mark of the cells mean."""
    return counted(_say(_LEGEND), due=due_day)


def cell_said(village: VillageMonths, cell: Cell, due_day: int, *, awaited: bool) -> str:
    """All that is known of a village's month, as sentences."""
    said = _AWAITED if awaited else _SAID[cell.came]
    parts = [counted(_say(said), month=cell.month, writes=cell.writes, due=due_day)]
    if cell.bundles:
        parts.append(_say(_BUNDLES).format(count=cell.bundles))
    if cell.came is not Came.BEFORE:
        parts.append(_say(_CLOSED if cell.closed else _OPEN))
    return " ".join([*parts, village_said(village)])


def village_said(village: VillageMonths) -> str:
    """What is known of a village beside its months."""
    if not village.laptops:
        return _say(_NOT_JOINED)
    parts = [_say(_LAPTOPS).format(count=village.laptops)]
    if village.forked:
        parts.append(_say(_FORKED))
    if village.conflicts:
        parts.append(_say(_CONFLICTS).format(count=village.conflicts))
    if village.program:
        parts.append(_say(_PROGRAM).format(version=village.program))
    return " ".join(parts)


def _say(text: str) -> str:
    return QCoreApplication.translate("county", text)
