"""The hybrid logical clock: wall milliseconds and a counter in one whole number.

A stamp is `milliseconds << 10 | counter`, which stays below 2^53 until the year 2248, so that every
reader of JSON reads it exactly. More than 1,024 writes in a millisecond run on into the next.
Merge never changes or refuses a stamp, so a result cannot depend on when or in what order entries
arrive. A laptop advances its own clock from what it takes in only up to its wall clock plus 24
hours, so that one laptop set to 2099 does not drag the others along.
"""

from __future__ import annotations

COUNTER_BITS = 10
DAY_MS = 24 * 60 * 60 * 1000


def stamp(ms: int, counter: int = 0) -> int:
    """The stamp of a wall time in milliseconds since 1970 (UTC)."""
    return (ms << COUNTER_BITS) | counter


def wall_ms(clock: int) -> int:
    """The wall part of a stamp, milliseconds since 1970 (UTC)."""
    return clock >> COUNTER_BITS


def tick(newest: int, now_ms: int) -> int:
    """The next stamp after `newest`, at least the wall clock's. Counts up when the clock goes back."""
    return max(newest + 1, stamp(now_ms))


def is_ahead(clock: int, now_ms: int) -> bool:
    """Whether a stamp lies more than 24 hours after this laptop's wall clock."""
    return wall_ms(clock) > now_ms + DAY_MS
