"""What the village settles about days of law, by keyboard: never without a source, and holidays by notice."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.settings.local_settings import LocalSettings
from app.village.village_settings import read_settings
from tests.factories.people import Office
from tests.factories.rooms import Rooms, child, open_rooms, rows_of, texts
from ui.parts.code_field import CodeField
from ui.parts.table import Table
from ui.settings.holiday_dialog import HolidayDialog
from ui.settings.law_card import LawCard
from ui.settings.setting_dialog import SettingDialog
from ui.settings.wiring import settings_page

NOTICE = """国务院办公厅关于2027年部分节假日安排的通知
一、元旦：1月1日（周五）至3日（周日）放假，共3天。
二、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。9月26日（周日）、10月9日（周六）上班。"""


def test_the_county_s_answer_about_suspended_days_is_entered_with_its_source(
    office: Office, card: LawCard
) -> None:
    dialog = opened(card, "Suspended days move the end")
    dialog.form.field("choice").set_draft("yes")
    save(dialog)
    assert dialog.isVisible()
    assert "Please fill this in" in texts(dialog)

    dialog.form.field("source").set_draft("县禁毒办电话 2026-11-20")
    save(dialog)
    assert not dialog.isVisible()
    with office.look() as connection:
        assert read_settings(connection).truth("suspension_extends") is True
    row = next(row for row in rows_of(child(card, Table)) if row.startswith("Suspended days"))
    assert row == "Suspended days move the end | yes | 县禁毒办电话 2026-11-20 | "


def test_a_number_that_cannot_be_is_refused_in_the_form(office: Office, card: LawCard) -> None:
    dialog = opened(card, "Days to report in")
    dialog.form.field("value").set_draft("40")
    dialog.form.field("source").set_draft("县里")
    save(dialog)
    assert dialog.isVisible()
    assert "This value is not possible" in texts(dialog)


def test_a_pasted_notice_is_read_while_it_is_pasted_and_kept(office: Office, card: LawCard) -> None:
    next(one for one in card.findChildren(QPushButton) if one.text().startswith("Enter a year")).click()
    dialog = child(card, HolidayDialog)
    dialog.form.field("notice").set_draft(NOTICE.replace("周五", "周四"))
    assert "The weekday in brackets does not fit" in dialog.understood()
    dialog.form.field("notice").set_draft(NOTICE)
    assert dialog.understood().startswith("2027: free 01-01, 01-02, 01-03, 10-01")
    assert dialog.understood().endswith("worked 09-26, 10-09")
    save(dialog)
    assert "Please fill this in" in texts(dialog)
    dialog.form.field("source").set_draft("县里转发")
    save(dialog)

    assert office.sql("SELECT source FROM holiday_year WHERE year = 2027") == "县里转发"
    assert "2027 (10 holidays, 2 days worked in exchange)" in texts(card)


def test_the_list_of_papers_stands_by_its_name_and_is_chosen_by_it(office: Office, card: LawCard) -> None:
    def row() -> str:
        return next(row for row in rows_of(child(card, Table)) if row.startswith("List of papers"))

    assert row().startswith("List of papers of a bag | One person, one bag (basic papers) | ")
    dialog = opened(card, "List of papers")
    field = dialog.form.field("choice")
    assert isinstance(field, CodeField)
    assert [one.text for one in field.choices()] == [
        "One person, one bag (basic papers)",
        "The township's 23 papers",
    ]
    field.set_code("WUHAN23")
    dialog.form.field("source").set_draft("镇里通知")
    save(dialog)
    assert row() == "List of papers of a bag | The township's 23 papers | 镇里通知 | "
    assert office.sql("SELECT value FROM village_setting WHERE key = 'paper_list'") == "WUHAN23"


def opened(card: LawCard, title: str) -> SettingDialog:
    """The dialog of the setting with this title, opened from its row."""
    table = child(card, Table)
    place = next(at for at, row in enumerate(rows_of(table)) if row.startswith(title))
    table.row_opened.emit(place)
    return child(card, SettingDialog)


def save(dialog: SettingDialog | HolidayDialog) -> None:
    dialog.form.save_requested.emit()


@pytest.fixture
def card(qtbot: QtBot, office: Office) -> Iterator[LawCard]:
    rooms: Rooms = open_rooms(qtbot, office.vault)
    page = settings_page(rooms.desk, LocalSettings())
    rooms.window.add_page("settings", "settings", page)
    rooms.window.open_page("settings")
    yield child(page, LawCard)
    rooms.leave()
