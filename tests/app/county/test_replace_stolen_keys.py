"""The county's keys were stolen: nothing of before vouches, and villages join again by telephone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from app.bundles.county_of import look_at_county_file, read_county
from app.bundles.key_change import stolen_keys
from app.bundles.send import KEPT_FOLDER, copy_kept
from app.county.enrol_village import Enrolment, renew_village
from app.county.rotate_keys import replace_stolen_keys
from app.errors import Refused
from app.from_county.join_again import join_again
from app.from_county.take_county_file import CountyFileTaken
from app.users.rules import Role
from app.vault.keys_file import read_keys
from tests.app.county.test_rebuild_laptop import records
from tests.app.county.test_rotate_keys import county_keys_of, heard, rotated
from tests.app.county.test_send_down import entered, given, own_problems, problems, sent
from tests.factories.county import OTHER_VILLAGE, Desk, join, pending, receive
from tests.factories.people import VILLAGE, Office, a_person
from tests.factories.sisters import hand_over, meet, take_in


def newer_file(desk: Desk) -> Enrolment:
    with desk.work() as session:
        return renew_village(session, code=VILLAGE.code, now=desk.now)


def joined_again(office: Office, file: Enrolment, *, digits: str | None = None) -> CountyFileTaken:
    with office.look() as connection:
        found = look_at_county_file(connection, file.data, again=True)
    return join_again(office.vault, found, fingerprint=digits or file.fingerprint, now=office.now)


@contextmanager
def stolen(desk: Desk) -> Iterator[Desk]:
    """A thief who has the whole store; the county has replaced its keys since."""
    thief = desk.copy("thief")
    thief.sticks = 100  # its own
    thief.force("UPDATE county_secret SET next_file = 100000, next_receipt = 100000")
    replace_stolen_keys(desk.vault, now=desk.now)
    try:
        yield thief
    finally:
        thief.close()


def test_no_key_of_before_vouches_for_the_new_one_and_the_file_names_them(desk: Desk) -> None:
    office = desk.office()
    desk.receive(office)
    before = county_keys_of(desk)
    rotated(desk)
    with stolen(desk):
        keys = county_keys_of(desk)
        file = newer_file(desk)
        with office.look() as connection, pytest.raises(Refused, match="county_file_key_unknown"):
            look_at_county_file(connection, file.data)
        with office.look() as connection:
            found = look_at_county_file(connection, file.data, again=True)
        named = {key.text() for key in stolen_keys(found.extra)}
        assert before.signing.public().text() in named == keys.stolen
        assert len(named) == 2
        assert keys.vouched() == {}
    rotated(desk)
    assert len(county_keys_of(desk).vouched()["keys-before"]) == 1, "what is taken after the theft vouches"


def test_a_village_joins_again_keeps_everything_and_the_county_has_it_all(desk: Desk) -> None:
    office = desk.office()
    office.add_person()
    desk.receive(office)
    receive(office, desk.answer(office))
    office.add_person(a_person(name="第二个"))
    before = office.dump()
    with stolen(desk):
        county = joined_again(office, newer_file(desk)).county
    assert county.sign_public == county_keys_of(desk).signing.public().text()
    assert office.dump() == before
    assert pending(office).rows["person"] == 2, "nothing counts as received"
    (verdict,) = desk.receive(office)
    assert verdict.outcome == "taken"
    assert has_all_of(desk, office)
    assert receive(office, desk.answer(office)).bundles == (1, 2)
    assert pending(office).count == 0


def test_wrong_digits_change_nothing(desk: Desk) -> None:
    office = desk.office()
    desk.receive(office)
    receive(office, desk.answer(office))
    with stolen(desk):
        file = newer_file(desk)
    with office.look() as connection:
        before = read_county(connection)
    with pytest.raises(Refused, match="fingerprint_differs"):
        joined_again(office, file, digits="0000 0000 0000")
    with office.look() as connection:
        assert read_county(connection) == before
    assert pending(office).count == 0
    assert office.sql("SELECT state FROM bundle_out") == "received"


def test_only_who_manages_the_village_joins_again(desk: Desk) -> None:
    office = desk.office()
    desk.receive(office)
    with stolen(desk):
        file = newer_file(desk)
    office.vault.role = Role.RECORDER
    with pytest.raises(Refused, match="not_for_role"):
        joined_again(office, file)


def test_a_village_that_took_the_thief_s_file_comes_back(desk: Desk) -> None:
    office = desk.office()
    office.add_person()
    desk.receive(office)
    receive(office, desk.answer(office))
    with stolen(desk) as thief:
        thief.restored()  # its receipts are of an epoch of its own
        rotated(thief)
        join(office, newer_file(thief))
        office.add_person(a_person(name="第二个"))
        thief.receive(office)
        assert receive(office, thief.answer(office)).new_epoch
        assert pending(office).count == 0, "the thief said to have it all"
        joined_again(office, newer_file(desk))
        assert desk.receive(office)[0].outcome == "taken"
        assert receive(office, desk.answer(office)).number < 100
        assert has_all_of(desk, office)
        before = office.dump()
        with pytest.raises(Refused, match="receipt_key_before"):
            receive(office, thief.answer(office))
        with pytest.raises(Refused, match="county_file_older"):
            join(office, newer_file(thief))
        entered(thief, own_problems())
        bundle = sent(thief)
        assert bundle is not None
        with pytest.raises(Refused, match="bundle_county_key_before"):
            take_in(office, bundle.path)
        rotated(thief)  # for which its former one vouches
        with pytest.raises(Refused, match="county_file_key_unknown"):
            join(office, newer_file(thief))
        assert office.dump() == before


def test_what_the_thief_said_of_the_county_s_new_key_does_not_bind(desk: Desk) -> None:
    """Whoever stole a key may call the county's new one stolen, in a file that the old key signed."""
    office = desk.office()
    desk.receive(office)
    with stolen(desk) as thief:
        new = county_keys_of(desk).signing.public().text()
        thief.force("INSERT INTO header (key, value) VALUES ('county_stolen_keys', ?)", new)
        join(office, newer_file(thief))
        joined_again(office, newer_file(desk))
        assert given_after(desk, office) == ["档案缺页"]


def test_what_goes_down_comes_in_again_under_a_new_chain(desk: Desk) -> None:
    office = desk.office()
    desk.receive(office)
    with stolen(desk) as thief:
        entered(thief, own_problems())
        bundle = sent(thief)
        assert bundle is not None
        take_in(office, bundle.path)
        joined_again(office, newer_file(desk))
        desk.receive(office)
        assert given_after(desk, office) == ["档案缺页", "档案缺页"], "that of the thief stays to be seen"


def test_what_is_sent_to_a_stolen_key_is_taken_in_and_a_code_of_before_no_longer(desk: Desk) -> None:
    office = desk.office()
    office.add_person()
    path = desk.send(office).path
    with stolen(desk) as thief:
        digits = thief.take_one(path).code
        assert desk.take_one(path).outcome == "taken"
        joined_again(office, newer_file(desk))
        with pytest.raises(Refused, match="receipt_code_before_restore"):
            heard(office, digits)
        with pytest.raises(Refused, match="bundle_not_kept"):
            copy_kept(office.vault, 1, desk.stick(), now=office.now)
        assert not list((office.vault.folder / KEPT_FOLDER).iterdir())
        assert heard(office, desk.receive(office)[0].code) == 2


def test_the_county_s_key_to_a_forgotten_password_is_made_anew(desk: Desk) -> None:
    office = desk.office()
    desk.receive(office)
    with stolen(desk):
        joined_again(office, newer_file(desk))
    (slot,) = [one for one in read_keys(office.vault.folder).slots if one.kind == "county"]
    assert slot.user == county_keys_of(desk).recipient


def test_a_sister_that_has_not_joined_again_is_told_and_brings_her_records(desk: Desk) -> None:
    office, sister = desk.sisters()
    with stolen(desk):
        file = newer_file(desk)
        joined_again(office, file)
        office.add_person()
        sister.add_person(a_person(name="第二个"))
        with pytest.raises(Refused, match="bundle_county_key_unknown"):
            hand_over(desk, office, sister)
        hand_over(desk, sister, office)
        joined_again(sister, file)
        meet(desk, office, sister)
        assert office.dump() == sister.dump()
        assert {one.outcome for one in desk.receive(office, sister)} == {"taken"}


def test_a_village_whose_county_lost_its_store_joins_the_one_that_began_anew(desk: Desk) -> None:
    office = desk.office()
    office.add_person()
    desk.receive(office)
    receive(office, desk.answer(office))
    before = office.dump()
    office.force("UPDATE county_key SET confirmed_ms = confirmed_ms + 1000000000000")  # by a wrong clock
    anew = Desk.make(desk.folder, "anew")
    anew.sticks = 100
    file = anew.file_for()
    with office.look() as connection, pytest.raises(Refused, match="county_file_other_county"):
        look_at_county_file(connection, file.data)
    joined_again(office, file)
    assert office.dump() == before
    assert anew.receive(office)[0].outcome == "taken"
    assert records(office.dump()) == records(anew.dump())
    assert receive(office, anew.answer(office)).bundles == (1, 2)
    assert pending(office).count == 0
    with pytest.raises(Refused, match="county_file_other_county"):
        join(office, newer_file(desk))
    anew.close()


def test_a_laptop_of_no_county_has_nothing_to_join_again(office: Office, desk: Desk) -> None:
    with pytest.raises(Refused, match="not_enrolled"):
        joined_again(office, desk.file_for(OTHER_VILLAGE))


def has_all_of(desk: Desk, office: Office) -> bool:
    """Besides, the county has a word on its own new chain."""
    return set(records(office.dump())) <= set(records(desk.dump()))


def given_after(desk: Desk, office: Office) -> list[str]:
    entered(desk, own_problems())
    given(desk, office)
    return problems(office)
