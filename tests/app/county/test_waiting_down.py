"""What the county settled or entered is there before the village sends the next time."""

from __future__ import annotations

from app.bundles.container import open_bundle
from app.bundles.manifest import Head
from app.bundles.send import SentBundle
from app.county.county_keys import county_keys
from app.county.list_conflicts import list_conflicts
from app.county.settle import heads_of, settle_here
from app.county.waiting_down import WaitingDown, list_waiting_down
from app.county.write_receipts import WrittenReceipt, write_receipts
from db.journal import update
from tests.factories.county import OTHER_VILLAGE, Desk, exchange, receive
from tests.factories.people import VILLAGE, Office
from tests.factories.sisters import take_in


def test_a_settlement_goes_down_with_the_receipt_and_holds_before_the_next_sending(desk: Desk) -> None:
    office, sister, elsewhere = desk.office(), desk.office(), desk.office(OTHER_VILLAGE)
    disputed(office, sister)
    desk.receive(office, sister, elsewhere)
    settle(desk, "12")
    assert waiting(desk) == [WaitingDown(VILLAGE.code, VILLAGE.name, 1)]
    written = receipts(desk)
    bundles = {one.receipt.village_code: one.bundle for one in written}
    assert bundles[OTHER_VILLAGE.code] is None
    bundle = bundles[VILLAGE.code]
    assert bundle is not None
    for one in (office, sister):
        (own,) = [found for found in written if found.receipt.tag == one.vault.laptop.tag]
        receive(one, own.path.read_bytes())
        taken = take_in(one, bundle)
        assert (taken.from_county, taken.held, taken.conflicts) == (True, 0, 0)
        assert one.sql("SELECT status FROM person") == "12"
        assert one.sql("SELECT open_registers FROM person") is None
    sent = desk.send(office)
    desk.take_in(sent.path)
    assert waiting(desk) == [WaitingDown(VILLAGE.code, VILLAGE.name, 1)], "the sister has not said so yet"
    desk.receive(sister)
    assert waiting(desk) == []
    assert {one.bundle for one in receipts(desk)} == {None}


def test_the_bundle_says_which_writes_were_settled(desk: Desk) -> None:
    office, sister = desk.office(), desk.office()
    disputed(office, sister)
    assert settled_in(desk, desk.send(office)) == []
    with office.work() as session:
        person = str(session.connection.exec_driver_sql("SELECT id FROM person").scalar())
        session.write([update("person", person, {"status": "12"})])
    named = settled_in(desk, desk.send(office))
    assert {head.laptop for head in named} == {one.vault.laptop.laptop for one in (office, sister)}
    assert len(named) == 2


def settled_in(desk: Desk, sent: SentBundle) -> list[Head]:
    with desk.look() as connection:
        identities = county_keys(connection).identities
    with open_bundle(sent.path, identities, addressee=None, folder=desk.folder) as opened:
        return list(opened.manifest.settled)


def disputed(office: Office, sister: Office) -> None:
    person = office.add_person()
    exchange(office, sister)
    for one, status in ((office, "12"), (sister, "33")):
        with one.work() as session:
            session.write([update("person", person, {"status": status})])
    exchange(office, sister)


def settle(desk: Desk, status: str) -> None:
    with desk.work() as session:
        (conflict,) = list_conflicts(session.connection)
        place = (conflict.table, conflict.row, conflict.register)
        heads = heads_of(session.connection, *place)
        values = [head.values["status"] for head in heads]
        settle_here(session, *place, choose=1 + values.index(status))


def waiting(desk: Desk) -> list[WaitingDown]:
    with desk.look() as connection:
        return list_waiting_down(connection)


def receipts(desk: Desk) -> list[WrittenReceipt]:
    return write_receipts(desk.vault, desk.stick(), now=desk.now, all_laptops=True)
