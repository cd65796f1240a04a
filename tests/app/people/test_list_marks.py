"""What the list of people is filtered by: measures, the four parties, the three noes, when last seen."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ids import PersonId, new_id
from app.people.list_marks import is_not_seen
from app.people.list_people import PersonLine, list_files, list_people
from app.people.merge_twins import merge_twins
from db.journal import create
from tests.factories.people import TODAY, Office, a_person

YESTERDAY = TODAY - timedelta(days=1)


@pytest.mark.parametrize(
    ("status", "to_on", "without"),
    [
        ("11", "", False),
        ("11", TODAY.isoformat(), False),
        ("11", YESTERDAY.isoformat(), True),
        ("11", None, True),
        ("14", None, False),
        ("51", None, False),
        ("52", None, False),
    ],
)
def test_somebody_not_in_custody_needs_a_measure_that_still_runs(
    office: Office, status: str, to_on: str | None, without: bool
) -> None:
    person = office.add_person(a_person(status=status))
    if to_on is not None:
        row(office, "measure", person, from_on="2026-01-01", to_on=to_on or None)
    assert only(office).without_measure is without


def test_all_four_parties_must_stand_and_those_who_left_do_not_count(office: Office) -> None:
    person = office.add_person()
    for role in "123":
        row(office, "party", person, role=role)
    assert only(office).without_parties
    row(office, "party", person, role="4", to_on=YESTERDAY.isoformat())
    assert only(office).without_parties
    row(office, "party", person, role="4")
    assert not only(office).without_parties


def test_each_of_the_three_noes_stands_alone(office: Office) -> None:
    office.add_person(a_person(no_job=True, no_home=False, no_income=None))
    line = only(office)
    assert (line.no_job, line.no_home, line.no_income) == (True, False, False)


@pytest.mark.parametrize(("result", "seen"), [("1", True), ("3", True), ("2", False), ("4", False)])
def test_a_meeting_or_a_call_counts_as_seen_the_family_alone_does_not(
    office: Office, result: str, seen: bool
) -> None:
    person = office.add_person(kept_since=date(2026, 1, 1))
    office.visit(person, TODAY - timedelta(days=10), result=result)
    line = only(office)
    assert line.not_seen is not seen
    assert line.last_seen == (TODAY - timedelta(days=10) if seen else None)
    assert line.last_visit == TODAY - timedelta(days=10)


def test_a_test_that_was_taken_counts_as_seen_and_one_missed_does_not(office: Office) -> None:
    taken, missed = (office.add_person(kept_since=date(2026, 1, 1)) for _ in range(2))
    office.test(taken, TODAY - timedelta(days=5))
    office.test(missed, TODAY - timedelta(days=5), result="5", no_show_cause="1")
    with office.look() as connection:
        told = {line.person: line.not_seen for line in list_people(connection, today=TODAY)}
    assert told == {taken: False, missed: True}


def test_nobody_in_custody_abroad_or_dead_is_suspected_to_be_lost(office: Office) -> None:
    for status in ("14", "51", "52", "53", "54"):
        office.add_person(a_person(status=status), kept_since=date(2026, 1, 1))
    with office.look() as connection:
        assert not any(line.not_seen for line in list_people(connection, today=TODAY))


def test_what_lies_under_a_merged_file_counts(office: Office) -> None:
    kept = office.add_person(kept_since=date(2026, 1, 1))
    merged = office.add_person()
    row(office, "measure", merged, from_on="2026-01-01")
    office.visit(merged, YESTERDAY)
    with office.work() as session:
        merge_twins(session, kept, merged)
    line = only(office)
    assert (line.person, line.without_measure, line.last_seen) == (kept, False, YESTERDAY)


def test_the_files_alone_tell_the_same_people_in_the_same_order(office: Office) -> None:
    for number in range(6):
        office.add_person(a_person(name=f"王{number}", village_group=f"{10 - number}组"))
    with office.look() as connection:
        quick, whole = list_files(connection, today=TODAY), list_people(connection, today=TODAY)
    assert [line.person for line in quick] == [line.person for line in whole]
    assert [line.without_measure for line in quick] == [line.without_measure for line in whole]
    assert (quick[0].is_whole, whole[0].is_whole) == (False, True)


days = st.dates(date(2020, 1, 1), date(2030, 12, 31))


@given(seen=st.none() | days, since=st.none() | days, today=days, limit=st.integers(7, 366))
def test_not_seen_agrees_with_walking_back_day_by_day(
    seen: date | None, since: date | None, today: date, limit: int
) -> None:
    told = is_not_seen("11", seen, since, today=today, days=limit, closed=False)
    start = seen or since
    recent = [today - timedelta(days=back) for back in range(limit)]
    assert told == (start is None or (start not in recent and start <= today))


def row(office: Office, table: str, person: PersonId, **values: str | None) -> None:
    with office.work() as session:
        session.write([create(table, new_id(), {"person_id": person, **values})])


def only(office: Office) -> PersonLine:
    with office.look() as connection:
        (line,) = list_people(connection, today=TODAY)
    return line


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = Office.make(tmp_path / "v")
    yield made
    made.close()
