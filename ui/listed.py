"""Words one after another, as the language of the windows does it: A, B; 甲、乙."""

from __future__ import annotations

from collections.abc import Iterable

from ui.marked import QT_TRANSLATE_NOOP
from ui.said import say

#: between two words of a list: 甲、乙
_COMMA = QT_TRANSLATE_NOOP("lists", ", ")
#: between two sentences without an end, or between parts that have commas themselves
_SEMICOLON = QT_TRANSLATE_NOOP("lists", "; ")


def listed(words: Iterable[str]) -> str:
    """Names, codes, days: `A, B`. On a paper as in Chinese."""
    return say("lists", _COMMA).join(words)


def parted(parts: Iterable[str]) -> str:
    """Longer parts, which may hold commas themselves: `A, B; C`."""
    return say("lists", _SEMICOLON).join(parts)
