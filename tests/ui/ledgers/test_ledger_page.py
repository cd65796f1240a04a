"""The village's ledgers by keyboard: choose one, record a line, correct it, filter, undo."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from types import ModuleType
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.activities.activity import ACTIVITY, Activity
from app.activities.partner_unit import PARTNER_UNIT, PartnerUnit
from app.groups.fund_line import FUND_LINE, FundLine
from app.groups.fund_year import FUND_YEAR, FundYear
from app.records import RecordKind
from app.village.keep_ledger import add_line
from app.village.ledgers import LEDGERS
from app.village.problem import PROBLEM, Problem
from db.schema import SHAPES
from tests.factories.people import Office
from tests.factories.rooms import child, rows_of, texts
from ui.activities import ledgers as activities
from ui.activities.day_sheet_dialog import DaySheetDialog
from ui.desk import Desk
from ui.groups import ledgers as groups
from ui.help.help_panel import HelpText
from ui.ledgers.ledger_card import LedgerCard
from ui.ledgers.ledger_page import LedgerPage
from ui.ledgers.public_text_dialog import PublicTextDialog
from ui.ledgers.wiring import ledger_page
from ui.parts.filter_chips import MenuChip
from ui.parts.line_edit import LineEdit
from ui.parts.search_box import Hit
from ui.parts.table import Table
from ui.sheets.record_dialog import RecordDialog
from ui.sheets.sheet_spec import SheetSpec
from ui.village import ledgers as village
from ui.village_files.files_dialog import FilesDialog
from ui.window import Window

CTRL = Qt.KeyboardModifier.ControlModifier
ALL = [spec for room in (activities, groups, village) for group in room.LEDGER_GROUPS for spec in group.specs]


def test_every_ledger_has_its_place_on_a_page() -> None:
    assert sorted(spec.kind.table for spec in ALL) == sorted(kind.table for kind in LEDGERS)


def test_amounts_stand_at_the_right_and_a_year_is_a_name() -> None:
    right = {(spec.kind.table, one.name) for spec in ALL for one in spec.columns if spec.counts(one.name)}

    assert {("fund_year", "entitled_fen"), ("score", "self_hundredths"), ("grid", "people_total")} <= right
    assert not {("fund_year", "year"), ("grid", "name")} & right


@pytest.mark.parametrize("spec", ALL, ids=lambda spec: spec.kind.table)
def test_every_field_of_a_ledger_is_kept_and_shown(spec: SheetSpec) -> None:
    kept = set(spec.kind.details.__dataclass_fields__)
    assert set(spec.fields) <= kept
    assert {column.name for column in spec.columns} <= kept
    assert kept - set(spec.fields) <= {*SHAPES[spec.kind.table].references, "figures"}
    assert set(spec.totals) <= set(spec.fields)


@pytest.mark.parametrize("kind", LEDGERS, ids=lambda kind: kind.table)
def test_no_ledger_can_be_joined_to_a_persons_file(kind: RecordKind[Any]) -> None:
    from_here, seen = [kind.table], set()
    while from_here:
        table = from_here.pop()
        seen.add(table)
        from_here += [to for to in SHAPES[table].references.values() if to not in seen]
    assert not seen & {"person", "visit", "test", "placement"}


def test_a_line_is_recorded_by_keyboard_and_counted_beside_its_ledger(
    qtbot: QtBot, office: Office, page: LedgerPage
) -> None:
    assert "No activity is recorded yet" in texts(page)
    page.start_new()
    form = child(page, RecordDialog).form
    form.set_value("happened_on", date(2026, 11, 20))
    form.set_value("title", "屋场会")
    form.set_value("audience_n", 42)
    press(qtbot, page, Qt.Key.Key_S, CTRL)

    assert rows_of(table_of(page))[0].startswith("2026-11-20 | 屋场会 |  |  | 42")
    assert "Activities | 1" in rows_of(list_of(page))
    assert office.sql("SELECT village_id FROM activity") == office.village.village


def test_control_p_wishes_for_the_register_of_the_chosen_ledger(qtbot: QtBot, page: LedgerPage) -> None:
    page.open_ledger("pledge_batch")
    with qtbot.waitSignal(page.print_form_requested) as wished:
        page.print_this()
    assert wished.args == ["F29", ""]


def test_taking_in_photos_and_the_days_sheet_are_one_key_each(
    qtbot: QtBot, office: Office, page: LedgerPage
) -> None:
    row = office.record(
        ACTIVITY, office.village.village, Activity(happened_on=date(2026, 6, 26), title="屋场会")
    )
    page.arrive()
    page.open_ledger("activity")
    table_of(page).choose_row(0)
    with qtbot.waitSignal(page.import_requested) as wished:
        press(qtbot, page, Qt.Key.Key_I, CTRL)
    assert wished.args == ["activity"]
    with qtbot.waitSignal(page.files_requested) as files:
        press(qtbot, page, Qt.Key.Key_J, CTRL)
    assert files.args == ["activity", row, "屋场会"]
    for dialog in page.window().findChildren(FilesDialog):
        dialog.reject()
    with qtbot.waitSignal(page.day_sheet_requested):
        press(qtbot, page, Qt.Key.Key_D, CTRL)
    for sheet in page.window().findChildren(DaySheetDialog):
        sheet.reject()


def test_words_and_year_filter_and_escape_shows_all(office: Office, page: LedgerPage) -> None:
    for year, title in ((2025, "屋场会"), (2026, "禁毒电影"), (2026, "屋场会")):
        office.record(
            ACTIVITY, office.village.village, Activity(happened_on=date(year, 6, 26), title=title, films=1)
        )
    page.arrive()
    card = child(page, LedgerCard)
    words_of(page).insert("屋场")
    assert len(rows_of(table_of(page))) == 2
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert len(rows_of(table_of(page))) == 3
    assert not card.is_filtered()
    year = child(card, MenuChip)
    for chosen, left in (("2025 (1)", 1), ("All years", 3)):
        year.open_list()
        menu = child(year, QMenu)
        next(one for one in menu.actions() if one.text() == chosen).trigger()
        menu.close()
        assert len(rows_of(table_of(page))) == left
    assert not card.is_filtered()


def test_a_deadline_that_passed_is_marked_until_it_is_done(office: Office, qtbot: QtBot) -> None:
    late = Problem(found_on=date(2026, 9, 1), item="缺责任书", due_on=date(2026, 10, 1))
    office.record(PROBLEM, office.village.village, late)
    page = open_page(qtbot, office, village)
    page.open_ledger("problem")
    assert "2026-10-01" in rows_of(table_of(page))[0]


def test_a_year_of_the_fund_shows_what_is_left_and_what_was_amended_after_its_closing(
    qtbot: QtBot, office: Office
) -> None:
    village_id = office.village.village
    came = FundLine(happened_on=date(2026, 3, 1), direction="1", amount_fen=300_000, purpose="拨款")
    office.record(FUND_LINE, village_id, came)
    office.record(FUND_YEAR, village_id, FundYear(year=2026, entitled_fen=300_000, closed_on=office.today))
    with office.work() as session:
        gone = FundLine(happened_on=date(2026, 4, 1), direction="2", amount_fen=86_000, purpose="横幅")
        add_line(session, FUND_LINE, village_id, gone, now=office.now, why="补记")
    page = open_page(qtbot, office, groups)
    page.open_ledger("fund_year")
    (row,) = rows_of(table_of(page))
    assert row.startswith("2026 | 3000 |  | 860 | 2140 | 2026-11-22, 1 amended")
    page.open_ledger("fund_line")
    assert "In: 3000 yuan    Out: 860 yuan    Left: 2140 yuan" in texts(page)


def test_a_line_is_tied_to_an_activity_by_its_initials_and_shows_it_in_the_list(
    qtbot: QtBot, office: Office, page: LedgerPage
) -> None:
    held = Activity(happened_on=date(2026, 6, 26), title="国际禁毒日")
    row = office.record(ACTIVITY, office.village.village, held)
    page.open_ledger("material_line")
    page.start_new()
    form = child(page, RecordDialog).form
    form.set_value("happened_on", date(2026, 6, 26))
    form.set_value("kind", "5")
    form.set_value("quantity", 6)
    line = form.field("activity_id").findChildren(LineEdit)[0]
    line.setFocus()
    qtbot.keyClicks(line, "gjjdr")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert line.text() == "2026-06-26 国际禁毒日"
    press(qtbot, page, Qt.Key.Key_S, CTRL)
    assert office.sql("SELECT activity_id FROM material_line") == row
    assert "国际禁毒日" in rows_of(table_of(page))[0]
    words_of(page).insert("国际禁毒")
    assert len(rows_of(table_of(page))) == 1


def test_a_known_unit_is_offered_and_another_one_may_be_typed(
    qtbot: QtBot, office: Office, page: LedgerPage
) -> None:
    office.record(PARTNER_UNIT, office.village.village, PartnerUnit(name="镇中心小学", kind="2"))
    page.start_new()
    form = child(page, RecordDialog).form
    line = form.field("partner_units").findChildren(LineEdit)[0]
    line.setFocus()
    qtbot.keyClicks(line, "zzx")
    qtbot.keyClick(line, Qt.Key.Key_Down)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.keyClicks(line, "zzz")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert form.value("partner_units") == ("镇中心小学", "zzz")
    child(page, RecordDialog).reject()


def test_a_refusal_stays_at_its_field(qtbot: QtBot, page: LedgerPage) -> None:
    page.start_new()
    dialog = child(page, RecordDialog)
    dialog.form.set_value("happened_on", date(2026, 11, 20))
    press(qtbot, page, Qt.Key.Key_S, CTRL)
    assert dialog.isVisible()
    assert "Please fill this in" in texts(dialog)


def test_a_text_that_names_somebody_with_a_file_is_warned_about(office: Office, page: LedgerPage) -> None:
    office.add_person()
    page.start_new()
    dialog = child(page, RecordDialog)
    dialog.form.set_value("title", "屋场会")
    dialog.look_again()
    assert "A report needs the place." in dialog.notes()
    assert "names somebody" not in dialog.notes()
    dialog.form.set_value("content", "请王小满现身说法")
    dialog.look_again()
    assert "This text names somebody who has a file: 王**." in dialog.notes()
    dialog.reject()


def test_a_pledge_counts_a_class_and_a_pupil_s_name_is_warned_about_there_too(
    office: Office, page: LedgerPage
) -> None:
    office.add_person()
    page.open_form("pledge_batch")
    dialog = child(page, RecordDialog)
    assert {"class_name", "should", "signed"} <= set(dialog.spec.fields)
    dialog.form.set_value("class_name", "三年级一班王小满")
    dialog.look_again()
    assert "This text names somebody who has a file: 王**." in dialog.notes()
    dialog.reject()


@pytest.mark.parametrize("spec", ALL, ids=lambda spec: spec.kind.table)
def test_what_travels_in_aggregate_bundles_warns_of_names(spec: SheetSpec) -> None:
    warns = issubclass(spec.dialog or PublicTextDialog, PublicTextDialog)
    assert warns == (SHAPES[spec.kind.table].scope == "aggregate")


def test_one_key_takes_the_plan_of_the_publicity_month_over(
    qtbot: QtBot, office: Office, page: LedgerPage
) -> None:
    page.open_ledger("campaign_task")
    page.start_new()
    press(qtbot, page, Qt.Key.Key_T, CTRL)
    assert office.sql("SELECT count(*) FROM campaign_task") == 10
    assert len(rows_of(table_of(page))) == 10


def press(qtbot: QtBot, page: LedgerPage, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    """Where the cursor is, once the window that was opened last has come to the front."""
    top = QApplication.activeModalWidget() or page.window()
    top.activateWindow()  # off screen there is no window manager that would do it
    qtbot.waitUntil(lambda: QApplication.activeWindow() is top)
    qtbot.keyClick(QApplication.focusWidget() or top, key, modifier)


def words_of(page: LedgerPage) -> LineEdit:
    return child(child(page, LedgerCard), LineEdit)


def table_of(page: LedgerPage) -> Table:
    return child(child(page, LedgerCard), Table)


def list_of(page: LedgerPage) -> Table:
    return next(one for one in page.findChildren(Table) if one.objectName() == "ledgers")


def open_page(qtbot: QtBot, office: Office, room: ModuleType) -> LedgerPage:
    window = Window(_nobody, _no_help)
    qtbot.addWidget(window)
    desk = Desk(office.vault, window, lambda: office.now)
    page = ledger_page(desk, room.TITLE, room.LEDGER_GROUPS)
    window.add_page("ledgers", "file-text", page)
    window.resize(1366, 768)
    window.show()
    window.open_page("ledgers")
    return page


def _nobody(_words: str) -> list[Hit]:
    return []


def _no_help(_topic: str) -> HelpText | None:
    return None


@pytest.fixture
def page(qtbot: QtBot, office: Office) -> Iterator[LedgerPage]:
    opened = open_page(qtbot, office, activities)
    yield opened
    opened.keep_drafts()
