"""Whatever is not exactly a signed transfer for us is refused, and nothing changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, replace
from typing import Any

import pyrage
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import Refused
from app.transfer.carried_rows import CarriedRow, read_rows, rows_to_bytes
from app.transfer.package import EXCERPT, ROWS, blob_name, part_of, read_letter
from db.canonical import canonical
from tests.factories.bundles import LaptopChain, age_identity, age_recipient
from tests.factories.transfers import (
    CARRIED,
    PERSON,
    SENDER,
    US,
    VISIT,
    a_package,
    letter_of,
    opened_transfer,
    parts_of,
    sealed_transfer,
)

PACKAGE = a_package()


def test_a_whole_transfer_is_read() -> None:
    letter, reader = opened_transfer(a_package())
    assert letter.sender == SENDER.sender
    assert read_rows(reader.parts[ROWS]) == CARRIED
    assert reader.parts[EXCERPT] == b"sealed"


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 255))
def test_no_changed_byte_gets_through(at: int, change: int) -> None:
    data = bytearray(PACKAGE)
    data[at % len(data)] ^= change
    with pytest.raises(Refused, match="transfer_"):
        opened_transfer(bytes(data))


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10_000))
def test_no_cut_file_gets_through(at: int) -> None:
    with pytest.raises(Refused, match="transfer_"):
        opened_transfer(PACKAGE[: at % len(PACKAGE)])


def test_a_file_for_others_is_not_for_us() -> None:
    data = a_package(recipients=[age_recipient(age_identity("somebody else"))])
    with pytest.raises(Refused, match="transfer_not_for_us"):
        opened_transfer(data)


def test_somebody_elses_signature_does_not_pass() -> None:
    other = LaptopChain("another laptop")
    letter = letter_of(parts_of())
    with pytest.raises(Refused, match="transfer_bad_signature"):
        opened_transfer(sealed_transfer(letter, parts_of(), other.key))


def test_a_letter_of_tomorrow_is_refused_in_words() -> None:
    document = canonical({**asdict(letter_of(parts_of())), "format": 2})
    with pytest.raises(Refused, match="transfer_from_the_future"):
        read_letter(document, b"")


@pytest.mark.parametrize(
    "spoil",
    [
        lambda one: {**one, "surprise": 1},
        lambda one: {**one, "package": "../../etc"},
        lambda one: {**one, "members": one["members"][::-1]},
        lambda one: {**one, "members": []},
        lambda one: {**one, "transferred_on": "yesterday"},
        lambda one: {**one, "sender": {**one["sender"], "tag": "ZZZ"}},
        lambda one: {**one, "recipient": {**one["recipient"], "village_name": "a\nb"}},
        lambda one: {k: v for k, v in one.items() if k != "plan"},
    ],
)
def test_a_letter_that_cannot_be_is_refused(spoil: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
    plain = {**asdict(letter_of(parts_of()))}
    plain["members"] = list(plain["members"])
    with pytest.raises(Refused, match="transfer_malformed"):
        read_letter(canonical(spoil(plain)), b"")


def test_a_member_that_is_not_what_the_letter_says_is_refused() -> None:
    parts = parts_of()
    letter = letter_of(parts)
    swapped = [replace(parts[0], open=lambda: iter((b"x" * parts[0].size,))), parts[1]]
    with pytest.raises(Refused, match="transfer_damaged"):
        opened_transfer(sealed_transfer(letter, swapped, SENDER.key))


@pytest.mark.parametrize("place", [0, 1, 2])
def test_a_letter_that_promises_more_than_the_limits_is_refused_before_it_comes(place: int) -> None:
    parts = [*parts_of(), part_of(blob_name("0" * 64), b"a picture")]
    letter = letter_of(parts)
    members = list(letter.members)
    members[place] = replace(members[place], size=257 * 1024 * 1024)
    document = canonical(asdict(replace(letter, members=tuple(members))))
    with pytest.raises(Refused, match="transfer_over_limit"):
        read_letter(document, b"")


def test_a_blob_under_another_name_is_refused() -> None:
    blob = part_of(blob_name("0" * 64), b"a picture")
    with pytest.raises(Refused, match="transfer_damaged"):
        opened_transfer(sealed_transfer(letter_of([*parts_of(), blob]), [*parts_of(), blob], SENDER.key))


@pytest.mark.parametrize(
    ("rows", "reason"),
    [
        ((), "malformed"),
        ((VISIT, PERSON), "malformed"),
        ((PERSON, replace(PERSON, row="p-2")), "malformed"),
        ((PERSON, VISIT, VISIT), "malformed"),
        ((PERSON, replace(VISIT, values={"person_id": "p-9"})), "malformed"),
        ((PERSON, replace(VISIT, values={"place": "村部"})), "malformed"),
        ((PERSON, replace(VISIT, typed="2026-13-40")), "malformed"),
        ((replace(PERSON, values={"name": 5}),), "malformed"),
        ((replace(PERSON, values={"locked": 1}),), "malformed"),
        ((replace(PERSON, values={"village_id": "v"}),), "malformed"),
        ((replace(PERSON, values={"no_such_column": "x"}),), "newer_program"),
        ((PERSON, replace(VISIT, table="user")), "newer_program"),
        ((PERSON, replace(VISIT, table="erasure")), "newer_program"),
        ((PERSON, replace(VISIT, table="transfer")), "newer_program"),
        ((replace(PERSON, values={"note": "长" * 10_001}),), "over_limit"),
    ],
)
def test_rows_that_cannot_be_are_refused(rows: tuple[CarriedRow, ...], reason: str) -> None:
    with pytest.raises(Refused, match=f"transfer_{reason}"):
        read_rows(rows_to_bytes(replace(CARRIED, rows=rows)))


@pytest.mark.parametrize(
    "data", [b"", b"[]", b"{}", b'{"person":"p-1"}', b"\xff", b'{"a":NaN}', b"[" * 100_000]
)
def test_what_is_no_json_of_ours_is_refused(data: bytes) -> None:
    with pytest.raises(Refused, match="transfer_malformed"):
        read_rows(data)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "transfer_not_a_transfer"),
        (b"PK\x03\x04 a spreadsheet" * 100, "transfer_not_a_transfer"),
        (b"-----BEGIN AGE ENCRYPTED FILE-----\n" + b"x" * 100, "transfer_armored"),
    ],
)
def test_another_kind_of_file_is_told_apart(data: bytes, reason: str) -> None:
    with pytest.raises(Refused, match=reason):
        opened_transfer(data)


def test_stock_age_opens_it() -> None:
    plain = pyrage.decrypt(PACKAGE, [pyrage.x25519.Identity.from_str(US)])
    assert plain.startswith(b"transfer.json\x00")
