"""A laptop that was lost is struck off: what came stays, what comes later waits."""

from __future__ import annotations

import pytest

from app.bundles.county_of import read_county
from app.bundles.receipt_file import read_receipt
from app.county.enrol_village import renew_village
from app.county.laptops import KnownLaptop
from app.county.revoke_laptop import revoke_laptop
from app.errors import Refused
from tests.factories.county import OTHER_VILLAGE, Desk
from tests.factories.people import VILLAGE, Office, a_person
from tests.factories.sisters import hand_over


def test_later_bundles_of_a_struck_off_laptop_wait_in_quarantine(desk: Desk) -> None:
    office, sister = desk.sisters()
    office.add_person()
    desk.receive(office)
    assert revoked(desk, office).revoked
    office.add_person(a_person(name="后来"))
    (verdict,) = desk.receive(office)
    assert (verdict.outcome, verdict.reason) == ("refused", "laptop_revoked")
    assert desk.sql("SELECT count(*) FROM quarantine") == 1
    assert desk.sql("SELECT count(*) FROM person") == 1
    assert desk.receive(sister)[0].outcome == "taken"


def test_what_a_sister_carries_of_it_is_not_taken_in_either(desk: Desk) -> None:
    office, sister = desk.sisters()
    office.add_person()
    hand_over(desk, office, sister)
    revoked(desk, office)
    (verdict,) = desk.receive(sister)
    assert verdict.notes == ("segment_of_unknown_laptop",)
    assert desk.sql("SELECT count(*) FROM person") == 0


def test_receipts_and_the_next_file_name_it(desk: Desk) -> None:
    office, sister = desk.sisters()
    revoked(desk, office)
    answer = desk.answer(sister)
    with sister.look() as connection:
        county = read_county(connection)
    assert county is not None
    laptop = sister.vault.laptop
    receipt = read_receipt(
        answer.data, [laptop.age_identity], county=county.county, key=county.key(), laptop=laptop.laptop
    )
    assert receipt.revoked == (office.vault.laptop.laptop,)
    with desk.work() as session:
        assert renew_village(session, code=VILLAGE.code, now=desk.now).sisters == (laptop.tag,)


def test_the_second_time_changes_nothing(desk: Desk) -> None:
    office = desk.office()
    desk.receive(office)
    revoked(desk, office)
    first = desk.sql("SELECT revoked_ms FROM known_laptop")
    desk.now = desk.now.replace(month=12)
    revoked(desk, office)
    assert desk.sql("SELECT revoked_ms FROM known_laptop") == first


@pytest.mark.parametrize(("code", "tag"), [(VILLAGE.code, "!!!"), (OTHER_VILLAGE.code, None)])
def test_a_laptop_that_never_joined_here_is_refused(desk: Desk, code: str, tag: str | None) -> None:
    office = desk.office()
    desk.receive(office)
    with pytest.raises(Refused, match="laptop_not_enrolled"), desk.work() as session:
        revoke_laptop(session, code=code, tag=tag or office.vault.laptop.tag, now=desk.now)


def test_a_village_without_laptops_has_no_file_to_renew(desk: Desk) -> None:
    with pytest.raises(Refused, match="village_not_enrolled"), desk.work() as session:
        renew_village(session, code=VILLAGE.code, now=desk.now)


def revoked(desk: Desk, office: Office) -> KnownLaptop:
    with desk.work() as session:
        return revoke_laptop(session, code=VILLAGE.code, tag=office.vault.laptop.tag.lower(), now=desk.now)
