from __future__ import annotations

import pytest

from app.people.masking import mask_id, mask_name, mask_phone


def test_an_identity_number_shows_its_first_and_last_four() -> None:
    assert mask_id("999999199001010016") == "9999**********0016"


def test_a_telephone_number_shows_its_first_three_and_last_four() -> None:
    assert mask_phone("10028194821") == "100****4821"


@pytest.mark.parametrize(
    ("name", "masked"), [("姚静磊", "姚**"), ("吴宇", "吴**"), ("欧阳㛃", "欧阳**"), ("", "")]
)
def test_a_name_shows_its_surname_and_hides_its_length(name: str, masked: str) -> None:
    assert mask_name(name) == masked


@pytest.mark.parametrize("number", ["1", "12345", "9999991990"])
def test_a_number_too_short_to_be_masked_in_part_is_hidden_whole(number: str) -> None:
    assert set(mask_id(number)) == {"*"}
    assert set(mask_phone(number)) == {"*"}


def test_nothing_stays_nothing() -> None:
    assert mask_id(None) == ""
    assert mask_phone("") == ""
