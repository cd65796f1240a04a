"""Says that these people are invented, and what to try next."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from app.practice.steps import Step, next_step
from ui import theme
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.card import Card
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.words import Retranslated

_STEPS = {
    Step.SEARCH: QT_TRANSLATE_NOOP("practice", 'Press Ctrl+K and type "zxm" or 赵: find 赵小满.'),
    Step.BAG: QT_TRANSLATE_NOOP(
        "practice", "Press Enter on a name: that is a person's bag. Look around in it."
    ),
    Step.VISIT: QT_TRANSLATE_NOOP(
        "practice", "Today (Ctrl+1) lists who is overdue. Press Enter on a line and record the visit."
    ),
    Step.TEST: QT_TRANSLATE_NOOP(
        "practice", "Open the bag of 赵小满 again, press T and record a urine test."
    ),
    Step.UNDO: QT_TRANSLATE_NOOP("practice", "Press Ctrl+Z: what you saved last is taken back."),
    Step.PERSON: QT_TRANSLATE_NOOP(
        "practice", "On People (Ctrl+2; Esc leaves an open bag) press Ctrl+N and invent a new person."
    ),
    Step.ACTIVITY: QT_TRANSLATE_NOOP(
        "practice", "On Publicity press Ctrl+N and enter a meeting in the yard."
    ),
    Step.PRINT: QT_TRANSLATE_NOOP(
        "practice", "In a bag press Ctrl+P and look at the paper before it is printed."
    ),
}
_OVER = QT_TRANSLATE_NOOP(
    "practice", "You have tried everything once. Go on as long as you like; Ctrl+L ends the exercise."
)
_BIG = 150
"""From this size of type on it says what it is in two words: the room belongs to the page."""


class PracticeBanner(Retranslated, Card):
    """`show_done(steps)` tells how far the learner has come."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._done: frozenset[Step] = frozenset()
        self._what = label("", "warning", wrap=True)
        self._next = label("", "strong", wrap=True)
        self.body.addWidget(self._what)
        self.body.addWidget(self._next)
        self.retranslate()

    def show_done(self, done: frozenset[Step]) -> None:
        self._done = done
        self.retranslate()

    def words(self) -> str:
        """What to try next."""
        return self._next.text()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_next"):
            self.retranslate()

    def retranslate(self) -> None:
        is_big = theme.current().text_size >= _BIG
        show_if(self._what, not is_big)
        self._what.setText(
            self.tr(
                "Practice village. Everybody here is invented, and all of it is thrown away at the end. "
                "Enter no real person."
            )
        )
        told = self._told()
        self._next.setText(self.tr("Practice village. {0}").format(told) if is_big else told)

    def _told(self) -> str:
        step = next_step(self._done)
        if step is None:
            return QCoreApplication.translate("practice", _OVER)
        return self.tr("{0} of {1} done. Next: {2}").format(
            len(self._done), len(Step), QCoreApplication.translate("practice", _STEPS[step])
        )
