"""What a role may not write is refused, whichever use case asks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from app.activities.activity import ACTIVITY, Activity
from app.errors import Refused
from app.ids import PersonId
from app.people.read_person import read_person
from app.people.reveal import reveal_numbers
from app.people.save_person import change_person, put_in_trash
from app.village.keep_ledger import add_line
from app.village.meeting import MEETING, Meeting
from tests.app.users.conftest import Manned
from tests.factories.people import TODAY, Office, a_person
from tests.factories.users import READER, RECORDER, VOLUNTEER, Staff


def refused(do: Callable[[], object]) -> str:
    with pytest.raises(Refused) as refusal:
        do()
    return refusal.value.reason


def change(office: Office, person: PersonId, **said: str) -> Callable[[], None]:
    def do() -> None:
        with office.work() as session:
            details = read_person(session.connection, person).details
            change_person(
                session, person, replace(details, **said), id_key=office.vault.id_key, now=office.now
            )

    return do


def test_a_recorder_writes_into_the_own_bags_alone(staff: Staff, manned: Manned) -> None:
    with staff.at_work(RECORDER) as office:
        office.visit(manned.own, TODAY)
        change(office, manned.own, note="记一笔")()
        assert refused(lambda: office.visit(manned.other, TODAY)) == "not_your_bag"
        assert refused(change(office, manned.other, note="记一笔")) == "not_your_bag"


def test_a_recorder_hands_no_bag_over_and_throws_none_away(staff: Staff, manned: Manned) -> None:
    def throw_away() -> None:
        with office.work() as session:
            put_in_trash(session, manned.own, why="不要了")

    with staff.at_work(RECORDER) as office:
        assert refused(change(office, manned.own, owner="王组长")) == "not_for_role"
        assert refused(throw_away) == "not_for_role"


def test_a_recorder_opens_a_file_of_their_own(staff: Staff) -> None:
    with staff.at_work(RECORDER) as office:
        assert refused(lambda: office.add_person(a_person(name="吴新来"))) == "owner_must_be_you"
        office.add_person(a_person(name="吴新来", owner=RECORDER))


def test_a_volunteer_keeps_publicity_and_nothing_else(staff: Staff, manned: Manned) -> None:
    with staff.at_work(VOLUNTEER) as office:
        village = office.village.village
        with office.work() as session:
            add_line(
                session,
                ACTIVITY,
                village,
                Activity(happened_on=TODAY, title="赶集宣传", place="集市"),
                now=office.now,
            )
        assert refused(lambda: office.visit(manned.own, TODAY)) == "not_for_role"

        def meet() -> None:
            with office.work() as session:
                add_line(session, MEETING, village, Meeting(happened_on=TODAY, kind="1"), now=office.now)

        assert refused(meet) == "not_for_role"


def test_an_auditor_changes_nothing_and_shows_nothing_in_full(staff: Staff, manned: Manned) -> None:
    def reveal() -> None:
        with office.work() as session:
            reveal_numbers(session, manned.own)

    with staff.at_work(READER) as office:
        assert refused(lambda: office.visit(manned.own, TODAY)) == "not_for_role"
        assert refused(change(office, manned.own, note="记一笔")) == "not_for_role"
        assert refused(reveal) == "not_for_role"


def test_a_recorder_reveals_the_numbers_of_the_own_bags_alone(staff: Staff, manned: Manned) -> None:
    with staff.at_work(RECORDER) as office:
        with office.work() as session:
            assert reveal_numbers(session, manned.own).phone == "10012345678"
        with office.work() as session, pytest.raises(Refused, match="not_your_bag"):
            reveal_numbers(session, manned.other)


def test_what_was_written_names_who_wrote_it(staff: Staff, manned: Manned) -> None:
    with staff.at_work(RECORDER) as office:
        visit = office.visit(manned.own, TODAY)
        assert (
            office.sql("SELECT u.name FROM visit v JOIN user u ON u.id = v.created_by WHERE v.id = ?", visit)
            == RECORDER
        )
