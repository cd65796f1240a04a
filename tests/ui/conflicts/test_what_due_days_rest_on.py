"""What all due days rest on and two laptops entered differently: a person reads what, and where to choose."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from importlib.resources import files
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.followup.save_plan import RuleEdit, save_own_plan
from app.history.names import Names
from app.history.read_conflicts import read_conflicts
from app.placements.working_days import HolidayYear
from app.settings.local_settings import LocalSettings
from app.village.holiday_years import keep_holiday_year
from app.village.in_dispute import IN_DISPUTE
from app.village.keep_ledger import add_line
from app.village.month_close import MONTH_CLOSE, MonthClose
from app.village.village_days import village_days
from app.work import Session
from tests.factories.county import exchange
from tests.factories.disputes import dispute, each_says, each_settles
from tests.factories.people import NOW, TODAY, KeptOffice, Office
from tests.factories.rooms import Rooms, child, open_rooms, rows_of, texts
from ui.conflicts.conflicts_dialog import ConflictsDialog
from ui.conflicts.wiring import ConflictsRoom
from ui.history.conflict_sheet import ConflictSheet
from ui.history.conflict_words import fields_of, record_of, value_of
from ui.parts.table import Table
from ui.plans.plans_dialog import PlansDialog
from ui.plans.wiring import PlansRoom
from ui.settings.law_card import LawCard
from ui.settings.wiring import settings_page
from ui.today import village_words

YEAR = HolidayYear(2027, tuple(date(2027, 10, day) for day in range(1, 8)), (date(2027, 9, 26),), "通知")


def test_each_is_named_and_told_in_words_that_a_person_can_choose_by(here: Office) -> None:
    with here.look() as connection:
        found = read_conflicts(connection)
    told = {
        record_of(one): (fields_of(one), [value_of(one, head.values) for head in one.heads]) for one in found
    }
    assert told == {
        "Holidays of 2027": (
            "Worked in exchange",
            [
                "Holidays: 2027-10-01 to 2027-10-07   Worked in exchange: —   Source: 通知",
                "Holidays: 2027-10-01 to 2027-10-07   Worked in exchange: 2027-09-26   Source: 通知",
            ],
        ),
        "Closing of 2026-10": (
            "Closed on, Closed by, Figures that differ",
            [
                "Closed on: 2026-11-22   Closed by: 李会计   Figures that differ: Activities 0",
                "Closed on: —   Closed by: 王组长   Figures that differ: Activities 2",
            ],
        ),
        "Plan: A home visit each month, a urine test each half-year (changed here)": (
            "Asks for",
            [
                f"Asks for: {often} (grace 7)   Asked for by: the township   Source: 镇里通知   "
                "Holds from: 2026-07-01"
                for often in ("A home visit every 3 months", "A home visit each calendar month")
            ],
        ),
        "Setting: Days without a meeting, call or check until contact is suspected lost": (
            "Holds",
            ["Holds: 90   Who says so: 县里电话", "Holds: 30   Who says so: 县里电话"],
        ),
    }


def test_a_line_of_today_leads_to_the_two_values_that_it_names(rooms: Rooms, here: Office) -> None:
    room = ConflictsRoom(rooms.desk)
    with here.look() as connection:
        days = [one for one in village_days(connection, today=TODAY) if one.rule == IN_DISPUTE]
    for one in days:
        room.open(one.row)
        table = child(child(rooms.window, ConflictsDialog), Table)
        named = village_words.why(one).partition(": two")[0]
        assert named in rows_of(table)[table.chosen_row()]
    assert [village_words.ledger(one) for one in days] == ["Holidays", "Month closed", "Plan", "Settings"]


def test_settings_and_plans_say_what_is_in_dispute(rooms: Rooms) -> None:
    page = settings_page(rooms.desk, LocalSettings())
    rooms.window.add_page("settings", "settings", page)
    rooms.window.open_page("settings")
    told = texts(child(page, LawCard))
    assert "contact is suspected lost (90 / 30)" in told
    assert "2027 (in dispute between two laptops)" in told
    PlansRoom(rooms.desk).open()
    plans = child(rooms.window, PlansDialog)
    assert "Two laptops entered different things for this plan" in texts(plans)
    rows = rows_of(plans.findChildren(Table)[0])
    assert [row for row in rows if "in dispute" in row] == [
        "A home visit each month, a urine test each half-year (changed here) | by the village, in dispute"
    ]


def test_of_a_changed_plan_and_another_one_each_is_named_and_both_can_be_kept(
    qtbot: QtBot, rooms: Rooms, here: Office
) -> None:
    with here.look() as connection:
        (plan,) = (one for one in read_conflicts(connection) if one.table == "plan_template")
    body = (files("resources") / "plans" / "XIANYOU.json").read_text(encoding="utf-8")
    other = replace(plan.heads[1], values={**plan.heads[1].values, "body": body})
    beside = replace(plan, heads=(plan.heads[0], other))
    assert record_of(beside) == "Plan that the village follows from 2026-07-01"
    changed, followed = (value_of(beside, head.values) for head in beside.heads)
    assert "A home visit each month, a urine test each half-year (changed here): A home visit" in changed
    assert "Xianyou: urine tests monthly" in followed
    sheet = ConflictSheet()
    qtbot.addWidget(sheet)
    sheet.show()
    sheet.show_conflicts([beside], Names({}, {}))
    assert "Keep both as two records" in texts(sheet)
    assert "the village follows the other plan" in texts(sheet)
    sheet.show_conflicts([plan], Names({}, {}))
    assert "Keep both" not in texts(sheet)


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> KeptOffice:
    """The first of two laptops that entered a setting, a plan, holidays and a closing differently."""
    folder = tmp_path_factory.mktemp("pair")
    pair = Office.make(folder / "here"), Office.make(folder / "there")
    exchange(*pair)
    here = pair[0]
    with here.work() as session:
        closing = MonthClose(period="2026-10", closed_by="王组长")
        row = add_line(session, MONTH_CLOSE, here.village.village, closing, now=NOW)
    exchange(*pair)
    each_settles(pair, "not_seen_days", "30", "90")
    each_says(pair, keeps(YEAR), keeps(replace(YEAR, workdays=())))
    each_says(pair, follows(1), follows(3))
    reopened = {"closed_on": None, "figures": '{"activities":2,"people":0}'}
    dispute(pair, "month_close", row, reopened, {"closed_by": "李会计"})
    pair[1].close()
    return here.kept()


def keeps(year: HolidayYear) -> Callable[[Session, str], object]:
    return lambda session, _village: keep_holiday_year(session, year)


def follows(every: int) -> Callable[[Session, str], object]:
    edits, july = [RuleEdit("home-visit", every, 7)], date(2026, 7, 1)
    return lambda session, _village: save_own_plan(
        session, "SEED001", edits, authority="township", source="镇里通知", from_on=july
    )


@pytest.fixture
def here(kept: KeptOffice, tmp_path: Path) -> Iterator[Office]:
    office = kept.open_copy(tmp_path / "here")
    yield office
    office.close()


@pytest.fixture
def rooms(qtbot: QtBot, here: Office) -> Iterator[Rooms]:
    opened = open_rooms(qtbot, here.vault)
    yield opened
    opened.leave()
