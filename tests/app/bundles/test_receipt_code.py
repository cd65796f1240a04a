from __future__ import annotations

import re
from itertools import pairwise

import pytest

from app.bundles.receipt_code import code_key, is_code_for, read_code, receipt_code
from app.errors import Refused
from tests.factories.bundles import age_identity, age_recipient

COUNTY, LAPTOP = age_identity("county"), age_identity("laptop")
CHAIN = "ab" * 32


def test_county_and_laptop_agree_on_the_same_code() -> None:
    county = age_recipient(COUNTY)
    at_county = code_key(COUNTY, age_recipient(LAPTOP), county_recipient=county)
    at_laptop = code_key(LAPTOP, county, county_recipient=county)
    assert at_county == at_laptop
    digits = read_code(code(at_county))
    assert is_code_for(digits, at_laptop, laptop="l" * 32, bundle=3, sequence=70, chain=CHAIN)


def test_it_is_ten_digits_to_be_read_out() -> None:
    assert re.fullmatch(r"\d{4} \d{3} \d{3}", code())


def test_it_stays_the_same_for_ever() -> None:
    assert code(bytes(32)) == "4291 654 187"


@pytest.mark.parametrize(
    "other", [{"laptop": "m" * 32}, {"bundle": 4}, {"sequence": 71}, {"chain": "ac" * 32}]
)
def test_it_is_for_one_bundle_alone(other: dict[str, object]) -> None:
    assert code(**other) != code()


def test_nobody_else_can_name_it() -> None:
    county, stranger = age_recipient(COUNTY), age_identity("stranger")
    guess = code_key(stranger, county, county_recipient=county)
    assert not is_code_for(read_code(code(guess)), key(), laptop="l" * 32, bundle=3, sequence=70, chain=CHAIN)
    with pytest.raises(ValueError, match="neither"):
        code_key(stranger, age_recipient(LAPTOP), county_recipient=county)


def test_it_may_be_typed_in_many_ways() -> None:
    digits = read_code(code())
    for typed in (digits, f" {digits} ", f"{digits[:4]}-{digits[4:]}", digits.translate(full_width())):
        assert read_code(typed) == digits


@pytest.mark.parametrize(
    "typed", ["", "123", "12345678901", "12345x7890", "一二三四五六七八九十", "¹²³⁴⁵⁶⁷⁸⁹"]
)
def test_what_is_not_ten_digits_is_no_try(typed: str) -> None:
    with pytest.raises(Refused, match="receipt_code_not_ten_digits"):
        read_code(typed)


def test_every_wrong_digit_and_every_swap_of_neighbours_is_a_slip_of_the_tongue() -> None:
    digits = read_code(code())
    slips = {
        digits[:place] + other + digits[place + 1 :]
        for place in range(10)
        for other in "0123456789"
        if other != digits[place]
    }
    slips |= {
        digits[:place] + digits[place + 1] + digits[place] + digits[place + 2 :]
        for place, (one, two) in enumerate(pairwise(digits))
        if one != two
    }
    for slip in slips:
        with pytest.raises(Refused, match="receipt_code_mistyped"):
            read_code(slip)


def key() -> bytes:
    county = age_recipient(COUNTY)
    return code_key(COUNTY, age_recipient(LAPTOP), county_recipient=county)


def code(agreed: bytes | None = None, **other: object) -> str:
    facts: dict[str, object] = {"laptop": "l" * 32, "bundle": 3, "sequence": 70, "chain": CHAIN, **other}
    return receipt_code(agreed or key(), **facts)  # type: ignore[arg-type]


def full_width() -> dict[int, str]:
    return {ord("0") + value: chr(ord("０") + value) for value in range(10)}
