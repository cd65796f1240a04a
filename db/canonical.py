"""Canonical bytes (RFC 8785), and the text that the journal refuses to hold.

No floats: a number is a whole number. NUL and lone surrogates are refused here as the last
line; the forms and the importer refuse them first, in words.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

import rfc8785

Scalar = str | int | bool | None
Value = Scalar | Sequence["Value"] | Mapping[str, "Value"]

LARGEST = 2**53 - 1
DEEPEST = 8
"""Levels of lists and objects inside one value; ours need three."""


class Unstorable(ValueError):
    """A value that no journal may hold. `where` names the column, never the value."""

    def __init__(self, where: str, why: str) -> None:
        super().__init__(f"{where}: {why}")
        self.where = where
        self.why = why


def check(where: str, value: object, depth: int = DEEPEST) -> None:
    """Refuse what cannot be written the same way by every reader of the format.

    Raises Unstorable: a float, a number beyond 2^53-1, NUL or a lone surrogate, another type, or
    lists and objects more than `depth` deep.
    """
    if depth < 0:
        raise Unstorable(where, "too deep")
    if isinstance(value, str):
        if "\x00" in value:
            raise Unstorable(where, "NUL character")
        try:
            value.encode("utf-8")
        except UnicodeEncodeError:
            raise Unstorable(where, "lone surrogate") from None
    elif value is None or isinstance(value, bool):
        return
    elif isinstance(value, int):
        if abs(value) > LARGEST:
            raise Unstorable(where, "number too large")
    elif isinstance(value, Mapping):
        for key, item in value.items():
            check(where, key, depth - 1)
            check(where, item, depth - 1)
    elif isinstance(value, list | tuple):
        for item in value:
            check(where, item, depth - 1)
    else:
        raise Unstorable(where, f"type {type(value).__name__}")


_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True, allow_nan=False)


def canonical(value: object) -> bytes:
    """RFC 8785 bytes of a value that `check` let pass.

    For text keys in the Basic Multilingual Plane the standard library's sorted encoder gives the
    same bytes and is ten times faster; other keys go through the reference implementation.
    """
    text = _ENCODER.encode(value)
    if _plain_keys(value):
        return text.encode("utf-8")
    return rfc8785.dumps(value)  # type: ignore[arg-type]


def _plain_keys(value: object) -> bool:
    if isinstance(value, Mapping):
        for key, item in value.items():
            if not key.isascii() or (type(item) not in _WITHOUT_KEYS and not _plain_keys(item)):
                return False
    elif isinstance(value, list | tuple):
        return all(type(item) in _WITHOUT_KEYS or _plain_keys(item) for item in value)
    return True


_WITHOUT_KEYS = frozenset({str, int, bool, type(None)})
"""The types of nearly all values: they are not looked into."""


def parse(data: bytes) -> object:
    """Read canonical bytes back. Floats, duplicate keys and endless nesting raise Unstorable."""
    return _decode(_DECODER, data)


def parse_checked(where: str, data: bytes) -> object:
    """Read canonical bytes back. Raises Unstorable as `parse`, and for what `check` refuses."""
    if _is_plain(data):
        try:
            return _decode(_DECODER_OF_SMALL, data)
        except _LongNumber:
            pass
    found = parse(data)
    check(where, found)
    return found


def _is_plain(data: bytes) -> bool:
    """Whether `check` can refuse nothing but a number in what is read from these bytes.

    No escapes and no NUL, no byte with which a lone surrogate begins (and some Korean), and no more
    brackets than may stand in each other.
    """
    return not (
        b"\\u" in data or b"\0" in data or b"\xed" in data or data.count(b"[") + data.count(b"{") > DEEPEST
    )


def _decode(decoder: json.JSONDecoder, data: bytes) -> object:
    text = data.decode("utf-8", "surrogatepass")
    try:
        if text.startswith("{"):
            found, end = decoder.raw_decode(text)
            if end == len(text):
                return found
        return decoder.decode(text)
    except RecursionError:
        raise Unstorable("value", "too deep") from None


def _no_float(_text: str) -> object:
    raise Unstorable("number", "not a whole number")


def _no_twice(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise Unstorable("object", "the same key twice")
    return found


class _LongNumber(Exception):  # not an error: it is looked at again
    """A number of so many digits that it may be too large."""


_DIGITS = len(str(LARGEST))


def _small(digits: str) -> int:
    if len(digits) >= _DIGITS:
        raise _LongNumber
    return int(digits)


_DECODER = json.JSONDecoder(parse_float=_no_float, parse_constant=_no_float, object_pairs_hook=_no_twice)
_DECODER_OF_SMALL = json.JSONDecoder(
    parse_float=_no_float, parse_int=_small, parse_constant=_no_float, object_pairs_hook=_no_twice
)
