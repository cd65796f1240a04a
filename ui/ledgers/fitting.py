"""Which columns of a table fit beside each other, so that the one with the words stays readable."""

from __future__ import annotations

from collections.abc import Sequence

LEAST_WORDS = 170
"""What the column that takes the rest needs, in pixels at 100 % text size."""


def hidden_columns(widths: Sequence[int | None], room: int) -> set[int]:
    """The places of the columns that make room; None is a column that takes the rest.

    The last ones go first, the first one never.
    """
    taken = [LEAST_WORDS if width is None else width for width in widths]
    hidden: set[int] = set()
    for place in range(len(widths) - 1, 0, -1):
        if sum(width for at, width in enumerate(taken) if at not in hidden) <= room:
            break
        if widths[place] is not None:
            hidden.add(place)
    return hidden
