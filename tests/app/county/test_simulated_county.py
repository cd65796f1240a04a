"""The county of the benchmarks in small: every bundle of every month arrives, once."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from app.county.read_matrix import Came, read_matrix
from app.county.take_in_bundles import take_in_bundles
from app.county.verdict import KNOWN, REFUSED, TAKEN
from app.vault.open_vault import open_vault
from app.vault.vault import Vault
from app.work import look
from tests.factories.simulated_county import PASSWORD, PEOPLE, SimulatedCounty, anywhere, make_county

VILLAGES, MONTHS = 2, 3


def test_every_month_of_every_village_is_taken_in_once(made: SimulatedCounty, store: Vault) -> None:
    for month, stick in enumerate(made.sticks()):
        verdicts = take_in_bundles(store, [stick], now=made.taken_in_at(month))
        assert [(one.outcome, one.held, one.rejected, one.gap_after) for one in verdicts] == [
            (TAKEN, 0, 0, None)
        ] * VILLAGES
        assert all(one.applied == one.new_entries and one.code for one in verdicts)
    again = take_in_bundles(store, made.sticks(), now=made.taken_in_at(MONTHS))
    assert {one.outcome for one in again} == {KNOWN}
    assert len(again) == VILLAGES * MONTHS
    with look(store) as connection:
        people = connection.exec_driver_sql("SELECT count(*) FROM person").scalar()
        waiting = connection.exec_driver_sql("SELECT count(*) FROM entry WHERE applied = 0").scalar()
        now = made.taken_in_at(MONTHS - 1) + timedelta(days=1)
        matrix = read_matrix(connection, now=now, months=MONTHS + 1)
    assert (people, waiting) == (VILLAGES * PEOPLE, 0)
    came = {tuple(cell.came for cell in village.months[:MONTHS]) for village in matrix.villages}
    assert came == {(Came.RECEIVED,) * MONTHS}


def test_on_one_stick_with_a_gap_each_bundle_says_what_waits_of_itself(
    made: SimulatedCounty, store: Vault, tmp_path: Path
) -> None:
    first, second, third = (sorted(stick.iterdir())[0] for stick in made.sticks())
    second_damaged = tmp_path / second.name
    second_damaged.write_bytes(second.read_bytes()[:3000])
    verdicts = take_in_bundles(store, [first, second_damaged, third], now=made.taken_in_at(MONTHS))
    assert [(one.outcome, one.held > 0, one.gap_after is None) for one in verdicts] == [
        (TAKEN, False, True),
        (REFUSED, False, True),
        (TAKEN, True, False),
    ]
    (filled,) = take_in_bundles(store, [second], now=made.taken_in_at(MONTHS))
    assert (filled.held, filled.gap_after) == (0, None)
    assert filled.applied == filled.new_entries + verdicts[2].new_entries
    (again,) = take_in_bundles(store, [third], now=made.taken_in_at(MONTHS))
    assert (again.outcome, again.code != "") == (KNOWN, True)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> SimulatedCounty:
    folder = tmp_path_factory.mktemp("simulated") / "made"
    return make_county(folder, villages=VILLAGES, months=MONTHS, processes=0)


@pytest.fixture
def store(made: SimulatedCounty, tmp_path: Path) -> Iterator[Vault]:
    """A copy of the county's empty store."""
    shutil.copytree(made.store, tmp_path / "county")
    shutil.copytree(made.marks, tmp_path / "marks")
    now, marks = made.taken_in_at(0), tmp_path / "marks"
    vault = open_vault(tmp_path / "county", password=PASSWORD, now=now, marks=marks, place_check=anywhere)
    yield vault
    vault.close()
