"""What was taken in and cannot be shown yet says for what it waits, until it has come."""

from __future__ import annotations

import pytest

import db.changes
import db.journal
import db.waiting
from app.bundles.apply_again import apply_again
from app.bundles.list_waiting import NEWER_PROGRAM, PREDECESSOR, WaitsFor, list_waiting
from app.bundles.take_in_sister import look_at_bundle
from app.county.send_down import send_down
from app.history.names import COUNTY
from db.journal import update
from db.schema import SCHEMA_VERSION
from tests.factories.county import Desk
from tests.factories.people import VILLAGE, Office, a_person
from tests.factories.sisters import hand_over, take_in, to_sisters

NEXT = SCHEMA_VERSION + 1


def waits(office: Office) -> list[WaitsFor]:
    with office.look() as connection:
        return list_waiting(connection)


def test_what_a_newer_program_wrote_waits_for_it_and_appears_once_it_is_here(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    office, sister = desk.sisters()
    with monkeypatch.context() as newer:
        newer.setattr(db.journal, "SCHEMA_VERSION", NEXT)
        sister.add_person(a_person(name="新版写的"))
    path = to_sisters(desk, sister).path
    told = WaitsFor(sister.vault.laptop.tag, NEWER_PROGRAM, 1)
    assert look_at_bundle(office.vault, path, now=office.now).waits == (told,)
    assert waits(office) == []
    assert take_in(office, path).waits == (told,)
    assert waits(office) == [told]
    office.add_person(a_person(name="照常录入"))
    with monkeypatch.context() as updated:
        for module in (db.changes, db.waiting):
            updated.setattr(module, "SCHEMA_VERSION", NEXT)
        updated.setitem(db.changes.UPCASTERS, SCHEMA_VERSION, lambda _table, changes: changes)  # type: ignore[arg-type]
        with office.work() as session:
            assert apply_again(session, now=office.now) == 1
        assert waits(office) == []
        assert office.sql("SELECT count(*) FROM person WHERE name = '新版写的'") == 1


def test_entries_after_a_lost_bundle_name_the_laptop_and_the_number_that_they_wait_for(desk: Desk) -> None:
    office, sister = desk.sisters()
    hand_over(desk, sister, office)
    reached = office.sql("SELECT max(seq) FROM entry WHERE laptop = ?", sister.vault.laptop.laptop)
    sister.add_person(a_person(name="第一个"))
    to_sisters(desk, sister)
    sister.force(
        "INSERT INTO received_mark SELECT ?, laptop, '', seq, lower(hex(chain)), 0, 'sister', 0 FROM entry"
        " WHERE laptop = ? ORDER BY seq DESC LIMIT 1"
        " ON CONFLICT (county, laptop) DO UPDATE SET seq = excluded.seq, chain = excluded.chain",
        office.vault.laptop.laptop,
        sister.vault.laptop.laptop,
    )
    sister.add_person(a_person(name="第二个"))
    hand_over(desk, sister, office)
    (one,) = waits(office)
    tag = sister.vault.laptop.tag
    assert (one.tag, one.reason, one.of, one.number) == (tag, PREDECESSOR, tag, reached + 1)


def test_what_the_county_entered_waits_as_the_county_s(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    office = desk.office()
    person = office.add_person()
    desk.receive(office)
    with monkeypatch.context() as newer:
        newer.setattr(db.journal, "SCHEMA_VERSION", NEXT)
        with desk.work() as session:
            session.write([update("person", person, {"note": "县里写的"})])
    sent = send_down(desk.vault, desk.stick(), code=VILLAGE.code, now=desk.now)
    assert sent is not None
    told = WaitsFor(COUNTY, NEWER_PROGRAM, 1)
    assert look_at_bundle(office.vault, sent.path, now=office.now).waits == (told,)
    assert take_in(office, sent.path).waits == (told,)
    assert waits(office) == [told]
