"""The frame of the first window: one step at a time in its middle, and what is done beside it.

It is the first window of all and must be there at once, so it loads nothing but widgets; each step is
made when it is first needed, and whatever takes time runs beside the window.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import Refused, Trouble
from ui.background import Jobs
from ui.parts.scrolled import Scrolled
from ui.parts.text import label
from ui.theme import MEDIUM, WIDE
from ui.vault.gate_state import GateState
from ui.vault.step import Step

Makers = Mapping[GateState, Callable[[], Step]]
"""How the steps are made."""
Backs = Mapping[GateState, Callable[[], None]]
"""Where Esc leads from a step."""


class GateFrame(QWidget):
    """`show_step` brings a step; `do` runs something beside the window that the shown step waits for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.jobs = Jobs(self)
        self.state = GateState.UNLOCK
        self._name = label("", "heading")
        self._motto = label("", "muted", wrap=True)
        self._help = label("", "small", wrap=True)
        self._makers: dict[GateState, Callable[[], Step]] = {}
        self._steps: dict[GateState, Step] = {}
        self._then: Callable[[Any], None] | None = None
        self._place = QVBoxLayout()
        self._build_frame()

    def _build_frame(self) -> None:
        inside = QWidget()
        middle = QVBoxLayout(inside)
        middle.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        middle.setSpacing(MEDIUM)
        middle.addStretch(1)
        for words in (self._name, self._motto, self._help):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        middle.addWidget(self._name)
        middle.addWidget(self._motto)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addLayout(self._place)
        across.addStretch(1)
        middle.addLayout(across)
        middle.addStretch(2)
        middle.addWidget(self._help)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        area = Scrolled(inside)
        area.verticalScrollBar().rangeChanged.connect(self._on_room_changed)
        self._area = area
        whole.addWidget(area)

    def offer(self, makers: Makers) -> None:
        """These steps can be shown; what was offered before for the same state is not any more."""
        self._makers.update(makers)

    def step(self) -> Step:
        """The step that is shown now."""
        return self._steps[self.state]

    def made_step(self, state: GateState) -> Step | None:
        """A step that was shown already, whether or not it is shown now."""
        return self._steps.get(state)

    def show_step(self, state: GateState) -> Step:
        """Show this one, ready to be filled in."""
        if state not in self._steps:
            self._steps[state] = self._makers[state]()
            self._place.addWidget(self._steps[state])
        self.state = state
        for one, step in self._steps.items():
            step.setVisible(one is state)
        step = self._steps[state]
        step.setFixedWidth(min(step.widest(), max(360, self.width() - 4 * WIDE)))
        step.show_busy("")
        step.begin()
        return step

    def drop_steps(self) -> None:
        """Forget everything that was typed, secrets first of all."""
        for step in self._steps.values():
            step.hide()
            self._place.removeWidget(step)
            step.deleteLater()
        self._steps.clear()

    def is_free(self) -> bool:
        """Whether the shown step waits for nothing."""
        return self.step().next_button.isEnabled()

    def do(self, name: str, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Run it beside the window; the shown step says what is being done, and what went wrong.

        `then` gets what it answered.
        """
        self.step().show_problem(None)
        self.step().show_busy(name)
        self._then = then
        job = self.jobs.start(name, partial(without_report, work))
        job.troubled.connect(self._on_troubled)
        job.broken.connect(self._on_broken)
        job.done.connect(self._on_done)

    def _on_room_changed(self) -> None:
        """A step is as high as it will be only after its cursor stands somewhere: that stays in sight, and
        while it is busy the line that says so.
        """
        step = self._steps.get(self.state)
        now = (step.busy_part() if step is not None else None) or self.focusWidget()
        if now is not None and self._area.viewport().isAncestorOf(now):
            self._area.show_part(now)

    def _on_done(self, outcome: object) -> None:
        self.step().show_busy("")
        then, self._then = self._then, None
        if then is not None:
            then(outcome)

    def _on_troubled(self, problem: Refused | Trouble) -> None:
        self.step().show_busy("")
        self.step().show_problem(problem)

    def _on_broken(self) -> None:
        self.step().show_busy("")


def without_report(work: Callable[[], object], _report: object) -> object:
    """A door tells no progress: it opens or it does not."""
    return work()
