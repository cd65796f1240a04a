from __future__ import annotations

import json
import re

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from app.bundles.strict_json import Fields, read_json
from app.errors import Refused

WHOLE = st.integers(-(2**53) + 1, 2**53 - 1)
TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"))
KEY = st.text(st.characters(codec="ascii", exclude_characters="\x00"))
VALUE = st.recursive(
    st.none() | st.booleans() | WHOLE | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEY, inner, max_size=4),
    max_leaves=12,
)


@given(VALUE)
def test_what_rfc_8785_writes_is_read(value: object) -> None:
    assert read_json(rfc8785.dumps(value), "bad", depth=64) == value


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b'{"a":1,"a":1}',
        b'{"b":1,"a":1}',
        b'{"a": 1}',
        b'{"a":1}\n',
        b'{"a":1.0}',
        b'{"a":1e3}',
        b'{"a":-0}',
        b'{"a":01}',
        b'{"a":NaN}',
        b'{"a":Infinity}',
        b'{"a":9007199254740992}',
        b'{"a":' + b"9" * 5000 + b"}",
        b'{"a":"\\u0000"}',
        b'{"a":"\\ud800"}',
        b'{"a":"\\u0041"}',
        b'{"a":"\\/"}',
        b'{"a":"\xff"}',
        b'\xef\xbb\xbf{"a":1}',
        b"[" * 100_000,
        b"[" * 13 + b"]" * 13,
        b'{"a":' * 13 + b"1" + b"}" * 13,
    ],
)
def test_anything_else_is_refused(data: bytes) -> None:
    with pytest.raises(Refused, match="bad"):
        read_json(data, "bad", depth=12)


def test_brackets_inside_words_are_not_depth() -> None:
    words = [["[[[[[[[[[[[[[[[[[[{{{{{{{{{{{{{{{{" + '"\\'], "]]"]
    assert read_json(rfc8785.dumps(words), "bad", depth=2) == words


@pytest.mark.parametrize("end", [b"", b"\\", b'"]', b"]"])
def test_a_string_without_an_end_takes_no_longer_than_others(end: bytes) -> None:
    with pytest.raises(Refused, match="bad"):
        read_json(b'"' + b'\\"' * 500_000 + b"[" * 20 + end, "bad", depth=12)


def test_a_refusal_names_the_field_and_never_its_value() -> None:
    with pytest.raises(Refused) as caught:
        Fields({"name": "secret"}, "bad", "person").text("name", re.compile("[0-9]+"))
    assert caught.value.facts == {"why": "person.name: not in the form that is asked for"}


@pytest.mark.parametrize("value", [True, "1", 0, 11, None, [1], 1.5])
def test_a_number_is_a_whole_number_in_its_range(value: object) -> None:
    with pytest.raises(Refused):
        Fields({"n": value}, "bad", "x").whole("n", 1, 10)


def test_a_field_too_many_or_too_few_is_refused() -> None:
    fields = Fields(json.loads('{"a":1,"b":2}'), "bad", "x")
    assert fields.whole("a", 1) == 1
    with pytest.raises(Refused):
        fields.whole("c", 1)
    with pytest.raises(Refused):
        fields.end()
    assert fields.whole("b", 1) == 2
    fields.end()
