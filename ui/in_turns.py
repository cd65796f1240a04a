"""What must be done in the window's thread and takes long is done a little in each turn: keys are answered
between.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from time import perf_counter
from weakref import WeakSet

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from ui.at_rest import Step

_TURN_S = 0.008
"""No further step is begun in a turn after this."""

_at_work: WeakSet[InTurns] = WeakSet()


def any_turns_left() -> bool:
    """Whether anything is being done in turns."""
    return any(isValid(one) for one in _at_work)


class InTurns(QObject):
    """Steps, one after the other. One that raises is told like any mistake, and the next one comes."""

    done = Signal()

    def __init__(self, steps: Iterable[Step], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps = deque(steps)
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._on_turn)

    def begin(self) -> None:
        """From the next turn on; `done` comes in the last one, also where there is nothing to do."""
        self._turn.start()
        _at_work.add(self)

    def end(self) -> None:
        """What is left is not done, and `done` does not come."""
        self._turn.stop()
        _at_work.discard(self)

    def _on_turn(self) -> None:
        until = perf_counter() + _TURN_S
        while self._steps and self._turn.isActive():
            self._steps.popleft()()
            if perf_counter() >= until:
                return
        if self._turn.isActive():
            self.end()
            self.done.emit()
