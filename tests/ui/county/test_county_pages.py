"""Each page of the county's window: nothing cut off, everything named; villages and what goes down."""

from __future__ import annotations

from pathlib import Path

import xlsxwriter
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from app.bundles.county_file import read_county_file
from app.users.list_users import list_users
from app.vault.open_vault import users_of
from tests.factories.county import OTHER_VILLAGE
from tests.factories.people import VILLAGE
from tests.factories.rooms import rows_of
from tests.ui.county.conftest import Month
from tests.ui.test_every_page import cut_off, nameless
from ui import fonts, theme, words
from ui.background import Cancelled
from ui.county.take_in.wiring import Stop
from ui.parts.table import Table
from ui.theme import Theme
from ui.tour.hands import settle

LONG = "a long sentence of mine"


def test_no_words_are_cut_off_and_every_control_has_a_name(month: Month, qapp: QApplication) -> None:
    fonts.load_all()
    try:
        words.speak(qapp, words.Language.ENGLISH)
        theme.apply(qapp, Theme(text_size=150))
        month.rooms.window.resize(1366, 768)
        month.ask.path = month.stick
        found = []
        for key in month.rooms.window.pages():
            month.rooms.window.open_page(key)
            month.wait()
            if key == "take_in":
                month.control(Qt.Key.Key_O)
            shown = month.rooms.window
            found += [f"{key}: {fault}" for fault in (*cut_off(shown), *nameless(shown))]
    finally:
        theme.apply(qapp, Theme())
    assert len(month.rooms.window.pages()) == 12
    assert found == []


def test_a_village_gets_its_file_and_a_lost_laptop_is_struck_off(month: Month, tmp_path: Path) -> None:
    month.rooms.window.open_page("enrol")
    month.wait()
    month.ask.path = tmp_path / "new.yidai-county"
    month.control(Qt.Key.Key_N)
    fill(month, "village_code", "999901003001")
    fill(month, "village_name", "新塘村")
    month.control(Qt.Key.Key_S)
    digits = read_county_file(month.ask.path.read_bytes(), known=None).fingerprint()
    assert digits in month.texts()
    assert "新塘村" in month.texts()

    month.rooms.open_village(OTHER_VILLAGE.code)
    month.wait()
    month.press(Qt.Key.Key_Return)
    month.press(Qt.Key.Key_D, control=True)
    button = next(
        one for one in QApplication.activeModalWidget().findChildren(QPushButton) if "Strike" in one.text()
    )
    button.setFocus()
    month.press(Qt.Key.Key_Space)
    month.wait()
    assert "struck off" in month.texts()


def test_problems_with_a_deadline_are_entered_and_written_for_a_village(month: Month, tmp_path: Path) -> None:
    month.rooms.window.open_page("send_down")
    month.wait()
    month.ask.path = a_table(tmp_path / "problems.xlsx")
    month.control(Qt.Key.Key_E)
    assert "Entered: 1 lines for 1 villages." in month.texts()
    (row,) = [row for row in rows_of(month.page.findChild(Table)) if VILLAGE.name in row]
    assert "entries: 1" in row
    out = tmp_path / "out"
    out.mkdir()
    month.ask.path = out
    month.control(Qt.Key.Key_S)
    assert len(list(out.rglob("*.yidai-county"))) == 2
    assert len(list(out.rglob(f"{VILLAGE.code}-*.yidai"))) == 1


def test_a_second_clerk_gets_a_password_of_their_own(month: Month) -> None:
    month.rooms.window.open_page("keeping")
    month.wait()
    button = next(one for one in month.page.findChildren(QPushButton) if one.text() == "Add a user…")
    button.setFocus()
    month.press(Qt.Key.Key_Space)
    for name, text in (("user_name", "唐敏"), ("password", LONG), ("again", LONG)):
        fill(month, name, text)
    month.control(Qt.Key.Key_S)
    vault = month.rooms.desk.vault
    assert [one.name for one in users_of(vault.folder)] == ["县管理员", "唐敏"]
    assert [one.role for one in list_users(vault)] == ["county", "county"]


def test_a_cancel_lets_what_was_verified_be_stored() -> None:
    def stopped(_done: int, _total: int) -> None:
        raise Cancelled

    stop = Stop(stopped)
    assert not stop.is_wished()
    stop.progress(1, 3)
    assert stop.is_wished()


def fill(month: Month, name: str, text: str) -> None:
    """Type into the field of this name."""
    line = QApplication.activeModalWidget().findChild(QWidget, name).findChild(QLineEdit)
    line.setFocus()
    line.insert(text)
    settle()


def a_table(path: Path) -> Path:
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet()
    for column, (heading, value) in enumerate(
        (
            ("村代码", VILLAGE.code),
            ("发现日期", "2026-11-20"),
            ("存在问题", "袋内缺少帮教责任书"),
            ("整改期限", "2026-12-05"),
        )
    ):
        sheet.write(0, column, heading)
        sheet.write(1, column, value)
    book.close()
    return path
