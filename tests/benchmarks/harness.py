"""What a benchmark is: a named figure of ours beside an anchor measured in the same run.

A module of this folder measures and registers:

    @benchmark("search_p95")
    def search() -> Figure:
        ours, anchor = interleaved(ask_the_index, ask_plain_sqlite, rounds=50)
        return Figure(ours.p95 * 1000, anchor.p95 * 1000, "ms", at_most(5))

`scripts/bench [NAME…]` prints each figure as one JSON line. Absolute times differ from machine to
machine, so a ratio to the anchor is the better goal wherever one makes sense.
"""

from __future__ import annotations

import gc
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from statistics import median, quantiles
from time import perf_counter


class NotMeasured(Exception):
    """This machine lacks what the figure is measured beside; `args[0]` says what."""


@dataclass(frozen=True)
class Goal:
    """What a figure is held against: `text` for people, `holds(ours, anchor)` for the verdict."""

    text: str
    holds: Callable[[float, float], bool]


def at_most(limit: float) -> Goal:
    """Ours is no more than a fixed limit, in the figure's own unit."""
    return Goal(f"ours <= {limit:g}", lambda ours, _anchor: ours <= limit)


def at_most_times(factor: float) -> Goal:
    """Ours is no more than so many times the anchor."""
    return Goal(f"ours <= {factor:g} x anchor", lambda ours, anchor: ours <= factor * anchor)


def at_least_times(factor: float) -> Goal:
    """Ours is no less than so many times the anchor: for speeds, where more is better."""
    return Goal(f"ours >= {factor:g} x anchor", lambda ours, anchor: ours >= factor * anchor)


def at_most_above(surplus: float) -> Goal:
    """Ours is no more than the anchor and a fixed surplus, in the figure's own unit."""
    return Goal(f"ours <= anchor + {surplus:g}", lambda ours, anchor: ours <= anchor + surplus)


@dataclass(frozen=True)
class Figure:
    """One measurement. `anchor` is what the same machine does without us, in the same unit."""

    ours: float
    anchor: float
    unit: str
    goal: Goal

    @property
    def ratio(self) -> float | None:
        """Ours by anchor; None where the anchor is nothing."""
        return self.ours / self.anchor if self.anchor else None

    @property
    def holds(self) -> bool:
        return self.goal.holds(self.ours, self.anchor)

    def as_json(self, name: str) -> str:
        """One line: name, ours, anchor, unit, ratio, goal, holds."""
        return json.dumps(
            {
                "name": name,
                "ours": _short(self.ours),
                "anchor": _short(self.anchor),
                "unit": self.unit,
                "ratio": _short(self.ratio),
                "goal": self.goal.text,
                "holds": self.holds,
            },
            ensure_ascii=False,
        )


@dataclass(frozen=True)
class Seconds:
    """The times of one side of a measurement, one a round."""

    each: list[float] = field(default_factory=list)

    @property
    def median(self) -> float:
        return median(self.each)

    @property
    def p95(self) -> float:
        """The time that 95 of 100 rounds stay below; needs two rounds at least."""
        return quantiles(self.each, n=20, method="inclusive")[-1]


def interleaved(
    ours: Callable[[], object], anchor: Callable[[], object], *, rounds: int = 9
) -> tuple[Seconds, Seconds]:
    """Time two things turn by turn, so that a busy moment of the machine meets both.

    Each is called once unmeasured, to fill caches; who goes first changes every round; the garbage
    collector runs between rounds, never within one.
    """
    ours()
    anchor()
    times = (Seconds(), Seconds())
    sides = [(ours, times[0]), (anchor, times[1])]
    for _ in range(rounds):
        for work, seconds in sides:
            seconds.each.append(timed(work))
        sides.reverse()
    return times


REGISTERED: dict[str, Callable[[], Figure]] = {}


def benchmark(name: str) -> Callable[[Callable[[], Figure]], Callable[[], Figure]]:
    """Register a function under a name that no other benchmark has."""

    def register(measure: Callable[[], Figure]) -> Callable[[], Figure]:
        if name in REGISTERED:
            raise ValueError(f"two benchmarks are called {name}")
        REGISTERED[name] = measure
        return measure

    return register


def timed(work: Callable[[], object]) -> float:
    """The seconds of one call, without the garbage collector."""
    gc.collect()
    gc.disable()
    try:
        start = perf_counter()
        work()
        return perf_counter() - start
    finally:
        gc.enable()


def _short(number: float | None) -> float | None:
    return None if number is None else float(f"{number:.4g}")
