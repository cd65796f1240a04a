"""The cells of "Who reported", and what each of them says when it is asked."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.county.county_tables import CAME
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
_ICONS = {Came.GAP: "circle-alert", Came.NOTHING: "minus", Came.BEFORE: ""}
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


def shown_cell(cell: Cell) -> Shown:
    """A word with its mark; ✓ where the month is closed."""
    words = CAME["zh" if language().startswith("zh") else "en"][cell.came]
    tone = TONES[cell.came]
    order = list(Came).index(cell.came)
    return Shown(f"{words} ✓" if cell.closed else words, tone, icon=_ICONS.get(cell.came), order=order)


def cell_said(village: VillageMonths, cell: Cell, due_day: int) -> str:
    """All that is known of a village's month, as sentences."""
    parts = [counted(_say(_SAID[cell.came]), month=cell.month, writes=cell.writes, due=due_day)]
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
