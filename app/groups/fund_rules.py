"""What a village's member group is entitled to in a year, and what is left (rules M1, M2): pure."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Entitlement:
    """`fen` follows from `population` being at least `threshold`, or fewer."""

    fen: int
    population: int
    threshold: int

    @property
    def is_large(self) -> bool:
        return self.population >= self.threshold

    @property
    def is_ambiguous(self) -> bool:
        """Exactly the threshold: both 以上 and 以下 include the number itself."""
        return self.population == self.threshold


def entitlement(population: int, *, threshold: int, large_yuan: int, small_yuan: int) -> Entitlement:
    """M1. The amounts are those that the village's settings give, in yuan."""
    found = large_yuan if population >= threshold else small_yuan
    return Entitlement(found * 100, population, threshold)


def is_overspent(balance_before: int, spent: int) -> bool:
    """M2: whether a spending leaves less than nothing; then a note is asked for."""
    return balance_before - spent < 0
