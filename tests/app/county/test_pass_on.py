"""A bag on its way from village to village through the county."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.county.enrol_village import renew_village
from app.county.list_twice import list_twice
from app.county.pass_on import PassedOn, list_on_the_way, pass_on
from app.county.revoke_laptop import revoke_laptop
from app.errors import Refused
from app.transfer.receive_transfer import receive_transfer
from app.transfer.send_transfer import send_transfer
from app.transfer.write_transfer import Move, WrittenTransfer
from tests.factories.county import OTHER_VILLAGE, Desk
from tests.factories.people import ID_NO, NOW, TODAY, VILLAGE, Office, a_person

MOVE = Move(TODAY, "搬到女儿家", "转〔2026〕5号")


def test_the_county_checks_it_and_the_new_village_takes_it_in(desk: Desk) -> None:
    here, there = desk.office(), desk.office(OTHER_VILLAGE)
    desk.receive(here, there)
    person = here.add_person(a_person(id_no=ID_NO))
    written = moved(desk, here, person)
    before = desk.dump()
    passed = passed_on(desk, written.path)
    assert (passed.from_name, passed.to_code, passed.to_name) == (
        VILLAGE.name,
        OTHER_VILLAGE.code,
        OTHER_VILLAGE.name,
    )
    assert passed.fingerprint == written.fingerprint
    assert desk.dump() == before
    receive_transfer(there.vault, passed.path, compared=passed.fingerprint, now=NOW)
    assert there.sql("SELECT name FROM person") == "王小满"


def test_a_laptop_that_joined_after_it_was_written_opens_it_too(desk: Desk) -> None:
    here, there = desk.office(), desk.office(OTHER_VILLAGE)
    desk.receive(here, there)
    written = moved(desk, here, here.add_person())
    late = desk.office(OTHER_VILLAGE)
    with pytest.raises(Refused, match="transfer_not_for_us"):
        receive_transfer(late.vault, written.path, compared=written.fingerprint, now=NOW)
    desk.receive(late)
    passed = passed_on(desk, written.path)
    receive_transfer(late.vault, passed.path, compared=passed.fingerprint, now=NOW)
    assert late.sql("SELECT count(*) FROM person") == 1


def test_what_is_on_the_way_is_listed_until_the_new_village_has_it(desk: Desk) -> None:
    here, there = desk.office(), desk.office(OTHER_VILLAGE)
    desk.receive(here, there)
    written = moved(desk, here, here.add_person(a_person(id_no=ID_NO)))
    desk.receive(here)
    assert [(one.from_name, one.to_name, one.arrived) for one in moving(desk)] == [
        (VILLAGE.name, OTHER_VILLAGE.name, False)
    ]
    receive_transfer(there.vault, written.path, compared=written.fingerprint, now=NOW)
    desk.receive(there)
    assert [one.arrived for one in moving(desk)] == [True]
    with desk.look() as connection:
        assert list_twice(connection) == []


def test_a_struck_off_laptops_bags_are_not_passed_on(desk: Desk) -> None:
    here, there = desk.office(), desk.office(OTHER_VILLAGE)
    desk.receive(here, there)
    written = moved(desk, here, here.add_person())
    with desk.work() as session:
        revoke_laptop(session, code=VILLAGE.code, tag=here.vault.laptop.tag, now=NOW)
    with pytest.raises(Refused, match="laptop_revoked"):
        passed_on(desk, written.path)


def test_a_spoilt_bag_and_a_strangers_are_refused(desk: Desk, tmp_path: Path) -> None:
    here, there = desk.office(), desk.office(OTHER_VILLAGE)
    desk.receive(here, there)
    written = moved(desk, here, here.add_person())
    data = bytearray(written.path.read_bytes())
    data[-100] ^= 1
    spoilt = tmp_path / "spoilt.yidai-transfer"
    spoilt.write_bytes(data)
    with pytest.raises(Refused, match="transfer_damaged"):
        passed_on(desk, spoilt)
    desk.force("DELETE FROM known_laptop WHERE laptop = ?", here.vault.laptop.laptop)
    with pytest.raises(Refused, match="laptop_unknown"):
        passed_on(desk, written.path)


def moved(desk: Desk, office: Office, person) -> WrittenTransfer:
    with desk.work() as session:
        address = renew_village(session, code=OTHER_VILLAGE.code, now=NOW).data
    return send_transfer(office.vault, person, MOVE, address, desk.stick(), now=NOW)


def passed_on(desk: Desk, path: Path) -> PassedOn:
    return pass_on(desk.vault, path, desk.stick())


def moving(desk: Desk):
    with desk.look() as connection:
        return list_on_the_way(connection)
