"""Figures by keyboard: the period, what a figure means, the records behind it, the workbook."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
import xlsxwriter
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from app.activities.activity import ACTIVITY, Activity
from tests.app.exporting.test_aes_zip import opened
from tests.factories.asked import Answers
from tests.factories.people import Office, a_person
from tests.factories.rooms import child, rows_of, texts
from ui import theme
from ui.desk import Desk
from ui.help.help_panel import HelpText
from ui.parts.search_box import Hit
from ui.parts.table import Table
from ui.reports.chart_picture import ChartPicture
from ui.reports.charts_view import ChartsView
from ui.reports.figures_page import FiguresPage
from ui.reports.pack_dialog import PackDialog, PackState
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


def test_one_key_shows_the_charts_and_tells_their_words(page: FiguresPage, qtbot: QtBot) -> None:
    page.turn_charts()
    charts = child(page, ChartsView)
    qtbot.waitUntil(lambda: len(charts.pictures()) == 5)
    first = charts.pictures()[0]
    assert first.accessibleName() == "People by status"
    assert "in community detox 1" in first.accessibleDescription()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert not page.shows_charts()


def test_charts_are_as_wide_as_the_page_also_when_it_grows(page: FiguresPage, qtbot: QtBot) -> None:
    page.turn_charts()
    charts = child(page, ChartsView)
    for width in (1100, 1400):
        page.resize(width, 700)
        qtbot.waitUntil(lambda: bool(charts.pictures()) and all(map(is_filled, charts.pictures())))


def test_a_chart_is_painted_in_every_theme_and_size(
    page: FiguresPage, qtbot: QtBot, qapp: QApplication
) -> None:
    page.turn_charts()
    charts = child(page, ChartsView)
    qtbot.waitUntil(lambda: len(charts.pictures()) == 5)
    picture = charts.pictures()[0]
    for mode in theme.Mode:
        for size in (100, 150):
            theme.apply(qapp, theme.Theme(mode, size))
            qtbot.wait(1)
            image = picture.grab().toImage()
            wide, high = image.width(), image.height()
            shown = {image.pixelColor(x, y).name() for x in range(0, wide, 4) for y in range(0, high, 4)}
            assert {theme.current().color(name).name() for name in ("accent", "surface")} <= shown
    theme.apply(qapp, theme.Theme())


def test_the_page_goes_on_with_the_month_when_the_month_turns(
    office: Office, page: FiguresPage, qtbot: QtBot
) -> None:
    assert "2026-11-01 — 2026-11-30" in texts(page)
    office.now += timedelta(days=9)
    page.arrive()
    qtbot.waitUntil(lambda: "2026-12-01 — 2026-12-31" in texts(page))
    child(page, PeriodBar).show_before()
    office.now += timedelta(days=31)
    page.arrive()
    assert "2026-11-01 — 2026-11-30" in texts(page), "a period that somebody chose stays"


def test_who_quit_for_good_is_a_number_without_names(office: Office, page: FiguresPage, qtbot: QtBot) -> None:
    told = a_person(
        name="赵六", status="43", status_since=date(2026, 11, 2), status_basis="公禁字〔2026〕7号"
    )
    office.add_person(told)
    office.add_person(replace(told, name="孙七", status_basis=""))
    page.arrive()
    figures = table(page, "figures")
    qtbot.waitUntil(lambda: any(row.startswith("Quit for good | 1 |") for row in rows_of(figures)))
    figures.selectRow(next(at for at, row in enumerate(rows_of(figures)) if row.startswith("Quit for")))
    assert not table(page, "records").isVisible()
    assert "赵" not in " ".join(texts(page))
    qtbot.keyClick(figures, Qt.Key.Key_Return)
    assert figures.hasFocus()


def test_the_township_pack_is_made_where_asked_and_shows_its_password(
    page: FiguresPage, asked: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    asked.path = tmp_path / "pack.zip"
    page.make_pack()
    dialog = child(page, PackDialog)
    masked, full = dialog.findChildren(QRadioButton)
    full.setChecked(True)
    dialog.save()
    assert "why" in texts(dialog), "in full only with a reason"
    masked.setChecked(True)
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert dialog.state() is PackState.DONE
    files = opened(asked.path.read_bytes(), dialog.password())
    assert "2-情况统计表.pdf" in files
    assert asked.proposed == "999901001001-20261101-20261130.zip"
    dialog.reject()
    page.make_pack()
    assert dialog.password() == "", "a password is shown once"
    dialog.reject()


def is_filled(picture: ChartPicture) -> bool:
    """Whether the chart takes the room that it has, all but a few pixels."""
    return 0 <= picture.width() - picture.sizeHint().width() < 8


def table(page: QWidget, name: str) -> Table:
    return next(one for one in page.findChildren(Table) if one.objectName() == name)


def test_no_key_of_the_page_means_two_things(page: FiguresPage) -> None:
    keys = [one.key().toString() for one in page.findChildren(QShortcut)]
    assert sorted(keys) == sorted(set(keys))


@pytest.mark.parametrize(
    ("key", "signal"), [(Qt.Key.Key_J, "months_requested"), (Qt.Key.Key_D, "quality_requested")]
)
def test_months_and_the_keeping_of_the_ledger_open_with_a_key(
    qtbot: QtBot, page: FiguresPage, key: Qt.Key, signal: str
) -> None:
    page.window().activateWindow()
    table(page, "figures").setFocus()
    qtbot.waitUntil(table(page, "figures").hasFocus)
    with qtbot.waitSignal(getattr(page, signal)):
        qtbot.keyClick(table(page, "figures"), key, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def asked(tmp_path: Path) -> Answers:
    return Answers(tmp_path / "figures.xlsx")


@pytest.fixture
def page(qtbot: QtBot, office: Office, asked: Answers) -> Iterator[FiguresPage]:
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
    yield made
    window.jobs.wait_for_all()


def _nobody(_words: str) -> list[Hit]:
    return []


def _no_help(_topic: str) -> HelpText | None:
    return None
