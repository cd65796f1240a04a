"""Strike at the jobs and report: `python -m tests.faults [--points N] [JOB…]`."""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.faults.harness import FAULTS, Bench, Fault
from tests.faults.jobs import Job, jobs
from tests.faults.window import strike_the_window

WINDOW, MOST_SAVED = "window", 100


@dataclass(frozen=True)
class Kind:
    """One job under one fault, and how many places there are to strike."""

    job: Job
    fault: Fault
    places: int


def main(words: list[str]) -> int:
    """One line a kind: points, violations; then each violation once. Gives 1 if there was one."""
    parser = argparse.ArgumentParser(prog="scripts/faults", description=__doc__)
    parser.add_argument("--points", type=int, default=300, help="how many fault points in all (300)")
    parser.add_argument("--sweep", action="append", metavar="N:JOB,JOB", help="N points of these; many times")
    parser.add_argument("jobs", nargs="*", help="these jobs alone")
    asked = parser.parse_args(words)
    sweeps = [one.partition(":") for one in asked.sweep or ()]
    bench = Bench()
    try:
        wrong = [_strike(bench, int(points), names.split(",")) for points, _, names in sweeps]
        return int(any(wrong or [_strike(bench, asked.points, asked.jobs)]))
    finally:
        bench.close()


def _strike(bench: Bench, points: int, names: list[str]) -> int:
    """One sweep, of all jobs where none is named; how many violations."""
    windows = _windows(points) if not names or WINDOW in names else 0
    kinds = [kind for job in jobs() if not names or job.name in names for kind in _kinds(bench, job)]
    shares = _shares([kind.places for kind in kinds], points - windows)
    struck = violations = 0
    for kind, share in zip(kinds, shares, strict=True):
        wrong = _sweep(bench, kind, share)
        print(f"{kind.job.name}, {kind.fault.name}: points {share}, violations {len(wrong)}", flush=True)
        for place, what in wrong:
            print(f"  at call {place} of {kind.places}: {what}", flush=True)
        struck += share
        violations += len(wrong)
    if windows:
        wrong = _sweep_windows(windows)
        print(f"{WINDOW}, SIGKILL: points {windows}, violations {len(wrong)}", flush=True)
        for place, what in wrong:
            print(f"  after {place} records: {what}", flush=True)
        struck += windows
        violations += len(wrong)
    print(f"all: points {struck}, violations {violations}", flush=True)
    return violations


def _kinds(bench: Bench, job: Job) -> Iterator[Kind]:
    calls = bench.calls_of(job)
    for fault in FAULTS:
        is_of_a_pipe = job.talks and fault.call == "write" and not fault.what.startswith("signal")
        if calls[fault.call] and not is_of_a_pipe:
            yield Kind(job, fault, calls[fault.call])


def _shares(places: list[int], points: int) -> list[int]:
    """Every kind gets as many points as the others, as long as it has places; none is left out."""
    shares = [0] * len(places)
    left = min(points, sum(places))
    while left:
        for number, most in enumerate(places):
            if left and shares[number] < most:
                shares[number] += 1
                left -= 1
    return shares


def _sweep(bench: Bench, kind: Kind, share: int) -> list[tuple[int, str]]:
    # Other places each time, so that many small sweeps come to a large one.
    places = sorted(random.sample(range(1, kind.places + 1), share))
    return [(place, what) for place in places for what in bench.strike(kind.job, kind.fault, place)]


def _windows(points: int) -> int:
    """One in fifty: a window takes its time to open."""
    return points // 50


def _sweep_windows(points: int) -> list[tuple[int, str]]:
    found = []
    for after in random.sample(range(1, MOST_SAVED + 1), min(points, MOST_SAVED)):
        with tempfile.TemporaryDirectory(prefix="yidai-faults-window-") as folder:
            found += [(after, what) for what in strike_the_window(Path(folder), after=after).wrong()]
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
