"""Laptops of one village that began apart keep one village once they have met."""

from __future__ import annotations

from datetime import date

from app.history.undo_last import read_last_action
from app.records import records_of
from app.reports.count_figures import count_figures
from app.reports.period import Period
from app.village.one_village import use_one_village
from app.village.problem import PROBLEM, Problem
from tests.factories.county import OTHER_VILLAGE, Desk, exchange
from tests.factories.people import Office, a_person
from tests.factories.sisters import meet

NOVEMBER = Period(date(2026, 11, 1), date(2026, 11, 30), "month")


def test_ledgers_and_figures_of_both_show_what_was_entered_before_they_met(desk: Desk) -> None:
    office, sister = desk.sisters()
    for number, one in enumerate((office, sister)):
        one.add_person(a_person(name=f"王{number}"))
        one.record(PROBLEM, one.village.village, Problem(found_on=date(2026, 11, 1), item=f"问题{number}"))
    meet(desk, office, sister)
    meet(desk, office, sister)
    for one in (office, sister):
        assert problems(one) == ["问题0", "问题1"]
        assert people(one) == 2
    lines = [[line for line in one.dump() if b'"table":"checkpoint"' not in line] for one in (office, sister)]
    assert lines[0] == lines[1]
    desk.receive(office, sister)
    assert desk.sql("SELECT count(DISTINCT village_id) FROM person") == 1


def test_the_second_time_and_another_village_change_nothing(desk: Desk) -> None:
    office, other = desk.office(), desk.office(OTHER_VILLAGE)
    other.record(PROBLEM, other.village.village, Problem(found_on=date(2026, 11, 1), item="别村"))
    exchange(office, other)
    with office.work() as session:
        assert use_one_village(session, now=office.now) == 0
    assert problems(office) == []


def test_it_is_nothing_that_undo_takes_back(desk: Desk) -> None:
    office, sister = desk.sisters()
    sister.record(PROBLEM, sister.village.village, Problem(found_on=date(2026, 11, 1), item="问题"))
    meet(desk, office, sister)
    meet(desk, office, sister)
    author = office.vault.laptop.laptop, office.vault.user
    with office.look() as connection:
        assert read_last_action(connection, laptop=author[0], user=author[1]) is None


def problems(office: Office) -> list[str]:
    with office.look() as connection:
        return sorted(one.details.item for one in records_of(connection, PROBLEM, office.village.village))


def people(office: Office) -> int:
    with office.look() as connection:
        report = count_figures(
            connection, office.village.village, NOVEMBER, today=office.today, compare=False
        )
    return report.figure("people").amount
