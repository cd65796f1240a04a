"""Many records at once: the bag asks for all its visits and tests with one question."""

from __future__ import annotations

from app.bundles.pending import RecordState, Sent
from app.bundles.record_states import record_states
from tests.factories.county import Desk, receive


def test_each_record_of_a_bag_tells_its_own_state(desk: Desk) -> None:
    office = desk.office()
    person = office.add_person()
    received = office.visit(person)
    sent = desk.send(office)
    desk.take_in(sent.path)
    receive(office, desk.answer(office))
    written = office.visit(person)
    bundle = desk.send(office)
    fresh = office.visit(person)

    with office.look() as connection:
        states = record_states(connection, [received, written, fresh])

    assert states[received] == RecordState(Sent.RECEIVED)
    assert states[written] == RecordState(Sent.WRITTEN, bundle.number)
    assert states[fresh] == RecordState(Sent.NOT_EXPORTED)


def test_a_record_that_is_not_here_has_no_state(desk: Desk) -> None:
    office = desk.office()
    with office.look() as connection:
        assert record_states(connection, ["no such row"]) == {}
