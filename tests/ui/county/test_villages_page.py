"""What a clerk does for villages and their laptops, each by the keys of its page, and what comes of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import xlsxwriter
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from app.bundles.county_file import read_county_file
from app.vault.recovery_file import read_request
from tests.factories.county import OTHER_VILLAGE
from tests.factories.people import VILLAGE
from tests.factories.rooms import rows_of
from tests.ui.county.conftest import Month
from ui.county.villages.villages_page import VillagesPage
from ui.parts.table import Table

SPLIT = "999901001088"
NEW = ("999901003001", "新塘村")


def test_from_a_list_of_villages_to_a_lost_laptop(month: Month, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    month.ask.folder = lambda *_question: out  # type: ignore[method-assign]
    open_villages(month)

    # A file for each village of a list that has none.
    rows = [("村代码", "村名"), (VILLAGE.code, VILLAGE.name), NEW]
    month.ask.path = a_table(tmp_path / "villages.xlsx", rows)
    month.control(Qt.Key.Key_E)
    assert "Files for 1 village" in said(month)
    assert [one.parent.name for one in out.rglob("*.yidai-county")] == [NEW[0][:9]]
    assert (out / "fingerprints.xlsx").exists()
    month.ask.path = a_table(tmp_path / "wrong.xlsx", [("甲", "乙"), ("1", "2")])
    month.control(Qt.Key.Key_E)
    assert "村代码" in said(month)

    # A newer file for those that joined.
    month.rooms.open_village(VILLAGE.code)
    month.ask.path = tmp_path / "newer.yidai-county"
    month.control(Qt.Key.Key_F)
    assert read_county_file(month.ask.path.read_bytes(), known=None).fingerprint() in said(month)

    # A village is split off it: the file to join with, while the steps say what is done.
    month.press(Qt.Key.Key_Y, control=True)
    retype(month, "village_code", VILLAGE.code)
    retype(month, "village_name", "新湾村")
    month.control(Qt.Key.Key_S)
    assert "own code" in dialog_texts(month)
    retype(month, "village_code", OTHER_VILLAGE.code)
    assert "✓ 2. It joins and sends" in dialog_texts(month)
    retype(month, "village_code", SPLIT)
    assert "○ 1. The new village gets" in dialog_texts(month)
    retype(month, "village_name", "新湾村")
    month.ask.path = tmp_path / "split.yidai-county"
    month.control(Qt.Key.Key_S)
    assert read_county_file(month.ask.path.read_bytes(), known=None).fingerprint() in said(month)

    # Another name from a day on.
    month.press(Qt.Key.Key_G, control=True)
    retype(month, "village_name", "")
    month.control(Qt.Key.Key_S)
    assert "name" in dialog_texts(month)
    retype(month, "village_name", "清水湾新村")
    month.control(Qt.Key.Key_S)
    assert "清水湾新村: changed in 1 set of records" in said(month)

    # A forgotten password.
    month.ask.path = month.stick / "asked.yidai-recovery"
    month.control(Qt.Key.Key_J)
    retype(month, "fingerprint", "1234 5678 9012")
    month.control(Qt.Key.Key_S)
    assert "not the digits of this question" in dialog_texts(month)
    assert not list(out.glob("*.yidai-recovered"))
    retype(month, "fingerprint", read_request(month.ask.path.read_bytes()).fingerprint())
    month.control(Qt.Key.Key_S)
    assert "asked.yidai-recovered is for that laptop alone" in said(month)
    assert (out / "asked.yidai-recovered").exists()

    # All that is here of a village, for the laptop that replaces the lost one.
    take_in_all(month)
    open_villages(month)
    month.rooms.open_village(VILLAGE.code)
    month.press(Qt.Key.Key_Return)
    month.ask.path = tmp_path / "all.yidai"
    month.control(Qt.Key.Key_B)
    assert "for laptop" in said(month)
    assert month.ask.path.stat().st_size > 1000
    month.rooms.open_village(OTHER_VILLAGE.code)
    month.press(Qt.Key.Key_Return)
    month.ask.path = tmp_path / "nothing.yidai"
    month.control(Qt.Key.Key_B)
    assert "nothing of another laptop" in said(month)
    assert not month.ask.path.exists()


def test_a_receipt_is_written_again_for_one_laptop_and_for_all(month: Month, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    month.ask.path = out
    month.rooms.window.open_page("receipts")
    month.wait()
    month.control(Qt.Key.Key_R)
    first = numbers(out)
    assert len(first) == 2
    press_button(month, "Again for this laptop")
    assert len(numbers(out)) == 3
    press_button(month, "For all laptops")
    assert len(numbers(out)) == 5
    assert set(first) < set(numbers(out))


def test_lists_are_tried_kept_and_taken_away_again(month: Month, tmp_path: Path) -> None:
    month.rooms.window.open_page("send_down")
    month.wait()
    for text, words in (
        ('{"holidays": "soon"}', "would refuse Yearly holidays"),
        ("no list", "is no list of what a county sends down"),
        ('{"holiday": [1]}', "is it misspelt? holiday"),
        ('{"holiday": []}', "no file of the county carries: holiday"),
    ):
        month.ask.path = tmp_path / "lists.json"
        month.ask.path.write_text(text, "utf-8")
        month.control(Qt.Key.Key_T)
        assert words in month.texts(), (text, month.texts())
    assert "No lists yet." in month.texts()


def open_villages(month: Month) -> None:
    month.rooms.window.open_page("enrol")
    month.wait()


def take_in_all(month: Month) -> None:
    """The stick of today."""
    month.rooms.window.open_page("take_in")
    month.wait()
    month.ask.path = month.stick
    asked: Callable[..., Path | None] = month.ask.folder
    month.ask.folder = lambda *_question: month.stick  # type: ignore[method-assign]
    month.control(Qt.Key.Key_O)
    month.ask.folder = asked  # type: ignore[method-assign]
    assert len(rows_of(month.page.findChild(Table))) == 5


def said(month: Month) -> str:
    month.wait()
    assert QApplication.activeModalWidget() is None
    page = month.page
    assert isinstance(page, VillagesPage)
    return page.told()


def dialog_texts(month: Month) -> str:
    assert QApplication.activeModalWidget() is not None
    return month.texts()


def retype(month: Month, name: str, text: str) -> None:
    line = QApplication.activeModalWidget().findChild(QWidget, name).findChild(QLineEdit)
    line.setFocus()
    line.selectAll()
    line.insert(text)


def press_button(month: Month, words: str) -> None:
    button = next(one for one in month.page.findChildren(QPushButton) if one.text().startswith(words))
    button.setFocus()
    month.press(Qt.Key.Key_Space)
    month.wait()


def numbers(out: Path) -> list[str]:
    return sorted(one.name for one in out.rglob("*.yidai-receipt"))


def a_table(path: Path, rows: list[tuple[str, ...]]) -> Path:
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet()
    for line, row in enumerate(rows):
        sheet.write_row(line, 0, row)
    book.close()
    return path
