"""The county's tour: its real window on no screen, on a sample county, each page photographed.

Everything is real: the store, eight villages' vaults, the bundles on the "stick", the key presses. What
is left behind is pictures of invented data, in both languages.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from app.clock import CHINA, Moment
from app.errors import Refused
from app.settings.local_settings import LocalSettings
from app.vault.open_vault import open_vault
from ui import fonts, theme, words
from ui.county.rooms import CountyRooms
from ui.sending.drives import Drive
from ui.tour.county_sample import PASSWORD, CountySample
from ui.tour.hands import Camera, Keys, Stuck, settle, wait_until
from ui.tour.run_tour import without_noise

NOW = datetime(2026, 11, 22, 10, tzinfo=CHINA)
PAGES = ("matrix", "problems", "twins", "county_report", "enrol", "receipts", "send_down", "keeping")
_STICK_SIZE = 16_000_000_000


def run_county_tour(out: Path) -> list[str]:
    """Photograph every page in Chinese and in English; the names of the pictures.

    Raises: Refused("tour_folder_not_empty"), Stuck when a window does not do what it should.
    """
    if out.exists() and any(out.iterdir()):
        raise Refused("tour_folder_not_empty")
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise Stuck("no application to draw windows")
    before = qInstallMessageHandler(without_noise)
    try:
        with tempfile.TemporaryDirectory(prefix="yidai-county-tour-") as folder:
            taken: list[str] = []
            fonts.load_all()
            for language in words.Language:
                sample = Path(folder) / language.value
                CountySample(sample, NOW).close()
                pictures = photograph(app, language, sample, PASSWORD, out / language.value)
                taken += [f"{language.value}/{name}" for name in pictures]
            return taken
    finally:
        qInstallMessageHandler(before)


def photograph(
    app: QApplication, language: words.Language, sample: Path, password: str, out: Path
) -> list[str]:
    """Open the store `sample`/county, take in the stick beside it, and look at every page."""
    words.speak(app, language)
    theme.apply(app, theme.Theme())
    camera, keys = Camera(out), Keys()
    with _opened(sample, password, language) as rooms:
        camera.take(rooms.window, "county_home")
        keys.control(Qt.Key.Key_2)
        keys.key(Qt.Key.Key_Space)  # the stick that is plugged in
        _wait(rooms)
        camera.take(rooms.window, "take_in")
        for page in PAGES:
            rooms.window.open_page(page)
            _wait(rooms)
            if page == "county_report":
                keys.key(Qt.Key.Key_Return, times=2)
                _wait(rooms)
            camera.take(rooms.window, page)
    return camera.taken


@contextmanager
def _opened(sample: Path, password: str, language: words.Language) -> Iterator[CountyRooms]:
    """The sample's window, with its stick plugged in."""
    vault = open_vault(sample / "county", password=password, now=NOW, marks=sample / "marks")
    stick = Drive(sample / "stick", "清溪镇 U盘", "FAT32", _STICK_SIZE, _STICK_SIZE)
    rooms = CountyRooms(
        vault, _now, LocalSettings(language=language.value), drives=lambda: [stick], settings_folder=sample
    )
    try:
        rooms.window.show()
        rooms.begin()
        wait_until(rooms.is_furnished, "the pages")
        rooms.window.activateWindow()
        _wait(rooms)
        yield rooms
    finally:
        rooms.leave()
        vault.close()


def _now() -> Moment:
    return NOW


def _wait(rooms: CountyRooms) -> None:
    """Until nothing is read or written any more."""
    wait_until(
        lambda: not (rooms.jobs.running() or rooms.window.jobs.running()), "the work beside the window"
    )
    settle()
