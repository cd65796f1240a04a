"""While two laptops' words about something careful stand open, nothing stops, ends or goes because of either.

Each test lets the laptop that wrote last, whose word is shown, say what would stop or end something. Who is
due for visits, tests and pauses is in tests/app/followup/test_gather_cases.py; leaves, absences, breaches and
reports are in tests/app/conduct.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from app.closing.close_bag import close_bag
from app.closing.closing import DISCHARGED, Closing, read_closing
from app.closing.destroy_bag import look_at_destroying
from app.closing.list_closed import list_closed, retention_reached
from app.closing.retention_of import keep_until
from app.closing.suggest_closing import suggest_closing
from app.errors import Refused
from app.followup.gather_cases import gather_cases
from app.followup.law_days import law_days
from app.followup.list_due import list_due
from app.followup.not_seen_rows import not_seen_rows
from app.ids import PersonId
from app.people.erase_person import erase_person
from app.people.read_person import read_person
from app.people.save_person import put_in_trash, take_out_of_trash
from app.placements.read_placements import current_placements, placements_of
from app.reports.status_history import statuses_at
from app.village.village_days import village_days
from db.journal import create
from tests.factories.county import exchange
from tests.factories.disputes import dispute
from tests.factories.people import NOW, TODAY, Office, a_person

Pair = tuple[Office, Office]
REPORTED = date(2026, 3, 5)


def placed(pair: Pair, **said: Any) -> tuple[PersonId, str]:
    person = pair[0].add_person(a_person(), kept_since=date(2026, 1, 1))
    placement = pair[0].place(person, **said)
    exchange(*pair)
    return person, placement


def reminded(office: Office, today: date) -> set[str]:
    with office.look() as connection:
        return {one.key for one in law_days(connection, gather_cases(connection), today=today)}


def asked(office: Office, today: date) -> set[str]:
    """The kinds of what somebody has to do about a person on this day."""
    with office.look() as connection:
        found = list_due(connection, today=today)
    return {row.obligation.rule.kind for row in (*found.overdue, *found.near)}


def test_a_disputed_end_of_a_placement_does_not_stop_the_reminder_of_its_end(pair: Pair) -> None:
    _person, placement = placed(pair, term_months=9)
    end = {"state": "7", "end_on": "2026-11-20", "end_received_on": "2026-11-20"}
    dispute(pair, "placement", placement, {"end_document": "x"}, end)
    assert reminded(pair[0], date(2026, 11, 25)) & {"end_in_30_days", "materials_to_police", "term_ends"}


def test_a_disputed_end_suggests_no_closing_and_leaves_the_placement_running(pair: Pair) -> None:
    person, placement = placed(pair)
    dispute(pair, "placement", placement, {"end_document": "x"}, {"state": "7", "end_on": "2026-11-20"})
    with pair[0].look() as connection:
        assert not current_placements(connection)[person].has_ended
        assert suggest_closing(read_person(connection, person), placements_of(connection, person)) is None


def test_a_disputed_day_of_reporting_stops_neither_its_own_reminder_nor_the_visits(pair: Pair) -> None:
    _person, placement = placed(pair)
    dispute(pair, "placement", placement, {"reported_on": None}, {"reported_on": "2026-03-06"})
    assert "report_in_overdue" in reminded(pair[0], TODAY)
    assert "home_visit" in asked(pair[0], TODAY)


def test_visits_stay_asked_for_where_the_shown_word_is_that_nobody_reported(pair: Pair) -> None:
    _person, placement = placed(pair)
    dispute(pair, "placement", placement, {"reported_on": "2026-03-06"}, {"reported_on": None})
    assert "home_visit" in asked(pair[0], TODAY)


def test_a_disputed_term_ends_nothing(pair: Pair) -> None:
    _person, placement = placed(pair)
    dispute(pair, "placement", placement, {"term_months": 24}, {"term_months": 3})
    assert "home_visit" in asked(pair[0], TODAY)


@pytest.mark.parametrize("status", ["54", "43"])
def test_a_disputed_status_stops_no_review(pair: Pair, status: str) -> None:
    here = pair[0]
    began = TODAY.replace(year=TODAY.year - 3)
    person = here.add_person(a_person(last_use_on=began), kept_since=date(2026, 1, 1))
    exchange(*pair)
    dispute(pair, "person", person, {"status": "12"}, {"status": status, "status_since": TODAY.isoformat()})
    assert "three_year_review" in reminded(here, TODAY)


def test_who_is_said_to_have_died_on_one_laptop_alone_is_still_asked_after(pair: Pair) -> None:
    person, _placement = placed(pair)
    died = {"status": "54", "status_since": TODAY.isoformat()}
    dispute(pair, "person", person, {"status": "12"}, died)
    with pair[0].look() as connection:
        seen = not_seen_rows(connection, gather_cases(connection), today=TODAY)
    assert person in {one.person for one in seen}


def test_a_disputed_last_use_does_not_put_the_review_off(pair: Pair) -> None:
    here = pair[0]
    began = TODAY.replace(year=TODAY.year - 3)
    person = here.add_person(a_person(last_use_on=began), kept_since=date(2026, 1, 1))
    exchange(*pair)
    earlier = {"last_use_on": (began + timedelta(days=1)).isoformat()}
    dispute(pair, "person", person, earlier, {"last_use_on": TODAY.isoformat()})
    assert "three_year_review" in reminded(here, TODAY)


def test_of_a_disputed_level_all_is_asked_that_either_asks_for(pair: Pair) -> None:
    person, _placement = placed(pair)
    dispute(pair, "person", person, {"risk_level": "3"}, {"risk_level": "1"})
    with pair[0].look() as connection:
        (both,) = gather_cases(connection, person=person)
    asked_for = {}
    for level in ("1", "3"):
        with pair[0].work() as session:
            session.write([create("person", f"level {level}", {"name": "x", "risk_level": level})])
            session.write(
                [
                    create(
                        "placement",
                        f"placement {level}",
                        {"person_id": f"level {level}", "kind": "1", "reported_on": REPORTED.isoformat()},
                    )
                ]
            )
        with pair[0].look() as connection:
            (one,) = gather_cases(connection, person=PersonId(f"level {level}"))
        asked_for[level] = set(one.case.rules)
    assert set(both.case.rules) == asked_for["1"] | asked_for["3"]


def closed(pair: Pair) -> PersonId:
    here = pair[0]
    person = here.add_person(a_person())
    with here.work() as session:
        close_bag(session, person, Closing(TODAY, DISCHARGED, ""), now=NOW)
    exchange(*pair)
    return person


def test_a_disputed_closing_closes_nothing_and_nothing_can_be_destroyed_for_it(pair: Pair) -> None:
    here = pair[0]
    person = here.add_person(a_person(), kept_since=date(2026, 1, 1))
    exchange(*pair)
    shut = {"locked": 1, "closed_on": "2001-01-01", "closed_reason": DISCHARGED}
    dispute(pair, "person", person, {"locked": None, "closed_basis": "开着"}, shut)
    with here.look() as connection:
        assert read_closing(connection, person) is None
        assert list_closed(connection) == []
        assert person in statuses_at(connection, None, [TODAY])[TODAY]
        with pytest.raises(Refused, match="bag_not_closed"):
            look_at_destroying(here.vault, connection, person, today=TODAY)
    here.visit(person)


def test_a_disputed_day_of_keeping_lets_nothing_be_destroyed(pair: Pair) -> None:
    here = pair[0]
    person = closed(pair)
    for office, day in zip(pair, (TODAY + timedelta(days=400), TODAY), strict=True):
        with office.work() as session:
            keep_until(session, person, day, why="县里的文件", now=NOW)
    exchange(*pair)
    later = TODAY + timedelta(days=10)
    with here.look() as connection:
        assert retention_reached(connection, today=later) == []
        with pytest.raises(Refused, match="retention_unknown"):
            look_at_destroying(here.vault, connection, person, today=later)


def test_a_file_that_is_in_the_trash_on_one_laptop_alone_is_not_erased(pair: Pair) -> None:
    here, there = pair
    person = here.add_person(a_person())
    exchange(*pair)
    with here.work() as session:
        put_in_trash(session, person, why="重复")
    with there.work() as session:
        put_in_trash(session, person, why="重复")
        take_out_of_trash(session, person)
    exchange(*pair)
    with here.work() as session, pytest.raises(Refused):
        erase_person(session, person, why="录错了", now=NOW)


def test_a_problem_that_was_put_right_on_one_laptop_alone_stays_asked_for(pair: Pair) -> None:
    here = pair[0]
    village = here.village.village
    with here.work() as session:
        said = {"village_id": village, "item": "标语破损", "due_on": TODAY.isoformat()}
        session.write([create("problem", "problem-1", said)])
    exchange(*pair)
    dispute(pair, "problem", "problem-1", {"proof": "没有整改"}, {"fixed_on": TODAY.isoformat()})
    with here.look() as connection:
        found = village_days(connection, today=TODAY)
    assert "problem_due" in {one.key for one in found}
