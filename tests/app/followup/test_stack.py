"""The lines of a stack begin as the forms of the same people would."""

from __future__ import annotations

from datetime import date

from app.followup.list_due import list_due
from app.followup.stack import stack_of_tests, stack_of_visits
from app.ids import PersonId
from app.people.merge_twins import merge_twins
from app.tests.start_test import SAMPLE_OF_RULE, start_test
from app.visits.start_visit import KIND_OF_RULE, start_visit
from tests.factories.people import TODAY, Office


def test_a_line_of_the_stack_begins_as_the_form_of_that_visit_does(office: Office) -> None:
    people = a_village(office)
    with office.look() as connection:
        lines = stack_of_visits(connection, today=TODAY)
        assert {line.person for line in lines} == set(people)
        for line in lines:
            start = start_visit(connection, line.person, today=TODAY, planned_due=line.due, kind="1")
            last = start.last.details if start.last is not None else None
            assert (line.name, line.details, line.last) == (start.name, start.details, last)


def test_a_line_of_the_stack_begins_as_the_form_of_that_test_does(office: Office) -> None:
    a_village(office)
    with office.look() as connection:
        lines = stack_of_tests(connection, today=TODAY)
        assert lines
        for line in lines:
            start = start_test(connection, line.person, today=TODAY, planned_due=line.due)
            last = start.last.details if start.last is not None else None
            assert (line.name, line.details, line.last) == (start.name, start.details, last)


def test_the_stack_stands_in_the_order_of_today(office: Office) -> None:
    a_village(office)
    with office.look() as connection:
        due = list_due(connection, today=TODAY)
        lines = stack_of_visits(connection, today=TODAY) + stack_of_tests(connection, today=TODAY)
    kinds = (KIND_OF_RULE, SAMPLE_OF_RULE)
    begun = [row for row in (*due.overdue, *due.near, *due.ahead) if row.obligation.first_day <= TODAY]
    wanted = [
        list(dict.fromkeys(row.person for row in begun if row.obligation.rule.kind in kind)) for kind in kinds
    ]
    assert [line.person for line in lines] == [person for each in wanted for person in each]


def a_village(office: Office) -> list[PersonId]:
    """One who was never visited, and one who was visited often and has two files."""
    people = [office.add_person(kept_since=date(2025, 11, 1)) for _ in range(2)]
    for person in people:
        office.place(person, decision_on=None, served_on=None, reported_on=date(2025, 12, 20))
    for day in (date(2026, 8, 9), date(2026, 9, 9), date(2026, 10, 9)):
        office.visit(people[1], day, visitors=("张主任",), place="家中", family_words=f"好{day.month}")
    office.test(people[1], date(2026, 6, 3), testers=("李医生",), place="派出所")
    second_file = office.add_person(kept_since=date(2025, 11, 1))
    office.visit(second_file, date(2026, 10, 20), visitors=("王组长",), place="村部")
    with office.work() as session:
        merge_twins(session, people[1], second_file)
    return people
