"""For the whole session: windows are drawn off screen, and one process looks into files."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from app.attachments.look_inside import Looker
    from tests.factories.postgres import PostgresServer

# Before any test module imports Qt. A person who wants to see the windows sets it to xcb.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# How long an example takes says something about the machine, not about what is tested.
settings.register_profile("yidai", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("yidai")


@pytest.fixture(scope="session")
def looker() -> Iterator[Looker]:
    """Looks into pictures and PDFs in a limited process of its own."""
    from app.attachments.look_inside import Looker
    from ui.attachments.looking import pdf_command

    with Looker(pdf_command) as looking:
        yield looking


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    """A real server, started when the first test asks for it."""
    from tests.factories.postgres import PostgresServer

    server = PostgresServer.start()
    yield server
    server.stop()
