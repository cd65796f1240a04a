"""The village's log of a month: who was visited or tested, hidden people left out."""

from __future__ import annotations

from datetime import date

from app.people.save_person import put_in_trash
from app.tests.log_of_tests import log_of_tests
from app.visits.visit_log import visit_log
from tests.factories.people import Office, a_person

FIRST, LAST = date(2026, 10, 1), date(2026, 10, 31)


def test_the_log_holds_the_first_and_the_last_day_of_the_month_and_no_other(office: Office) -> None:
    person = office.add_person(a_person(name="张三", village_group="2组"), kept_since=date(2026, 5, 1))
    for day in (date(2026, 9, 30), FIRST, LAST, date(2026, 11, 1)):
        office.visit(person, day)
        office.test(person, day)

    with office.look() as connection:
        visits, tests = visit_log(connection, FIRST, LAST), log_of_tests(connection, FIRST, LAST)

    assert [line.record.details.happened_on for line in visits] == [LAST, FIRST]
    assert [line.record.details.happened_on for line in tests] == [LAST, FIRST]
    assert {(line.name, line.village_group, line.kept_since) for line in (*visits, *tests)} == {
        ("张三", "2组", date(2026, 5, 1))
    }


def test_records_of_a_hidden_file_are_not_in_the_log(office: Office) -> None:
    person = office.add_person()
    office.visit(person, FIRST)
    office.test(person, FIRST)
    with office.work() as session:
        put_in_trash(session, person, why="录重")

    with office.look() as connection:
        assert visit_log(connection, FIRST, LAST) == []
        assert log_of_tests(connection, FIRST, LAST) == []
