"""The history in the running program: from a form on another page, with the foot, through the lock."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.people.read_person import read_person
from app.people.save_person import change_person
from tests.factories.people import NOW, Office
from tests.factories.program import Started, started
from ui.history.history_sheet import HistorySheet
from ui.places import LOGS

CTRL = Qt.KeyboardModifier.ControlModifier


def test_control_h_in_a_form_of_the_log_leads_to_the_bag(qtbot: QtBot, tmp_path: Path) -> None:
    a_village(tmp_path)
    with started(qtbot, tmp_path) as now:
        now.unlock()
        now.rooms.window.open_page(LOGS)
        now.press(Qt.Key.Key_Return)
        now.wait_for_text("Correct")
        dialog = QApplication.activeModalWidget()
        dialog.activateWindow()  # off screen there is no window manager that would do it
        qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
        now.press(Qt.Key.Key_H, CTRL)

        now.wait_for_text("History  Visit 2026-11-22")
        assert now.rooms.window.page_key() == "people"


def test_an_undo_is_told_at_the_foot_and_the_lines_are_read_anew(qtbot: QtBot, tmp_path: Path) -> None:
    a_village(tmp_path)
    with started(qtbot, tmp_path) as now:
        now.unlock()
        open_history(now)
        now.press(Qt.Key.Key_U)
        assert any(text.startswith("Undone: entry") for text in now.texts())
        assert sheet(now).shown_lines()[0].change_words() == "李主任 → —"

        now.click("Undo  Ctrl+Z")
        assert sheet(now).shown_lines()[0].change_words() == "— → 李主任"


def test_after_the_lock_nothing_of_the_history_is_left(qtbot: QtBot, tmp_path: Path) -> None:
    a_village(tmp_path)
    with started(qtbot, tmp_path) as now:
        now.unlock()
        open_history(now)
        with qtbot.waitSignal(now.program.locked, timeout=20_000):
            now.press(Qt.Key.Key_L, CTRL)
        qtbot.waitUntil(lambda: not any("李主任" in text for text in now.texts()))
        now.unlock()
        assert "李主任" not in now.texts()


def open_history(now: Started) -> None:
    now.rooms.open_person(person_of(now))
    now.press(Qt.Key.Key_H)
    assert sheet(now).isVisible()


def person_of(now: Started) -> str:
    with now.rooms.desk.vault.reading() as connection:
        return str(connection.exec_driver_sql("SELECT id FROM person").scalar())


def sheet(now: Started) -> HistorySheet:
    return now.rooms.people.findChildren(HistorySheet)[0]


def a_village(folder: Path) -> None:
    """One person with a visit, whose owner was written last."""
    office = Office.make(folder / "vault")
    person = office.add_person()
    office.visit(person)
    with office.work() as session:
        before = read_person(session.connection, person).details
        changed = replace(before, owner="李主任")
        change_person(session, person, changed, id_key=office.vault.id_key, now=NOW)
    office.close()
