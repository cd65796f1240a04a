"""A county takes in its villages' months, one after the other, and then all of them again.

One process of its own does what `yidai-county take-in` does; it tells the seconds, the seconds of the
processors (its own and its child's, which other programs disturb less) and the most memory of both.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from functools import cache
from multiprocessing import get_context
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from app.county.take_in_bundles import take_in_bundles
from app.county.verdict import KNOWN, TAKEN
from tests.benchmarks.county_made import open_copy, the_county
from tests.benchmarks.harness import Figure, NotMeasured, at_most, at_most_times, benchmark
from tests.benchmarks.held_together import HeldTogether
from tests.factories.simulated_county import SimulatedCounty


@benchmark("county_take_in")
def take_in() -> Figure:
    """Seconds for one month of all villages: copied, decrypted twice, verified, stored, applied."""
    return Figure(median(month.seconds for month in _run().months[1:]), 0, "s", at_most(60))


@benchmark("county_retake")
def retake() -> Figure:
    """Seconds to take in every bundle a second time, beside the first time."""
    run = _run()
    first = sum(month.seconds for month in run.months)
    return Figure(run.again, first, "s", at_most_times(0.05))


@benchmark("county_memory")
def memory() -> Figure:
    """The most that the process and its child hold, in MiB, with the whole county behind it; what they share
    is counted in both."""
    return Figure(_run().most_mib, 0, "MiB", at_most(286))


@benchmark("county_growth")
def growth() -> Figure:
    """Processor milliseconds an entry in the later half of the months, beside the earlier half.

    The first month is in neither: it opens the files of everybody.
    """
    months = _run().months[1:]
    if len(months) < 2:
        raise NotMeasured("growth needs three months at least")
    half = len(months) // 2
    return Figure(_each(months[half:]), _each(months[:half]), "ms", at_most_times(1.3))


@dataclass(frozen=True)
class Month:
    """What one month took."""

    entries: int
    seconds: float
    processors: float


@dataclass(frozen=True)
class Run:
    """Every month, and taking in all of them again (seconds)."""

    months: tuple[Month, ...]
    again: float
    most_mib: float


def _each(months: Iterable[Month]) -> float:
    some = list(months)
    return 1000 * sum(one.processors for one in some) / sum(one.entries for one in some)


@cache
def _run() -> Run:
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(take_everything, the_county()).result()


def take_everything(made: SimulatedCounty) -> Run:
    """In a process of its own."""
    with ExitStack() as open_things:
        held = open_things.enter_context(HeldTogether(os.getpid()))
        folder = open_things.enter_context(TemporaryDirectory())
        vault = open_things.enter_context(open_copy(made, Path(folder)))
        months = []
        for month, stick in enumerate(made.sticks()):
            begun, used = perf_counter(), _processors()
            verdicts = take_in_bundles(vault, [stick], now=made.taken_in_at(month))
            seconds = perf_counter() - begun
            assert all(one.outcome == TAKEN and not one.held for one in verdicts)
            months.append(Month(sum(one.new_entries for one in verdicts), seconds, _processors() - used))
        begun = perf_counter()
        verdicts = take_in_bundles(vault, made.sticks(), now=made.taken_in_at(made.months))
        again = perf_counter() - begun
        assert all(one.outcome == KNOWN for one in verdicts)
    return Run(tuple(months), again, held.most_mib)


def _processors() -> float:
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system
