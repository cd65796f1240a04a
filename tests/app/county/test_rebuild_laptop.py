"""A lost laptop's successor gets back all that the county holds of the village."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest

from app.bundles.pending import Sent
from app.bundles.take_in_sister import TakenFromSister
from app.county.rebuild_laptop import Rebuilt, rebuild_laptop
from app.county.revoke_laptop import revoke_laptop
from app.errors import Refused
from app.ids import new_id
from app.search.find_people import find_people
from app.vault.blobs import blob_store
from db.journal import create
from tests.factories.clones import cloned
from tests.factories.county import OTHER_VILLAGE, Desk, exchange, state
from tests.factories.golden_bundle import fill
from tests.factories.people import VILLAGE, Office, a_person
from tests.factories.sisters import take_in


def test_the_successor_shows_what_the_county_shows_by_canonical_dump(desk: Desk) -> None:
    lost, sister = desk.office(), desk.office()
    exchange(lost, sister)
    fill(lost, sister)
    desk.receive(lost, sister)
    successor = successor_of(desk, lost)
    taken = given(desk, successor)
    assert (taken.from_county, taken.held, taken.unknown) == (True, 0, ())
    assert records(successor.dump()) == records(desk.dump())
    with successor.look() as connection:
        assert [found.name for found in find_people(connection, "欧阳")] == ["欧阳㛃"]


def test_the_pictures_come_back_too(desk: Desk) -> None:
    lost = desk.office()
    digest = sha256(b"picture").hexdigest()
    with lost.work() as session:
        blob_store(lost.vault, session.connection).write(digest, [b"picture"])
        session.write([create("attachment", new_id(), {"digest": digest})])
    desk.receive(lost)
    successor = successor_of(desk, lost)
    given(desk, successor)
    with successor.look() as connection:
        assert blob_store(successor.vault, connection).read(digest) == b"picture"


def test_the_second_time_changes_nothing(desk: Desk) -> None:
    lost = desk.office()
    lost.add_person()
    desk.receive(lost)
    successor = successor_of(desk, lost)
    given(desk, successor)
    before = successor.dump()
    assert given(desk, successor, "again.yidai").new_entries == 0
    assert successor.dump() == before


def test_work_goes_on_and_the_county_takes_it_in(desk: Desk) -> None:
    lost = desk.office()
    person = lost.add_person()
    desk.receive(lost)
    successor = successor_of(desk, lost)
    given(desk, successor)
    assert state(successor, person).state is Sent.RECEIVED
    successor.visit(person)
    sent = desk.send(successor)
    assert sent.counts.get("person") is None
    assert desk.take_in(sent.path)[0].notes == ()
    assert desk.sql("SELECT count(*) FROM visit WHERE person_id = ?", person) == 1


def test_a_found_laptop_that_was_struck_off_changes_nothing_more(desk: Desk) -> None:
    lost = desk.office()
    lost.add_person()
    desk.receive(lost)
    thief = cloned(desk, lost)
    successor = successor_of(desk, lost)
    given(desk, successor)
    thief.add_person(a_person(name="偷来的"))
    assert desk.receive(thief)[0].reason == "laptop_revoked"
    assert desk.sql("SELECT count(*) FROM person") == 1


def test_of_other_villages_nothing_travels(desk: Desk) -> None:
    lost, other = desk.office(), desk.office(OTHER_VILLAGE)
    for office, name in ((lost, "本村的"), (other, "别村的")):
        office.add_person(a_person(name=name))
    desk.receive(lost, other)
    successor = successor_of(desk, lost)
    given(desk, successor)
    with successor.look() as connection:
        assert connection.exec_driver_sql("SELECT name FROM person").scalars().all() == ["本村的"]


def test_only_the_successor_opens_it_and_only_from_its_own_county(desk: Desk) -> None:
    lost = desk.office()
    desk.receive(lost)
    successor = successor_of(desk, lost)
    path = rebuilt(desk, successor).path
    with pytest.raises(Refused, match="bundle_not_for_us"):
        take_in(lost, path)
    successor.force("UPDATE county_key SET county = 'another'")
    with pytest.raises(Refused, match="bundle_foreign_county"):
        take_in(successor, path)


def test_a_laptop_cannot_pass_its_own_bundle_off_as_the_countys(desk: Desk) -> None:
    lost, forger = desk.office(), desk.office()
    desk.receive(lost, forger)
    forged = desk.folder / "forged.yidai"
    # A laptop that names itself as the county would: its key is not the county's.
    desk.force(
        "UPDATE county_secret SET sign_seed = ?",
        forger.vault.laptop.sign_seed,
    )
    rebuild_laptop(desk.vault, forged, code=VILLAGE.code, tag=lost.vault.laptop.tag, now=desk.now)
    before = lost.dump()
    with pytest.raises(Refused, match="bundle_county_key_unknown"):
        take_in(lost, forged)
    assert lost.dump() == before


@pytest.mark.parametrize(
    ("code", "tag", "name", "reason"),
    [
        (VILLAGE.code, "!!!", "x.yidai", "laptop_not_enrolled"),
        (OTHER_VILLAGE.code, "", "x.yidai", "laptop_not_enrolled"),
        (VILLAGE.code, "", "x.tar", "bundle_name_form"),
        (VILLAGE.code, "", "x.yidai", "nothing_to_rebuild"),
    ],
)
def test_what_cannot_be_rebuilt_is_refused(desk: Desk, code: str, tag: str, name: str, reason: str) -> None:
    office = desk.office()
    desk.receive(office)
    path = desk.folder / name
    with pytest.raises(Refused, match=reason):
        rebuild_laptop(desk.vault, path, code=code, tag=tag or office.vault.laptop.tag, now=desk.now)
    assert not path.exists()


def successor_of(desk: Desk, lost: Office) -> Office:
    """A new laptop of the village, which has joined; the lost one is struck off."""
    with desk.work() as session:
        revoke_laptop(session, code=VILLAGE.code, tag=lost.vault.laptop.tag, now=desk.now)
    successor = desk.office()
    desk.receive(successor)
    return successor


def rebuilt(desk: Desk, successor: Office, name: str = "rebuilt.yidai") -> Rebuilt:
    path: Path = desk.folder / name
    tag = successor.vault.laptop.tag
    return rebuild_laptop(desk.vault, path, code=VILLAGE.code, tag=tag, now=desk.now)


def given(desk: Desk, successor: Office, name: str = "rebuilt.yidai") -> TakenFromSister:
    made = rebuilt(desk, successor, name)
    return take_in(successor, made.path)


def records(dump: list[bytes]) -> list[bytes]:
    """The canonical dump, but for users (each store has its own) and each laptop's word on its own chain."""
    return [line for line in dump if b'"table":"user"' not in line and b'"table":"checkpoint"' not in line]
