"""What a field asks of the phrase book 常用语. No Qt in here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.search.pinyin import initials

BLANK = "__"
"""What a phrase leaves open: it is marked when the phrase goes in, so that typing fills it."""


@dataclass(frozen=True)
class PhraseBook:
    """`of` the phrases of a field, `keep` what stands there as a new one (may raise Refused), `edit` them."""

    of: Callable[[str], Sequence[str]]
    keep: Callable[[str, str], None]
    edit: Callable[[str], None]


def fitting(phrases: Sequence[str], typed: str) -> list[str]:
    """The phrases that fit what was typed: those whose initials begin with it, then those that hold it."""
    wanted = typed.casefold()
    begin = [one for one in phrases if initials(one).startswith(wanted) or one.startswith(typed)]
    return begin + [one for one in phrases if one not in begin and wanted in initials(one)]


def first_blank(words: str) -> tuple[int, int] | None:
    """Where the first blank of a phrase begins, and how long it is; None without one."""
    at = words.find(BLANK)
    if at < 0:
        return None
    return at, len(words[at:]) - len(words[at:].lstrip("_"))
