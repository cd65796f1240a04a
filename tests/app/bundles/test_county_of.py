"""Joining a county: its file is believed once twelve digits were compared."""

from __future__ import annotations

import pytest

from app.bundles.county_of import look_at_county_file, read_county
from app.errors import Refused
from tests.factories.county import OTHER_VILLAGE, Desk, join
from tests.factories.people import Office


def test_the_vault_has_no_county_until_the_fingerprint_was_compared(office: Office, desk: Desk) -> None:
    file = desk.file_for()
    with office.look() as connection:
        assert look_at_county_file(connection, file.data).fingerprint() == file.fingerprint
        assert read_county(connection) is None
    county = join(office, file)
    assert (county.name, county.fingerprint) == ("示范县禁毒办", file.fingerprint)
    assert county.token is not None
    with office.look() as connection:
        assert read_county(connection) == county


@pytest.mark.parametrize("typed", ["0000 0000 0000", "", "12"])
def test_a_wrong_fingerprint_is_refused_and_nothing_is_believed(
    office: Office, desk: Desk, typed: str
) -> None:
    file = desk.file_for()
    with pytest.raises(Refused, match="fingerprint_differs") as caught:
        join(office, file, fingerprint=typed or "x")
    assert caught.value.field == "fingerprint"
    with office.look() as connection:
        assert read_county(connection) is None


def test_one_wrong_digit_is_a_wrong_fingerprint(office: Office, desk: Desk) -> None:
    file = desk.file_for()
    last = str((int(file.fingerprint[-1]) + 1) % 10)
    with pytest.raises(Refused, match="fingerprint_differs"):
        join(office, file, fingerprint=file.fingerprint[:-1] + last)


def test_the_digits_may_be_typed_without_blanks(office: Office, desk: Desk) -> None:
    file = desk.file_for()
    assert join(office, file, fingerprint=file.fingerprint.replace(" ", "")).county


def test_a_newer_file_of_the_county_renews_and_an_older_one_is_refused(office: Office, desk: Desk) -> None:
    old, new = desk.file_for(), desk.file_for()
    before = join(office, new)
    with office.look() as connection, pytest.raises(Refused, match="county_file_older"):
        look_at_county_file(connection, old.data)
    after = join(office, desk.file_for())
    assert after.county == before.county
    assert after.file_number == before.file_number + 1


def test_a_file_of_another_county_is_not_slipped_in_later(office: Office, desk: Desk) -> None:
    join(office, desk.file_for())
    elsewhere = Desk.make(desk.folder, "elsewhere")
    file = elsewhere.file_for()
    elsewhere.close()
    with office.look() as connection, pytest.raises(Refused, match="county_file_other_county"):
        look_at_county_file(connection, file.data)


def test_a_spoilt_file_is_refused(office: Office, desk: Desk) -> None:
    data = bytearray(desk.file_for(OTHER_VILLAGE).data)
    data[700] ^= 1
    with office.look() as connection, pytest.raises(Refused) as caught:
        look_at_county_file(connection, bytes(data))
    assert caught.value.reason.startswith("county_file_")
