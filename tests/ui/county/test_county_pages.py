"""Each page of the county's window: nothing cut off, everything named; villages and what goes down."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import xlsxwriter
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.bundles.county_file import read_county_file
from app.users.list_users import list_users
from app.vault.open_vault import users_of
from tests.factories.asked import Answers
from tests.factories.county import OTHER_VILLAGE, Desk
from tests.factories.people import VILLAGE
from tests.factories.rooms import rows_of
from tests.sight.counties import AtHand
from tests.sight.county_views import county_views
from tests.sight.faults import faults
from tests.ui.county.conftest import Month, opened_rooms
from tests.ui.focus_walk import walk
from ui import theme, words
from ui.background import Cancelled
from ui.county.take_in.wiring import Stop
from ui.parts.filter_chips import MenuChip
from ui.parts.table import Table
from ui.theme import Mode, Theme
from ui.tour.hands import settle

LONG = "a long sentence of mine"
ROW = 34


@pytest.mark.parametrize(
    ("language", "look_of", "width", "height"),
    [
        (words.Language.CHINESE, Theme(), 1366, 768),
        (words.Language.ENGLISH, Theme(Mode.HIGH_CONTRAST, 150), 1366, 768),
        (words.Language.ENGLISH, Theme(Mode.DARK, 200), 1920, 1080),
    ],
)
def test_no_words_are_cut_off_or_covered_and_every_control_has_a_name(
    month: Month, qapp: QApplication, language: words.Language, look_of: Theme, width: int, height: int
) -> None:
    at_hand = AtHand(month.stick, month.stick / "asked.yidai-recovery", OTHER_VILLAGE.code)
    found, seen = [], []
    try:
        words.speak(qapp, language)
        theme.apply(qapp, look_of)
        month.rooms.window.resize(width, height)
        for where, shown in county_views(month.rooms, month.ask, at_hand):
            seen.append(where)
            if where == "take_in":
                assert month.page.findChild(Table).viewport().height() >= look_of.px(4 * ROW)
            found += [f"{where}: {fault}" for fault in faults(shown)]
            if shown is not month.rooms.window:
                found += [f"{where}: {stumble}" for stumble in walk(shown)]
    finally:
        words.speak(qapp, words.Language.ENGLISH)
        theme.apply(qapp, Theme())
    assert len(month.rooms.window.pages()) == 12
    assert len(seen) >= 24
    assert found == []


def test_the_cursor_begins_at_the_list_and_the_tab_key_reaches_all(month: Month) -> None:
    month.rooms.window.open_page("take_in")
    month.ask.path = month.stick
    month.control(Qt.Key.Key_O)
    for key in ("problems", "enrol"):  # whoever goes on to the search while they are read is left there
        month.rooms.window.open_page(key)
        month.press(Qt.Key.Key_K, control=True)
        month.wait()
        assert isinstance(month.cursor(), QLineEdit), key
    lists = ("matrix", "problems", "twins", "county_report", "enrol", "receipts", "send_down")
    for key in lists:
        month.rooms.window.open_page(key)
        month.wait()
        assert isinstance(month.cursor(), Table), key
        assert stops(month) >= set(controls(month.page)), key


def stops(month: Month) -> set[QWidget]:
    """Where the Tab key halts, once round the window."""
    found: list[QWidget] = []
    while month.cursor() not in found:
        found.append(month.cursor())
        month.press(Qt.Key.Key_Tab)
    return set(found)


def controls(page: QWidget) -> Iterator[QWidget]:
    for part in page.findChildren(QWidget):
        is_stop = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus) and part.focusProxy() is None
        # Of choices that exclude each other the arrows lead from one to the next.
        is_one_of_several = isinstance(part, QAbstractButton) and part.group() is not None
        if is_stop and not is_one_of_several and part.isEnabled() and part.isVisibleTo(page):
            yield part


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
    assert "Entered: 1 line for 1 village." in month.texts()
    (ledger,) = [chip for chip in month.page.findChildren(MenuChip) if "Ledger" in chip.text()]
    words = [words for _key, words in ledger.options()]
    others = words[words.index("Documents") + 1 :]
    assert words[0] == "Problems"
    assert len(others) > 30
    assert others == sorted(others, key=str.casefold)
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
    click(month, "Add a user…")
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


def click(month: Month, said: str) -> None:
    """Press the page's button with these words by its key."""
    button = next(one for one in month.page.findChildren(QPushButton) if one.text() == said)
    button.setFocus()
    month.press(Qt.Key.Key_Space)


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


def test_the_report_of_a_county_without_villages_says_so_and_what_to_do(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    desk = Desk.make(tmp_path)
    rooms = opened_rooms(qtbot, desk.vault, Answers())
    empty = Month(qtbot, rooms, Answers(), tmp_path)
    rooms.window.open_page("county_report")
    empty.wait()
    assert "No village has joined yet" in empty.texts()
    assert "each gets a file to join with" in empty.texts()
    assert "reported" not in empty.texts()
    rooms.leave()
    desk.close()
