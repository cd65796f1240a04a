"""Which columns of a table fit beside each other, so that the one with the words stays readable."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

LEAST_WORDS = 170
"""What the column that takes the rest needs, in pixels at 100 % text size."""


LEAST_BESIDE = 120
"""The same beside columns that the ledger is read for."""


def hidden_columns(widths: Sequence[int | None], room: int, kept: AbstractSet[int] = frozenset()) -> set[int]:
    """The places of the columns that make room; None is a column that takes the rest.

    The last ones go first, those that are `kept` after all others, the first one never.
    """
    least = LEAST_BESIDE if kept else LEAST_WORDS
    taken = [least if width is None else width for width in widths]
    hidden: set[int] = set()
    backwards = range(len(widths) - 1, 0, -1)
    for place in sorted(backwards, key=lambda place: place in kept):
        if sum(width for at, width in enumerate(taken) if at not in hidden) <= room:
            break
        if widths[place] is not None:
            hidden.add(place)
    return hidden
