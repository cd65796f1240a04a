"""What waits to be sent, and the three states of a record, told truthfully."""

from __future__ import annotations

from datetime import date

import pytest

from app.bundles.county_of import read_county
from app.bundles.pending import RecordState, Sent, received_mark
from app.bundles.receipt_file import Receipt, StoredChain, write_receipt
from app.bundles.send import copy_kept, send
from app.county.county_keys import county_keys
from app.errors import Trouble
from app.followup.list_due import list_due
from app.visits.record_visit import remove_visit
from db.journal import update
from tests.factories.county import Desk, exchange, join, pending, receive, state
from tests.factories.people import Office, a_person

NOT_EXPORTED = RecordState(Sent.NOT_EXPORTED)
RECEIVED = RecordState(Sent.RECEIVED)


def test_before_any_county_everything_is_not_exported_and_counted(office: Office) -> None:
    person = office.add_person()
    visit = office.visit(person)
    assert (state(office, person), state(office, visit)) == (NOT_EXPORTED, NOT_EXPORTED)
    found = pending(office)
    assert found.rows == {"person": 1, "visit": 1, "village": 1, "village_name": 1}
    assert (found.count, found.people, found.since) == (4, 1, None)


def test_rows_are_counted_not_changes_and_people_once(desk: Desk) -> None:
    office = desk.office()
    receive_all(desk, office)
    one, other = office.add_person(), office.add_person(a_person(name="张三"))
    for _ in range(3):
        office.visit(one)
    office.place(other)
    with office.work() as session:
        session.write([update("person", one, {"phone": "10000000001"})])
    found = pending(office)
    assert (dict(found.rows), found.people) == ({"person": 2, "visit": 3, "placement": 1}, 2)


def test_looking_searching_and_sending_are_nothing_to_send(desk: Desk) -> None:
    office = desk.office()
    receive_all(desk, office)
    with office.look() as connection:
        list_due(connection, today=office.today)
    desk.send(office)
    office.reopen()
    assert (pending(office).count, pending(office).people) == (0, 0)


def test_a_record_goes_from_not_exported_by_way_of_a_bundle_to_received(desk: Desk) -> None:
    office = desk.office()
    person = office.add_person()
    assert state(office, person) == NOT_EXPORTED
    sent = desk.send(office)
    assert state(office, person) == RecordState(Sent.WRITTEN, 1)
    assert pending(office).rows["person"] == 1
    desk.take_one(sent.path)
    assert state(office, person) == RecordState(Sent.WRITTEN, 1)
    receive(office, desk.answer(office))
    assert state(office, person) == RECEIVED
    assert pending(office).count == 0


def test_a_lost_stick_costs_nothing_the_next_bundle_carries_it_all(desk: Desk) -> None:
    office = desk.office()
    lost = office.add_person()
    desk.send(office).path.unlink()
    later = office.add_person(a_person(name="张三"))
    assert (state(office, lost), state(office, later)) == (RecordState(Sent.WRITTEN, 1), NOT_EXPORTED)
    sent = desk.send(office)
    assert (state(office, lost), state(office, later)) == (
        RecordState(Sent.WRITTEN, 2),
        RecordState(Sent.WRITTEN, 2),
    )
    verdict = desk.take_one(sent.path)
    assert (verdict.outcome, verdict.gap_after, verdict.held) == ("taken", None, 0)
    receive(office, desk.answer(office))
    assert (state(office, lost), state(office, later)) == (RECEIVED, RECEIVED)


def test_a_received_record_that_is_changed_is_not_exported_again(desk: Desk) -> None:
    office = desk.office()
    person = office.add_person()
    visit = office.visit(person, date(2026, 11, 2))
    receive_all(desk, office)
    with office.work() as session:
        remove_visit(session, visit, why="by mistake")
    assert (state(office, visit), state(office, person)) == (NOT_EXPORTED, RECEIVED)


def test_a_bundle_that_never_reached_a_stick_makes_nothing_written(desk: Desk) -> None:
    office = desk.office()
    person = office.add_person()
    stick = desk.stick()
    taken = stick / f"999901001001-{office.vault.laptop.tag}-1.yidai"
    taken.write_bytes(b"something else")
    with pytest.raises(Trouble, match="stick_name_taken"):
        send(office.vault, stick, now=office.now)
    assert state(office, person) == NOT_EXPORTED
    copy_kept(office.vault, 1, desk.stick(), now=office.now)
    assert state(office, person) == RecordState(Sent.WRITTEN, 1)


def test_after_the_county_restored_an_older_store_records_fall_back_and_are_sent_again(desk: Desk) -> None:
    office = desk.office()
    old = office.add_person()
    receive_all(desk, office)
    mark = office_mark(office)
    new = office.add_person(a_person(name="张三"))
    desk.send(office)
    receive_older_epoch(desk, office)
    assert mark is not None
    # Bundle 2 began after the mark of then: it does not carry what the county has lost.
    assert state(office, old) == RecordState(Sent.WRITTEN, 1)
    assert state(office, new) == RecordState(Sent.WRITTEN, 2)
    assert pending(office).rows["person"] == 2
    sent = desk.send(office)
    assert (state(office, old), state(office, new)) == (
        RecordState(Sent.WRITTEN, 3),
        RecordState(Sent.WRITTEN, 3),
    )
    assert desk.take_one(sent.path).gap_after is None


def test_what_a_sister_wrote_is_received_only_when_a_receipt_says_so(desk: Desk) -> None:
    office, sister = desk.office(), desk.office()
    person = sister.add_person()
    exchange(office, sister)
    assert state(office, person) == NOT_EXPORTED
    desk.receive(sister, office)
    receive(office, desk.answer(office))
    assert state(office, person) == RECEIVED


def test_enrolling_elsewhere_makes_no_old_bundle_count_there(desk: Desk, office: Office) -> None:
    join(office, desk.file_for())
    person = office.add_person()
    desk.send(office)
    office.force("UPDATE bundle_out SET recipient = 'another county'")
    assert state(office, person) == NOT_EXPORTED


def receive_all(desk: Desk, office: Office) -> None:
    desk.receive(office)
    receive(office, desk.answer(office))


def receive_older_epoch(desk: Desk, office: Office) -> None:
    """The county stands where it stood before this laptop's first bundle, under a new epoch."""
    with desk.look() as connection:
        keys = county_keys(connection)
    laptop = office.vault.laptop
    receipt = Receipt(
        program="yidai",
        county=keys.county,
        epoch=f"{keys.epoch}-again",
        number=1,
        made=1,
        laptop=laptop.laptop,
        bundles=(),
        stored=(StoredChain(laptop.laptop, 0, "0" * 64),),
    )
    taken = receive(office, write_receipt(receipt, keys.signing, laptop.age_recipient))
    assert taken.new_epoch


def office_mark(office: Office) -> object:
    with office.look() as connection:
        county = read_county(connection)
        assert county is not None
        return received_mark(connection, county.county, office.vault.laptop.laptop)
