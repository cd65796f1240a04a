"""What can be done with a report: each by a key, the rarer ones in a menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from ui.parts.keys_within import keys_within


@dataclass(frozen=True)
class Deed:
    """One thing that can be done: its key, and its words, marked in the context "deeds"."""

    keys: str
    words: str
    do: Callable[[], object]


class MoreButton(QPushButton):
    """Opens the list of what else can be done. The keys work without it."""

    def __init__(self, deeds: Sequence[Deed], page: QWidget) -> None:
        super().__init__(page)
        self._deeds = deeds
        self._menu = QMenu(self)
        self.clicked.connect(self.open_list)
        keys_within(page, {deed.keys: deed.do for deed in deeds})

    def retranslate(self, words: str) -> None:
        self.setText(words)
        self._menu.clear()
        for deed in self._deeds:
            said = QCoreApplication.translate("deeds", deed.words)
            action = QAction(f"{said}\t{deed.keys}", self._menu)
            action.triggered.connect(deed.do)
            self._menu.addAction(action)

    def open_list(self) -> None:
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        if self._menu.actions():
            self._menu.setActiveAction(self._menu.actions()[0])
