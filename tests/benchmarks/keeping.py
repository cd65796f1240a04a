"""Keeping the records: opening them, opening them after a kill, a check, and a backup, on real files."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from app.ids import PersonId
from app.vault.backup import make_backup
from app.vault.check_vault import check_vault
from app.vault.key_slots import open_with_password
from app.vault.keys_file import read_keys
from app.vault.open_vault import open_vault
from app.vault.prove_backups import prove_backups
from app.vault.tuned_costs import tuned_costs
from app.vault.vault import OPEN_MARK, Vault
from app.visits.record_visit import record_visit
from app.work import work
from tests.benchmarks.harness import (
    Figure,
    Goal,
    at_most,
    at_most_above,
    at_most_times,
    benchmark,
    interleaved,
)
from tests.benchmarks.saving import PERSON, a_visit
from tests.factories.big_village import NOW, PASSWORD, build_big_village
from tests.factories.replicas import a_person
from tests.factories.vaults import NOW as THEN
from tests.factories.vaults import build_vault, reopen

MEBIBYTE = 1024 * 1024
ROUNDS = 9
PEOPLE = 40
"""A village with many: three years of visits and tests of each."""


@benchmark("unlock_beyond_key")
def unlock() -> Figure:
    """Milliseconds from the password until the records are open, beside deriving the key alone."""
    opening, deriving = [], []
    with _three_years(tuned=True) as folder:
        slot = read_keys(folder).slots[0]
        for _ in range(ROUNDS):
            start = perf_counter()
            vault = _open(folder)
            opening.append(perf_counter() - start)
            vault.close()
            start = perf_counter()
            open_with_password(slot, PASSWORD)
            deriving.append(perf_counter() - start)
    return Figure(median(opening) * 1000, median(deriving) * 1000, "ms", at_most_above(50))


@benchmark("open_after_kill")
def open_after_kill() -> Figure:
    """Seconds to open what a kill left behind, beside opening after a clean end."""
    with _three_years() as folder:
        times, anchor = interleaved(partial(_open_killed, folder), partial(_open_and_close, folder), rounds=7)
    return Figure(times.median, anchor.median, "s", at_most_above(1))


@benchmark("check_three_years")
def check() -> Figure:
    """Seconds that `yidai check` takes for a village's three years; its reading alone is the anchor."""
    with _three_years() as folder:
        vault = _open(folder)
        times, anchor = interleaved(partial(check_vault, vault), partial(_read_all, vault), rounds=5)
        vault.close()
    return Figure(times.median, anchor.median, "s", at_most(2))


@benchmark("backup_100mb")
def backup() -> Figure:
    """Seconds until a backup of 100 MB lies there whole and flushed, beside a plain copy with sync."""
    with _hundred_megabytes() as vault:
        times, anchor = interleaved(partial(_back_up, vault), partial(_plain_copy, vault), rounds=9)
    return Figure(times.median, anchor.median, "s", at_most_times(2))


@benchmark("backup_100mb_proven")
def prove() -> Figure:
    """Seconds to open such a backup again, check each page and count, which nobody waits for."""
    with _hundred_megabytes() as vault:
        make_backup(vault, now=THEN)
        start = perf_counter()
        prove_backups(vault, now=THEN)
        took = perf_counter() - start
        start = perf_counter()
        _plain_copy(vault)
        copied = perf_counter() - start
    return Figure(took, copied, "s", Goal("none", lambda _ours, _anchor: True))


@contextmanager
def _three_years(*, tuned: bool = False) -> Iterator[Path]:
    with TemporaryDirectory() as folder:
        costs = tuned_costs() if tuned else None
        build_big_village(Path(folder), people=PEOPLE, costs=costs)
        yield Path(folder) / "vault"


def _open(folder: Path) -> Vault:
    return open_vault(folder, password=PASSWORD, now=NOW, marks=folder.parent / "marks")


def _open_and_close(folder: Path) -> None:
    _open(folder).close()


def _open_killed(folder: Path) -> None:
    (folder / OPEN_MARK).touch()
    _open_and_close(folder)


def _read_all(vault: Vault) -> None:
    with vault.reading() as connection:
        for table in ("entry", "person", "placement", "visit", "test", "row_head"):
            connection.exec_driver_sql(f'SELECT * FROM "{table}"').all()


@contextmanager
def _hundred_megabytes() -> Iterator[Vault]:
    with TemporaryDirectory() as folder:
        kept = build_vault(Path(folder) / "kept")
        vault = reopen(kept.folder)
        with vault.writing(now=THEN) as session:
            session.write([a_person(PERSON)])
        while (kept.folder / vault.records).stat().st_size < 100 * MEBIBYTE:
            _fill(vault)
            vault.settle()
        yield vault
        vault.close()


def _fill(vault: Vault) -> None:
    long = replace(a_visit(), thinking_words="山" * 9_000)
    with work(vault, now=THEN) as session:
        for _ in range(100):
            record_visit(session, PersonId(PERSON), long, now=THEN)


def _back_up(vault: Vault) -> None:
    make_backup(vault, now=THEN).path.unlink()


def _plain_copy(vault: Vault) -> None:
    copy = vault.folder / "backups" / "copy"
    copy.parent.mkdir(exist_ok=True)
    with (vault.folder / vault.records).open("rb") as source, copy.open("wb") as out:
        shutil.copyfileobj(source, out, MEBIBYTE)
        out.flush()
        os.fsync(out.fileno())
    copy.unlink()
