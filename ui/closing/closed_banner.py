"""At the top of a bag: that it is closed and until when it is kept, or that closing is worth thinking of."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.closing.read_standing import Standing
from app.users.rules import Thing
from ui import icons
from ui.closing.closed_words import standing_words
from ui.closing.steps import CLOSE, DESTROY, KEEP, REOPEN
from ui.parts.card import Card
from ui.parts.role import wear
from ui.parts.row_or_column import RowOrColumn
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.theme import MEDIUM, SMALL
from ui.users.look_only import writes
from ui.words import Retranslated


class ClosedBanner(Retranslated, Card):
    """`step_requested` brings one of the steps in ui/closing/steps.py."""

    step_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._standing: Standing | None = None
        self._is_over = False
        self._picture = label()
        self._words = label("", wrap=True)
        self._buttons = {step: QPushButton() for step in (CLOSE, REOPEN, KEEP, DESTROY)}
        writes(*self._buttons.values(), thing=Thing.HAND_OVER)
        row = RowOrColumn(spacing=MEDIUM)
        said = RowOrColumn(spacing=SMALL)
        said.add(self._picture)
        said.add(self._words, 1)
        row.add(said, 1)
        for step, button in self._buttons.items():
            wear(button, role="primary" if step == CLOSE else "link")
            button.setProperty("step", step)
            button.clicked.connect(self._on_clicked)
            row.add(button)
        self.body.addWidget(row)
        self.hide()

    def show_standing(self, standing: Standing, *, is_over: bool) -> None:
        """What holds for this bag; `is_over`: it may be erased once an authority has approved it."""
        self._standing, self._is_over = standing, is_over
        self.retranslate()

    def words(self) -> str:
        return self._words.text()

    def retranslate(self) -> None:
        if self._standing is None:
            return
        words = standing_words(self._standing)
        show_if(self, bool(words))
        closed = self._standing.is_closed
        self._picture.setPixmap(icons.pixmap("lock" if closed else "info", "due" if closed else "info"))
        self._words.setText(words)
        for step, button in self._buttons.items():
            show_if(button, closed != (step == CLOSE) and (step != DESTROY or self._is_over))
        self._buttons[CLOSE].setText(self.tr("Close the bag  X"))
        self._buttons[REOPEN].setText(self.tr("Open it again  X"))
        self._buttons[KEEP].setText(self.tr("Kept until…"))
        self._buttons[DESTROY].setText(self.tr("Erase…"))

    def _on_clicked(self) -> None:
        self.step_requested.emit(str(self.sender().property("step")))
