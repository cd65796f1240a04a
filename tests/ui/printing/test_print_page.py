"""The page Print: choose by keyboard, look, go back."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.printing.list_forms import FormLine, list_forms
from app.reports.period import Period
from app.village.tenday_check import TENDAY_CHECK, TendayCheck
from tests.factories.asked import Answers
from tests.factories.people import KeptOffice, Office, a_person
from tests.factories.rooms import child, rows_of, texts
from ui import theme
from ui.background import Jobs
from ui.parts.code_field import CodeField
from ui.parts.line_edit import LineEdit
from ui.parts.table import Table
from ui.preview.paper_preview import PaperPreview
from ui.preview.preview_desk import PersonToPrint, Subject
from ui.preview.wiring import preview_desk
from ui.printing.bags_out_dialog import BagsOutDialog
from ui.printing.choose_paper_page import ChoosePaperPage
from ui.printing.letter_dialog import LetterDialog
from ui.printing.people_choice import PeopleChoice
from ui.printing.print_page import PrintPage
from ui.printing.wiring import print_page


def test_initials_and_enter_open_the_bag_and_escape_goes_back(
    qtbot: QtBot, office: Office, page: PrintPage
) -> None:
    choose = child(page, ChoosePaperPage)
    assert [row.split(" | ")[1] for row in people(choose)] == ["Everyone", "王**", "李**"]
    search = line(choose, "find_person")

    qtbot.keyClicks(search, "wxm")
    assert [row.split(" | ")[1] for row in people(choose)] == ["王**"]
    qtbot.keyClick(search, Qt.Key.Key_Return)

    preview = child(page, PaperPreview)
    qtbot.waitUntil(lambda: preview.state == "shown")
    assert "Bag 999901001001" in texts(page)
    qtbot.keyClick(preview, Qt.Key.Key_Escape)
    assert choose.isVisible()
    assert preview.pages() == 0, "no page of a bag stays behind"


def test_in_big_type_the_buttons_leave_the_room_to_the_people(
    qapp: QApplication, qtbot: QtBot, page: PrintPage
) -> None:
    theme.apply(qapp, theme.Theme(text_size=150))
    page.resize(1072, 560)  # beside the pages, below search and banner, on 1366 x 768
    qapp.processEvents()

    choose = child(page, ChoosePaperPage)
    table = child(child(choose, PeopleChoice), Table)
    assert table.viewport().height() >= 2 * table.rowHeight(0)
    theme.apply(qapp, theme.Theme())


def test_a_paper_is_found_by_its_initials_and_leads_to_the_person(qtbot: QtBot, page: PrintPage) -> None:
    choose = child(page, ChoosePaperPage)
    find = line(choose, "find_form")

    qtbot.keyClicks(find, "bfjl")
    assert [row for row in papers(choose) if row.startswith("F")] == ["F20 | 帮扶记录"]
    qtbot.keyClick(find, Qt.Key.Key_Return)
    search = line(choose, "find_person")
    qtbot.waitUntil(search.hasFocus)
    qtbot.keyClicks(search, "ls")
    qtbot.keyClick(search, Qt.Key.Key_Return)

    preview = child(page, PaperPreview)
    qtbot.waitUntil(lambda: preview.state == "shown")
    assert "F20  帮扶记录" in texts(page)


def test_a_paper_of_the_village_opens_with_enter(qtbot: QtBot, page: PrintPage) -> None:
    choose = child(page, ChoosePaperPage)
    find = line(choose, "find_form")

    qtbot.keyClicks(find, "F24")
    qtbot.keyClick(find, Qt.Key.Key_Return)

    preview = child(page, PaperPreview)
    qtbot.waitUntil(lambda: preview.state == "shown")
    assert "F24  每旬排查登记表" in texts(page)


def test_every_form_stands_in_the_list_once(page: PrintPage) -> None:
    shown = [row.split(" | ")[0] for row in papers(child(page, ChoosePaperPage))]
    assert [one for one in shown if one.startswith(("F", "P"))] == [one.number for one in wanted_order()]


def test_words_that_fit_no_paper_say_so(qtbot: QtBot, page: PrintPage) -> None:
    qtbot.keyClicks(line(child(page, ChoosePaperPage), "find_form"), "qqqq")

    assert "No paper matches these words." in texts(page)


def test_a_blank_paper_of_one_person_bears_the_file_number(
    qtbot: QtBot, office: Office, page: PrintPage
) -> None:
    choose = child(page, ChoosePaperPage)
    qtbot.keyClicks(line(choose, "find_form"), "F11")
    (blank,) = [one for one in choose.findChildren(QCheckBox) if one.text().startswith("Blank")]
    blank.setChecked(True)
    wished: list[Subject] = []
    choose.paper_chosen.connect(wished.append)

    qtbot.keyClicks(line(choose, "find_person"), "wxm")
    choose.print_this()

    assert (wished[0].number, wished[0].blank, wished[0].period) == ("F11", True, None)
    assert wished[0].file_no == office.sql("SELECT file_no FROM person WHERE name = '王小满'")


def test_only_the_records_of_a_period_can_be_asked_for(qtbot: QtBot, page: PrintPage) -> None:
    choose = child(page, ChoosePaperPage)
    qtbot.keyClicks(line(choose, "find_form"), "F24")
    (only,) = [one for one in choose.findChildren(QCheckBox) if one.text().startswith("Only the records")]
    only.setChecked(True)
    wished: list[Subject] = []
    choose.paper_chosen.connect(wished.append)

    choose.print_this()

    assert wished[0].period == Period(date(2026, 11, 1), date(2026, 11, 30), "month")


def test_the_bags_of_everyone_are_one_paper(qtbot: QtBot, page: PrintPage) -> None:
    child(page, ChoosePaperPage).print_this()

    preview = child(page, PaperPreview)
    qtbot.waitUntil(lambda: preview.state == "shown")
    assert preview.pages() >= 4
    assert "Every bag" in texts(page)


def test_space_chooses_several_bags_for_one_preview(qtbot: QtBot, office: Office, page: PrintPage) -> None:
    office.add_person(a_person(name="赵五"))
    page.arrive()
    choose = child(page, ChoosePaperPage)
    listed = table(choose, "people")
    listed.setFocus()
    for row in (1, 3):
        listed.choose_row(row)
        qtbot.keyClick(listed, Qt.Key.Key_Space)
    assert [row.split(" | ")[0] for row in people(choose)] == ["", "✓", "", "✓"]
    assert "2 bags chosen" in texts(choose)
    wished: list[Subject] = []
    choose.paper_chosen.connect(wished.append)

    qtbot.keyClick(listed, Qt.Key.Key_Return)

    assert len(wished[0].people) == 2
    preview = child(page, PaperPreview)
    qtbot.waitUntil(lambda: preview.state == "shown")
    assert "2 bags" in texts(page)


def test_chosen_bags_go_into_a_file_with_a_password_on_a_stick(
    qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    jobs, path, said = Jobs(), tmp_path / "out.pdf", list[str]()
    desk = preview_desk(
        office.vault,
        lambda: office.now,
        jobs,
        ask=Answers(path),
        ask_password=lambda _parent: "4827-5906-3318",
        removable=lambda _folder: True,
        ask_why=lambda _bags, _to_printer, _parent: "5",
    )
    page = shown(qtbot, print_page(desk))
    page.message.connect(said.append)

    page.save()
    qtbot.waitUntil(lambda: bool(said), timeout=20_000)

    assert said[0].startswith("Saved: 2 bags")
    assert "4827-5906-3318" in said[0]
    opened = ["pdftotext", "-upw", "4827-5906-3318", str(path), "-"]
    assert "李四" in subprocess.run(opened, capture_output=True, check=True).stdout.decode()
    jobs.wait_for_all()


def test_the_words_of_a_letter_are_changed_and_kept_while_they_are_not_saved(
    qtbot: QtBot, office: Office, page: PrintPage
) -> None:
    choose = child(page, ChoosePaperPage)
    qtbot.keyClicks(line(choose, "find_form"), "F39")
    (change,) = [one for one in choose.findChildren(QPushButton) if one.text().startswith("Change the")]
    said: list[str] = []
    choose.message.connect(said.append)

    qtbot.mouseClick(change, Qt.MouseButton.LeftButton)
    first = child(choose, LetterDialog)
    typed = first.findChild(QPlainTextEdit, "letter")
    typed.setPlainText("村里一切都好。")
    first.reject()
    qtbot.mouseClick(change, Qt.MouseButton.LeftButton)
    (again,) = [one for one in choose.findChildren(LetterDialog) if one.isVisible()]
    assert again.findChild(QPlainTextEdit, "letter").toPlainText() == "村里一切都好。"
    (save,) = [one for one in again.findChildren(QPushButton) if one.text().startswith("Save")]
    qtbot.mouseClick(save, Qt.MouseButton.LeftButton)

    assert said == ["The words of 平安家书 were saved."]
    assert office.sql("SELECT value FROM village_setting WHERE key = 'letter.F39'") == "村里一切都好。"


def test_the_pack_for_an_inspection_is_put_together_by_keyboard(
    qtbot: QtBot, office: Office, page: PrintPage
) -> None:
    said = TendayCheck(happened_on=date(2026, 11, 8), checkers=("王组长",))
    office.record(TENDAY_CHECK, office.village.village, said)
    choose = child(page, ChoosePaperPage)
    find = line(choose, "find_form")
    qtbot.keyClicks(find, "pack")
    ledgers = table(choose, "ledgers")
    marked = [row for row in rows_of(ledgers) if row.startswith("✓")]
    assert marked == ["✓ | F24 | 每旬排查登记表 | "]
    assert "1 ledger chosen." in texts(choose)

    qtbot.keyClick(find, Qt.Key.Key_Return)
    qtbot.waitUntil(ledgers.hasFocus)
    ledgers.choose_row([row.split(" | ")[1] for row in rows_of(ledgers)].index("F38"))
    qtbot.keyClick(ledgers, Qt.Key.Key_Space)
    assert "2 ledgers chosen." in texts(choose)
    qtbot.keyClick(ledgers, Qt.Key.Key_Return)

    preview = child(page, PaperPreview)
    qtbot.waitUntil(lambda: preview.state == "shown")
    assert "Pack for an inspection" in texts(page)
    assert preview.pages() == 8


def test_the_question_for_bags_in_a_file_takes_an_empty_reason_for_partly_hidden(qtbot: QtBot) -> None:
    dialog = BagsOutDialog(12)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "12 bags into one file" in texts(dialog)
    child(dialog, CodeField).set_code("5")
    child(dialog, CodeField).clear()
    (go_on,) = [one for one in dialog.findChildren(QPushButton) if one.text().startswith("Go on")]
    qtbot.mouseClick(go_on, Qt.MouseButton.LeftButton)
    assert (dialog.reason, dialog.isVisible()) == ("", False)


def test_another_page_may_ask_for_a_bag(qtbot: QtBot, office: Office, page: PrintPage) -> None:
    person, file_no = office.sql("SELECT id FROM person"), office.sql("SELECT file_no FROM person")

    page.show_bag(person)

    preview = child(page, PaperPreview)
    qtbot.waitUntil(lambda: preview.state == "shown")
    assert f"Bag {file_no}" in texts(page)


def test_words_that_fit_nobody_say_so(qtbot: QtBot, page: PrintPage) -> None:
    search = line(child(page, ChoosePaperPage), "find_person")

    qtbot.keyClicks(search, "zzz")

    assert "Nobody matches these words." in texts(page)


def test_when_the_window_locks_the_paper_is_gone(qtbot: QtBot, page: PrintPage) -> None:
    page.show_roster()
    preview = child(page, PaperPreview)
    qtbot.waitUntil(lambda: preview.state == "shown")

    page.keep_drafts()

    assert preview.pages() == 0


def test_with_nobody_kept_the_page_says_how_to_begin(
    qtbot: QtBot, empty_village: KeptOffice, tmp_path: Path
) -> None:
    empty, jobs = empty_village.open_copy(tmp_path / "empty"), Jobs()
    page = shown(qtbot, print_page(preview_desk(empty.vault, lambda: empty.now, jobs)))

    assert "Nobody is kept here yet" in texts(page)
    empty.close()


def test_while_thousands_are_read_the_list_stays_and_keys_wait(qtbot: QtBot, office: Office) -> None:
    jobs, go_on, wished = Jobs(), Event(), list[Subject]()
    desk = preview_desk(office.vault, lambda: office.now, jobs)

    def people_when(typed: str) -> list[PersonToPrint]:
        assert typed or go_on.wait(30)
        return desk.people(typed)

    page = shown(qtbot, print_page(replace(desk, people=people_when, has_few=lambda: False)))
    choose = child(page, ChoosePaperPage)
    choose.paper_chosen.connect(wished.append)
    assert "Nobody" not in texts(choose)
    qtbot.keyClicks(line(choose, "find_form"), "F20")
    qtbot.keyClick(line(choose, "find_form"), Qt.Key.Key_Return)
    qtbot.keyClick(line(choose, "find_person"), Qt.Key.Key_Return)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(table(choose, "people"), key)
    assert wished == []

    go_on.set()
    qtbot.waitUntil(lambda: bool(wished))
    assert wished[0].person == office.sql("SELECT id FROM person WHERE name = '王小满'")

    go_on.clear()
    office.add_person(a_person(name="赵五"))
    page.keep_drafts()
    table(choose, "people").choose_row(2)
    assert len(people(choose)) == 3

    go_on.set()
    qtbot.waitUntil(lambda: len(people(choose)) == 4)
    assert table(choose, "people").chosen_row() == 2
    jobs.wait_for_all()


def line(part: QWidget, name: str) -> LineEdit:
    found = part.findChild(LineEdit, name)
    assert isinstance(found, LineEdit)
    return found


def people(choose: ChoosePaperPage) -> list[str]:
    return rows_of(table(choose, "people"))


def papers(choose: ChoosePaperPage) -> list[str]:
    return rows_of(table(choose, "forms"))


def table(part: QWidget, name: str) -> Table:
    found = part.findChild(Table, name)
    assert isinstance(found, Table)
    return found


def wanted_order() -> list[FormLine]:
    """The papers of a bag, then those of the village, then the others, each by number."""
    others = [one for one in list_forms() if one.number.startswith("P")]
    forms = [one for one in list_forms() if one not in others]
    return [*sorted(forms, key=lambda one: not one.is_of_person), *others]


def shown(qtbot: QtBot, page: PrintPage) -> PrintPage:
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    page.arrive()
    page.begin()
    return page


@pytest.fixture
def page(qtbot: QtBot, office: Office) -> Iterator[PrintPage]:
    jobs = Jobs()
    yield shown(qtbot, print_page(preview_desk(office.vault, lambda: office.now, jobs)))
    jobs.wait_for_all()


@pytest.fixture
def office(empty_village: KeptOffice, tmp_path: Path) -> Iterator[Office]:
    made = empty_village.open_copy(tmp_path / "laptop")
    made.add_person(a_person(name="王小满"))
    made.add_person(a_person(name="李四"))
    yield made
    made.close()
