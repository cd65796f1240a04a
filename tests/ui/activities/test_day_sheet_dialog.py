"""One key makes the day's sheet; it is copied, saved, or a nil report."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QCheckBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.activities.activity import ACTIVITY, Activity
from app.activities.checklist_line import CHECKLIST_LINE, ChecklistLine
from app.activities.material_line import MATERIAL_LINE, MaterialLine
from app.activities.partner_unit import PARTNER_UNIT, PartnerUnit
from app.activities.position import POSITION, Position
from app.activities.reader_line import READER_LINE, ReaderLine
from app.village.rubric_item import RUBRIC_ITEM, RubricItem
from app.village.score import SCORE, Score
from app.village.village_year import VILLAGE_YEAR, VillageYear
from tests.factories.asked import Answers
from tests.factories.people import Office, a_person
from tests.factories.rooms import child, texts
from ui.activities import ledgers as activities
from ui.activities.condolence_dialog import CondolenceDialog
from ui.activities.day_sheet_dialog import DaySheetDialog
from ui.activities.position_dialog import PositionDialog
from ui.activities.wiring import day_sheet_dialog
from ui.desk import Desk
from ui.ledgers.ledger_page import LedgerPage
from ui.ledgers.wiring import ledger_page
from ui.parts.table import Table
from ui.village import ledgers as village_work
from ui.window import Window

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
DAY = date(2026, 6, 26)


def test_the_text_is_copied_and_the_workbook_saved(room: Room, tmp_path: Path) -> None:
    room.keep(Activity(happened_on=DAY, title="国际禁毒日", audience_n=850))
    dialog = room.sheet(DAY)
    assert "1. 国际禁毒日" in room.words(dialog)
    room.ask.path = tmp_path / "day.xlsx"
    room.press(dialog, Qt.Key.Key_E, CTRL)
    assert room.ask.path.read_bytes()[:2] == b"PK"
    room.press(dialog, Qt.Key.Key_C, CTRL | SHIFT)
    assert "国际禁毒日" in QGuiApplication.clipboard().text()
    child(dialog, QCheckBox).setChecked(True)
    assert "当日无活动" in room.words(dialog)


def test_a_day_without_anything_is_reported_as_nil_with_one_key(room: Room) -> None:
    dialog = room.sheet(DAY)
    assert "当日无活动" in room.words(dialog)
    room.press(dialog, Qt.Key.Key_O, CTRL)
    assert room.office.sql("SELECT is_nil FROM activity WHERE happened_on = '2026-06-26'") == 1


def test_a_sheet_that_would_name_somebody_is_not_shown_at_all(room: Room) -> None:
    room.office.add_person(a_person(name="吴大海"))
    room.keep(Activity(happened_on=DAY, title="屋场会", content="吴大海现身说法"))
    dialog = room.sheet(DAY)
    assert room.words(dialog) == ""
    assert dialog.sheet() is None
    assert "吴**" in texts(dialog)
    assert "大海" not in texts(dialog)


def test_a_position_asks_the_profile_how_many_there_should_be_and_shows_its_coverage(room: Room) -> None:
    village = room.office.village.village
    room.office.record(VILLAGE_YEAR, village, VillageYear(year=2026, population=2100, yards=12))
    page = room.page()
    page.open_ledger("position")
    page.start_new()
    dialog = child(page, PositionDialog)
    dialog.form.set_value("kind", "3")
    dialog.form.set_value("level", "3")
    dialog.look_again()
    assert dialog.form.value("should") == 12
    dialog.reject()
    room.office.record(POSITION, village, Position(kind="3", level="3", should=12, done=9))
    room.office.record(POSITION, village, Position(kind="2", level="1"))
    page.arrive()
    table = next(one for one in page.findChildren(Table) if one.objectName() != "ledgers")
    shown = [table.text_at(row, place) for row in range(2) for place in range(8)]
    assert "75 % (9/12)" in shown
    assert "—" in shown


def test_windows_and_slogans_are_never_one_sum(room: Room) -> None:
    village = room.office.village.village
    for kind, should, done in (("3", 12, 9), ("3", 4, 3), ("2", 1, 1)):
        room.office.record(POSITION, village, Position(kind=kind, should=should, done=done))
    for item, should, done in (("一堂课", 2, 2), ("放电影", 3, 1)):
        line = ChecklistLine(year=2026, scheme="1", item=item, should=should, done=done)
        room.office.record(CHECKLIST_LINE, village, line)
    page = room.page()
    page.open_ledger("position")
    assert "lasting slogan: 75 % (12/16)" in texts(page)
    assert "window: 100 % (1/1)" in texts(page)
    assert "13/17" not in texts(page)
    page.open_ledger("checklist_line")
    assert "five ones: 1 of 2 done" in texts(page)
    assert "3/5" not in texts(page)


def test_below_materials_and_readers_stands_what_was_handed_out_and_what_is_left(room: Room) -> None:
    village = room.office.village.village
    for kind, quantity in (("5", 4), ("9", 300), ("9", 20)):
        line = MaterialLine(happened_on=DAY, kind=kind, quantity=quantity)
        room.office.record(MATERIAL_LINE, village, line)
    for direction, quantity in (("1", 120), ("2", 50), ("2", 30)):
        reader = ReaderLine(happened_on=DAY, direction=direction, quantity=quantity)
        room.office.record(READER_LINE, village, reader)
    page = room.page()
    page.open_ledger("material_line")
    assert "leaflet: 320 copies    banner: 4 strips" in texts(page)
    page.open_ledger("reader_line")
    assert "120 received    80 handed out    40 left" in texts(page)


def test_a_unit_without_an_activity_this_year_is_marked(room: Room) -> None:
    village = room.office.village.village
    for name in ("镇中心小学", "镇综治中心"):
        room.office.record(PARTNER_UNIT, village, PartnerUnit(name=name))
    room.keep(Activity(happened_on=DAY, title="屋场会", partner_units=("镇中心小学",)))
    page = room.page()
    page.open_ledger("partner_unit")
    table = next(one for one in page.findChildren(Table) if one.objectName() != "ledgers")
    assert sorted(table.text_at(row, 5) for row in range(2)) == ["0", "1"]


def test_scores_add_up_beside_the_townships(room: Room) -> None:
    village = room.office.village.village
    item = room.office.record(RUBRIC_ITEM, village, RubricItem(year=2026, item="组织领导", kind="1"))
    off = room.office.record(RUBRIC_ITEM, village, RubricItem(year=2026, item="漏检", kind="2"))
    for row, own, town in ((item, 1950, 1900), (off, 50, None)):
        score = Score(rubric_item_id=row, self_hundredths=own, town_hundredths=town)
        room.office.record(SCORE, village, score)
    page = ledger_page(room.desk, village_work.TITLE, village_work.LEDGER_GROUPS)
    room.window.add_page("work", "file-text", page)
    room.window.open_page("work")
    page.open_ledger("score")
    assert "Own score: 19    The township's: 19 (1 item)" in texts(page)


def test_a_household_of_somebody_with_a_file_belongs_into_the_bag(room: Room) -> None:
    room.office.add_person(a_person(name="吴大海"))
    page = room.page()
    page.open_ledger("condolence")
    page.start_new()
    dialog = child(page, CondolenceDialog)
    dialog.form.set_value("household", "吴大海户")
    dialog.look_again()
    assert "record the help in the bag" in dialog.notes()
    assert "大海" not in dialog.notes()
    dialog.reject()


class Room:
    def __init__(self, qtbot: QtBot, office: Office) -> None:
        self.qtbot = qtbot
        self.office = office
        self.ask = Answers()
        self.window = Window(lambda _words: [], lambda _topic: None)
        qtbot.addWidget(self.window)
        self.desk = Desk(self.office.vault, self.window, lambda: self.office.now)
        self.window.resize(1366, 768)
        self.window.show()

    def keep(self, activity: Activity) -> None:
        self.office.record(ACTIVITY, self.office.village.village, activity)

    def sheet(self, day: date) -> DaySheetDialog:
        dialog = day_sheet_dialog(self.desk, self.ask)
        dialog.begin(day)
        return dialog

    def press(self, dialog: DaySheetDialog, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
        dialog.activateWindow()  # off screen there is no window manager that would do it
        self.qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
        self.qtbot.keyClick(QApplication.focusWidget() or dialog, key, modifier)

    def words(self, dialog: DaySheetDialog) -> str:
        return child(dialog, QPlainTextEdit).toPlainText()

    def page(self) -> LedgerPage:
        page = ledger_page(self.desk, activities.TITLE, activities.LEDGER_GROUPS)
        self.window.add_page("ledgers", "file-text", page)
        self.window.open_page("ledgers")
        return page


@pytest.fixture
def room(qtbot: QtBot, office: Office) -> Room:
    return Room(qtbot, office)
