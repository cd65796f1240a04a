"""The letters that a bag's page listens to; a sheet that uses one itself has it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget

Slot = Callable[[], object]


class BagKeys:
    """`slots` by keys, as "Ctrl+J" or "P". They hold in the page and everything in it."""

    def __init__(self, page: QWidget, slots: Mapping[str, Slot]) -> None:
        self._shortcuts = {keys: _shortcut(page, keys, slot) for keys, slot in slots.items()}

    def leave(self, taken: Collection[str]) -> None:
        """Listen to all keys but these."""
        for keys, shortcut in self._shortcuts.items():
            shortcut.setEnabled(keys not in taken)


def unless_grey(button: QAbstractButton, slot: Slot, say: Callable[[str], object]) -> Slot:
    """The slot of a key that stands on a button: where that is grey, the key says why instead."""
    return partial(_press, button, slot, say)


def _press(button: QAbstractButton, slot: Slot, say: Callable[[str], object]) -> None:
    if button.isEnabled():
        slot()
    else:
        say(button.toolTip())


def _shortcut(page: QWidget, keys: str, slot: Slot) -> QShortcut:
    shortcut = QShortcut(QKeySequence(keys), page)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(slot)
    return shortcut
