"""The county of the benchmarks in small: every bundle of every month arrives, once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from app.county.read_matrix import Came, read_matrix
from app.county.take_in_bundles import take_in_bundles
from app.county.verdict import KNOWN, TAKEN
from app.vault.open_vault import open_vault
from app.vault.vault import Vault
from app.work import look
from tests.factories.simulated_county import PASSWORD, PEOPLE, SimulatedCounty, anywhere, make_county

VILLAGES, MONTHS = 3, 2


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


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> SimulatedCounty:
    folder = tmp_path_factory.mktemp("simulated") / "made"
    return make_county(folder, villages=VILLAGES, months=MONTHS, processes=0)


@pytest.fixture
def store(made: SimulatedCounty) -> Iterator[Vault]:
    now = made.taken_in_at(0)
    vault = open_vault(made.store, password=PASSWORD, now=now, marks=made.marks, place_check=anywhere)
    yield vault
    vault.close()
