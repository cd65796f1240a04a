"""The county sees which conflicts stand open, and where."""

from __future__ import annotations

from app.county.list_conflicts import list_conflicts
from db.journal import update
from tests.factories.county import OTHER_VILLAGE, Desk, exchange
from tests.factories.people import Office, a_person


def test_open_conflicts_are_named_by_village_the_careful_ones_first(desk: Desk) -> None:
    two = desk.office(), desk.office()
    others = desk.office(OTHER_VILLAGE), desk.office(OTHER_VILLAGE)
    for pair, name in ((two, "王小满"), (others, "李四")):
        person = pair[0].add_person(a_person(name=name))
        exchange(*pair)
        for office, phone, status in zip(pair, ("10000000001", "10000000002"), ("12", "33"), strict=True):
            with office.work() as session:
                session.write([update("person", person, {"phone": phone, "status": status})])
        exchange(*pair)
    desk.receive(*two, *others)
    with desk.look() as connection:
        found = list_conflicts(connection)
    assert [(one.village_name, one.careful, one.register) for one in found] == [
        ("清水湾村", True, "status"),
        ("清水湾村", False, "phone"),
        ("白石坳村", True, "status"),
        ("白石坳村", False, "phone"),
    ]
    assert {one.table for one in found} == {"person"}
    assert all(one.file_no for one in found)


def test_a_conflict_that_a_village_settled_is_none_any_more(desk: Desk) -> None:
    pair = desk.office(), desk.office()
    person = pair[0].add_person()
    exchange(*pair)
    for office, phone in zip(pair, ("10000000001", "10000000002"), strict=True):
        with office.work() as session:
            session.write([update("person", person, {"phone": phone})])
    exchange(*pair)
    desk.receive(*pair)
    assert conflicts(desk) == 1
    settled(pair[0], person)
    desk.receive(pair[0])
    assert conflicts(desk) == 0


def settled(office: Office, person: str) -> None:
    with office.work() as session:
        session.write([update("person", person, {"phone": "10000000003"})])


def conflicts(desk: Desk) -> int:
    with desk.look() as connection:
        return len(list_conflicts(connection))
