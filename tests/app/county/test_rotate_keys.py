"""A county takes new keys: what was sent to the old ones still comes in, and its answers are believed."""

from __future__ import annotations

import pytest

from app.bundles.county_file import read_county_file
from app.bundles.county_of import look_at_county_file
from app.bundles.take_receipt import take_code
from app.county.county_keys import county_keys
from app.county.enrol_village import renew_village
from app.county.rotate_keys import rotate_keys
from app.errors import Refused
from app.from_county.take_county_file import take_county_file
from tests.factories.county import Desk, join, receive
from tests.factories.people import VILLAGE, Office


def rotated(desk: Desk) -> None:
    with desk.work() as session:
        rotate_keys(session, now=desk.now)


def test_a_bundle_to_the_old_keys_is_taken_in_and_its_receipt_is_believed(desk: Desk) -> None:
    office = desk.office()
    path = desk.send(office).path
    rotated(desk)
    rotated(desk)
    verdict = desk.take_one(path)
    assert (verdict.outcome, len(verdict.code)) == ("taken", len("4827 190 356"))
    assert receive(office, desk.answer(office)).bundles == (1,)


def test_the_telephone_code_is_that_of_the_keys_that_the_laptop_knows(desk: Desk) -> None:
    office = desk.office()
    path = desk.send(office).path
    rotated(desk)
    assert heard(office, desk.take_one(path).code) == 1


def test_a_code_for_a_bundle_to_the_old_keys_is_understood_after_the_new_file_came(desk: Desk) -> None:
    office = desk.office()
    codes = [desk.receive(office)[0].code]
    for _ in range(2):
        rotated(desk)
        with desk.work() as session:
            join(office, renew_village(session, code=VILLAGE.code, now=desk.now))
        office.add_person()
        codes += [verdict.code for verdict in desk.receive(office)]
    assert [heard(office, code) for code in codes] == [1, 2, 3]


def test_the_next_file_brings_the_new_keys_without_joining_anew(desk: Desk) -> None:
    office = desk.office()
    desk.receive(office)
    before = county_keys_of(desk).recipient
    rotated(desk)
    with desk.work() as session:
        file = renew_village(session, code=VILLAGE.code, now=desk.now)
    county = join(office, file)
    keys = county_keys_of(desk)
    assert county.sign_public == keys.signing.public().text()
    assert county.recipients == (keys.recipient,)
    assert keys.recipient != before
    office.add_person()
    assert desk.take_one(desk.send(office).path).outcome == "taken"
    assert receive(office, desk.answer(office)).bundles == (1, 2)


def test_a_file_with_keys_of_two_changes_later_is_taken_without_digits(desk: Desk) -> None:
    office = desk.office()
    desk.receive(office)
    rotated(desk)
    rotated(desk)
    with desk.work() as session:
        data = renew_village(session, code=VILLAGE.code, now=desk.now).data
    with office.look() as connection:
        file = look_at_county_file(connection, data)
    with office.work() as session:
        county = take_county_file(session, file, fingerprint=None, now=office.now).county
    assert county.sign_public == county_keys_of(desk).signing.public().text()


def test_a_stranger_cannot_vouch_for_his_own_key(desk: Desk, tmp_path) -> None:
    office = desk.office()
    other = Desk.make(tmp_path, "stranger")
    with other.work() as session:
        session.connection.exec_driver_sql(
            "UPDATE county_secret SET county = ?", (county_keys_of(desk).county,)
        )
        rotate_keys(session, now=other.now)
    file = other.file_for()
    with pytest.raises(Refused, match="county_file_other_county"):
        read_county_file(file.data, known=county_keys_of(desk).signing.public())
    desk.receive(office)
    desk.force("UPDATE county_secret SET sign_seed = ?", county_keys_of(other).signing.seed)
    with pytest.raises(Refused, match="receipt_bad_signature"):
        receive(office, desk.answer(office))
    other.close()


def heard(office: Office, code: str) -> int:
    with office.work() as session:
        return take_code(session, code, laptop=office.vault.laptop, now=office.now)


def county_keys_of(desk: Desk):
    with desk.look() as connection:
        return county_keys(connection)
