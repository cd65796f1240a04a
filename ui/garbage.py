"""Circles of Python objects are collected in the window's thread, and never in another.

Python's collector runs in whichever thread happens to allocate. When that is a worker, it finds
widgets that were taken down, hands their deletion to the window's thread, and by the time that
comes to it Qt may have deleted them with their parents: the program dies of it. So the collector
is switched off and called by a timer, in a turn of its own once the window rests.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QAbstractEventDispatcher, QObject, QTimer

EVERY_MS = 1000
MUCH = 20_000
"""Objects that came since something was collected; all modules of the program make ten times as many."""


class Collector(QObject):
    """Lives in the thread that made it, as long as there are windows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dispatcher = QAbstractEventDispatcher.instance()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._wait_for_rest)
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._collect)
        self._waits = False

    def hold(self) -> None:
        """From now on nothing is collected."""
        gc.disable()

    def begin(self) -> None:
        """From now on nothing is collected but by this timer. Where much came since `hold`, it is spared
        for good: to walk through a thousand modules takes a tenth of a second, and they stay to the end.
        """
        self.hold()
        if gc.get_count()[0] > MUCH:
            gc.freeze()
        self._timer.start(EVERY_MS)

    def end(self) -> None:
        """Let Python collect by itself again."""
        self._timer.stop()
        self._turn.stop()
        self._rest_no_more()
        gc.enable()

    def collect_if_due(self) -> int | None:
        """What Python would do by itself: collect the oldest generation whose threshold is passed.

        Gives the generation, or None where nothing was due.
        """
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > thresholds[generation]:
                gc.collect(generation)
                return generation
        return None

    def _wait_for_rest(self) -> None:
        """Not in the turn of a key: somebody waits for its answer."""
        if self._dispatcher is not None:
            self._dispatcher.aboutToBlock.connect(self._on_rest)
            self._waits = True

    def _rest_no_more(self) -> None:
        if self._dispatcher is not None and self._waits:
            self._dispatcher.aboutToBlock.disconnect(self._on_rest)
            self._waits = False

    def _on_rest(self) -> None:
        self._rest_no_more()
        self._turn.start()

    def _collect(self) -> None:
        self.collect_if_due()
        self._timer.start(EVERY_MS)
