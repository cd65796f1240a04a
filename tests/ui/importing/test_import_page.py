"""Taking in a ledger: every row's fate is seen first, and all of it can be taken back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QTabWidget
from pytestqt.qtbot import QtBot

from app.clock import Moment
from app.village.keep_ledger import add_line
from app.village.month_close import MONTH_CLOSE, MonthClose
from tests.factories.asked import Answers
from tests.factories.ledgers import SAMPLES, write_xlsx
from tests.factories.people import Office, a_person
from tests.factories.rooms import child, rows_of, texts
from ui import theme
from ui.background import Jobs
from ui.importing.columns_view import ColumnsView
from ui.importing.import_page import ImportPage
from ui.importing.rows_view import RowsView
from ui.importing.wiring import import_page
from ui.parts.filter_chips import FilterChip
from ui.parts.line_edit import LineEdit
from ui.parts.table import Table
from ui.parts.text_field import TextField

HEADINGS = ["序号", "谁", "性别", "民族", "住哪里"]


def test_the_sample_roster_comes_in_with_one_key_and_goes_with_another(importing: Importing) -> None:
    importing.choose(SAMPLES / "花名册.xlsx")
    words = importing.words()
    assert "Comes in 23" in words
    assert "Comes in, check 3" in words
    assert "Left out 1" in words
    assert "No record 6" in words
    assert importing.people() == 0, "nothing is written before the user says so"

    importing.take_in("Take in 26 rows")
    assert importing.people() == 26
    assert importing.said == ["Taken in: 26 people"]
    assert "Rows left out: 1." in importing.words()

    importing.click("Take it all back")
    assert importing.people() == 0
    assert "It can be taken in again" in importing.said[-1]
    assert "Take in what is kept in Excel or WPS" in importing.words()


def test_visits_and_tests_follow_their_people_and_a_second_time_adds_nothing(importing: Importing) -> None:
    for name, button in (("花名册.xlsx", "26"), ("走访登记表.xlsx", "85"), ("尿检台账.xls", "91")):
        importing.choose(SAMPLES / name)
        importing.take_in(f"Take in {button} rows")
    assert importing.said == ["Taken in: 26 people", "Taken in: 85 visits", "Taken in: 91 tests"]

    importing.choose(SAMPLES / "走访登记表.xlsx")
    assert "Here already 85" in importing.words()
    assert not importing.button("Take in 0 rows").isEnabled()


def test_the_villages_own_ledger_comes_in_from_its_page_and_goes_again(importing: Importing) -> None:
    importing.ask.path = SAMPLES / "会员小组经费收支.xlsx"
    importing.page.begin_ledger("fund_line")
    importing.settled()
    assert "Funds: lines" in [one.currentText() for one in importing.page.findChildren(QComboBox)]
    assert "Left out 1" in importing.words()
    _, cells = importing.tables()
    assert any("Money out | 100 | 100 | Money in and money out" in row for row in rows_of(cells))
    importing.take_in("Take in 4 rows")
    assert importing.said == ["Taken in: 4 lines"]
    importing.click("Take it all back")
    assert importing.office.sql("SELECT count(*) FROM fund_line WHERE deleted = 0") == 0


def test_lines_of_a_closed_month_wait_for_the_reason_above_the_rows(importing: Importing) -> None:
    office = importing.office
    with office.work() as session:
        closing = MonthClose(period="2026-03", closed_by="王组长")
        add_line(session, MONTH_CLOSE, office.village.village, closing, now=office.now)
    importing.ask.path = importing.ledger(["日期", "种类", "数量"], ["2026-03-01", "传单", 50])
    importing.page.begin_ledger("material_line")
    importing.settled()
    assert "Left out 1" in importing.words()
    reason = next(one for one in importing.page.findChildren(TextField) if one.objectName() == "closed_why")
    assert reason.isVisible()
    reason.set_text("补录纸质台账")
    importing.qtbot.keyClick(reason.findChildren(LineEdit)[0], Qt.Key.Key_Return)
    importing.settled()
    importing.take_in("Take in 1 row")
    assert office.sql("SELECT count(*) FROM material_line") == 1


def test_the_row_that_is_left_out_is_chosen_and_its_cells_say_why(importing: Importing) -> None:
    importing.choose(SAMPLES / "花名册.xlsx")

    rows, cells = importing.tables()
    assert rows.text_at(rows.currentIndex().row(), 0) == "Left out"
    assert "The same person stands already at" in rows_of(cells)[0]
    assert any("Ethnic group | 回 | " in row for row in rows_of(cells))


def test_a_filter_shows_only_the_rows_of_one_fate(importing: Importing) -> None:
    importing.choose(SAMPLES / "花名册.xlsx")

    importing.click("Comes in, check 3")

    rows, _ = importing.tables()
    assert [row.split(" | ")[0] for row in rows_of(rows)] == ["Comes in, check"] * 3
    assert all(row.split(" | ")[3] for row in rows_of(rows)), "each says what to look at"


def test_a_column_with_an_odd_heading_is_told_what_it_means_and_is_remembered(importing: Importing) -> None:
    ledger = importing.ledger(HEADINGS, [1, "王小满", "男", "汉", "3组12号"], [2, "李四", "女", "汉", "5组"])
    importing.choose(ledger)
    assert "Columns are missing" in importing.words()
    assert "Still missing: Name" in importing.words()

    importing.means("谁", "Name")
    importing.means("住哪里", "Home address")
    importing.click_tab(0)
    importing.take_in("Take in 2 rows")
    assert importing.office.sql("SELECT group_concat(name) FROM person WHERE deleted = 0") == "王小满,李四"
    assert importing.office.sql("SELECT live_addr FROM person WHERE name = '李四'") == "5组"

    importing.choose(importing.ledger(HEADINGS, [1, "赵五", "男", "汉", "1组"]))
    assert "Take in 1 row" in importing.words(), "the meaning of the columns was remembered"


def test_where_two_people_have_the_name_the_user_says_who_it_is(importing: Importing) -> None:
    one = importing.office.add_person(a_person(name="王伟", village_group="1组"))
    other = importing.office.add_person(a_person(name="王伟", village_group="2组"))
    importing.choose(importing.ledger(["走访日期", "姓名", "方式"], ["2026-11-02", "王伟", "家访"]))
    assert "Several people have this name. Choose who is meant." in importing.words()
    assert not importing.button("Take in 0 rows").isEnabled()

    (second,) = [button for button in importing.answers() if "2组" in button.text()]
    importing.qtbot.keyClick(second, Qt.Key.Key_Space)

    importing.take_in("Take in 1 row")
    assert importing.office.sql("SELECT person_id FROM visit") == other != one


def test_an_answer_can_be_changed_and_nobody_is_an_answer_too(importing: Importing) -> None:
    importing.office.add_person(a_person(name="王伟", village_group="1组"))
    importing.office.add_person(a_person(name="王伟", village_group="2组"))
    importing.choose(importing.ledger(["走访日期", "姓名", "方式"], ["2026-11-02", "王伟", "家访"]))

    importing.click("None of them: leave out")
    assert "Left out 1" in importing.words()
    (first,) = [button for button in importing.answers() if "1组" in button.text()]
    importing.qtbot.mouseClick(first, Qt.MouseButton.LeftButton)

    assert "Comes in 1" in importing.words() or "Comes in, check 1" in importing.words()


def test_after_an_answer_the_next_question_is_asked(importing: Importing) -> None:
    for group in ("1组", "2组"):
        importing.office.add_person(a_person(name="王伟", village_group=group))
    days = (["2026-11-02", "王伟", "家访"], ["2026-11-12", "王伟", "家访"])
    importing.choose(importing.ledger(["走访日期", "姓名", "方式"], *days))
    rows, _ = importing.tables()
    assert rows.text_at(rows.currentIndex().row(), 1) == "A2"

    importing.qtbot.mouseClick(importing.answers()[0], Qt.MouseButton.LeftButton)

    assert rows.text_at(rows.currentIndex().row(), 1) == "A3"
    assert "Rows (1 question)" in importing.tabs()


def test_another_kind_can_be_chosen_and_the_rows_are_judged_anew(importing: Importing) -> None:
    importing.choose(SAMPLES / "走访登记表.xlsx")
    kinds = importing.kinds()
    assert kinds.currentText() == "Visits"

    importing.qtbot.keyClick(kinds, Qt.Key.Key_Up)
    importing.settled()

    assert kinds.currentText() == "Roster of people"
    assert "This may not be a roster" in importing.words() or "Comes in" in importing.words()


def test_a_file_that_cannot_be_read_is_told_in_words_and_another_can_be_chosen(importing: Importing) -> None:
    broken = importing.folder / "花名册.xlsx"
    broken.write_bytes((SAMPLES / "花名册.xlsx").read_bytes()[:2000])

    importing.ask.path = broken
    importing.click("Choose a ledger…")
    importing.settled()

    assert "This ledger is damaged" in importing.words()
    importing.choose(SAMPLES / "花名册.xlsx")
    assert "Take in 26 rows" in importing.words()


def test_taking_in_can_be_stopped_and_then_nothing_of_it_is_there(importing: Importing) -> None:
    rows = [[place, f"王{place}", "男", "汉", "3组"] for place in range(1, 700)]
    importing.choose(importing.ledger(["序号", "姓名", "性别", "民族", "村民小组"], *rows))

    importing.click("Take in 699 rows")
    importing.click("Cancel")
    importing.settled()

    assert "Stopped. Nothing was taken in." in importing.words()
    assert importing.people() == 0
    assert importing.button("Take in 699 rows").isEnabled(), "it can be taken in after all"


def test_in_big_type_a_long_roster_keeps_the_room_and_its_file_is_named_beside_the_title(
    qapp: QApplication, importing: Importing
) -> None:
    theme.apply(qapp, theme.Theme(text_size=150))
    importing.page.resize(1072, 600)  # beside the pages, below the search, on 1366 x 768
    name = "全村人员花名册（二〇二六年十一月核对稿，村委会留存）.xlsx"
    rows = [[place, f"王{place}", "男", "汉", "3组"] for place in range(1, 40)]
    importing.choose(write_xlsx(importing.folder / name, HEADINGS, *rows))
    qapp.processEvents()

    whole, cells = importing.tables()
    assert whole.viewport().height() >= 3 * theme.current().row
    assert cells.viewport().height() >= theme.current().row
    kinds = importing.kinds()
    assert kinds.visibleRegion().boundingRect() == kinds.rect()
    shortened = next(one for one in importing.page.findChildren(QLabel) if one.toolTip() == name)
    assert shortened.text() != name
    assert (shortened.text()[:2], shortened.text()[-5:]) == ("全村", ".xlsx")
    theme.apply(qapp, theme.Theme())


def test_a_filter_that_hides_the_chosen_row_begins_with_the_first_that_it_shows(importing: Importing) -> None:
    importing.choose(SAMPLES / "花名册.xlsx")
    rows, _ = importing.tables()
    assert rows.chosen_row() > 3, "the one that is left out"

    importing.click("Comes in, check 3")
    assert (len(rows_of(rows)), rows.chosen_row()) == (3, 0)


@dataclass
class Importing:
    """The page on a real vault; ledgers are read by the real child process."""

    qtbot: QtBot
    folder: Path
    office: Office
    ask: Answers = field(default_factory=Answers)
    jobs: Jobs = field(default_factory=Jobs)
    said: list[str] = field(default_factory=list)
    written: int = 0

    def __post_init__(self) -> None:
        self.page: ImportPage = import_page(self.office.vault, self.now, self.jobs, ask=self.ask)
        self.qtbot.addWidget(self.page)
        self.page.saved.connect(self.said.append)
        self.page.message.connect(self.said.append)
        self.page.resize(1150, 700)
        self.page.show()

    def now(self) -> Moment:
        return self.office.now

    def ledger(self, *rows: Sequence[Any]) -> Path:
        self.written += 1
        return write_xlsx(self.folder / f"{self.written}.xlsx", *rows)

    def choose(self, path: Path) -> None:
        self.ask.path = path
        words = {"Choose a ledger…", "Take in another ledger…"}
        buttons = [one for one in self.page.findChildren(QAbstractButton) if one.isVisible()]
        button = next(one for one in buttons if one.text() in words)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settled()
        assert self.page.state == "checked", self.words()

    def words(self) -> str:
        """All that is to be read, the filters too."""
        chips = [one.text() for one in self.page.findChildren(FilterChip) if one.isVisible()]
        return "\n".join([texts(self.page), *chips])

    def settled(self) -> None:
        self.qtbot.waitUntil(
            lambda: not self.jobs.running() and self.page.state not in ("reading", "taking"), timeout=20_000
        )

    def take_in(self, words: str) -> None:
        self.click(words)
        self.settled()
        assert self.page.state == "done", self.words()

    def button(self, words: str) -> QAbstractButton:
        buttons = [one for one in self.page.findChildren(QAbstractButton) if one.isVisible()]
        found = [one for one in buttons if one.text() == words]
        assert len(found) == 1, [one.text() for one in buttons]
        return found[0]

    def click(self, words: str) -> None:
        self.qtbot.mouseClick(self.button(words), Qt.MouseButton.LeftButton)

    def click_tab(self, place: int) -> None:
        child(self.page, QTabWidget).setCurrentIndex(place)

    def tabs(self) -> list[str]:
        tabs = child(self.page, QTabWidget)
        return [tabs.tabText(place) for place in range(tabs.count())]

    def tables(self) -> tuple[Table, Table]:
        tables = {table.accessibleName(): table for table in child(self.page, RowsView).findChildren(Table)}
        return tables["Rows of the ledger"], tables["Cells of the chosen row"]

    def kinds(self) -> QComboBox:
        """Of what this is a ledger."""
        named = "This is a ledger of"
        return next(one for one in self.page.findChildren(QComboBox) if one.accessibleName() == named)

    def answers(self) -> list[QAbstractButton]:
        buttons = child(self.page, RowsView).findChildren(QAbstractButton)
        return [one for one in buttons if one.isVisible() and " · " in one.text()]

    def means(self, heading: str, words: str) -> None:
        """Choose with the keyboard what a column means."""
        choosers = child(self.page, ColumnsView).findChildren(QComboBox)
        (chooser,) = [one for one in choosers if heading in one.accessibleName() and one.isVisible()]
        wanted = chooser.findText(words)
        self.qtbot.keyClick(chooser, Qt.Key.Key_Home)
        for _ in range(wanted):
            self.qtbot.keyClick(chooser, Qt.Key.Key_Down)
        self.settled()

    def people(self) -> int:
        return int(self.office.sql("SELECT count(*) FROM person WHERE deleted = 0"))


@pytest.fixture
def importing(qtbot: QtBot, tmp_path: Path, office: Office) -> Iterator[Importing]:
    made = Importing(qtbot, tmp_path, office)
    yield made
    made.jobs.wait_for_all()
