"""Two laptops of a village that read the same county file before they meet hold each of its lines once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from app.from_county.sent_kind import SentBy
from app.from_county.take_county_data import take_county_data
from app.history.all_conflicts import all_conflicts
from app.lists.change_choices import list_in_force
from app.records import RecordId, change_record, records_of, remove_record
from app.village.problem import PROBLEM, Problem
from tests.factories.county import Desk
from tests.factories.people import Office
from tests.factories.sisters import meet

SENT: dict[str, list[Any]] = {
    "problems": [
        {"source": "1", "found_on": "2026-11-10", "item": "宣传栏破损", "due_on": "2026-12-25"},
        {"source": "1", "found_on": "2026-11-10", "item": "台账漏签", "due_on": "2026-12-20"},
    ],
    "inspections": [{"happened_on": "2026-11-10", "kind": "1", "by_unit": "县禁毒协会"}],
    "lists": [{"list": "TAG", "code": "L1", "zh": "六进：景区"}],
}


def test_each_line_stands_there_once_on_both_and_nothing_is_in_conflict(desk: Desk) -> None:
    office, sister = desk.sisters()
    read_file(office, sister)
    meet(desk, office, sister)
    meet(desk, office, sister)
    for one in (office, sister):
        assert [found.details.item for found in problems(one)] == ["台账漏签", "宣传栏破损"]
        assert (one.sql("SELECT count(*) FROM inspection"), one.sql("SELECT count(*) FROM code_item")) == (
            1,
            1,
        )
        with one.look() as connection:
            assert list(all_conflicts(connection)) == []
            assert list_in_force(connection, "TAG").label("L1", "zh_CN") == "六进：景区"
    assert office.dump() == sister.dump()


def test_what_one_did_about_a_line_holds_although_the_other_read_it_later(desk: Desk) -> None:
    office, sister = desk.sisters()
    read_file(office)
    broken = next(one for one in problems(office) if one.details.item == "宣传栏破损")
    mend(office, broken.row, broken.details)
    read_file(sister)
    meet(desk, sister, office)
    meet(desk, sister, office)
    for one in (office, sister):
        (found,) = [line.details for line in problems(one) if line.details.item == "宣传栏破损"]
        assert (found.fixed_on, found.owner) == (date(2026, 11, 20), "何秀英")
        with one.look() as connection:
            assert list(all_conflicts(connection)) == []
    assert office.dump() == sister.dump()


def test_a_line_that_one_removed_stays_removed_and_does_not_come_back_with_the_next_file(desk: Desk) -> None:
    office, sister = desk.sisters()
    read_file(office)
    with office.work() as session:
        remove_record(session, PROBLEM, problems(office)[0].row, why="不是本村的")
    read_file(sister)
    meet(desk, office, sister)
    meet(desk, office, sister)
    read_file(office, sister)
    assert [len(problems(one)) for one in (office, sister)] == [1, 1]


def test_what_both_changed_differently_stays_side_by_side(desk: Desk) -> None:
    office, sister = desk.sisters()
    read_file(office, sister)
    for one, owner in ((office, "何秀英"), (sister, "李会计")):
        line = problems(one)[0]
        with one.work() as session:
            change_record(session, PROBLEM, line.row, replace(line.details, owner=owner), now=one.now)
    meet(desk, office, sister)
    with sister.look() as connection:
        assert [one.register for one in all_conflicts(connection)] == ["owner"]


def read_file(*offices: Office) -> None:
    for office in offices:
        with office.work() as session:
            for kind, items in SENT.items():
                sent = SentBy("the county", 3, office.today)
                take_county_data(session, kind, items, sent=sent, now=office.now)


def mend(office: Office, row: RecordId, details: Problem) -> None:
    said = replace(details, owner="何秀英", fixed_on=date(2026, 11, 20), proof="照片")
    with office.work() as session:
        change_record(session, PROBLEM, row, said, now=office.now)


def problems(office: Office) -> list[Any]:
    with office.look() as connection:
        village = office.village.village
        return sorted(records_of(connection, PROBLEM, village), key=lambda one: one.details.item)
