"""Photos of an activity from its ledger: added, looked at, taken out, with the warning above."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.activities.activity import ACTIVITY, Activity
from tests.factories.people import Office
from tests.factories.pictures import photo
from tests.factories.rooms import child, rows_of, texts
from ui.activities import ledgers as activities
from ui.desk import Desk
from ui.ledgers.ledger_page import LedgerPage
from ui.ledgers.wiring import ledger_page
from ui.parts.table import Table
from ui.village_files.files_dialog import FilesDialog
from ui.village_files.wiring import files_dialog
from ui.window import Window


def test_a_photo_is_added_counted_and_taken_out(room: Room, tmp_path: Path) -> None:
    file = tmp_path / "现场.jpg"
    file.write_bytes(photo())
    room.chosen = [str(file)]
    dialog = room.dialog()
    assert "Nobody in treatment may be seen on a photo" in texts(dialog)
    dialog.choose()
    room.qtbot.waitUntil(lambda: bool(rows_of(child(dialog, Table))), timeout=20_000)
    assert rows_of(child(dialog, Table))[0].startswith("现场")
    assert "Photos, scans (1)" in texts(room.page_again())
    room.qtbot.keyClick(dialog, Qt.Key.Key_Delete)
    assert room.office.sql("SELECT count(*) FROM village_file WHERE deleted = 0") == 0


def test_a_file_that_is_no_picture_says_so_and_nothing_is_kept(room: Room, tmp_path: Path) -> None:
    file = tmp_path / "a.jpg"
    file.write_bytes(b"no picture")
    room.chosen = [str(file)]
    dialog = room.dialog()
    dialog.choose()
    room.qtbot.waitUntil(lambda: "a.jpg" in texts(dialog), timeout=20_000)
    assert room.office.sql("SELECT count(*) FROM village_file") == 0


class Room:
    def __init__(self, qtbot: QtBot, office: Office) -> None:
        self.qtbot = qtbot
        self.office = office
        self.chosen: list[str] = []
        held = Activity(happened_on=date(2026, 6, 26), title="国际禁毒日")
        self.row = self.office.record(ACTIVITY, self.office.village.village, held)
        self.window = Window(lambda _words: [], lambda _topic: None)
        qtbot.addWidget(self.window)
        self.desk = Desk(self.office.vault, self.window, lambda: self.office.now)
        self.page = ledger_page(self.desk, activities.TITLE, activities.LEDGER_GROUPS)
        self.window.add_page("ledgers", "file-text", self.page)
        self.window.resize(1366, 768)
        self.window.show()
        self.window.open_page("ledgers")

    def dialog(self) -> FilesDialog:
        dialog = files_dialog(self.desk, lambda *_asked: self.chosen)
        dialog.begin("activity", self.row, "国际禁毒日")
        return dialog

    def page_again(self) -> LedgerPage:
        self.page.arrive()
        self.page.open_ledger("activity")
        next(one for one in self.page.findChildren(Table) if one.objectName() != "ledgers").choose_row(0)
        return self.page


@pytest.fixture
def room(qtbot: QtBot, office: Office) -> Iterator[Room]:
    made = Room(qtbot, office)
    yield made
    made.window.jobs.wait_for_all()
