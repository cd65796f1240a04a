"""Keys that mean something while the cursor is within a part of the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def keys_within(part: QWidget, deeds: Mapping[str, Callable[[], object]]) -> None:
    """Each key, such as "Ctrl+R", with what it does there."""
    for keys, do in deeds.items():
        shortcut = QShortcut(QKeySequence(keys), part)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(do)
