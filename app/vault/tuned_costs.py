"""What a guess at a password costs on this laptop: measured once, never below the floor."""

from __future__ import annotations

from functools import cache
from time import perf_counter

from argon2.low_level import Type, hash_secret_raw

from app.vault.key_slots import LANES, MEMORY_KIB, TIME_COST, Costs
from app.vault.rules import time_cost


@cache
def tuned_costs() -> Costs:
    """Argon2id with 64 MiB, and as many passes (three at least) as make a guess cost 250 to 500 ms.

    A laptop that needs longer for three passes gets three.
    """
    began = perf_counter()
    hash_secret_raw(b"measure", b"0123456789abcdef", TIME_COST, MEMORY_KIB, LANES, 32, Type.ID)
    return Costs(time_cost((perf_counter() - began) * 1000), MEMORY_KIB, LANES)
