"""Leaves, suspensions and placements of the same days stand on the page of conflicts as on Today, with who
wrote them, what holds meanwhile, and three ways out.
"""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.conduct.leave import LEAVE, Leave
from app.errors import Refused
from app.followup.gather_cases import gather_cases
from app.followup.law_days import TWICE, law_days
from app.followup.rows_beside import RowsBeside, let_all_stand, remove_beside, rows_beside
from app.history.read_conflicts import read_conflicts
from app.ids import PersonId
from app.people.save_person import put_in_trash
from app.placements.suspension import SUSPENSION, Suspension
from tests.factories.county import exchange
from tests.factories.people import TODAY, Office, a_person

Pair = tuple[Office, Office]
NOVEMBER = date(2026, 11, 1)


def a_leave(first: int, last: int) -> Leave:
    days = NOVEMBER + timedelta(first), NOVEMBER + timedelta(last)
    return Leave(kind="1", from_on=days[0], to_on=days[1], destination="省城", approval="1")


def away(pair: Pair) -> PersonId:
    """Each laptop entered a leave of the same days."""
    person = pair[0].add_person(a_person(), kept_since=date(2026, 1, 1))
    pair[0].place(person)
    exchange(*pair)
    pair[0].record(LEAVE, person, a_leave(0, 40))
    pair[1].record(LEAVE, person, a_leave(10, 30))
    exchange(*pair)
    return person


def found(office: Office) -> list[RowsBeside]:
    with office.look() as connection:
        return rows_beside(connection, today=TODAY)


def rows_on_today(office: Office) -> set[str]:
    with office.look() as connection:
        told = law_days(connection, gather_cases(connection, newest_for=TODAY), today=TODAY)
    return {row for one in told if one.key in TWICE for row in one.records}


def test_each_row_is_there_with_who_and_when_and_the_earlier_day_holds(pair: Pair) -> None:
    person = away(pair)
    for office in pair:
        (one,) = found(office)
        assert (one.table, one.person, one.until) == ("leave", person, a_leave(0, 30).to_on)
        assert [(row.first, row.last) for row in one.rows] == [
            (each.from_on, each.to_on) for each in (a_leave(0, 40), a_leave(10, 30))
        ]
        assert [row.laptop for row in one.rows] == [each.vault.laptop.laptop for each in pair]
        assert all(row.actor and row.at_ms for row in one.rows)
        assert rows_on_today(office) == {row.row for row in one.rows}


def test_who_lets_all_stand_is_not_asked_again_and_each_holds(pair: Pair) -> None:
    away(pair)
    with pair[1].work() as session:
        let_all_stand(session, "leave", found(pair[1])[0].row, today=TODAY, why="两次都批准")
    exchange(*pair)
    for office in pair:
        assert found(office) == []
        assert not rows_on_today(office)
        with office.look() as connection:
            (one,) = gather_cases(connection)
        assert max(days.last or date.max for days in one.case.away) == a_leave(0, 40).to_on


def test_one_is_removed_with_a_reason(pair: Pair) -> None:
    away(pair)
    (one,) = found(pair[0])
    with pair[0].work() as session:
        with pytest.raises(Refused, match="reason_missing"):
            remove_beside(session, "leave", one.row, today=TODAY, why="")
        remove_beside(session, "leave", one.row, today=TODAY, why="登记了两次")
    exchange(*pair)
    for office in pair:
        assert found(office) == []
    with pair[1].work() as session, pytest.raises(Refused, match="conflict_changed"):
        let_all_stand(session, "leave", one.row, today=TODAY)


def test_a_removal_on_one_laptop_and_all_stand_on_the_other_leave_something_to_ask(pair: Pair) -> None:
    away(pair)
    (one,) = found(pair[0])
    with pair[0].work() as session:
        remove_beside(session, "leave", one.row, today=TODAY, why="登记了两次")
    with pair[1].work() as session:
        let_all_stand(session, "leave", one.row, today=TODAY)
    exchange(*pair)
    assert pair[0].dump() == pair[1].dump()
    for office in pair:
        with office.look() as connection:
            shown = connection.exec_driver_sql("SELECT count(*) FROM leave WHERE deleted = 0").scalar()
        assert shown == 2, "nothing that anybody lets stand is gone without a word"


def test_each_laptop_removes_another_one_and_neither_is_gone_without_a_word(pair: Pair) -> None:
    away(pair)
    rows = [one.row for one in found(pair[0])[0].rows]
    for office, row in zip(pair, rows, strict=True):
        with office.work() as session:
            remove_beside(session, "leave", row, today=TODAY, why="登记了两次")
    exchange(*pair)
    assert pair[0].dump() == pair[1].dump()
    for office in pair:
        with office.look() as connection:
            assert {(one.row, one.register) for one in read_conflicts(connection)} == {
                (row, "deleted") for row in rows
            }


def test_rows_that_hold_days_with_the_same_row_are_looked_at_together(pair: Pair) -> None:
    person = away(pair)
    pair[0].record(LEAVE, person, a_leave(25, 60))
    exchange(*pair)
    (one,) = found(pair[0])
    assert len(one.rows) == 3
    assert one.until == a_leave(0, 30).to_on


def test_suspensions_and_placements_too(pair: Pair) -> None:
    person = pair[0].add_person(a_person(), kept_since=date(2026, 1, 1))
    placement = pair[0].place(person)
    exchange(*pair)
    pair[0].record(SUSPENSION, placement, Suspension(date(2026, 10, 1), None, "1"))
    pair[1].record(SUSPENSION, placement, Suspension(date(2026, 10, 20), date(2026, 11, 15), "1"))
    pair[1].place(person, kind="2", term_months=12)
    exchange(*pair)
    for office in pair:
        rests, placed = found(office)
        assert (rests.table, rests.until) == ("suspension", date(2026, 11, 14))
        assert placed.table == "placement"
        assert placed.until == max(row.last or date.max for row in placed.rows)
        assert rows_on_today(office) == {row.row for one in (rests, placed) for row in one.rows}
    with pair[0].work() as session:
        remove_beside(session, "placement", found(pair[0])[1].row, today=TODAY, why="登记了两次")
    assert [one.table for one in found(pair[0])] == ["suspension"]


def test_of_a_file_in_the_trash_nothing_is_asked(pair: Pair) -> None:
    person = away(pair)
    with pair[0].work() as session:
        put_in_trash(session, person, why="by mistake")
    assert found(pair[0]) == []
    assert not rows_on_today(pair[0])
