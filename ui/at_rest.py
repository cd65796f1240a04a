"""What can wait is done one step after the other, each in a turn of its own once the window rests.

"Rests" is the moment in which nothing is left to be done: what was asked for is drawn. A time counted from
when it was asked for would be over before a slow machine has drawn it, and the step done in the same turn.
Between two steps keys are answered.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QAbstractEventDispatcher, QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

Step = Callable[[], object]


class AtRest(QObject):
    """The steps of one widget, done while that is on the screen: those that are left when it is taken off
    are dropped, and whoever shows it again asks again.

    `breath_ms`: so long after the window came to rest the next step begins. Steps with the shortest breath
    come first, of several widgets too, and never two in one turn.
    """

    def __init__(self, seen: QWidget, breath_ms: int = 0) -> None:
        super().__init__(seen)
        self.breath_ms = breath_ms
        self._seen = seen
        self._steps: deque[Step] = deque()

    def do(self, *steps: Step) -> None:
        """Do these too, after those that were asked for before; one that waits already is done once."""
        self._steps.extend(step for step in steps if step not in self._steps)
        if self._steps:
            _turns().add(self)

    def is_waiting(self) -> bool:
        """Whether some are left to be done."""
        return bool(self._steps)

    def do_now(self) -> None:
        """Do all that is left at once: somebody needs it in this moment."""
        while self._steps:
            self._steps.popleft()()

    def do_next(self) -> None:
        """The next step, if the widget is still there to be seen."""
        if not self._seen.isVisible():
            self._steps.clear()
        if self._steps:
            self._steps.popleft()()


class _Turns(QObject):
    """One timer for all, so that no turn has two steps."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting: list[AtRest] = []
        self._dispatcher: QAbstractEventDispatcher | None = None
        self._breath = QTimer(self, singleShot=True)
        self._breath.timeout.connect(self._on_breath)

    def add(self, one: AtRest) -> None:
        if one not in self._waiting:
            self._waiting.append(one)
        self._wait()

    def _wait(self) -> None:
        """Until nothing is left to be done."""
        if self._dispatcher is None:
            self._dispatcher = QAbstractEventDispatcher.instance()
            if self._dispatcher is not None:
                self._dispatcher.aboutToBlock.connect(self._on_rest)

    def _on_rest(self) -> None:
        if self._dispatcher is not None:
            self._dispatcher.aboutToBlock.disconnect(self._on_rest)
            self._dispatcher = None
        self._waiting = [one for one in self._waiting if isValid(one) and one.is_waiting()]
        if self._waiting:
            breath = min(one.breath_ms for one in self._waiting)
            if not self._breath.isActive() or self._breath.remainingTime() > breath:
                self._breath.start(breath)

    def _on_breath(self) -> None:
        waiting = [one for one in self._waiting if isValid(one)]
        try:
            if waiting:
                min(waiting, key=_breath_of).do_next()
        finally:
            if self._waiting:
                self._wait()

    def has_some_left(self) -> bool:
        return any(isValid(one) and one.is_waiting() for one in self._waiting)


def anything_waits() -> bool:
    """Whether any widget has steps left to be done."""
    return _turns().has_some_left()


def _breath_of(one: AtRest) -> int:
    return one.breath_ms


@cache
def _turns() -> _Turns:
    """Made by whoever is first in the window's thread: this module may be imported beside it."""
    return _Turns()
