"""One key opens the practice village; it is marked, shows what to try next, and goes with the lock."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.settings.folders import Folders
from app.settings.local_settings import LocalSettings, read_settings, write_settings
from tests.factories.people import FAST, NOW
from ui.places import SEND
from ui.practice.practice_banner import PracticeBanner
from ui.practice.practice_mark import PracticeMark
from ui.start import Program
from ui.tour.hands import settle
from ui.vault.gate_state import GateState


def test_one_key_opens_the_practice_village_and_the_lock_throws_it_away(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    with qtbot.waitSignal(program.unlocked, timeout=20_000):
        qtbot.keyClick(program.gate, Qt.Key.Key_F8)

    rooms = program.rooms
    assert rooms is not None
    banner, mark = (rooms.window.findChild(kind) for kind in (PracticeBanner, PracticeMark))
    assert "Ctrl+K" in banner.words()
    assert mark.geometry() == rooms.window.rect()
    assert mark.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert (tmp_path / "practice" / "vault" / "keys.json").exists()

    with qtbot.waitSignal(program.locked, timeout=20_000):
        rooms.window.lock_requested.emit()

    assert not (tmp_path / "practice").exists()
    assert program.settings.vault == ""
    assert program.gate.state is GateState.CREATE  # this laptop has no records of its own yet


def test_the_next_exercise_goes_on_with_the_step_at_which_the_last_one_ended(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    program.settings = replace(program.settings, practised="search bag visit")
    with qtbot.waitSignal(program.unlocked, timeout=20_000):
        qtbot.keyClick(program.gate, Qt.Key.Key_F8)
    rooms = program.rooms
    assert rooms is not None
    assert "press T" in rooms.window.findChild(PracticeBanner).words()
    assert any("End practice" in one.text() for one in rooms.window.findChildren(QPushButton))
    assert not program.idle.is_watching()  # reading for ten minutes does not end it

    with qtbot.waitSignal(program.locked, timeout=20_000):
        rooms.window.lock_requested.emit()

    assert read_settings(tmp_path / "settings").practised == "search bag visit"


def test_a_dialog_of_the_practice_village_wears_the_mark_too(qtbot: QtBot, program: Program) -> None:
    with qtbot.waitSignal(program.unlocked, timeout=20_000):
        qtbot.keyClick(program.gate, Qt.Key.Key_F8)
    rooms = program.rooms
    assert rooms is not None
    qtbot.waitUntil(rooms.is_furnished, timeout=20_000)
    for _time in range(2):
        rooms.calendar.open()
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        settle()
        (mark,) = dialog.findChildren(PracticeMark)
        assert mark.isVisible()
        assert mark.geometry() == dialog.rect()
        dialog.reject()


def test_send_says_that_nothing_goes_out_and_asks_for_no_file(qtbot: QtBot, program: Program) -> None:
    with qtbot.waitSignal(program.unlocked, timeout=20_000):
        qtbot.keyClick(program.gate, Qt.Key.Key_F8)
    rooms = program.rooms
    assert rooms is not None
    qtbot.waitUntil(rooms.is_furnished, timeout=20_000)
    rooms.window.open_page(SEND)
    page = rooms.window.page()

    def said() -> list[str]:
        return [one.text() for one in page.findChildren(QLabel) if one.isVisible()]

    qtbot.waitUntil(lambda: "Nothing is sent from the practice village" in said())
    assert "No bundle is written in the practice village." in said()
    asks = [one.text() for one in page.findChildren(QPushButton) if one.isVisible() and one.isEnabled()]
    assert not any("county" in one for one in asks)


def test_what_an_exercise_left_behind_goes_at_the_next_start(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    left = tmp_path / "practice" / "vault"
    left.mkdir(parents=True)
    (left / "keys.json").touch()
    program = made(qapp, tmp_path)
    with qtbot.waitSignal(program.loaded, timeout=20_000):
        program.begin()
    program.end()
    assert not left.exists()


def made(qapp: QApplication, place: Path) -> Program:
    write_settings(place / "settings", LocalSettings(language="en"))
    folders = Folders(place / "settings", place / "vault", place / "marks")
    return Program(qapp, folders, now=lambda: NOW, costs=FAST)


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    program = made(qapp, tmp_path)
    with qtbot.waitSignal(program.loaded, timeout=20_000):
        program.begin()
    yield program
    program.end()
