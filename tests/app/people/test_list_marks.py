"""What the list of people is filtered by: measures, the four parties, the three noes, when last seen."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.bag.read_bag import read_bag
from app.followup.list_due import list_due
from app.ids import PersonId, new_id
from app.people.list_people import PersonLine, list_files, list_people
from app.people.merge_twins import merge_twins
from app.village.village_settings import set_setting
from db.journal import create
from tests.factories.people import TODAY, Office, a_person

YESTERDAY = TODAY - timedelta(days=1)
EARLIER = {"decision_on": None, "served_on": None, "agreement_signed_on": None}


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
    person = placed(office)
    office.visit(person, TODAY - timedelta(days=10), result=result)
    line = only(office)
    assert line.not_seen is not seen
    assert line.last_seen == (TODAY - timedelta(days=10) if seen else None)
    assert line.last_visit == TODAY - timedelta(days=10)


def test_a_test_that_was_taken_counts_as_seen_and_one_missed_does_not(office: Office) -> None:
    taken, missed = placed(office), placed(office)
    office.test(taken, TODAY - timedelta(days=5))
    office.test(missed, TODAY - timedelta(days=5), result="5", no_show_cause="1")
    with office.look() as connection:
        told = {line.person: line.not_seen for line in list_people(connection, today=TODAY)}
    assert told == {taken: False, missed: True}


def test_the_filter_and_today_name_the_same_people(office: Office) -> None:
    for days in (44, 45, 46, 300):
        office.visit(placed(office), TODAY - timedelta(days=days))
    for status in ("14", "51", "52", "53", "54"):
        placed(office, status=status)
    office.add_person(kept_since=date(2025, 1, 1))
    placed(office, kept=TODAY - timedelta(days=45))
    placed(office, kept=TODAY - timedelta(days=46))
    with office.look() as connection:
        filtered = {line.person for line in list_people(connection, today=TODAY) if line.not_seen}
        today = {row.person for row in list_due(connection, today=TODAY).not_seen}
    assert filtered == today
    assert len(filtered) == 3  # 46, 300 and nobody seen for 46 days


@pytest.mark.parametrize(
    ("said", "ends_on", "ends_or"),
    [
        (None, "2027-03-15", "2027-03-30"),
        ("yes", "2027-03-30", None),
        ("no", "2027-03-15", None),
    ],
)
def test_the_list_ends_on_the_day_that_the_course_concludes(
    office: Office, said: str | None, ends_on: str, ends_or: str | None
) -> None:
    person = office.add_person()
    placement = office.place(person, **EARLIER, reported_on=date(2024, 3, 15), term_months=36)
    row(office, "suspension", None, placement_id=placement, from_on="2024-06-01", to_on="2024-06-16")
    if said is not None:
        with office.work() as session:
            set_setting(session, office.village.village, "suspension_extends", said, source="县里答复")
    line = only(office)
    assert line.ends_on == date.fromisoformat(ends_on)
    assert line.ends_or == (date.fromisoformat(ends_or) if ends_or else None)
    with office.look() as connection:
        course = read_bag(connection, person, today=TODAY).course
    assert course is not None
    assert course.term is not None
    assert (course.term.effective, course.term.other) == (line.ends_on, line.ends_or)


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


def placed(office: Office, *, kept: date = date(2025, 1, 1), **said: object) -> PersonId:
    person = office.add_person(a_person(**said), kept_since=kept)
    office.place(person, **EARLIER, reported_on=date(2025, 1, 5))
    return person


def row(office: Office, table: str, person: PersonId | None, **values: str | None) -> None:
    with office.work() as session:
        owner = {} if person is None else {"person_id": person}
        session.write([create(table, new_id(), {**owner, **values})])


def only(office: Office) -> PersonLine:
    with office.look() as connection:
        (line,) = list_people(connection, today=TODAY)
    return line
