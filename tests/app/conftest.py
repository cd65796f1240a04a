"""A village's laptop and a county desk, for every room."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.codes import hold_lists
from tests.factories.county import Desk
from tests.factories.people import Office


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """An open vault of one village, without any people."""
    made = Office.make(tmp_path / "vault")
    yield made
    made.close()
    hold_lists(())


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A county desk that nobody has joined yet."""
    made = Desk.make(tmp_path)
    yield made
    made.close()
