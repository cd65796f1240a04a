"""A county in the middle of its month: what lies in its store, and a stick that came today."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.county.enrol_village import renew_village
from app.county.move_to_server import move_to_server
from app.settings.local_settings import LocalSettings
from app.transfer.send_transfer import send_transfer
from app.transfer.write_transfer import Move
from app.vault.county_slot import keep_county_slot
from app.vault.open_vault import open_vault
from app.vault.recover_password import ask_county
from app.vault.vault import Vault
from db.journal import update
from tests.factories.asked import Answers
from tests.factories.county import OTHER_VILLAGE, Desk, exchange
from tests.factories.people import FAST, ID_NO, NOW, PASSWORD, TODAY, VILLAGE, a_person
from tests.factories.rooms import texts
from ui.county.rooms import CountyRooms
from ui.parts.page import Page
from ui.tour.hands import settle

ON_SERVER = "server"


@dataclass
class Month:
    """The window of the county, and what a clerk does to it."""

    qtbot: QtBot
    rooms: CountyRooms
    ask: Answers
    stick: Path

    @property
    def page(self) -> Page:
        return self.rooms.window.page()

    def press(self, key: Qt.Key, *, control: bool = False, times: int = 1) -> None:
        modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        for _time in range(times):
            self.qtbot.keyClick(self.cursor(), key, modifier)
            settle()

    def control(self, key: Qt.Key) -> None:
        """A key with Ctrl, and whatever it begins."""
        self.press(key, control=True)
        self.wait()

    def wait(self) -> None:
        """Until nothing is read or written any more."""
        jobs = (self.rooms.jobs, self.rooms.window.jobs)
        self.qtbot.waitUntil(lambda: not any(one.running() for one in jobs), timeout=20_000)
        settle()

    def cursor(self) -> QWidget:
        top = QApplication.activeModalWidget() or self.rooms.window
        top.activateWindow()  # off screen there is no window manager that would do it
        settle()
        return QApplication.focusWidget() or top

    def texts(self) -> str:
        return texts(QApplication.activeModalWidget() or self.page)


@pytest.fixture
def month(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, began: Path, request: pytest.FixtureRequest
) -> Iterator[Month]:
    """Its records lie in a file, or where a test asks for it (`on_server`) on a PostgreSQL server."""
    shutil.copytree(began, tmp_path / "began")
    folder = tmp_path / "began"
    vault = _opened_store(folder, tmp_path)
    if getattr(request, "param", None) == ON_SERVER:
        move_to_server(vault, request.getfixturevalue("postgres").new_database())
        vault.close()
        vault = _opened_store(folder, tmp_path)
    ask = Answers()
    rooms = opened_rooms(qtbot, vault, ask)
    yield Month(qtbot, rooms, ask, folder / "stick")
    rooms.leave()
    vault.close()


def _opened_store(folder: Path, marks: Path) -> Vault:
    return open_vault(folder / "county", password=PASSWORD, now=NOW, marks=marks / "marks")


def opened_rooms(qtbot: QtBot, vault: Vault, ask: Answers, language: str = "en") -> CountyRooms:
    """The window, shown, with every page there."""
    rooms = CountyRooms(vault, lambda: NOW, LocalSettings(language=language), FAST, ask=ask)
    with qtbot.waitSignal(rooms.furnished, timeout=20_000):
        rooms.window.show()
        rooms.begin()
    return rooms


@pytest.fixture(scope="session")
def began(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The county's closed store and the stick: a conflict, a person in two villages, a bag on its way, one
    damaged file, a laptop that joined with a file that another had used, and one whose password is forgotten.
    """
    folder = tmp_path_factory.mktemp("month")
    desk = Desk.make(folder)
    file = desk.file_for(OTHER_VILLAGE)
    office, sister = desk.office(VILLAGE), desk.office(VILLAGE)
    other, copy = desk.office(OTHER_VILLAGE, file=file), desk.office(OTHER_VILLAGE, file=file)
    person = office.add_person(a_person(id_no=ID_NO))
    exchange(office, sister)
    moved = other.add_person(a_person(name="王晓满", id_no=ID_NO))
    for one, status in ((office, "12"), (sister, "33")):
        with one.work() as session:
            session.write([update("person", person, {"status": status})])
    exchange(office, sister)
    desk.receive(office, other)
    stick = folder / "stick"
    stick.mkdir()
    for one in (office, sister, other, copy):
        shutil.copy(desk.send(one).path, stick)
    damaged = desk.send(office).path
    data = bytearray(damaged.read_bytes())
    data[-100] ^= 1
    (stick / f"{VILLAGE.code}-ZZZ-9.yidai").write_bytes(data)
    with desk.work() as session:
        address = renew_village(session, code=VILLAGE.code, now=NOW).data
    send_transfer(other.vault, moved, Move(TODAY, "搬到女儿家", "转〔2026〕5号"), address, stick, now=NOW)
    keep_county_slot(office.vault, now=NOW)
    desk.close()
    asked = ask_county(office.vault.folder, new="another sentence", now=NOW, costs=FAST)
    (stick / "asked.yidai-recovery").write_bytes(asked.data)
    return folder
