"""A person's history holds every row of the bag, and the past of any day."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import Refused
from app.history.known_on import KnownThen, end_of, known_on
from app.history.person_history import PersonHistory, read_history
from app.history.person_rows import person_of_row, rows_of_person, tables_of_a_bag
from app.history.undo_last import undo_last
from app.ids import PersonId, new_id
from app.people.read_person import read_person
from app.people.save_person import change_person, put_in_trash
from db.journal import create, update
from db.schema import SHAPES
from tests.factories.people import NOW, TODAY, Office

DAY = timedelta(days=1)


def test_every_record_of_the_bag_is_in_its_history(office: Office) -> None:
    person = office.add_person()
    other = office.add_person()
    placement = office.place(person)
    visit, test = office.visit(person), office.test(person)
    office.visit(other)
    suspension = new_id()
    with office.work() as session:
        session.write([create("suspension", suspension, {"placement_id": placement, "reason": "1"})])
    told = history(office, person)
    assert {record.row for record in told.records} == {person, placement, visit, test, suspension}
    assert all(record.steps for record in told.records)


def test_a_removed_record_and_what_was_in_it_stay_to_be_seen(office: Office) -> None:
    person = office.add_person()
    visit = office.visit(person, place="家中")
    office.undo()
    (record,) = [one for one in history(office, person).records if one.row == visit]
    assert (record.hidden, record.values["place"]) == (True, "家中")
    assert [step.why for step in record.steps] == [None, "undo"]


def test_a_file_that_was_merged_into_this_one_belongs_to_it(office: Office) -> None:
    person, twin = office.add_person(), office.add_person()
    visit = office.visit(twin)
    with office.work() as session:
        session.write([update("person", twin, {"merged_into": person})])
    assert {person, twin, visit} <= {record.row for record in history(office, person).records}


def test_contacts_and_movements_are_left_out_for_whoever_may_not_see_them(office: Office) -> None:
    person = office.add_person()
    basics, contact, once = new_id(), new_id(), new_id()
    with office.work() as session:
        for row, aspect in ((basics, "1"), (contact, "2"), (once, "5")):
            session.write([create("known", row, {"person_id": person, "aspect": aspect})])
        session.write([update("known", once, {"aspect": "1"})])
    with office.look() as connection:
        told = read_history(connection, person, may_see_contacts=False)
        then = known_on(connection, person, TODAY, may_see_contacts=False)
        everything = read_history(connection, person)
    assert {record.row for record in told.records} == {person, basics}
    assert {record.row for record in then.records} == {person, basics, once}
    assert {contact, once} <= {record.row for record in everything.records}


def test_every_table_of_the_bag_leads_back_to_its_person(office: Office) -> None:
    person = office.add_person()
    rows: dict[str, str] = {"person": person}
    with office.work() as session:
        for table in tables_of_a_bag()[1:]:
            rows[table] = new_id()
            parents = {
                column: rows[parent] for column, parent in SHAPES[table].references.items() if parent in rows
            }
            session.write([create(table, rows[table], parents)])
    with office.look() as connection:
        assert {table: [row] for table, row in rows.items()} == rows_of_person(connection, person)
        assert {person_of_row(connection, table, row) for table, row in rows.items()} == {person}
        village = str(connection.exec_driver_sql("SELECT id FROM village").scalar())
        assert person_of_row(connection, "village", village) is None


def test_an_unknown_person_is_refused(office: Office) -> None:
    with office.look() as connection:
        for ask in (read_history, lambda c, p: known_on(c, p, TODAY)):
            with pytest.raises(Refused, match="person_unknown"):
                ask(connection, PersonId("nobody"))


def test_the_past_of_now_is_what_the_tables_show(office: Office) -> None:
    person = office.add_person()
    office.place(person)
    visit = office.visit(person)
    office.test(person)
    change(office, person, phone="10000000001")
    told, then = history(office, person), past(office, person, TODAY)
    now = {record.row: (record.values, record.hidden) for record in told.records}
    assert now == {record.row: (record.values, record.hidden) for record in then.records}
    assert visit in now


def test_the_past_of_a_day_does_not_know_what_came_later(office: Office) -> None:
    person = office.add_person()
    change(office, person, phone="10000000001")
    office.now = NOW + DAY
    change(office, person, phone="10000000002")
    visit = office.visit(person)
    yesterday = shown(past(office, person, TODAY))
    assert yesterday[person]["phone"] == "10000000001"
    assert visit not in yesterday
    assert shown(past(office, person, TODAY + DAY))[person]["phone"] == "10000000002"


def test_before_the_file_was_opened_nothing_was_known(office: Office) -> None:
    person = office.add_person()
    assert past(office, person, TODAY - DAY).records == ()


def test_a_file_removed_since_still_stands_in_the_past(office: Office) -> None:
    person = office.add_person()
    office.now = NOW + DAY
    with office.work() as session:
        put_in_trash(session, person, why="entered twice")
    assert [record.hidden for record in past(office, person, TODAY).records] == [False]
    assert [record.hidden for record in past(office, person, TODAY + DAY).records] == [True]


def test_a_day_ends_at_midnight_in_the_village() -> None:
    midnight = datetime(2026, 11, 22, 16, 0, tzinfo=UTC)
    assert end_of(date(2026, 11, 22)) == int(midnight.timestamp() * 1000)


steps = st.lists(
    st.tuples(st.sampled_from(["phone", "worker", "visit", "undo", "trash"]), st.integers(0, 2)), max_size=9
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(plan=steps)
def test_the_past_of_each_day_is_what_a_vault_that_stopped_there_shows(
    office: Office, plan: list[tuple[str, int]]
) -> None:
    person = office.add_person()
    stops: dict[date, Mapping[str, Any]] = {}
    for number, (what, days) in enumerate(plan):
        if what == "visit":
            office.visit(person)
        elif what == "undo":
            with suppress(Refused), office.work() as session:
                undo_last(session)
        elif what == "trash":
            with office.work() as session:
                put_in_trash(session, person, why="entered twice")
        else:
            change(office, person, **{what: f"1000000{number:04d}"})
        told = history(office, person)
        stops[office.today] = {record.row: (record.values, record.hidden) for record in told.records}
        office.now += days * DAY
    for day, stood in stops.items():
        then = past(office, person, day)
        assert {record.row: (record.values, record.hidden) for record in then.records} == stood


def history(office: Office, person: PersonId) -> PersonHistory:
    with office.look() as connection:
        return read_history(connection, person)


def past(office: Office, person: PersonId, day: date) -> KnownThen:
    with office.look() as connection:
        return known_on(connection, person, day)


def shown(then: KnownThen) -> dict[str, Any]:
    return {record.row: record.values for record in then.records}


def change(office: Office, person: PersonId, **values: str) -> None:
    with office.work() as session:
        before = read_person(session.connection, person).details
        change_person(session, person, replace(before, **values), id_key=office.vault.id_key, now=office.now)
