"""The page Print: choose by keyboard, look, go back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from tests.factories.people import Office, a_person
from tests.factories.rooms import child, rows_of, texts
from ui.background import Jobs
from ui.parts.line_edit import LineEdit
from ui.parts.table import Table
from ui.preview.paper_preview import PaperPreview
from ui.preview.wiring import preview_desk
from ui.printing.choose_paper_page import ChoosePaperPage
from ui.printing.print_page import PrintPage
from ui.printing.wiring import print_page


def test_initials_and_enter_open_the_bag_and_escape_goes_back(
    qtbot: QtBot, office: Office, page: PrintPage
) -> None:
    choose = child(page, ChoosePaperPage)
    assert [row.split(" | ")[0] for row in rows_of(child(choose, Table))] == ["王**", "李**"]
    search = choose.findChildren(LineEdit)[0]

    qtbot.keyClicks(search, "wxm")
    assert [row.split(" | ")[0] for row in rows_of(child(choose, Table))] == ["王**"]
    qtbot.keyClick(search, Qt.Key.Key_Return)

    preview = child(page, PaperPreview)
    qtbot.waitUntil(lambda: preview.state == "shown", timeout=10_000)
    assert "Bag 999901001001" in texts(page)
    qtbot.keyClick(preview, Qt.Key.Key_Escape)
    assert choose.isVisible()
    assert preview.pages() == 0, "no page of a bag stays behind"


def test_the_roster_is_one_click_away(qtbot: QtBot, page: PrintPage) -> None:
    click(qtbot, page, "Show the roster")

    preview = child(page, PaperPreview)
    qtbot.waitUntil(lambda: preview.state == "shown", timeout=10_000)
    assert preview.pages() == 1


def test_another_page_may_ask_for_a_bag(qtbot: QtBot, office: Office, page: PrintPage) -> None:
    person, file_no = office.sql("SELECT id FROM person"), office.sql("SELECT file_no FROM person")

    page.show_bag(person)

    preview = child(page, PaperPreview)
    qtbot.waitUntil(lambda: preview.state == "shown", timeout=10_000)
    assert f"Bag {file_no}" in texts(page)


def test_words_that_fit_nobody_say_so(qtbot: QtBot, page: PrintPage) -> None:
    search = child(page, ChoosePaperPage).findChildren(LineEdit)[0]

    qtbot.keyClicks(search, "zzz")

    assert "Nobody fits these words." in texts(page)


def test_when_the_window_locks_the_paper_is_gone(qtbot: QtBot, page: PrintPage) -> None:
    click(qtbot, page, "Show the roster")
    preview = child(page, PaperPreview)
    qtbot.waitUntil(lambda: preview.state == "shown", timeout=10_000)

    page.keep_drafts()

    assert preview.pages() == 0


def test_with_nobody_kept_the_page_says_how_to_begin(qtbot: QtBot, tmp_path: Path) -> None:
    empty, jobs = Office.make(tmp_path / "empty"), Jobs()
    page = shown(qtbot, print_page(preview_desk(empty.vault, lambda: empty.now, jobs)))

    assert "Nobody is kept here yet" in texts(page)
    empty.close()


def click(qtbot: QtBot, part: QWidget, words: str) -> None:
    buttons = [one for one in part.findChildren(QAbstractButton) if one.isVisible()]
    (found,) = [one for one in buttons if one.text() == words]
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def shown(qtbot: QtBot, page: PrintPage) -> PrintPage:
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    qtbot.waitExposed(page)
    page.arrive()
    page.begin()
    return page


@pytest.fixture
def page(qtbot: QtBot, office: Office) -> Iterator[PrintPage]:
    jobs = Jobs()
    yield shown(qtbot, print_page(preview_desk(office.vault, lambda: office.now, jobs)))
    jobs.wait_for_all()


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = Office.make(tmp_path / "laptop")
    made.add_person(a_person(name="王小满"))
    made.add_person(a_person(name="李四"))
    yield made
    made.close()
