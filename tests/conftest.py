"""For the whole session: windows are drawn off screen, and one process looks into files."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from tests.as_found import dress, left_as_found

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from app.attachments.look_inside import Looker
    from tests.factories.county import KeptDesks
    from tests.factories.people import KeptOffice, Office
    from tests.factories.postgres import PostgresServer

# Before any test module imports Qt. A person who wants to see the windows sets it to xcb.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# How long an example takes says something about the machine, not about what is tested.
settings.register_profile("yidai", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("yidai")


def pytest_collection_finish() -> None:
    """Modules and tests stay to the end: whoever looks for garbage need not walk through them."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _as_found() -> Iterator[None]:
    with left_as_found():
        yield


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The one application of all windows, dressed before the first of them."""
    dress(qapp)
    return qapp


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """Hands that wait as long as it takes."""
    from tests.patient import PatientBot

    return PatientBot(request)


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


@pytest.fixture(scope="session")
def empty_village(tmp_path_factory: pytest.TempPathFactory) -> KeptOffice:
    """A village's vault without any people, made once."""
    from tests.factories.people import Office

    return Office.make(tmp_path_factory.mktemp("empty") / "vault").kept()


@pytest.fixture
def office(empty_village: KeptOffice, tmp_path: Path) -> Iterator[Office]:
    """An open vault of one village, without any people."""
    made = empty_village.open_copy(tmp_path / "vault")
    yield made
    made.close()


@pytest.fixture(scope="session")
def kept_desks(tmp_path_factory: pytest.TempPathFactory) -> KeptDesks:
    """County desks with the laptops that have joined them, each made once."""
    from tests.factories.county import KeptDesks

    return KeptDesks(tmp_path_factory.mktemp("desks"))
