"""The county's whole window off screen: from its unlock window on, with real keys."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.settings.folders import Folders
from app.settings.local_settings import LocalSettings, write_settings
from tests.factories.people import FAST, NOW
from tests.factories.program import Started, running
from ui.county.start import CountyProgram


@contextmanager
def started_county(qtbot: QtBot, folder: Path, settings: LocalSettings | None = None) -> Iterator[Started]:
    """The program on `folder`/county, in English unless said otherwise; closed in order afterwards."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    write_settings(folder / "s", settings or LocalSettings(language="en"))
    folders = Folders(folder / "s", folder / "county", folder / "m")
    with running(qtbot, app, lambda: CountyProgram(app, folders, now=lambda: NOW, costs=FAST)) as now:
        yield now
