"""Circles of Python objects are collected in the window's thread, and never in another.

Python's collector runs in whichever thread happens to allocate. When that is a worker, it finds
widgets that were taken down, hands their deletion to the window's thread, and by the time that
comes to it Qt may have deleted them with their parents: the program dies of it. So the collector
is switched off and called by a timer.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1000


class Collector(QObject):
    """Lives in the thread that made it, as long as there are windows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.collect_if_due)

    def begin(self) -> None:
        """From now on nothing is collected but by this timer."""
        gc.disable()
        self._timer.start()

    def end(self) -> None:
        """Let Python collect by itself again."""
        self._timer.stop()
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
