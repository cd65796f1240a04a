"""Numbered steps side by side, all seen at once, with the one that is next made plain."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtWidgets import QWidget

from ui.parts.card import Card
from ui.parts.pill import Pill
from ui.parts.role import wear
from ui.parts.row_or_column import RowOrColumn
from ui.parts.tone import Tone


class StepState(StrEnum):
    """Where a step stands."""

    WAITING = "waiting"
    CURRENT = "current"
    DONE = "done"
    FAILED = "failed"


_TONES = {
    StepState.WAITING: Tone.QUIET,
    StepState.CURRENT: Tone.ACCENT,
    StepState.DONE: Tone.DONE,
    StepState.FAILED: Tone.OVERDUE,
}


class StepCard(Card):
    """A card with its number; `body` is the layout to fill."""

    def __init__(self, number: int, heading: str = "", parent: QWidget | None = None) -> None:
        super().__init__(heading, parent=parent)
        self._number = number
        self._pill = Pill(str(number), Tone.QUIET, icon="")
        self.add_lead(self._pill)
        self.set_state(StepState.WAITING)

    def set_state(self, state: StepState) -> None:
        tone = _TONES[state]
        shown = tone.icon if state in (StepState.DONE, StepState.FAILED) else ""
        self._pill.show_status(str(self._number), tone, icon=shown)
        wear(self, state=state.value)


class Steps(RowOrColumn):
    """Equal cards from left to right, below each other in big type.

    `first = steps.add_step("What is sent")`, then fill `first.body`.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[StepCard] = []

    def _needed(self) -> int:
        """All are as wide as the widest: a narrow one beside a wide one would break its words."""
        shown = self._items()
        widest = max((item.minimumSize().width() for item in shown), default=0)
        return (widest + self._row.spacing()) * len(shown) - self._row.spacing()

    def add_step(self, heading: str = "") -> StepCard:
        card = StepCard(len(self._cards) + 1, heading, self)
        self._cards.append(card)
        self.add(card, 1)
        return card
