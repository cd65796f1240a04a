"""Two laptops that know their village under different codes say one thing in one row, once they have met."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from app.county.change_division import change_division
from app.county.send_down import send_down
from app.followup.save_plan import RuleEdit, save_own_plan
from app.history.read_conflicts import read_conflicts
from app.history.settle_conflict import settle_conflict
from app.ids import VillageId, new_id
from app.placements.working_days import HolidayYear
from app.village.brought_together import bring_together
from app.village.holiday_years import keep_holiday_year
from app.village.keep_ledger import add_line
from app.village.month_close import MONTH_CLOSE, MonthClose
from app.village.one_village import use_one_village
from app.village.village_settings import read_settings, set_setting
from app.work import Session
from db.journal import create
from tests.factories.county import Desk, _segment, chains, exchange, take_segments
from tests.factories.people import NOW, VILLAGE, Office
from tests.factories.sisters import hand_over, take_in

NEW = "999901001009"
Pair = tuple[Office, Office]
YEAR = HolidayYear(2027, tuple(date(2027, 10, day) for day in range(1, 8)), (date(2027, 9, 26),), "通知")
TABLES = ["holiday_year", "month_close", "plan_template", "village_setting"]


def says(number: int, *, is_closed: bool = False) -> Callable[[Session, str], None]:
    """A word for each of the four kinds, another one on each laptop."""

    def act(session: Session, village: str) -> None:
        value, every, workdays = (("30", 1, ()), ("90", 3, YEAR.workdays))[number]
        set_setting(session, VillageId(village), "not_seen_days", value, source="县里电话")
        keep_holiday_year(session, replace(YEAR, workdays=workdays))
        edits = [RuleEdit("home-visit", every, 7)]
        save_own_plan(
            session, "SEED001", edits, authority="township", source="镇里", from_on=date(2026, 7, 1)
        )
        if is_closed:
            return
        closed_on = (date(2026, 11, 21), None)[number]
        closing = MonthClose(period="2026-10", closed_on=closed_on, closed_by="王组长")
        add_line(session, MONTH_CLOSE, village, closing, now=NOW)

    return act


def called_anew(session: Session, village: str, from_on: str = "2026-12-01") -> None:
    named = {"village_id": village, "code": NEW, "name": "新合村", "from_on": from_on}
    session.write([create("village_name", new_id(), named)])


def meet(pair: Pair, *, first: int = 0) -> None:
    """By turns, as sticks go; each brings together what it finds."""
    for target in (pair[first], pair[1 - first], pair[first]):
        exchange_to(target, pair)
        with target.work() as session:
            use_one_village(session, now=NOW)
            bring_together(session)
            assert bring_together(session) == 0
    exchange(*pair)


def exchange_to(target: Office, pair: Pair) -> None:
    for source in pair:
        if source is not target:
            with source.look() as connection:
                segments = [_segment(connection, laptop) for laptop in chains(connection)]
            take_segments(target, segments)


def hidden(office: Office) -> int:
    with office.look() as connection:
        return sum(
            connection.exec_driver_sql(f"SELECT count(*) FROM {table} WHERE deleted = 1").scalar_one()
            for table in TABLES
        )


def open_tables(office: Office) -> list[str]:
    with office.look() as connection:
        return sorted(one.table for one in read_conflicts(connection))


@pytest.mark.parametrize("first", [0, 1])
def test_two_words_under_two_codes_stand_side_by_side_in_one_row(pair: Pair, first: int) -> None:
    with pair[0].work() as session:
        called_anew(session, pair[1].village.village)
    for number, office in enumerate(pair):
        with office.work() as session:
            says(number)(session, pair[1].village.village)
    meet(pair, first=first)
    assert pair[0].dump() == pair[1].dump()
    for office in pair:
        assert open_tables(office) == TABLES
        assert hidden(office) >= len(TABLES), "they were rows of their own"
        for table in TABLES:
            with office.look() as connection:
                shown = connection.exec_driver_sql(f"SELECT count(*) FROM {table} WHERE deleted = 0").scalar()
            assert shown == 1
        with office.look() as connection:
            (one,) = (one for one in read_conflicts(connection) if one.table == "village_setting")
            assert read_settings(connection)["not_seen_days"].value == "30", "the least holds"
        assert {head.values["value"] for head in one.heads} == {"30", "90"}
        assert any("2026-11-22" in head.why for head in one.heads), "who said it, and when"


def test_a_choice_stays_and_what_is_said_later_goes_into_the_same_row(pair: Pair) -> None:
    with pair[0].work() as session:
        called_anew(session, pair[1].village.village)
    for number, office in enumerate(pair):
        with office.work() as session:
            says(number)(session, pair[1].village.village)
    meet(pair)
    with pair[1].work() as session:
        for one in read_conflicts(session.connection):
            settle_conflict(session, one.table, one.row, one.register, one.heads[0])
    meet(pair, first=1)
    for number, office in enumerate(pair):
        assert open_tables(office) == []
        with office.work() as session:
            says(number, is_closed=True)(session, pair[1].village.village)
        meet(pair)
        assert open_tables(office) == []
    for table in TABLES:
        with pair[0].look() as connection:
            shown = connection.exec_driver_sql(f"SELECT count(*) FROM {table} WHERE deleted = 0").scalar()
        assert shown == 1
    assert pair[0].dump() == pair[1].dump()


def test_the_same_word_twice_is_no_question(pair: Pair) -> None:
    with pair[0].work() as session:
        called_anew(session, pair[1].village.village)
    for office in pair:
        with office.work() as session:
            says(0)(session, pair[1].village.village)
    meet(pair)
    assert open_tables(pair[0]) == open_tables(pair[1]) == []


def test_rows_that_one_laptop_made_are_what_it_meant(pair: Pair) -> None:
    village = pair[0].village.village
    with pair[0].work() as session:
        for value in ("30", "90"):
            said = {"key": "not_seen_days", "value": value, "source": "村里", "village_id": village}
            session.write([create("village_setting", new_id(), said)])
        assert bring_together(session) == 0


def test_closings_of_villages_that_were_merged_afterwards_are_two(pair: Pair) -> None:
    one, other = pair[0].village.village, new_id()
    with pair[1].work() as session:
        session.write([create("village", other, {"kept_since": "2026-01-01"})])
        named = {"village_id": other, "code": "999901001008", "name": "邻村", "from_on": "2026-01-01"}
        session.write([create("village_name", new_id(), named)])
        add_line(session, MONTH_CLOSE, other, MonthClose(period="2026-10", closed_by="李会计"), now=NOW)
        said = {"village_id": other, "code": NEW, "name": "新合村", "from_on": "2026-12-01"}
        session.write([create("village_name", new_id(), said)])
    with pair[0].work() as session:
        add_line(session, MONTH_CLOSE, one, MonthClose(period="2026-10", closed_by="王组长"), now=NOW)
        called_anew(session, one, from_on="2026-12-01")
    meet(pair)
    assert open_tables(pair[0]) == []


@pytest.mark.parametrize("first", [0, 1])
def test_of_two_laptops_of_which_one_heard_of_the_new_code_by_bundles(desk: Desk, first: int) -> None:
    pair = desk.sisters()
    with desk.work() as session:
        change_division(session, [VILLAGE.code], code=NEW, name="新合村", from_on=date(2026, 10, 1))
    bundle = send_down(desk.vault, desk.stick(), code=NEW, now=desk.now, everything=True)
    assert bundle is not None
    take_in(pair[0], bundle.path)
    for number, office in enumerate(pair):
        with office.work() as session:
            says(number)(session, office.village.village)
    for _time in range(2):
        hand_over(desk, pair[first], pair[1 - first])
        hand_over(desk, pair[1 - first], pair[first])
    for office in pair:
        assert open_tables(office) == TABLES
    take_in(pair[1], bundle.path)
    for _time in range(2):
        hand_over(desk, pair[first], pair[1 - first])
        hand_over(desk, pair[1 - first], pair[first])
    lines = [[line for line in one.dump() if b'"table":"checkpoint"' not in line] for one in pair]
    assert lines[0] == lines[1]
    for office in pair:
        assert open_tables(office) == TABLES
