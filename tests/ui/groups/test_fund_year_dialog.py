"""The form of a year of funds fills in what follows from the population, and says the rule."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.groups.fund_line import FUND_LINE, FundLine
from app.groups.fund_year import FUND_YEAR, FundYear
from app.village.ledgers import LEDGERS
from app.village.village_year import VILLAGE_YEAR, VillageYear
from tests.factories.people import Office
from tests.factories.rooms import texts
from ui.desk import Desk
from ui.groups.fund_line_sheet import FUND_LINE_SHEET
from ui.groups.fund_year_dialog import FundYearDialog
from ui.groups.fund_year_sheet import FUND_YEAR_SHEET
from ui.help.help_panel import HelpText
from ui.parts.search_box import Hit
from ui.parts.text_field import TextField
from ui.sheets.record_desk import RecordDesk
from ui.sheets.record_dialog import RecordDialog
from ui.sheets.wiring import record_desk
from ui.window import Window


def test_a_new_year_takes_its_population_and_computes_what_the_rule_gives(
    window: Window, office: Office
) -> None:
    office.record(VILLAGE_YEAR, office.village.village, VillageYear(year=2026, population=3000))
    dialog = opened(window, office)
    assert dialog.form.value("population") == 3000
    assert dialog.form.value("entitled_fen") == 300_000
    assert "By the rule 3000 yuan: 3000 people ≥ 3000" in texts(dialog)
    assert "can be read both ways" in texts(dialog)
    dialog.form.set_value("population", 2999)
    dialog.look_again()
    assert "By the rule 2500 yuan: 2999 people < 3000" in texts(dialog)
    dialog.reject()


def test_the_balance_of_the_year_stands_above_the_form(window: Window, office: Office) -> None:
    came = FundLine(happened_on=date(2026, 3, 1), direction="1", amount_fen=300_000, purpose="拨款")
    office.record(FUND_LINE, office.village.village, came)
    dialog = opened(window, office)
    assert "Came in 3000, spent 0, left 3000 yuan (1 line)." in texts(dialog)
    dialog.reject()


def test_a_line_of_a_closed_year_asks_for_a_reason_in_the_form(window: Window, office: Office) -> None:
    village = office.village.village
    came = FundLine(happened_on=date(2026, 3, 1), direction="1", amount_fen=300_000, purpose="拨款")
    row = office.record(FUND_LINE, village, came)
    office.record(FUND_YEAR, village, FundYear(year=2026, closed_on=office.today))
    dialog = RecordDialog(FUND_LINE_SHEET, desk(window, office), window)
    dialog.begin_change(village, row)
    dialog.show_over(window)
    dialog.form.set_value("amount_fen", 250_000)
    dialog.save_button.click()
    assert dialog.isVisible()
    assert "closed" in dialog.refusal()
    why = dialog.findChild(TextField, "closed_why")
    assert why is not None
    why.set_text("县里更正")
    dialog.save_button.click()
    assert not dialog.isVisible()
    assert office.sql("SELECT amount_fen FROM fund_line") == replace(came, amount_fen=250_000).amount_fen


def desk(window: Window, office: Office) -> RecordDesk:
    bound = Desk(office.vault, window, lambda: office.now)
    return record_desk(bound, {kind.table: kind for kind in LEDGERS})


def opened(window: Window, office: Office) -> FundYearDialog:
    dialog = FundYearDialog(FUND_YEAR_SHEET, desk(window, office), window)
    dialog.begin_new(office.village.village)
    dialog.show_over(window)
    QApplication.processEvents()
    return dialog


def _nobody(_words: str) -> list[Hit]:
    return []


def _no_help(_topic: str) -> HelpText | None:
    return None


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    window = Window(_nobody, _no_help)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    return window
