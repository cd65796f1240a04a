"""Small numbers of people are hidden in texts for the public (M7), and nowhere else.

Township and county get every number as it is: they answer for these people and know them.
"""

from __future__ import annotations

SMALLEST_TOLD = 5


def for_the_public(amount: int, language: str) -> str:
    """A number of people as the public may read it: in a village, one of three is known by name."""
    if 0 < amount < SMALLEST_TOLD:
        return f"不足{SMALLEST_TOLD}" if language.startswith("zh") else f"fewer than {SMALLEST_TOLD}"
    return str(amount)
