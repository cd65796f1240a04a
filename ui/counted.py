"""Sentences that count: one word for one, another for more.

A blank may hold two words after the number that it goes by: `{0} {0:record|records}`, `{count} {count:entry
waits|entries wait}`. English needs them; a translation into a language with one form for every number writes
`{0}` alone. No Qt in here: sentences are translated first and filled afterwards.
"""

from __future__ import annotations

import string
from collections.abc import Mapping
from typing import Any


def counted(sentence: str, *values: object, **named: object) -> str:
    """`sentence.format(…)`, where a blank may hold the word for one and the word for more."""
    return _FILLED.vformat(sentence, values, named)


def counted_map(sentence: str, named: Mapping[str, object]) -> str:
    """`sentence.format_map(…)` in the same way; the mapping answers for blanks that it does not know."""
    return _FILLED.vformat(sentence, (), named)


class _Filled(string.Formatter):
    def format_field(self, value: Any, format_spec: str) -> str:
        one, told_apart, more = format_spec.partition("|")
        if not told_apart:
            return str(format(value, format_spec))
        return one if value in (1, "1") else more


_FILLED = _Filled()
