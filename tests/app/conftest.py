"""A village's laptop or two, and a county desk, for every room."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.factories.county import Desk, KeptDesks, exchange
from tests.factories.people import KeptOffice, Office


@pytest.fixture(scope="session")
def empty_pair(tmp_path_factory: pytest.TempPathFactory) -> tuple[KeptOffice, KeptOffice]:
    folder = tmp_path_factory.mktemp("pair")
    here, there = Office.make(folder / "here"), Office.make(folder / "there")
    exchange(here, there)
    return here.kept(), there.kept()


@pytest.fixture
def pair(empty_pair: tuple[KeptOffice, KeptOffice], tmp_path: Path) -> Iterator[tuple[Office, Office]]:
    """Two laptops of a village that have met."""
    here, there = (kept.open_copy(tmp_path / kept.folder.name) for kept in empty_pair)
    yield here, there
    here.close()
    there.close()


@pytest.fixture
def desk(kept_desks: KeptDesks, tmp_path: Path) -> Iterator[Desk]:
    """A county desk that nobody has joined yet."""
    made = kept_desks.open_copy(tmp_path)
    yield made
    made.close()
