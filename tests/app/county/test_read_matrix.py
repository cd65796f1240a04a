"""Village by month: received, late, a gap, nothing."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.county.read_matrix import Cell, read_matrix
from app.errors import Refused
from app.history.read_conflicts import read_conflicts
from app.history.settle_conflict import settle_conflict
from app.village.keep_ledger import add_line
from app.village.month_close import MONTH_CLOSE, MonthClose
from tests.factories.county import OTHER_VILLAGE, Desk, exchange, receive
from tests.factories.disputes import dispute
from tests.factories.people import NOW, Office, a_person
from tests.factories.sisters import hand_over


def test_records_that_came_by_the_tenth_of_the_next_month_are_received(desk: Desk) -> None:
    office = desk.office()
    office.add_person()
    sent = desk.send(office).path
    desk.now = NOW.replace(month=12, day=10, hour=15)  # eleven at night in the village
    desk.take_in(sent)
    assert came(desk) == {"2026-11": "received", "2026-12": "nothing"}


def test_records_that_came_on_the_eleventh_are_late(desk: Desk) -> None:
    office = desk.office()
    office.add_person()
    sent = desk.send(office).path
    desk.now = NOW.replace(month=12, day=10, hour=16)  # midnight in the village
    desk.take_in(sent)
    assert came(desk) == {"2026-11": "late", "2026-12": "nothing"}
    with desk.look() as connection:
        matrix = read_matrix(connection, now=desk.now, months=2, due_day=11)
    assert matrix.villages[0].months[0].came == "received"


def test_what_was_added_late_makes_the_month_late(desk: Desk) -> None:
    office = desk.office()
    office.add_person()
    desk.receive(office)
    office.add_person(a_person(name="后来"))
    sent = desk.send(office).path
    desk.now = NOW + timedelta(days=30)
    desk.take_in(sent)
    assert came(desk)["2026-11"] == "late"


def test_a_village_that_only_has_its_file_sent_nothing(desk: Desk) -> None:
    desk.file_for(OTHER_VILLAGE)
    with desk.look() as connection:
        matrix = read_matrix(connection, now=desk.now, months=3)
        on_the_eleventh = NOW.replace(month=12, day=10, hour=16)
        late = read_matrix(connection, now=on_the_eleventh, months=2)
    (village,) = matrix.villages
    assert [matrix.is_awaited(cell) for cell in village.months] == [False, False, True]
    assert [late.is_awaited(cell) for cell in late.villages[0].months] == [False, True]
    assert (village.code, village.name, village.laptops) == ("999901001002", "白石坳村", 0)
    assert village.months == tuple(
        Cell(month, came, 0, 0)
        for month, came in (("2026-09", "before"), ("2026-10", "before"), ("2026-11", "nothing"))
    )


def test_a_bundle_without_records_is_counted_and_reports_nothing(desk: Desk) -> None:
    office = desk.office()
    desk.receive(office)
    receive(office, desk.answer(office))
    office.now = desk.now = NOW.replace(month=12)
    desk.receive(office)
    with desk.look() as connection:
        cells = read_matrix(connection, now=desk.now, months=2).villages[0].months
    assert [(cell.came, cell.bundles) for cell in cells] == [("received", 1), ("nothing", 1)]


def test_months_between_two_entries_with_others_missing_are_a_gap_until_they_come(desk: Desk) -> None:
    office = desk.office()
    desk.receive(office)
    receive(office, desk.answer(office))
    office.now = desk.now = NOW.replace(month=12)
    office.add_person(a_person(name="第一个"))
    middle = desk.send(office)
    office.force(
        "UPDATE received_mark SET (seq, chain) ="
        " (SELECT last_seq, chain FROM bundle_out ORDER BY number DESC LIMIT 1)"
    )
    office.now = desk.now = NOW.replace(year=2027, month=2, day=1)
    office.add_person(a_person(name="第二个"))
    desk.take_in(desk.send(office).path)
    assert came(desk, 5) == {
        "2026-10": "before",
        "2026-11": "gap",
        "2026-12": "gap",
        "2027-01": "gap",
        "2027-02": "gap",
    }
    desk.take_in(middle.path)
    assert came(desk, 3) == {"2026-12": "late", "2027-01": "nothing", "2027-02": "received"}


def test_what_a_sister_carried_is_received_when_she_brought_it(desk: Desk) -> None:
    office, sister = desk.sisters()
    sister.now = office.now = NOW.replace(month=12)
    sister.add_person()
    hand_over(desk, sister, office)
    sent = desk.send(office).path
    desk.now = NOW.replace(year=2027, month=1, day=20)
    desk.take_in(sent)
    assert came(desk, 2) == {"2026-12": "late", "2027-01": "nothing"}


def test_a_month_whose_closing_is_in_open_conflict_is_not_shown_as_closed(desk: Desk) -> None:
    pair = desk.sisters()
    with pair[0].work() as session:
        closing = MonthClose(period="2026-10", closed_by="王组长")
        row = add_line(session, MONTH_CLOSE, pair[0].village.village, closing, now=pair[0].now)
    exchange(*pair)
    desk.receive(*pair)
    assert closed_and_open(desk) == (True, 0)
    dispute(pair, "month_close", str(row), {"closed_on": None}, {"closed_by": "李会计"})
    desk.receive(*pair)
    assert closed_and_open(desk) == (False, 1)
    with pair[0].work() as session:
        (one,) = read_conflicts(session.connection)
        closed = next(each for each in one.heads if "李会计" in str(each.values))
        settle_conflict(session, one.table, one.row, one.register, closed)
    desk.receive(pair[0])
    assert closed_and_open(desk) == (True, 0)


def closed_and_open(desk: Desk) -> tuple[bool, int]:
    with desk.look() as connection:
        (village,) = read_matrix(connection, now=desk.now, months=2).villages
    return village.months[0].closed, village.conflicts


def test_the_villages_that_report_are_counted(desk: Desk) -> None:
    office = desk.office()
    desk.file_for(OTHER_VILLAGE)
    desk.receive(office)
    with desk.look() as connection:
        matrix = read_matrix(connection, now=desk.now, months=2)
    assert (matrix.reporting("2026-11"), matrix.due("2026-11")) == (1, 2)
    assert (matrix.reporting("2026-10"), matrix.due("2026-10")) == (0, 0)


def test_a_year_of_months_ends_with_the_present_one(desk: Desk) -> None:
    with desk.look() as connection:
        months = read_matrix(connection, now=desk.now).months
    assert (months[0], months[-1], len(months)) == ("2025-12", "2026-11", 12)


def test_a_villages_own_records_have_no_matrix(office: Office) -> None:
    with office.look() as connection, pytest.raises(Refused, match="no_county_store"):
        read_matrix(connection, now=office.now)


def came(desk: Desk, months: int = 2) -> dict[str, str]:
    with desk.look() as connection:
        (village,) = read_matrix(connection, now=desk.now, months=months).villages
    return {cell.month: str(cell.came) for cell in village.months}
