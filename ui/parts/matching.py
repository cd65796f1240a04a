"""Which entries of a code list fit what was typed: code, pinyin initials or characters. No Qt in here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Choice:
    """One entry of a code list. `initials`: the pinyin initials of its words in small letters ("zs").

    `detail` stands beside the words instead of the code, where the code is a row that nobody types.
    """

    code: str
    text: str
    initials: str = ""
    detail: str | None = None

    def told(self) -> str:
        """What stands beside the words."""
        return self.code if self.detail is None else self.detail


def matching(choices: Sequence[Choice], typed: str) -> list[Choice]:
    """The entries that fit, best first: begins with it, then holds it. Nothing typed: all, as listed."""
    wanted = typed.strip().casefold()
    ranked = [(_rank(choice, wanted), place) for place, choice in enumerate(choices)]
    return [choices[place] for rank, place in sorted(ranked) if rank < _NO_MATCH]


_NO_MATCH = 9


def _rank(choice: Choice, wanted: str) -> int:
    text, code, initials = choice.text.casefold(), choice.told().casefold(), choice.initials.casefold()
    if not wanted or wanted in (text, code):
        return 0
    if text.startswith(wanted) or initials.startswith(wanted):
        return 1
    if code and code.startswith(wanted):
        return 2
    if wanted in text:
        return 3
    if wanted in initials:
        return 4
    return _NO_MATCH
