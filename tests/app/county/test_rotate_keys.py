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
from tests.app.county.test_rebuild_laptop import given as given_back
from tests.app.county.test_rebuild_laptop import records, successor_of
from tests.app.county.test_send_down import entered, given, own_problems, problems, sent
from tests.factories.county import Desk, join, receive
from tests.factories.people import VILLAGE, Office, a_person
from tests.factories.sisters import meet, take_in


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


def test_what_goes_down_with_new_keys_is_taken_in_before_their_file_came(desk: Desk) -> None:
    office = desk.office()
    desk.receive(office)
    entered(desk, own_problems())
    for _ in range(2):
        rotated(desk)
    assert given(desk, office).new_entries > 0
    assert problems(office) == ["档案缺页"]
    office.add_person()
    assert desk.take_one(desk.send(office).path).outcome == "taken"
    assert receive(office, desk.answer(office)).bundles == (1, 2)


def test_a_lost_laptop_is_rebuilt_with_new_keys_before_their_file_came(desk: Desk) -> None:
    lost = desk.office()
    lost.add_person()
    desk.receive(lost)
    successor = successor_of(desk, lost)
    rotated(desk)
    assert given_back(desk, successor).rebuilt
    assert records(successor.dump()) == records(desk.dump())


def test_sisters_go_on_exchanging_while_one_of_them_knows_the_new_keys(desk: Desk) -> None:
    office, sister = desk.sisters()
    rotated(desk)
    desk.bring_up_to_date(office)
    office.add_person()
    sister.add_person(a_person(name="第二个"))
    meet(desk, office, sister)
    assert office.sql("SELECT count(*) FROM person") == sister.sql("SELECT count(*) FROM person") == 2
    rotated(desk)
    desk.bring_up_to_date(sister)
    sister.add_person(a_person(name="第三个"))
    meet(desk, office, sister)
    assert office.dump() == sister.dump()


def test_what_the_old_keys_signed_is_named_as_such_once_the_new_ones_are_known(desk: Desk) -> None:
    office = desk.office()
    desk.receive(office)
    receipt, file = desk.answer(office), desk.file_for()
    entered(desk, own_problems())
    bundle = sent(desk)
    assert bundle is not None
    rotated(desk)
    desk.bring_up_to_date(office)
    before = office.dump()
    with pytest.raises(Refused, match="bundle_county_key_before"):
        take_in(office, bundle.path)
    with pytest.raises(Refused, match="receipt_key_before"):
        receive(office, receipt)
    with pytest.raises(Refused, match="county_file_older"):
        join(office, file)
    assert office.dump() == before
    given(desk, office)
    assert problems(office) == ["档案缺页"], "and the county has it all still"
    assert receive(office, desk.answer(office)).bundles == (1,)


def test_a_thief_of_an_old_key_is_believed_nothing_where_the_new_one_is_known(desk: Desk) -> None:
    office = desk.office()
    desk.receive(office)
    thief = desk.copy("thief")
    thief.sticks = 100  # its own
    thief.force("UPDATE county_secret SET next_file = 100")
    rotated(desk)
    desk.bring_up_to_date(office)
    entered(thief, own_problems())
    before = office.dump()
    for reason, of_file in (
        ("county_key_before", "county_file_older"),
        ("county_key_unknown", "county_file_key_unknown"),
    ):
        bundle = sent(thief)
        assert bundle is not None
        with pytest.raises(Refused, match=reason):
            take_in(office, bundle.path)
        with pytest.raises(Refused, match=r"receipt_key_before|receipt_bad_signature"):
            receive(office, thief.answer(office))
        with thief.work() as session:
            file = renew_village(session, code=VILLAGE.code, now=thief.now)
        with pytest.raises(Refused, match=of_file):
            join(office, file)
        rotated(thief)  # the old key vouches for one of the thief's own
    assert office.dump() == before
    thief.close()


def heard(office: Office, code: str) -> int:
    with office.work() as session:
        return take_code(session, code, laptop=office.vault.laptop, now=office.now)


def county_keys_of(desk: Desk):
    with desk.look() as connection:
        return county_keys(connection)
