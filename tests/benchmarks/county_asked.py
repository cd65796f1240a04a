"""What a clerk asks of a county that has taken in every month of every village, each in a process of its own.

The seconds are the processors'; beside them the most memory (MiB) that the process held.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from datetime import timedelta
from functools import cache
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

from app.clock import day_of
from app.county.count_county import count_county
from app.county.publish_view import publish_view
from app.county.read_matrix import read_matrix
from app.county.take_in_bundles import take_in_bundles
from app.reports.period import Period
from app.vault.open_vault import open_vault
from app.vault.vault import Vault
from app.work import look, work
from tests.benchmarks.county_made import open_copy, the_county
from tests.benchmarks.harness import Figure, Goal, at_most, benchmark
from tests.benchmarks.held_together import HeldTogether
from tests.factories.simulated_county import PASSWORD, SimulatedCounty, anywhere

WAITS = 10
"""Seconds that somebody waits for an answer before looking for what is wrong."""


@benchmark("county_matrix")
def matrix() -> Figure:
    """Villages × twelve months."""
    return _asked(_matrix, at_most(WAITS))


@benchmark("county_matrix_36")
def matrix_of_three_years() -> Figure:
    """Villages × thirty-six months."""
    return _asked(_matrix_of_three_years, at_most(WAITS))


@benchmark("county_report")
def report() -> Figure:
    """Every figure of the village, for one month."""
    return _asked(_report, at_most(WAITS))


@benchmark("county_report_half_year")
def report_of_half_a_year() -> Figure:
    """Every figure of the village, for six months."""
    return _asked(_report_of_half_a_year, at_most(WAITS))


@benchmark("county_publish_view")
def publish() -> Figure:
    """The masked tables of three months."""
    return _asked(_publish, at_most(60))


Question = Callable[[Vault, SimulatedCounty], object]


def _matrix(vault: Vault, made: SimulatedCounty) -> object:
    with look(vault) as connection:
        return read_matrix(connection, now=made.taken_in_at(made.months - 1))


def _matrix_of_three_years(vault: Vault, made: SimulatedCounty) -> object:
    with look(vault) as connection:
        return read_matrix(connection, now=made.taken_in_at(made.months - 1), months=36)


def _report(vault: Vault, made: SimulatedCounty) -> object:
    with look(vault) as connection:
        return count_county(connection, _last(made, 1), now=made.taken_in_at(made.months - 1))


def _report_of_half_a_year(vault: Vault, made: SimulatedCounty) -> object:
    with look(vault) as connection:
        return count_county(connection, _last(made, 6), now=made.taken_in_at(made.months - 1))


def _publish(vault: Vault, made: SimulatedCounty) -> object:
    now = made.taken_in_at(made.months - 1)
    with TemporaryDirectory() as folder, work(vault, now=now) as session:
        return publish_view(session, Path(folder) / "view", _last(made, 3), now=now)


def _last(made: SimulatedCounty, months: int) -> Period:
    """The last so many whole months that were sent."""
    last = day_of(made.taken_in_at(made.months - 1)).replace(day=1) - timedelta(days=1)
    count = last.year * 12 + last.month - months
    return Period(last.replace(year=count // 12, month=count % 12 + 1, day=1), last)


def _asked(question: Question, goal: Goal) -> Figure:
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        seconds, held = pool.submit(_answer, question, _taken(), the_county()).result()
    return Figure(seconds, held, "s, anchor: MiB", goal)


def _answer(question: Question, store: Path, made: SimulatedCounty) -> tuple[float, float]:
    vault = open_vault(
        store / "county",
        password=PASSWORD,
        now=made.taken_in_at(made.months - 1),
        marks=store / "marks",
        place_check=anywhere,
    )
    with HeldTogether(os.getpid()) as held:
        begun = process_time()
        question(vault, made)
        seconds = process_time() - begun
    vault.close()
    return seconds, held.most_mib


@cache
def _taken() -> Path:
    """The county's store with everything in it; kept beside the bundles."""
    made = the_county()
    store = made.folder / f"taken-{made.villages}-{made.months}"
    if store.exists():
        return store
    half = made.folder / "taken.part"
    shutil.rmtree(half, ignore_errors=True)
    with open_copy(made, half) as vault:
        for month, stick in enumerate(made.sticks()):
            take_in_bundles(vault, [stick], now=made.taken_in_at(month))
    return half.rename(store)
