"""The lock that comes by itself: after minutes without a key, and after the laptop slept."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.vault.idle_lock import IdleLock, is_lid_closed


@dataclass
class Clocks:
    """Two clocks that go as far as a test says."""

    wall: float = 1_800_000_000.0
    steady: float = 100.0

    def go(self, seconds: float, *, asleep: bool = False) -> None:
        self.wall += seconds
        self.steady += 0 if asleep else seconds


@dataclass
class Watch:
    lock: IdleLock
    clocks: Clocks
    locked: list[bool]

    def pass_time(self, seconds: float) -> None:
        """As the timer does it: a tick every five seconds."""
        for _ in range(int(seconds // 5)):
            self.clocks.go(5)
            self.lock.tick()


@pytest.fixture
def watch(qapp: QApplication) -> Watch:
    clocks = Clocks()
    lock = IdleLock(qapp, wall=lambda: clocks.wall, steady=lambda: clocks.steady)
    made = Watch(lock, clocks, [])
    lock.due.connect(lambda: made.locked.append(True))
    lock.begin(5)
    return made


def test_after_five_minutes_without_a_key_it_locks(watch: Watch) -> None:
    watch.pass_time(295)
    assert watch.locked == []
    watch.pass_time(5)
    assert watch.locked
    watch.lock.end()


def test_a_key_begins_the_minutes_anew(qtbot: QtBot, watch: Watch) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is window.windowHandle())
    watch.pass_time(200)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    watch.pass_time(295)
    assert watch.locked == []
    watch.lock.end()


def test_a_laptop_that_slept_is_locked_when_it_wakes(watch: Watch) -> None:
    watch.clocks.go(3600, asleep=True)
    watch.lock.tick()
    assert watch.locked
    watch.lock.end()


def test_closing_the_lid_locks_a_laptop_that_stays_awake(qapp: QApplication, tmp_path: Path) -> None:
    state = tmp_path / "LID0" / "state"
    state.parent.mkdir()
    state.write_text("state:      open\n")
    lock = IdleLock(qapp, lid=partial(is_lid_closed, tmp_path))
    asked: list[bool] = []
    lock.due.connect(lambda: asked.append(True))
    lock.begin(5)
    lock.tick()
    assert asked == []
    state.write_text("state:      closed\n")
    lock.tick()
    assert asked == [True]
    lock.begin(5)
    lock.tick()
    assert asked == [True], "who works with the lid closed is not locked again and again"
    lock.end()


def test_long_work_in_the_window_is_no_sleep(watch: Watch) -> None:
    watch.clocks.go(20)
    watch.lock.tick()
    assert watch.locked == []
    watch.lock.end()


def test_nothing_is_watched_while_nothing_is_open(watch: Watch) -> None:
    watch.lock.end()
    assert not watch.lock.is_watching()
    watch.lock.end()
