"""What a guess at a password costs on this laptop: measured once, never below the floor."""

from __future__ import annotations

from functools import cache
from time import perf_counter

from argon2.low_level import Type, hash_secret_raw

from app.vault.key_slots import LANES, MEMORY_KIB, TIME_COST, Costs
from app.vault.rules import time_cost

TRIES = 3


@cache
def tuned_costs() -> Costs:
    """Argon2id with 64 MiB, and as many passes (three at least) as make a guess cost 250 to 500 ms.

    A laptop that needs longer for three passes gets three. The quickest of a few tries counts: a busy
    moment must not make a guess cheaper for good.
    """
    return Costs(time_cost(min(_measured() for _ in range(TRIES)) * 1000), MEMORY_KIB, LANES)


def _measured() -> float:
    began = perf_counter()
    hash_secret_raw(b"measure", b"0123456789abcdef", TIME_COST, MEMORY_KIB, LANES, 32, Type.ID)
    return perf_counter() - began
