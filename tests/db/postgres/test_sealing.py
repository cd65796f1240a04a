"""What the server keeps can be read by nobody who has no key, and not be moved about."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.postgres.sealing import MARK, Cell, Sealer, Unopened, is_sealed

SEALER = Sealer(b"k" * 32)
NAME = Cell("person", "name", "018f")
WORDS = st.text(st.characters(exclude_characters="\x00", exclude_categories=["Cs"]))


@given(WORDS, st.text(st.characters(exclude_characters="\x00", exclude_categories=["Cs"]), min_size=1))
def test_whatever_is_sealed_is_opened_again_and_says_where_it_belongs(words: str, row: str) -> None:
    cell = Cell("person", "name", row)
    sealed = SEALER.seal(cell, words)
    if is_sealed(sealed):
        assert opened(sealed) == (cell, words)
    else:
        assert sealed == words
        assert not words.strip()


@given(st.binary())
def test_bytes_stay_bytes(data: bytes) -> None:
    sealed = SEALER.seal(Cell("entry", "changes", "ab 1"), data)
    assert isinstance(sealed, bytes)
    assert opened(sealed) == (Cell("entry", "changes", "ab 1"), data)


def test_a_name_cannot_be_read_in_what_was_sealed() -> None:
    sealed = SEALER.seal(NAME, "王小满")
    assert isinstance(sealed, str)
    assert "王" not in sealed
    assert sealed.isascii()


def test_equal_words_look_different_unless_they_are_to_be_compared() -> None:
    assert SEALER.seal(NAME, "王小满") != SEALER.seal(NAME, "王小满")
    alike = Cell("visit", "family_words", "")
    assert SEALER.seal(alike, "在家") == SEALER.seal(alike, "在家")
    assert SEALER.seal(alike, "在家") != SEALER.seal(Cell("visit", "work_words", ""), "在家")


@pytest.mark.parametrize("key", [b"x" * 32, b"\x00" * 32])
def test_another_key_opens_nothing(key: bytes) -> None:
    with pytest.raises(Unopened):
        Sealer(key).open(SEALER.seal(NAME, "王小满"))


def test_what_is_said_to_belong_to_another_row_does_not_open() -> None:
    sealed = SEALER.seal(NAME, "王小满")
    assert isinstance(sealed, str)
    for moved in (
        sealed.replace("018f", "018e"),
        sealed.replace("name", "note"),
        sealed.replace(MARK, MARK + "AAAA"),
        MARK,
        MARK + "é:person.name:018f",
        MARK + "AAAA:person.name:018f",
    ):
        with pytest.raises(Unopened):
            SEALER.open(moved)


def test_words_that_look_sealed_are_sealed_all_the_more() -> None:
    sealed = SEALER.seal(NAME, MARK)
    assert sealed != MARK
    assert opened(sealed) == (NAME, MARK)


def opened(sealed: str | bytes) -> tuple[Cell, str | bytes]:
    place, plain = SEALER.open(sealed)
    return Cell.read(place), plain
