"""While two laptops say different things, no reminder stops because of either."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from app.followup.gather_cases import gather_cases
from app.followup.list_due import list_due
from app.history.row_history import open_conflict
from app.history.settle_conflict import settle_conflict
from app.ids import PersonId
from tests.factories.county import exchange
from tests.factories.disputes import dispute
from tests.factories.people import Office, a_person

NOVEMBER = date(2026, 11, 30)
KEPT = date(2026, 11, 1)


@pytest.mark.parametrize("status", ["33", "51", "41"])
def test_a_disputed_status_neither_pauses_nor_closes(pair: tuple[Office, Office], status: str) -> None:
    person = placed(pair)
    dispute(pair, "person", person, {"status": "12"}, {"status": status, "status_since": "2026-11-01"})
    assert due(pair[0]) == {("home_visit", NOVEMBER)}


def test_once_settled_the_status_pauses(pair: tuple[Office, Office]) -> None:
    person = placed(pair)
    dispute(pair, "person", person, {"status": "12"}, {"status": "33", "status_since": "2026-11-01"})
    with pair[0].look() as connection:
        leave = next(
            one for one in open_conflict(connection, person, "status") if one.values["status"] == "33"
        )
    with pair[0].work() as session:
        settle_conflict(session, "person", person, "status", leave)
    assert due(pair[0]) == set()


def test_a_disputed_end_ends_nothing(pair: tuple[Office, Office]) -> None:
    placed(pair)
    (placement,) = placements(pair[0])
    dispute(pair, "placement", placement, {"end_document": "x"}, {"state": "6", "end_on": "2026-11-02"})
    assert due(pair[0]) == {("home_visit", NOVEMBER)}


@pytest.mark.parametrize("said", [{"result": "4"}, {"happened_on": "2026-10-20"}])
def test_a_disputed_visit_counts_for_nothing_until_it_is_settled(
    pair: tuple[Office, Office], said: dict[str, Any]
) -> None:
    here, there = pair
    person = placed(pair)
    visit = here.visit(person, date(2026, 11, 20), result="2")
    exchange(here, there)
    assert due(here) == set()
    other = {"result": "1"} if "result" in said else {"happened_on": "2026-11-21"}
    dispute(pair, "visit", visit, other, said)
    assert due(here) == {("home_visit", NOVEMBER)}


def test_a_dispute_about_a_telephone_stops_nothing_and_starts_nothing(pair: tuple[Office, Office]) -> None:
    person = placed(pair, status="33", status_since=date(2026, 11, 1))
    dispute(pair, "person", person, {"phone": "10000000001"}, {"phone": "10000000002"})
    assert due(pair[0]) == set()


def test_one_person_is_gathered_as_all_are(pair: tuple[Office, Office]) -> None:
    here = pair[0]
    persons = [placed(pair) for _ in range(3)]
    here.visit(persons[1])
    with here.look() as connection:
        everyone = {one.person: one for one in gather_cases(connection)}
        for person in persons:
            (alone,) = gather_cases(connection, person=person)
            assert alone.case._replace(rules=()) == everyone[person].case._replace(rules=())


def placed(pair: tuple[Office, Office], **said: Any) -> PersonId:
    person = pair[0].add_person(a_person(**said), kept_since=KEPT)
    pair[0].place(person)
    exchange(*pair)
    return person


def placements(office: Office) -> list[str]:
    with office.look() as connection:
        return list(connection.exec_driver_sql("SELECT id FROM placement").scalars())


def due(office: Office) -> set[tuple[str, date]]:
    """The home visits that somebody has to look at on the last day of November."""
    with office.look() as connection:
        found = list_due(connection, today=NOVEMBER)
    rows = [*found.overdue, *found.near]
    return {
        (row.obligation.rule.kind, row.obligation.due)
        for row in rows
        if row.obligation.rule.kind == "home_visit"
    }
