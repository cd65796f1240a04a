from __future__ import annotations

import dataclasses
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.bundles.lines import Line, WireAccess, check_changes, from_line, to_line
from app.errors import Refused
from db.canonical import canonical
from db.entries import Entry, Header, Sealed, seal_entry
from tests.factories.bundles import LaptopChain

LAPTOP = "0123456789abcdef0123456789abcdef"
PLAIN = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E, exclude_characters='"\\'), min_size=1)
NAME = st.text("abcdefghij_", min_size=1, max_size=10).map("n{}".format)
HEADS = st.dictionaries(NAME, st.lists(st.tuples(st.just(LAPTOP), st.integers(1, 9)), max_size=3), max_size=3)
WORDS = st.text(st.characters(exclude_categories=["Cs"]))
ENTRY = st.builds(
    seal_entry,
    st.builds(
        Header,
        laptop=st.just(LAPTOP),
        seq=st.integers(1, 2**53 - 1),
        clock=st.integers(0, 2**53 - 1),
        actor=PLAIN.map(lambda text: text[:128]),
        action=PLAIN.map(lambda text: text[:128]),
        version=st.integers(1, 1000),
        table=NAME,
        row=PLAIN.map(lambda text: text[:128]),
        flags=st.integers(0, 2**31),
        names=st.none() | HEADS.map(canonical),
    ),
    st.dictionaries(st.text("ab", max_size=3), st.text(st.characters(exclude_categories=["Cs"]))).map(
        canonical
    ),
)


@given(ENTRY)
def test_an_entry_comes_back_as_it_went(entry: Entry) -> None:
    assert from_line(to_line(entry)) == entry


@given(ENTRY)
def test_an_erased_entry_comes_back_with_the_digest_it_had(entry: Entry) -> None:
    assert entry.salt is not None
    assert entry.changes is not None
    body = sha256(entry.salt + entry.changes).digest()
    erased = dataclasses.replace(entry, salt=None, changes=None, body=body)
    assert from_line(to_line(erased)) == erased


@pytest.mark.parametrize(
    "record",
    [
        Sealed(LAPTOP, 7, bytes(range(32))),
        WireAccess(LAPTOP, 1, 1_790_000_000_000, "用户", "looked at", '["row"]', "by name"),
    ],
)
def test_other_lines_come_back_as_they_went(record: Line) -> None:
    assert from_line(to_line(record)) == record


def test_changed_words_change_the_digest() -> None:
    (entry,) = LaptopChain().visits(1).records
    line = to_line(entry)
    for old, new in (("第1次".encode(), "第2次".encode()), (b'"f":0', b'"f":1'), (b'"h":null', b'"h":{}')):
        changed = from_line(line.replace(old, new))
        assert isinstance(changed, Entry)
        assert changed.digest != entry.digest


def test_no_spelling_but_one_is_read() -> None:
    (entry,) = LaptopChain().visits(1).records
    line = to_line(entry)
    for position in range(len(line)):
        for bad in (line[:position] + line[position + 1 :], line[:position] + b" " + line[position:]):
            assert spelled_again(bad) in (bad, None)


def test_a_blank_between_fields_is_refused() -> None:
    (entry,) = LaptopChain().visits(1).records
    assert spelled_again(to_line(entry).replace(b",", b", ")) is None


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"p":"', b'"p":"0'),
        (b'"p":"', b'"p":null,"q":"'),
        (b'"s":1', b'"s":01'),
        (b'"s":1', b'"s":1.0'),
        (b'"s":1', b'"s":-1'),
        (b'"s":1', b'"s":9007199254740992'),
        (b'"v":1', b'"v":"1"'),
        (b'"t":"visit"', b'"t":"Visit"'),
        (b'"t":"visit"', b'"t":"visit;drop"'),
        (b'"h":null', b'"h":{"b":[],"a":[]}'),
        (b'"h":null', b'"h":{"a":[],"a":[]}'),
        (b'"h":null', b'"h":[]'),
        (b'"h":null', b'"h":{"a":[["x",1]]}'),
        (b'"a":"', b'"a":"\\u0041'),
        (b'\\"new\\"', b"\\u0022new\\u0022"),
        (b'"x":"', b'"x":null,"y":"'),
        (b'"c":', b'"d":"' + b"0" * 64 + b'","c":'),
    ],
)
def test_a_line_with_something_wrong_in_it_is_refused(old: bytes, new: bytes) -> None:
    (entry,) = LaptopChain().visits(1).records
    line = to_line(entry)
    assert old in line
    with pytest.raises(Refused, match="bundle_malformed"):
        from_line(line.replace(old, new, 1))


@pytest.mark.parametrize("line", [b"", b"{}", b"null", b"[]", b"\xff", b'{"k":"access"}', b'{"k":"else"}'])
def test_what_is_no_line_is_refused(line: bytes) -> None:
    with pytest.raises(Refused, match="bundle_malformed"):
        from_line(line)


@pytest.mark.parametrize("changes", [b"[" * 5000, b'{"a":1.5}', b'{"a":1,"a":2}', b"{ }", b'"\\ud800"'])
def test_changes_that_readers_could_read_differently_are_refused(changes: bytes) -> None:
    with pytest.raises(Refused, match="bundle_malformed"):
        check_changes(changes)


def test_ordinary_changes_pass() -> None:
    (entry,) = LaptopChain().visits(1).records
    assert entry.changes is not None
    check_changes(entry.changes)


def spelled_again(line: bytes) -> bytes | None:
    """The line of the record that was read, None where it was refused."""
    try:
        return to_line(from_line(line))
    except Refused:
        return None
