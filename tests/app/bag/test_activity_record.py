"""The activity record: one line of time out of everything that was done; and the risk levels once given."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.bag.activity_record import activities_of
from app.bag.aid import AID, Aid
from app.bag.read_bag import read_bag
from app.bag.risk_given import RiskGiven
from app.people.read_person import read_person
from app.people.save_person import change_person
from tests.factories.people import NOW, Office, a_person


def test_visits_talks_tests_and_help_stand_in_one_line_the_newest_first(office: Office) -> None:
    person = office.add_person()
    visit = office.visit(person, date(2026, 11, 3), thinking_words="愿意培训")
    test = office.test(person, date(2026, 11, 9), note="当场告知")
    talk = office.visit(person, date(2026, 11, 20), kind="2")
    help_ = office.record(AID, person, Aid(date(2026, 11, 10), "1", action="介绍到合作社", helper="唐支书"))

    with office.look() as connection:
        found = activities_of(read_bag(connection, person, today=office.today))
    assert [(one.table, one.row) for one in found] == [
        ("visit", talk),
        ("aid", help_),
        ("test", test),
        ("visit", visit),
    ]
    assert [one.words for one in found] == ["", "介绍到合作社", "当场告知", "愿意培训"]
    assert found[1].by == ("唐支书",)


def test_a_bag_in_which_nothing_was_done_has_an_empty_record(office: Office) -> None:
    person = office.add_person()
    with office.look() as connection:
        assert activities_of(read_bag(connection, person, today=office.today)) == []


def test_a_level_that_was_replaced_stays_to_be_read(office: Office) -> None:
    first = {"risk_level": "1", "risk_scheme": "高中低", "risk_on": date(2026, 1, 5), "risk_by": "清溪派出所"}
    person = office.add_person(a_person(**first))
    changed(office, person, risk_level="2", risk_on=date(2026, 7, 6))
    changed(office, person, phone="10012345678")
    changed(office, person, risk_level="3", risk_on=date(2026, 11, 2), risk_basis="半年无异常")

    with office.look() as connection:
        bag = read_bag(connection, person, today=office.today)
    assert bag.record.details.risk_level == "3"
    assert bag.earlier_risks == (
        RiskGiven("2", "高中低", date(2026, 7, 6), "清溪派出所", ""),
        RiskGiven("1", "高中低", date(2026, 1, 5), "清溪派出所", ""),
    )


def changed(office: Office, person, **said) -> None:  # type: ignore[no-untyped-def]
    with office.work() as session:
        details = replace(read_person(session.connection, person).details, **said)
        change_person(session, person, details, id_key=office.vault.id_key, now=NOW)
