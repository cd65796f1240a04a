"""Villages are renamed and merged: their ids stay, and their laptops become sisters."""

from __future__ import annotations

from datetime import date

import pytest

from app.bundles.sisters import read_sisters
from app.county.change_division import change_division
from app.county.count_county import count_county
from app.county.enrol_village import renew_village
from app.county.send_down import send_down
from app.errors import Refused
from app.reports.period import Period
from tests.factories.county import OTHER_VILLAGE, Desk, join
from tests.factories.people import VILLAGE, a_person
from tests.factories.sisters import meet, take_in

NEW = "999901001009"


def test_two_villages_that_are_merged_exchange_and_count_as_one(desk: Desk) -> None:
    one, other = desk.office(), desk.office(OTHER_VILLAGE)
    person = one.add_person(a_person(name="王一"))
    other.add_person(a_person(name="李二"))
    desk.receive(one, other)
    changed(desk, VILLAGE.code, OTHER_VILLAGE.code)
    with desk.work() as session:
        file = renew_village(session, code=NEW, now=desk.now)
    for office in (one, other):
        join(office, file)
        bundle = send_down(desk.vault, desk.stick(), code=NEW, now=desk.now, everything=True)
        assert bundle is not None
        take_in(office, bundle.path)
        assert office.village.code == NEW
        with office.look() as connection:
            assert len(read_sisters(connection)) == 1
    meet(desk, one, other)
    other.visit(person)
    verdicts = desk.receive(one, other)
    assert [(verdict.outcome, verdict.village_code, verdict.held) for verdict in verdicts] == [
        ("taken", NEW, 0)
    ] * 2
    with desk.look() as connection:
        report = count_county(connection, Period(date(2026, 11, 1), date(2026, 11, 30)), now=desk.now)
    assert [village.code for village in report.villages] == [NEW]
    assert report.figure("people").amount([NEW]) == 2


def test_the_second_time_and_an_unknown_village_change_nothing(desk: Desk) -> None:
    desk.receive(desk.office())
    changed(desk, VILLAGE.code)
    entries = desk.sql("SELECT count(*) FROM entry")
    changed(desk, NEW)
    assert desk.sql("SELECT count(*) FROM entry") == entries
    with desk.work() as session, pytest.raises(Refused, match="village_not_enrolled"):
        change_division(session, ["1"], code=NEW, name="新村", from_on=date(2027, 1, 1))
    with desk.work() as session, pytest.raises(Refused, match="village_code_form"):
        change_division(session, [NEW], code="新", name="新村", from_on=date(2027, 1, 1))


def changed(desk: Desk, *codes: str) -> None:
    with desk.work() as session:
        change_division(session, codes, code=NEW, name="新合村", from_on=date(2026, 11, 22))
