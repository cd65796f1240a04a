"""Reading JSON that a stranger wrote: canonical or refused, shallow, whole numbers only.

Canonical (RFC 8785) means that one value has one spelling, so that no two readers can take the
same signed bytes for different things: doubled keys, `1.0`, `\\u0041` and blanks are all refused.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Never, TypeVar

from app.bundles.limits import LAST_TIME
from app.errors import Refused
from db.canonical import Unstorable, canonical, check

T = TypeVar("T")

LARGEST = 2**53 - 1
_LONGEST_NUMBER = 17
# A string is taken whole even where its end is missing: starting again inside it at every quote
# would take quadratic time.
_BRACKETS = re.compile(rb'"(?:[^"\\]++|\\.?)*+"?|[\[{]|[\]}]', re.DOTALL)


def read_json(data: bytes, reason: str, *, depth: int) -> object:
    """The value of canonical JSON bytes.

    Raises Refused(reason): not UTF-8, not JSON, not canonical, nested deeper than `depth`, a
    fraction, a number beyond 2^53-1, a NUL or a lone surrogate.
    """
    if _is_deeper(data, depth):
        raise Refused(reason, why="too deep")
    try:
        value = json.loads(
            data.decode("utf-8"), parse_int=_whole, parse_float=_no_number, parse_constant=_no_number
        )
        if b"\\u0000" in data:
            check("file", value)
        same = canonical(value) == data  # a lone surrogate has no UTF-8 and is a ValueError here
    except (ValueError, RecursionError):
        raise Refused(reason, why="not canonical JSON") from None
    if not same:
        raise Refused(reason, why="not canonical JSON")
    return value


def _is_deeper(data: bytes, depth: int) -> bool:
    if data.count(b"[") + data.count(b"{") <= depth:
        return False
    level = 0
    for match in _BRACKETS.finditer(data):
        mark = match.group()
        if mark in b"[{":
            level += 1
            if level > depth:
                return True
        elif mark in b"]}":
            level -= 1
    return False


def _whole(text: str) -> int:
    # int() of a very long text takes quadratic time.
    value = int(text) if len(text) <= _LONGEST_NUMBER else LARGEST + 1
    if not -LARGEST <= value <= LARGEST:
        raise Unstorable("number", "too large")
    return value


def _no_number(_text: str) -> Never:
    raise Unstorable("number", "not a whole number")


class Fields:
    """The fields of one JSON object, taken one by one; what is left over is refused.

    Every refusal is Refused(reason, why=…) and names the field, never its value.
    """

    def __init__(self, value: object, reason: str, where: str) -> None:
        self._reason = reason
        self._where = where
        if not isinstance(value, dict):
            raise self.refused("not an object")
        self._left: dict[str, object] = dict(value)

    def refused(self, why: str, name: str = "") -> Refused:
        place = f"{self._where}.{name}" if name else self._where
        return Refused(self._reason, why=f"{place}: {why}")

    def whole(self, name: str, low: int, high: int = LARGEST) -> int:
        value = self._take(name)
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            raise self.refused(f"not a whole number from {low} to {high}", name)
        return value

    def time(self, name: str) -> int:
        """Milliseconds since 1970 (UTC)."""
        return self.whole(name, 0, LAST_TIME)

    def text(self, name: str, pattern: re.Pattern[str]) -> str:
        value = self._take(name)
        if not isinstance(value, str) or not pattern.fullmatch(value):
            raise self.refused("not in the form that is asked for", name)
        return value

    def text_or_none(self, name: str, pattern: re.Pattern[str]) -> str | None:
        if self._left.get(name, "") is None:
            del self._left[name]
            return None
        return self.text(name, pattern)

    def each(
        self,
        name: str,
        read: Callable[[Fields], T],
        *,
        most: int,
        once: Callable[[T], object] | None = None,
    ) -> tuple[T, ...]:
        """A list of objects, each read by `read`; no two of which are the same by `once`."""
        items = self._list(name, most)
        found = tuple(
            self._end_of(read, Fields(item, self._reason, f"{self._where}.{name}[{index}]"))
            for index, item in enumerate(items)
        )
        if once is not None and len({once(one) for one in found}) != len(found):
            raise self.refused("the same twice", name)
        return found

    def one(self, name: str, read: Callable[[Fields], T]) -> T:
        """An object, read by `read`."""
        return self._end_of(read, Fields(self._take(name), self._reason, f"{self._where}.{name}"))

    def texts(self, name: str, pattern: re.Pattern[str], *, most: int) -> tuple[str, ...]:
        items = self._list(name, most)
        for item in items:
            if not isinstance(item, str) or not pattern.fullmatch(item):
                raise self.refused("not in the form that is asked for", name)
        return tuple(str(item) for item in items)

    def wholes(self, name: str, low: int, *, most: int) -> tuple[int, ...]:
        """A list of whole numbers from `low` on."""
        found = []
        for item in self._list(name, most):
            if isinstance(item, bool) or not isinstance(item, int) or item < low:
                raise self.refused(f"not whole numbers from {low} on", name)
            found.append(item)
        return tuple(found)

    def wholes_by_name(self, name: str, pattern: re.Pattern[str], *, most: int) -> Mapping[str, int]:
        value = self._take(name)
        if not isinstance(value, dict) or len(value) > most:
            raise self.refused(f"not an object of at most {most} numbers", name)
        for key, item in value.items():
            if not pattern.fullmatch(key) or isinstance(item, bool) or not isinstance(item, int) or item < 0:
                raise self.refused("not names with whole numbers", name)
        return value

    def anything(self, name: str) -> Mapping[str, object]:
        """The object that a later program may fill as it likes; kept as it is."""
        value = self._take(name)
        if not isinstance(value, dict):
            raise self.refused("not an object", name)
        return value

    def end(self) -> None:
        """Refuse what nobody asked for."""
        if self._left:
            raise self.refused("a field that this version does not have")

    @staticmethod
    def _end_of(read: Callable[[Fields], T], fields: Fields) -> T:
        value = read(fields)
        fields.end()
        return value

    def _take(self, name: str) -> object:
        if name not in self._left:
            raise self.refused("missing", name)
        return self._left.pop(name)

    def _list(self, name: str, most: int) -> list[object]:
        value = self._take(name)
        if not isinstance(value, list) or len(value) > most:
            raise self.refused(f"not a list of at most {most}", name)
        return value
