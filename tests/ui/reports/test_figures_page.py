"""Figures by keyboard: the period, what a figure means, the records behind it, the workbook."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
import xlsxwriter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from app.activities.activity import ACTIVITY, Activity
from tests.factories.asked import Answers
from tests.factories.people import Office
from tests.factories.rooms import child, rows_of, texts
from ui.desk import Desk
from ui.help.help_panel import HelpText
from ui.parts.search_box import Hit
from ui.parts.table import Table
from ui.reports.figures_page import FiguresPage
from ui.reports.period_bar import PeriodBar
from ui.reports.wiring import figures_page
from ui.window import Window


def test_a_figure_shows_its_unit_its_meaning_and_its_records(office: Office, page: FiguresPage) -> None:
    rows = rows_of(table(page, "figures"))
    place = next(at for at, row in enumerate(rows) if row.startswith("Activities"))
    assert rows[place] == "Activities | 1 | sessions | 0 | +1"

    table(page, "figures").selectRow(place)

    assert "nil reports are not counted" in texts(page)
    assert rows_of(table(page, "records")) == ["2026-11-03 | 屋场会 | 1"]


def test_a_record_behind_a_figure_can_be_opened(qtbot: QtBot, office: Office, page: FiguresPage) -> None:
    rows = rows_of(table(page, "figures"))
    table(page, "figures").selectRow(next(at for at, row in enumerate(rows) if row.startswith("Activities")))
    with qtbot.waitSignal(page.record_requested) as wished:
        table(page, "records").row_opened.emit(0)
    assert wished.args[0] == "activity"


def test_names_behind_figures_are_masked(office: Office, page: FiguresPage) -> None:
    rows = rows_of(table(page, "figures"))
    table(page, "figures").selectRow(next(at for at, row in enumerate(rows) if row.startswith("People with")))
    assert rows_of(table(page, "records")) == [" | 王** | 1"]


def test_the_workbook_is_saved_where_asked(page: FiguresPage, asked: Answers) -> None:
    page.save_workbook()
    assert asked.path is not None
    rows = CalamineWorkbook.from_path(asked.path).get_sheet_by_index(0).to_python()
    assert any(row[0] == "Activities" and row[1] == 1 for row in rows)
    assert asked.proposed == "yidai-figures-2026-11-01-2026-11-30.xlsx"


def test_a_form_with_codes_is_filled_where_asked(
    page: FiguresPage, asked: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    form = tmp_path / "form.xlsx"
    with xlsxwriter.Workbook(form) as book:
        book.add_worksheet().write_row(0, 0, ["{{activities}}", "{{village}}：{{受教育}}人次"])
    asked.path = form
    with qtbot.waitSignal(page.message) as told:
        page.fill_form()
    assert told.args == ["3 codes filled in: form.xlsx"]
    assert CalamineWorkbook.from_path(form).get_sheet_by_index(0).to_python()[0][0] == 1
    with qtbot.waitSignal(page.message) as told:
        page.fill_form()
    assert told.args is not None
    assert "No cell of this form holds a figure code" in told.args[0]


def test_a_month_that_is_over_is_closed_from_its_page_and_says_so(page: FiguresPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.message) as told:
        page.close_month()
    assert told.args == ["This month is not over yet. Close it once it is."]
    child(page, PeriodBar).show_before()
    qtbot.waitUntil(lambda: "Close this month  Ctrl+M" in texts(page))
    with qtbot.waitSignal(page.saved):
        page.close_month()
    qtbot.waitUntil(lambda: "Closed on 2026-11-22 by 王组长" in texts(page))


def table(page: QWidget, name: str) -> Table:
    return next(one for one in page.findChildren(Table) if one.objectName() == name)


@pytest.fixture
def asked(tmp_path: Path) -> Answers:
    return Answers(tmp_path / "figures.xlsx")


@pytest.fixture
def page(qtbot: QtBot, office: Office, asked: Answers) -> FiguresPage:
    office.add_person()
    office.record(ACTIVITY, office.village.village, Activity(happened_on=date(2026, 11, 3), title="屋场会"))
    window = Window(_nobody, _no_help)
    qtbot.addWidget(window)
    made = figures_page(Desk(office.vault, window, lambda: office.now), asked)
    window.add_page("figures", "chart-column", made)
    window.resize(1366, 768)
    window.show()
    window.open_page("figures")
    qtbot.waitUntil(lambda: bool(rows_of(table(made, "figures"))))
    qtbot.waitUntil(lambda: not window.jobs.running())
    return made


def _nobody(_words: str) -> list[Hit]:
    return []


def _no_help(_topic: str) -> HelpText | None:
    return None


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = Office.make(tmp_path / "v")
    yield made
    made.close()
