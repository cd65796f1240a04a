"""Two machines under one laptop's name: both hear of it, in whatever order they meet whom."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

import pytest

from app.bundles.copies import CopyNoticed, Holds, list_copies, read_forks
from app.bundles.receive_receipt import receive_receipt
from app.bundles.take_in_sister import look_at_bundle
from app.county.read_problems import forget_held, read_problems
from app.errors import Refused
from tests.factories.clones import cloned
from tests.factories.county import Desk
from tests.factories.people import Office, a_person
from tests.factories.sisters import hand_over, meet, to_sisters


def noticed(office: Office) -> list[tuple[Holds, bool, str]]:
    """What this machine tells its user: who holds what, of whom, and by whose word."""
    return [(one.holds, one.own, one.by) for one in copies(office)]


def copies(office: Office) -> list[CopyNoticed]:
    with office.look() as connection:
        return list_copies(connection)


def takes_receipt(desk: Desk, office: Office) -> bool:
    """Whether the receipt that the desk gives without being asked twice was taken in."""
    tag = office.vault.laptop.tag
    (receipt,) = [one for one in desk.receipts() if one.tag == tag]
    with suppress(Refused):
        receive_receipt(office.vault, receipt.data, now=office.now)
        return True
    return False


def copied(desk: Desk) -> tuple[Office, Office]:
    """A laptop that has sent once and been answered, and its copy; each typed something since."""
    office = desk.office()
    office.add_person(a_person(name="从前"))
    desk.receive(office)
    assert takes_receipt(desk, office)
    clone = cloned(desk, office)
    office.add_person(a_person(name="原来的"))
    clone.add_person(a_person(name="复制的"))
    return office, clone


@pytest.mark.parametrize("clone_first", [False, True])
def test_whoever_comes_second_is_refused_and_both_hear_from_which_entry_on(
    desk: Desk, clone_first: bool
) -> None:
    office, clone = copied(desk)
    first, second = (clone, office) if clone_first else (office, clone)
    parted = 1 + office.sql("SELECT max(seq) FROM received_mark")
    assert [one.reason for one in desk.receive(first)] == [""]
    assert [one.reason for one in desk.receive(second)] == ["bundle_forked"]
    assert takes_receipt(desk, first)
    assert not takes_receipt(desk, second)
    assert noticed(first) == [(Holds.OURS, True, "county")]
    assert noticed(second) == [(Holds.OTHERS, True, "county")]
    for machine in (first, second):
        assert [(one.number, one.tag) for one in copies(machine)] == [(parted, office.vault.laptop.tag)]


def test_a_copy_that_has_not_sent_hears_of_it_from_a_receipt_for_the_name_that_it_bears(desk: Desk) -> None:
    office, clone = copied(desk)
    clone.add_person(a_person(name="又一个"))
    clone.add_person(a_person(name="再一个"))
    desk.receive(office)
    assert not takes_receipt(desk, clone)
    (one,) = copies(clone)
    assert (one.holds, one.number) == (Holds.OTHERS, 1 + clone.sql("SELECT max(seq) FROM received_mark"))
    assert clone.sql("SELECT count(*) FROM person") == 4


def test_copies_made_before_the_laptop_joined_are_told_apart_by_the_token(desk: Desk) -> None:
    office = desk.office()
    clone = cloned(desk, office)
    office.add_person()
    clone.add_person(a_person(name="复制的"))
    assert [one.reason for one in desk.receive(clone)] == [""]
    assert [one.reason for one in desk.receive(office)] == ["bundle_forked"]
    assert not takes_receipt(desk, office)
    assert takes_receipt(desk, clone)
    assert noticed(office) == [(Holds.OTHERS, True, "county")]
    assert noticed(clone) == [(Holds.OURS, True, "county")]


def test_the_notice_goes_when_the_clerk_has_seen_to_the_file(desk: Desk) -> None:
    office, clone = copied(desk)
    desk.receive(office)
    desk.receive(clone)
    assert takes_receipt(desk, office)
    with desk.work() as session:
        (held,) = read_problems(session.connection).forked
        forget_held(session, held.file)
    desk.receive(office)
    assert takes_receipt(desk, office)
    assert noticed(office) == []


def test_it_is_told_since_when_it_was_first_noticed(desk: Desk) -> None:
    office, clone = copied(desk)
    desk.receive(office)
    desk.receive(clone)
    assert takes_receipt(desk, office)
    (first,) = copies(office)
    desk.now = desk.now.replace(day=28)
    desk.receive(clone)
    assert takes_receipt(desk, office)
    assert [one.since_ms for one in copies(office)] == [first.since_ms]


def test_an_older_state_that_was_put_back_is_told_how_far_the_county_has_come(desk: Desk) -> None:
    office = desk.office()
    older = cloned(desk, office)
    office.add_person()
    desk.receive(office)
    assert not takes_receipt(desk, older)
    reached = older.sql("SELECT max(seq) FROM entry WHERE laptop = ?", older.vault.laptop.laptop)
    assert [(one.holds, one.number) for one in copies(older)] == [(Holds.MORE, reached + 1)]


def test_a_sister_who_met_the_copy_first_is_not_held_up_at_the_county(desk: Desk) -> None:
    office, sister = desk.sisters()
    meet(desk, office, sister)
    clone = cloned(desk, office)
    office.add_person(a_person(name="原来的"))
    clone.add_person(a_person(name="复制的"))
    hand_over(desk, clone, sister)
    sister.add_person(a_person(name="二号机的"))
    desk.receive(office)
    (verdict,) = desk.receive(sister)
    assert (verdict.outcome, verdict.notes) == ("taken", ("bundle_brings_copy",))
    assert verdict.detail.startswith(office.vault.laptop.tag)
    with desk.look() as connection:
        names = set(connection.exec_driver_sql("SELECT name FROM person").scalars())
    assert names == {"原来的", "二号机的"}
    assert takes_receipt(desk, sister)
    assert noticed(sister) == [(Holds.OTHERS, False, "county")]
    assert sister.sql("SELECT count(*) FROM bundle_out WHERE state = 'received'") == 2
    assert takes_receipt(desk, office)
    assert noticed(office) == [(Holds.OURS, True, "county")]


def test_a_sister_brings_the_countys_word_of_a_copy_along(desk: Desk) -> None:
    office, sister = desk.sisters()
    meet(desk, office, sister)
    clone = cloned(desk, office)
    office.add_person(a_person(name="原来的"))
    clone.add_person(a_person(name="复制的"))
    desk.receive(office, clone, sister)
    assert takes_receipt(desk, sister)
    hand_over(desk, sister, office)
    assert noticed(office) == [(Holds.OURS, True, "county")]
    hand_over(desk, sister, clone)
    assert noticed(clone) == [(Holds.OTHERS, True, "county")]


@pytest.mark.parametrize("way", [hand_over, lambda desk, one, other: look_at_bundle(
    other.vault, to_sisters(desk, one).path, now=other.now)])  # fmt: skip
def test_what_a_sisters_bundle_shows_is_kept_though_nothing_of_it_is_taken_in(
    desk: Desk, way: Callable[[Desk, Office, Office], object]
) -> None:
    office, sister = desk.sisters()
    meet(desk, office, sister)
    clone = cloned(desk, office)
    office.add_person(a_person(name="原来的"))
    clone.add_person(a_person(name="复制的"))
    hand_over(desk, office, sister)
    with pytest.raises(Refused, match="bundle_forked"):
        way(desk, clone, sister)
    assert noticed(sister) == [(Holds.OTHERS, False, office.vault.laptop.tag)]
    with pytest.raises(Refused):
        way(desk, sister, clone)
    assert [(one.own, one.by) for one in copies(clone)] == [(True, sister.vault.laptop.tag)]


def test_a_third_laptops_parted_chain_holds_up_nothing_else(desk: Desk) -> None:
    office, sister = desk.sisters()
    third = desk.office()
    desk.receive(third)
    desk.bring_up_to_date(office, sister, third)
    clone = cloned(desk, office)
    office.add_person(a_person(name="原来的"))
    clone.add_person(a_person(name="复制的"))
    hand_over(desk, office, third)
    hand_over(desk, clone, sister)
    sister.add_person(a_person(name="二号机的"))
    taken = hand_over(desk, sister, third)
    assert taken.copied == (office.vault.laptop.tag,)
    assert third.sql("SELECT count(*) FROM person WHERE name = '二号机的'") == 1
    assert noticed(third) == [(Holds.OTHERS, False, sister.vault.laptop.tag)]


def test_a_receipt_whose_word_on_copies_is_malformed_is_refused() -> None:
    for forks in ("A7K", [{"laptop": "a"}], [{"laptop": "a" * 32, "sequence": 0, "since": 1}]):
        with pytest.raises(Refused, match="receipt_malformed"):
            read_forks({"forks": forks})


def test_nothing_is_said_where_everything_fits(desk: Desk) -> None:
    office, sister = desk.sisters()
    office.add_person()
    meet(desk, office, sister)
    desk.receive(office, sister)
    assert takes_receipt(desk, office)
    assert (noticed(office), noticed(sister)) == ([], [])
