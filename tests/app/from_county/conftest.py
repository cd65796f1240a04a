"""What comes from the county comes to a laptop that has joined it."""

from __future__ import annotations

import pytest

from tests.factories.county import Desk
from tests.factories.people import Office


@pytest.fixture
def office(desk: Desk) -> Office:
    """A laptop that has joined the county."""
    return desk.office()
