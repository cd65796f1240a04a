"""Lock the records when nobody is at the laptop: after some minutes without a key, and after it slept.

Whether it slept is told by the clocks alone, since the program opens no socket on which the system
could say so: between two ticks more time went by on the wall than there can have been. So the records
are closed when the lid is opened again, before anything of them is shown for long. A laptop that stays
awake under a closed lid is locked where the system keeps the lid's state in a file (Linux).
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from shiboken6 import isValid

TICK_S = 5
SLEPT_S = 45
"""A gap between two ticks that no long work explains."""

LIDS = Path("/proc/acpi/button/lid")

_ACTIVE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.InputMethod,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class IdleLock(QObject):
    """`due` asks for the lock. The clocks are handed in: seconds since the epoch, and seconds that
    only ever go forward.

    Only the window with the cursor is listened to, where the system's own events arrive: a filter on
    the whole application would be asked thousands of times for each page that is painted.
    """

    due = Signal()

    def __init__(
        self,
        app: QGuiApplication,
        *,
        wall: Callable[[], float] = time.time,
        steady: Callable[[], float] = time.monotonic,
        lid: Callable[[], bool] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._wall = wall
        self._steady = steady
        self._lid = lid or is_lid_closed
        self._closed = False
        self._window: QWindow | None = None
        self._limit = 0.0
        self._active = self._ticked = self._ticked_wall = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_S * 1000)
        self._timer.timeout.connect(self.tick)

    def begin(self, minutes: int) -> None:
        """Watch from now on; `minutes` without activity bring the lock."""
        self._limit = minutes * 60.0
        self._active = self._ticked = self._steady()
        self._ticked_wall = self._wall()
        self._closed = self._lid()  # a laptop may work with an outer screen and its lid closed
        if not self._timer.isActive():
            self._app.focusWindowChanged.connect(self._on_focus_window_changed)
            self._listen(self._app.focusWindow())
        self._timer.start()

    def end(self) -> None:
        """Stop watching, since nothing is open."""
        if self._timer.isActive():
            self._app.focusWindowChanged.disconnect(self._on_focus_window_changed)
        self._timer.stop()
        self._listen(None)

    def is_watching(self) -> bool:
        return self._timer.isActive()

    def tick(self) -> None:
        """Look at the clocks; the timer does it every few seconds."""
        steady, wall = self._steady(), self._wall()
        slept = max(wall - self._ticked_wall, steady - self._ticked) > SLEPT_S
        self._ticked, self._ticked_wall = steady, wall
        was_closed, self._closed = self._closed, self._lid()
        shut = self._closed and not was_closed
        if slept or shut or steady - self._active >= self._limit:
            self.due.emit()

    def _on_focus_window_changed(self, window: QWindow | None) -> None:
        """Another window of the program, or none: then whoever is here works in another program."""
        self._active = self._steady()
        self._listen(window)

    def _listen(self, window: QWindow | None) -> None:
        if self._window is not None and isValid(self._window):
            self._window.removeEventFilter(self)
        self._window = window
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _ACTIVE:
            self._active = self._steady()
        return super().eventFilter(watched, event)


def is_lid_closed(lids: Path = LIDS) -> bool:
    """Whether a lid is closed, as the kernel says; False where it says nothing."""
    try:
        return any("closed" in path.read_text("ascii", "replace") for path in lids.glob("*/state"))
    except OSError:
        return False
