"""What came of the last thing that was done, in words that can be copied; or what stood in its way."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import Refused, Trouble
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.problems import sentence_of


class Outcome(QWidget):
    """One or the other, and no room taken while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done, self._problem = label("", "understood", wrap=True), label("", "error", wrap=True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        for said in (self._done, self._problem):
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            whole.addWidget(said)
        self.say("")

    def say(self, words: str) -> None:
        """It was done."""
        self._show(words, "")

    def say_problem(self, problem: str | Refused | Trouble) -> None:
        """It was not done."""
        self._show("", problem if isinstance(problem, str) else sentence_of(problem))

    def text(self) -> str:
        return self._done.text() or self._problem.text()

    def _show(self, done: str, problem: str) -> None:
        for said, words in ((self._done, done), (self._problem, problem)):
            said.setText(words)
            show_if(said, bool(words))
        show_if(self, bool(done or problem))
