"""Keys that go through the screen's server, so that the window manager says which window they reach."""

from __future__ import annotations

import ctypes
import subprocess
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication

from ui.tour.hands import Keys, settle, wait_until

_RELEASED = 3
_MODIFIERS = {
    Qt.KeyboardModifier.ControlModifier: "ctrl",
    Qt.KeyboardModifier.AltModifier: "alt",
    Qt.KeyboardModifier.ShiftModifier: "shift",
}
_NAMES = {
    " ": "space",
    "-": "minus",
    "Space": "space",
    "Backtab": "Tab",
    "Esc": "Escape",
    "Del": "Delete",
    "PgUp": "Prior",
    "PgDown": "Next",
}


def has_window_manager() -> bool:
    """Whether the windows stand on a screen of X, as under scripts/stories, and not in memory alone."""
    return QGuiApplication.platformName() == "xcb"


class RealKeys(Keys):
    """Like a keyboard with a cable: a key pressed while no window of ours is active is lost, and counts.

    Chinese still arrives as an input method hands it over. `leave` when done.
    """

    def __init__(self) -> None:
        super().__init__()
        self._hand = subprocess.Popen(["xdotool", "-"], stdin=subprocess.PIPE, text=True)
        self._releases = _Releases()
        app = QCoreApplication.instance()
        assert app is not None
        app.installNativeEventFilter(self._releases)

    def leave(self) -> None:
        """Let go of the keyboard."""
        self._hand.communicate()

    def text(self, words: str) -> None:
        if not words.isascii():
            self._ready()
            super().text(words)
            return
        for one in words:
            self._ready()
            self._send(_NAMES.get(one, one), 1 + one.isupper())

    def key(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, times: int = 1
    ) -> None:
        if key == Qt.Key.Key_Backtab:
            modifier |= Qt.KeyboardModifier.ShiftModifier
        held = [name for one, name in _MODIFIERS.items() if modifier & one]
        name = QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)
        name = _NAMES.get(name, name.lower() if len(name) == 1 else name)
        for _time in range(times):
            self._ready()
            self._send("+".join([*held, name]), 1 + len(held))

    def _ready(self) -> None:
        wait_until(_is_ready, "the window manager to make our window the active one")

    def _send(self, name: str, releases: int) -> None:
        assert self._hand.stdin is not None
        expected, window = self._releases.seen + releases, QApplication.activeWindow()
        self._hand.stdin.write(f"key --delay 0 {name}\n")
        self._hand.stdin.flush()
        self.pressed += 1

        def has_come() -> bool:  # one that closes a form is let go over no window of ours
            return self._releases.seen >= expected or QApplication.activeWindow() is not window

        wait_until(has_come, f"the key {name}")
        settle()


class _Releases(QAbstractNativeEventFilter):
    """Counts the keys that were let go over a window of ours."""

    def __init__(self) -> None:
        super().__init__()
        self.seen = 0

    def nativeEventFilter(self, _kind: QByteArray | bytes | bytearray | memoryview, message: int) -> Any:  # noqa: N802  # Qt's own name
        first: int = ctypes.cast(int(message), ctypes.POINTER(ctypes.c_uint8))[0]
        self.seen += first & 0x7F == _RELEASED
        return False, 0


def _is_ready() -> bool:
    """Whether the window that asks for keys has them: the topmost form, or the window where none is open."""
    if QApplication.activePopupWidget() is not None:
        return True
    asking, active = QApplication.activeModalWidget(), QApplication.activeWindow()
    return active is not None and asking in (None, active) and QApplication.focusWidget() is not None
