from __future__ import annotations

import pytest

from app.bundles.names import (
    bundle_name,
    check_name,
    county_name,
    laptop_id,
    laptop_tag,
    read_bundle_name,
    receipt_name,
)
from app.errors import Refused
from tests.factories.bundles import signing_key


def test_a_bundle_says_village_laptop_and_number() -> None:
    name = bundle_name("999901001001", "A7K", 12)
    assert name == "999901001001-A7K-12.yidai"
    assert read_bundle_name(name) == ("999901001001", "A7K", 12)


def test_receipts_and_county_files_have_names_of_their_own() -> None:
    assert receipt_name("999901001001", "A7K", 3) == "999901001001-A7K-3.yidai-receipt"
    assert county_name("999901001001") == "999901001001.yidai-county"


@pytest.mark.parametrize(
    "parts", [("村", "A7K", 1), ("1", "a7k", 1), ("1", "A7K", 0), ("../1", "A7K", 1), ("", "A7K", 1)]
)
def test_a_name_that_some_stick_refuses_is_not_made(parts: tuple[str, str, int]) -> None:
    with pytest.raises(Refused, match="name_not_portable"):
        bundle_name(*parts)


@pytest.mark.parametrize(
    "name",
    [
        *["CON", "con.yidai", "Aux.x", "COM1.yidai", "lpt9", "NUL", "a:b", "a?", "a.", ".a", "a/b", "a\\b"],
        "a ",
        "",
        "x" * 121,
    ],
)
def test_names_that_windows_keeps_for_itself_are_refused(name: str) -> None:
    with pytest.raises(Refused, match="name_not_portable"):
        check_name(name)


@pytest.mark.parametrize("name", ["CONSOLE.yidai", "1-CON-1.yidai", "com10"])
def test_names_that_only_look_reserved_are_fine(name: str) -> None:
    assert check_name(name) == name


@pytest.mark.parametrize("name", ["1-A7K-1.yidai.part", "1-A7K-01.yidai", "1-A7K.yidai", "x.txt"])
def test_other_files_are_no_bundles(name: str) -> None:
    assert read_bundle_name(name) is None


def test_a_laptop_is_known_by_its_key() -> None:
    keys = [signing_key(f"laptop {number}").public().raw for number in range(50)]
    assert len({laptop_id(key) for key in keys}) == 50
    assert all(len(laptop_id(key)) == 32 for key in keys)
    assert all(read_bundle_name(f"1-{laptop_tag(key)}-1.yidai") for key in keys)
    assert not set("".join(map(laptop_tag, keys))) & set("ILOU")
