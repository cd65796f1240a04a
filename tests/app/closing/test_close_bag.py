"""Closing a bag: read-only, out of the daily lists, and opened again with a reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from app.closing.check_open import closed_people, is_closed
from app.closing.close_bag import close_bag, note_look_into_closed, reopen_bag
from app.closing.closing import Closing, read_closing
from app.closing.list_closed import list_closed
from app.errors import Refused
from app.followup.list_due import list_due, windows_of
from app.history.row_history import open_conflict
from app.history.settle_conflict import settle_conflict
from app.history.undo_last import undo_last
from app.ids import PersonId
from app.people.list_people import list_people
from app.people.merge_twins import merge_twins
from app.people.save_person import put_in_trash
from app.visits.record_visit import remove_visit
from tests.factories.county import exchange
from tests.factories.people import NOW, TODAY, Office

DISCHARGED = Closing(date(2026, 9, 20), "1", "解除〔2026〕7号")


def test_a_closed_bag_says_since_when_why_and_by_which_paper(office: Office) -> None:
    person = office.add_person()
    close(office, person)
    with office.look() as connection:
        assert read_closing(connection, person) == DISCHARGED
        assert is_closed(connection, person)


def test_closing_again_changes_nothing_and_corrects_what_is_said_otherwise(office: Office) -> None:
    person = office.add_person()
    for closing, changed in (
        (DISCHARGED, True),
        (DISCHARGED, False),
        (replace(DISCHARGED, closed_reason="4"), True),
    ):
        with office.work() as session:
            assert close_bag(session, person, closing, now=NOW) is changed


def test_a_bag_is_opened_again_with_a_reason_alone(office: Office) -> None:
    person = office.add_person()
    with office.work() as session, pytest.raises(Refused, match="bag_not_closed"):
        reopen_bag(session, person, why="又回来了")
    close(office, person)
    with office.work() as session, pytest.raises(Refused, match="reason_missing"):
        reopen_bag(session, person, why="  ")
    with office.work() as session:
        reopen_bag(session, person, why="复吸，重新决定社区戒毒")
    office.visit(person)
    with office.look() as connection:
        assert read_closing(connection, person) is None


def test_closing_and_opening_are_undone_with_one_key(office: Office) -> None:
    person = office.add_person()
    close(office, person)
    with office.work() as session:
        undo_last(session)
    office.visit(person)
    assert len(listed(office)) == 1


@pytest.mark.parametrize(
    ("said", "reason", "field"),
    [
        ({"closed_on": None}, "field_missing", "closed_on"),
        ({"closed_reason": ""}, "field_missing", "closed_reason"),
        ({"closed_reason": "9", "closed_basis": " "}, "field_missing", "closed_basis"),
        ({"closed_on": TODAY + timedelta(days=1)}, "day_in_future", "closed_on"),
        ({"closed_on": date(199, 1, 1)}, "day_impossible", "closed_on"),
        ({"closed_basis": "长" * 10_001}, "text_too_long", "closed_basis"),
    ],
)
def test_what_cannot_be_is_refused_at_its_field(
    office: Office, said: dict[str, Any], reason: str, field: str
) -> None:
    person = office.add_person()
    with office.work() as session, pytest.raises(Refused, match=reason) as refused:
        close_bag(session, person, replace(DISCHARGED, **said), now=NOW)
    assert refused.value.field == field


def test_what_lies_in_the_trash_is_not_closed(office: Office) -> None:
    person = office.add_person()
    with office.work() as session:
        put_in_trash(session, person, why="重复建档")
    with office.work() as session, pytest.raises(Refused, match="bag_in_trash"):
        close_bag(session, person, DISCHARGED, now=NOW)


def test_a_closed_bag_is_out_of_today_and_nothing_is_due(office: Office) -> None:
    person = office.add_person(kept_since=date(2026, 3, 1))
    office.place(person)
    assert due(office) == 1
    close(office, person)
    assert due(office) == 0
    (line,) = listed(office)
    assert (line.closed, line.next_visit, line.next_test, line.overdue) == (True, None, None, 0)


def test_dues_stop_the_day_after_closing_and_what_was_missed_stays_missed(office: Office) -> None:
    person = office.add_person(kept_since=date(2026, 3, 1))
    office.place(person)
    before = windows(office, person)
    close(office, person)
    after = windows(office, person)
    assert max(due_on for _, due_on, _ in after) <= DISCHARGED.closed_on
    assert {one for one in after if one[2] == "missed"} >= {
        (kind, day, state) for kind, day, state in before if state == "missed" and day < date(2026, 8, 1)
    }


def test_while_two_laptops_disagree_about_the_closing_the_bag_is_not_closed(
    pair: tuple[Office, Office],
) -> None:
    here, there = pair
    person = here.add_person(kept_since=date(2026, 3, 1))
    here.place(person)
    exchange(*pair)
    close(here, person)
    with there.work() as session:
        close_bag(session, person, replace(DISCHARGED, closed_reason="2"), now=NOW)
    exchange(*pair)
    for office in pair:
        assert due(office) == 1
        office.visit(person)
        with office.look() as connection:
            assert read_closing(connection, person) is None
    with here.look() as connection:
        chosen = open_conflict(connection, person, "closing")[0]
    with here.work() as session:
        settle_conflict(session, "person", person, "closing", chosen)
    assert due(here) == 0


def test_what_another_laptop_wrote_comes_into_a_closed_bag(pair: tuple[Office, Office]) -> None:
    here, there = pair
    person = here.add_person()
    exchange(*pair)
    close(here, person)
    there.visit(person)
    exchange(*pair)
    assert here.sql("SELECT count(*) FROM visit") == 1
    assert here.dump() == there.dump()


def test_files_that_are_one_person_are_closed_as_the_one_that_is_shown(office: Office) -> None:
    first, second = office.add_person(), office.add_person()
    with office.work() as session:
        merge_twins(session, first, second)
    visit = office.visit(second)
    close(office, first)
    with pytest.raises(Refused, match="bag_closed"):
        office.visit(second)
    with office.look() as connection:
        assert closed_people(connection) == {first, second}
        assert [bag.person for bag in list_closed(connection)] == [first]
    with office.work() as session:
        reopen_bag(session, first, why="又回来了")
    close(office, second)
    with office.work() as session:
        remove_visit(session, visit, why="记错了")
    with office.look() as connection:
        assert closed_people(connection) == frozenset()
        assert list_closed(connection) == []


def test_looking_into_a_closed_bag_is_logged_with_its_reason(office: Office) -> None:
    person = office.add_person()
    close(office, person)
    with office.work() as session, pytest.raises(Refused, match="look_reason_missing"):
        note_look_into_closed(session, person, "")
    with office.work() as session:
        note_look_into_closed(session, person, "1")
    assert office.sql("SELECT detail FROM access WHERE kind = 'looked_into_closed'") == '{"reason":"1"}'
    assert office.sql("SELECT rows FROM access WHERE kind = 'looked_into_closed'") == f'["{person}"]'


def close(office: Office, person: PersonId) -> None:
    with office.work() as session:
        close_bag(session, person, DISCHARGED, now=NOW)


def due(office: Office) -> int:
    """How many people have something on Today."""
    with office.look() as connection:
        found = list_due(connection, today=office.today)
    rows = [*found.overdue, *found.near, *found.suspended, *found.ahead, *found.law]
    return len({row.person for row in rows})


def listed(office: Office) -> Any:
    with office.look() as connection:
        return list_people(connection, today=office.today)


def windows(office: Office, person: PersonId) -> set[tuple[str, date, str]]:
    with office.look() as connection:
        found = windows_of(connection, person, today=office.today)
    return {(one.rule.kind, one.due, str(one.state)) for one in found}
