"""The whole program off screen: from the unlock window on, with real keys."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.settings.folders import Folders
from app.settings.local_settings import LocalSettings, write_settings
from tests.factories.people import FAST, NOW, PASSWORD
from ui import theme, words
from ui.bug_dialog import BugDialog
from ui.rooms import Rooms
from ui.start import Program
from ui.support.support_dialog import SupportDialog
from ui.theme import Theme
from ui.vault.gate_state import GateState

T = TypeVar("T", bound=QWidget)


@dataclass
class Started:
    """The running program and what a person does to it."""

    program: Program
    qtbot: QtBot

    @property
    def rooms(self) -> Rooms:
        assert self.program.rooms is not None
        return self.program.rooms

    def type(self, text: str) -> None:
        """Type where the cursor is."""
        self.qtbot.keyClicks(self._focus(), text)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self._focus(), key, modifier)

    def click(self, words_: str) -> None:
        """Click the button that is seen with these words."""
        button = next(one for one in self._seen(QPushButton) if words_ in one.text())
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def texts(self) -> list[str]:
        """Every word that is seen on labels and buttons."""
        return [one.text() for kind in (QLabel, QPushButton) for one in self._seen(kind) if one.text()]

    def fill(self, name: str, text: str) -> None:
        """Type into the field of this name."""
        field = next(one for one in self._seen(QWidget) if one.objectName() == name)
        line = field if isinstance(field, QLineEdit) else field.findChild(QLineEdit)
        assert line is not None
        line.clear()
        if text.isascii():
            self.qtbot.keyClicks(line, text)
        else:
            line.insert(text)  # as an input method does

    def wait_for_unlocked(self) -> None:
        """The records are open and every page is there."""
        self.qtbot.waitUntil(self._is_open, timeout=20_000)

    def unlock(self, password: str = PASSWORD) -> None:
        """Type the password and wait until everything is there."""
        self.type(password)
        self.press(Qt.Key.Key_Return)
        self.wait_for_unlocked()

    def wait_for(self, state: GateState) -> None:
        self.qtbot.waitUntil(lambda: self.program.gate.state is state, timeout=20_000)

    def wait_for_text(self, part: str) -> None:
        self.qtbot.waitUntil(lambda: any(part in text for text in self.texts()), timeout=20_000)

    def _is_open(self) -> bool:
        return self.program.rooms is not None and self.program.rooms.is_furnished()

    def _window(self) -> QWidget:
        over = QApplication.activeModalWidget()
        if over is not None:
            return over
        return self.program.rooms.window if self.program.rooms is not None else self.program.gate

    def _focus(self) -> QWidget:
        return self._window().focusWidget() or self._window()

    def _seen(self, kind: type[T]) -> list[T]:
        return [one for one in self._window().findChildren(kind) if one.isVisible()]


@contextmanager
def started(
    qtbot: QtBot, folder: Path, settings: LocalSettings | None = None, *, is_loaded: bool = True
) -> Iterator[Started]:
    """The program on `folder`/vault, in English unless said otherwise; closed in order afterwards.

    `is_loaded`: wait until it is in memory.
    """
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    write_settings(folder / "s", settings or LocalSettings(language="en"))
    folders = Folders(folder / "s", folder / "vault", folder / "m")
    program = partial(Program, app, folders, now=lambda: NOW, costs=FAST)
    with running(qtbot, app, program, is_loaded=is_loaded) as now:
        yield now


@contextmanager
def running(
    qtbot: QtBot, app: QApplication, make: Callable[[], Program], *, is_loaded: bool = True
) -> Iterator[Started]:
    """A program from its first window to its orderly end; a bug on the way fails the test."""
    hooks = sys.excepthook, threading.excepthook
    program = make()
    try:
        if is_loaded:
            with qtbot.waitSignal(program.loaded, timeout=20_000):
                program.begin()
            qtbot.waitUntil(lambda: not program.gate.jobs.running(), timeout=20_000)
        else:
            program.begin()
        yield Started(program, qtbot)
    finally:
        bugs = [one for one in QApplication.topLevelWidgets() if isinstance(one, BugDialog)]
        program.end()
        sys.excepthook, threading.excepthook = hooks
        program.gate.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        words.speak(app, words.Language.ENGLISH)
        theme.apply(app, Theme())
        reports = [bug.findChild(QPlainTextEdit).toPlainText() for bug in bugs if bug.isVisible()]
    assert reports == []


def support_shown() -> str:
    """What stands in the support file on the screen; "" where none is shown."""
    over = QApplication.activeModalWidget()
    return over.text() if isinstance(over, SupportDialog) else ""
