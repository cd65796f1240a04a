"""Hands and eyes of the tour: real key presses, waiting for what is to come, pictures of windows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QLineEdit, QWidget

from app.errors import Trouble
from ui.parts.field import Field

GIVE_UP_TICKS = 100
TURN_MS = 5
PATIENCE_MS = 30_000


class Stuck(Trouble):
    """The tour waited for something that did not come; `what` says for what."""

    def __init__(self, what: str) -> None:
        super().__init__("tour_stuck", what=what)


def wait_until(is_so: Callable[[], bool], what: str, patience_ms: int = PATIENCE_MS) -> None:
    """Let the windows live until something is so. Raises Stuck."""
    deadline = QDeadlineTimer(patience_ms)
    while not is_so():
        if deadline.hasExpired():
            raise Stuck(what)
        # A loop that rests: asking again and again without one keeps other threads from their work.
        loop = QEventLoop()
        QTimer.singleShot(TURN_MS, loop.quit)
        loop.exec()


def settle() -> None:
    """Let everything that is due now happen: layouts, repaints, windows that go away."""
    for _round in range(4):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def focused() -> QWidget:
    """Where the cursor is. Without a screen no window manager gives it back when a form closes, so
    the window below is made active here. Raises Stuck: there is no window.
    """
    widget = QApplication.focusWidget() or QApplication.activeModalWidget() or QApplication.activeWindow()
    if widget is not None:
        return widget
    shown = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one.isWindow()]
    if not shown:
        raise Stuck("a window")
    shown[-1].activateWindow()
    settle()
    return QApplication.focusWidget() or shown[-1]


class Keys:
    """Presses keys where the cursor is, and counts them."""

    def __init__(self) -> None:
        self.pressed = 0

    def text(self, words: str) -> None:
        """Type words. Chinese arrives as an input method hands it over: whole."""
        if words.isascii():
            QTest.keyClicks(focused(), words)
            self.pressed += len(words)
        else:
            event = QInputMethodEvent()
            event.setCommitString(words)
            QCoreApplication.sendEvent(focused(), event)
            self.pressed += len(words)
        settle()

    def key(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, times: int = 1
    ) -> None:
        """Press one key."""
        for _time in range(times):
            QTest.keyClick(focused(), key, modifier)
            self.pressed += 1
            settle()

    def control(self, key: Qt.Key) -> None:
        """Press a key with Ctrl."""
        self.key(key, Qt.KeyboardModifier.ControlModifier)

    def into(self, field: Field, words: str) -> None:
        """Go to a field and type."""
        field.editor.setFocus(Qt.FocusReason.TabFocusReason)
        self.text(words)

    def press(self, button: QAbstractButton) -> None:
        """Go to a button and press it with the space bar, as someone without a mouse does."""
        button.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(button, Qt.Key.Key_Space)
        self.pressed += 1
        settle()


def button_saying(within: QWidget, context: str, source: str) -> QAbstractButton:
    """The visible button with these words on it, in whatever language is spoken. Raises Stuck."""
    words = QCoreApplication.translate(context, source)
    for button in within.findChildren(QAbstractButton):
        if button.isVisible() and button.text() == words:
            return button
    raise Stuck(f"no button says {words}")


def field_named(within: QWidget, name: str) -> Field:
    """The field of a form by its name. Raises Stuck."""
    field = within.findChild(Field, name)
    if field is None:
        raise Stuck(f"no field is called {name}")
    return field


class FileDialogAnswer(QObject):
    """Types a path into the file dialog that is about to open, and confirms it.

    A dialog that will not have the path is closed, so that the tour ends with words and not never.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._ticks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(50)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start()

    def _on_tick(self) -> None:
        dialog = QApplication.activeModalWidget()
        if self._ticks:
            self._ticks += 1
            if self._ticks > GIVE_UP_TICKS and isinstance(dialog, QDialog):
                dialog.reject()
            return
        if not isinstance(dialog, QFileDialog):
            return
        self._ticks = 1
        line = dialog.findChild(QLineEdit, "fileNameEdit")
        if line is None:
            raise Stuck("the file dialog has no line")
        line.setText(str(self._path))
        QTest.keyClick(line, Qt.Key.Key_Return)


class Camera:
    """Takes pictures of windows into a folder; `taken` are their names in order."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.taken: list[str] = []
        folder.mkdir(parents=True, exist_ok=True)

    def take(self, widget: QWidget, name: str) -> None:
        """One picture of a window, with the dialog that stands over it, if any."""
        settle()
        top = widget.window()
        picture = top.grab()
        over = QApplication.activeModalWidget()
        if over is not None and over is not top:
            painter = QPainter(picture)
            place = over.mapToGlobal(over.rect().topLeft()) - top.mapToGlobal(top.rect().topLeft())
            painter.drawPixmap(place, over.grab())
            painter.end()
        picture.save(str(self._folder / f"{name}.png"))
        self.taken.append(f"{name}.png")


@dataclass(frozen=True)
class Step:
    """One step of the day: its words, how long it took, how many keys were pressed."""

    words: str
    seconds: float
    keys: int


class Watch:
    """Notes the steps."""

    def __init__(self) -> None:
        self.steps: list[Step] = []
        self._began = monotonic()
        self._keys = 0

    def step(self, words: str, keys: Keys) -> None:
        """A step is done: since the last one so many seconds and key presses."""
        now = monotonic()
        self.steps.append(Step(words, now - self._began, keys.pressed - self._keys))
        self._began, self._keys = now, keys.pressed
