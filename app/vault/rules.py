"""How long a further attempt to unlock is waited for, and what a guess at a password should cost. Pure."""

from __future__ import annotations

from collections.abc import Sequence

FREE_ATTEMPTS = 5
FIRST_WAIT_MS = 30_000
LONGEST_WAIT_MS = 15 * 60_000
DAY_MS = 24 * 60 * 60_000

LEAST_MS, WANTED_MS, MOST_MS = 250, 350, 500
LEAST_TIME, MOST_TIME = 3, 64


def wait_ms(failures: int) -> int:
    """After so many failures in a row: nothing up to the fourth, then doubling up to fifteen minutes."""
    if failures < FREE_ATTEMPTS:
        return 0
    return min(LONGEST_WAIT_MS, FIRST_WAIT_MS << min(failures - FREE_ATTEMPTS, 10))


def waits_until(failures_ms: Sequence[int], *, now_ms: int) -> int | None:
    """When the next attempt may be made; None: now. The failures in order, by the wall clock.

    A clock that was set back makes nobody wait longer than the wait itself: what lies ahead counts as
    of now, and what lies more than a day ahead not at all.
    """
    known = [at for at in failures_ms if at <= now_ms + DAY_MS]
    wait = wait_ms(len(known))
    if not wait:
        return None
    until = min(known[-1], now_ms) + wait
    return until if until > now_ms else None


def time_cost(measured_ms: float) -> int:
    """How many passes bring one guess to about 350 ms on this machine, given what the least takes."""
    if measured_ms >= LEAST_MS:
        return LEAST_TIME
    passes = round(LEAST_TIME * WANTED_MS / max(measured_ms, 1.0))
    return max(LEAST_TIME, min(MOST_TIME, passes))
