"""The sheet of all keys of the county's window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.help.shortcuts import shortcuts
from ui.marked import QT_TRANSLATE_NOOP

_OWN = {
    "Ctrl+K": QT_TRANSLATE_NOOP("shortcuts", "Find a village"),
    "Ctrl+O": QT_TRANSLATE_NOOP("shortcuts", "Take in: from a folder"),
    "Ctrl+R": QT_TRANSLATE_NOOP("shortcuts", "Write receipts; in Who reported: the reminders"),
    "Alt+← →": QT_TRANSLATE_NOOP("shortcuts", "Who reported: earlier and later months"),
    "Ctrl+← →": QT_TRANSLATE_NOOP("shortcuts", "Who reported: as many months at once as are in sight"),
    "PgUp PgDn": QT_TRANSLATE_NOOP("shortcuts", "Report, Access log: the period before and after"),
    "Ctrl+Enter": QT_TRANSLATE_NOOP("shortcuts", "Problems: the marked value holds"),
    "F8": QT_TRANSLATE_NOOP("shortcuts", "In two villages: show in full for a minute"),
    "Ctrl+J": QT_TRANSLATE_NOOP(
        "shortcuts", "In two villages: ask both; Receipts: again for this laptop; Villages: lost password"
    ),
    "Ctrl+T": QT_TRANSLATE_NOOP(
        "shortcuts", "In two villages: pass a stick on; Send down: lists from a file"
    ),
    "Ctrl+E": QT_TRANSLATE_NOOP("shortcuts", "Villages: files for a whole list; Send down: lines of a table"),
    "Ctrl+U Ctrl+F": QT_TRANSLATE_NOOP("shortcuts", "Villages: a further laptop; a newer file"),
    "Ctrl+D Ctrl+B": QT_TRANSLATE_NOOP("shortcuts", "Villages: strike a laptop off; rebuild a lost one"),
    "Ctrl+G Ctrl+Y": QT_TRANSLATE_NOOP("shortcuts", "Villages: rename, renumber or merge; split one"),
}
_NOT_HERE = frozenset({"Ctrl+H", "Alt+Enter", "F4", "Ctrl+Enter"})


def county_shortcuts() -> list[tuple[str, str]]:
    """Keys and what they do, in the language of now."""
    usual = [(keys, meaning) for keys, meaning in shortcuts() if keys not in _NOT_HERE | _OWN.keys()]
    own = [(keys, QCoreApplication.translate("shortcuts", meaning)) for keys, meaning in _OWN.items()]
    return [*usual[:1], *own, *usual[1:]]
