"""A refused or missed test and the breach row that it opens, withdraws and takes up again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.conduct.absence import ABSENCE
from app.conduct.breach import BREACH, Breach
from app.conduct.count_breaches import BreachCount, Standing
from app.conduct.standings import count_of
from app.ids import PersonId, TestId
from app.records import Record, change_record, records_of
from app.tests import read_tests
from app.tests.record_test import change_test, remove_test
from db.journal import update
from tests.factories.county import exchange
from tests.factories.people import Office

COUNTED = {"counted": "1", "counted_by": "清溪派出所", "counted_on": date(2026, 11, 22)}


@pytest.mark.parametrize("result", ["4", "5"])
def test_a_refused_or_missed_test_opens_a_row_that_does_not_count_yet(office: Office, result: str) -> None:
    person = office.add_person()
    office.test(person, date(2026, 11, 20), result=result, no_show_cause="3", statement="没有接到通知")
    (row,) = breaches(office, person)
    assert (row.details.kind, row.details.counted, row.details.cause) == ("1", "", "3")
    assert (row.details.happened_on, row.details.statement) == (date(2026, 11, 20), "没有接到通知")
    assert standings(office, person) == [Standing.UNDECIDED]


@pytest.mark.parametrize("result", ["0", "1", "2", "3", "6"])
def test_any_other_result_opens_nothing(office: Office, result: str) -> None:
    person = office.add_person()
    office.test(person, result=result)
    assert breaches(office, person) == ()


def test_it_counts_once_the_police_called_it_so(office: Office) -> None:
    person = office.add_person()
    for day in (18, 19, 20):
        office.test(person, date(2026, 11, day), result="4")
    for row in breaches(office, person):
        say(office, row, **COUNTED)
    assert tallies(office, person)[0] == (3, "reached")
    assert counts(office, person).suggest_report


def test_correcting_the_test_withdraws_the_row_and_undoing_that_takes_it_up_again(office: Office) -> None:
    person = office.add_person()
    test = office.test(person, date(2026, 11, 20), result="4")
    say(office, breaches(office, person)[0], **COUNTED)
    correct(office, test, result="1")
    (row,) = breaches(office, person)
    assert (row.details.withdrawn_on, row.details.withdrawn_why) == (office.today, "1")
    assert tallies(office, person)[0] == (0, "below")

    office.undo()
    assert tallies(office, person)[0] == (1, "below")
    assert breaches(office, person)[0].details.withdrawn_on is None


def test_a_test_that_is_called_refused_again_takes_its_row_up_again(office: Office) -> None:
    person = office.add_person()
    test = office.test(person, result="5")
    correct(office, test, result="1")
    correct(office, test, result="4")
    (row,) = breaches(office, person)
    assert (row.details.withdrawn_on, row.details.withdrawn_why) == (None, "")


def test_what_the_police_withdrew_stays_withdrawn(office: Office) -> None:
    person = office.add_person()
    test = office.test(person, result="4")
    say(office, breaches(office, person)[0], withdrawn_on=office.today, withdrawn_why="3")
    correct(office, test, statement="当天在外地", result="5")
    (row,) = breaches(office, person)
    assert (row.details.withdrawn_why, row.details.statement) == ("3", "当天在外地")


def test_the_row_follows_the_test_except_where_somebody_wrote_another_word(office: Office) -> None:
    person = office.add_person()
    test = office.test(person, date(2026, 11, 20), result="5", no_show_cause="4")
    say(office, breaches(office, person)[0], statement="本人说在医院")
    correct(office, test, happened_on=date(2026, 11, 19), no_show_cause="1", statement="外出")
    (row,) = breaches(office, person)
    assert (row.details.happened_on, row.details.cause) == (date(2026, 11, 19), "1")
    assert row.details.statement == "本人说在医院"


def test_a_removed_test_withdraws_its_row_and_undo_brings_both_back(office: Office) -> None:
    person = office.add_person()
    test = office.test(person, result="4")
    with office.work() as session:
        remove_test(session, test, why="记错了人", now=office.now)
    assert standings(office, person) == [Standing.WITHDRAWN]
    office.undo()
    assert standings(office, person) == [Standing.UNDECIDED]


def test_undoing_the_test_takes_its_row_away(office: Office) -> None:
    person = office.add_person()
    office.test(person, result="4")
    office.undo()
    assert breaches(office, person) == ()


def test_two_laptops_that_both_correct_a_test_to_refused_count_it_once(pair: tuple[Office, Office]) -> None:
    here, _ = pair
    person = here.add_person()
    test = here.test(person, result="1")
    exchange(*pair)
    for one in pair:
        correct(one, test, result="4")
    exchange(*pair)
    assert len(breaches(here, person)) == 2
    for row in breaches(here, person):
        say(here, row, **COUNTED)
    assert tallies(here, person)[0] == (1, "below")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"counted_by": "派出所"}, {"counted": "2", "counted_by": "镇禁毒办"}),
        (
            {"withdrawn_on": "2026-11-22", "withdrawn_why": "9"},
            {"withdrawn_on": "2026-11-21", "withdrawn_why": "3"},
        ),
    ],
)
def test_while_two_laptops_say_different_things_it_does_not_count(
    pair: tuple[Office, Office], one: dict[str, Any], other: dict[str, Any]
) -> None:
    here, there = pair
    person = here.add_person()
    here.test(person, result="4")
    say(here, breaches(here, person)[0], **COUNTED)
    exchange(*pair)
    row = breaches(here, person)[0].row
    for office, said in ((here, one), (there, other)):
        with office.work() as session:
            session.write([update("breach", row, said)])
    exchange(*pair)
    assert standings(here, person) == [Standing.IN_CONFLICT]
    assert tallies(here, person)[0][0] == 0


def test_a_disputed_result_of_the_test_holds_its_row_back(pair: tuple[Office, Office]) -> None:
    here, there = pair
    person = here.add_person()
    test = here.test(person, result="4")
    say(here, breaches(here, person)[0], **COUNTED)
    exchange(*pair)
    for office, result in ((here, "3"), (there, "5")):
        with office.work() as session:
            session.write([update("test", test, {"result": result})])
    exchange(*pair)
    assert standings(here, person) == [Standing.IN_CONFLICT]


def test_what_counts_without_a_source_does_not_count(office: Office) -> None:
    person = office.add_person()
    office.record(BREACH, person, Breach(happened_on=office.today, kind="1"))
    row = breaches(office, person)[0].row
    with office.work() as session:  # as a newer or older program may have written it
        session.write([update("breach", row, {"counted": "1"})])
    assert standings(office, person) == [Standing.SOURCE_MISSING]


def say(office: Office, row: Record[Breach], **said: Any) -> None:
    with office.work() as session:
        change_record(session, BREACH, row.row, replace(row.details, **said), now=office.now)


def correct(office: Office, test: TestId, **said: Any) -> None:
    with office.work() as session:
        details = replace(read_tests.read_test(session.connection, test).details, **said)
        change_test(session, test, details, now=office.now)


def breaches(office: Office, person: PersonId) -> tuple[Record[Breach], ...]:
    with office.look() as connection:
        return records_of(connection, BREACH, person)


def counts(office: Office, person: PersonId) -> BreachCount:
    with office.look() as connection:
        return count_of(
            records_of(connection, BREACH, person),
            records_of(connection, ABSENCE, person),
            read_tests.tests_of(connection, person),
            office.today,
        )


def tallies(office: Office, person: PersonId) -> list[tuple[int, str]]:
    return [(tally.count, tally.state) for tally in counts(office, person).tallies]


def standings(office: Office, person: PersonId) -> list[Standing]:
    return [standing for _, standing in counts(office, person).standings]
