"""From an empty computer to the county's open store, with the whole paper typed back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.county.create_county import create_county
from app.county.move_to_server import move_to_server
from app.vault.open_vault import open_vault
from tests.factories.county_window import started_county
from tests.factories.people import FAST, NOW, PASSWORD, new_vault
from tests.factories.postgres import PostgresServer
from tests.factories.program import support_shown
from tests.factories.rooms import rows_of
from ui.county.rooms import CountyRooms
from ui.parts.table import Table
from ui.vault.gate_state import GateState
from ui.vault.phrase_grid import PhraseGrid


def test_a_county_makes_its_store_and_types_the_whole_phrase_back(qtbot: QtBot, tmp_path: Path) -> None:
    with started_county(qtbot, tmp_path) as now:
        now.click("Make the store")
        form = now.program.gate.step().form
        assert all(form.field(name).problem() for name in ("name", "user_name", "password"))
        for name, text in {
            "name": "青山县禁毒办",
            "user_name": "唐敏",
            "password": "a long sentence",
            "again": "a long sentence",
        }.items():
            now.fill(name, text)
        now.click("Make the store")
        now.wait_for(GateState.SHOW_PHRASE)
        grid = now.program.gate.step().findChild(PhraseGrid)
        phrase = grid.accessibleName().replace(" ", "")
        now.click("I have it on paper")
        now.fill("phrase", phrase[:-1] + ("的" if phrase[-1] != "的" else "一"))
        now.click("Open the store")
        qtbot.waitUntil(lambda: not now.program.gate.jobs.running())
        assert now.program.rooms is None

        now.fill("phrase", phrase)
        now.click("Open the store")
        now.wait_for_unlocked()

        assert "青山县禁毒办" in now.texts()
        assert any("No village has a file" in row for row in rows_of(now.program.rooms.home.findChild(Table)))
        window = now.program.rooms.window
        for key in window.pages():
            window.open_page(key)
            qtbot.waitUntil(lambda: not window.jobs.running())
            assert window.page().isAncestorOf(QApplication.focusWidget()), key
        window.open_page("matrix")
        qtbot.waitUntil(lambda: not window.jobs.running())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
        assert window.page() is now.program.rooms.villages


def test_a_store_whose_paper_nobody_typed_back_waits_for_it(qtbot: QtBot, tmp_path: Path) -> None:
    phrase = a_store(tmp_path, waits=True)
    with started_county(qtbot, tmp_path) as now:
        now.type(PASSWORD)
        now.click("Unlock")
        now.wait_for(GateState.TYPE_BACK)
        assert now.program.rooms is None
        now.fill("phrase", phrase)
        now.click("Open the store")
        now.wait_for_unlocked()
        assert isinstance(now.program.rooms, CountyRooms)


def test_a_villages_vault_is_no_countys_store(qtbot: QtBot, tmp_path: Path) -> None:
    new_vault(tmp_path / "county").vault.close()
    with started_county(qtbot, tmp_path) as now:
        now.type(PASSWORD)
        now.click("Unlock")
        now.wait_for_text("county")
        assert now.program.rooms is None


def test_the_store_is_locked_and_opened_again(qtbot: QtBot, tmp_path: Path) -> None:
    a_store(tmp_path)
    with started_county(qtbot, tmp_path) as now:
        now.unlock()
        now.press(Qt.Key.Key_F12)
        qtbot.waitUntil(lambda: "Everything fits: yes" in support_shown(), timeout=20_000)
        qtbot.keyClick(QApplication.activeModalWidget(), Qt.Key.Key_Escape)
        with qtbot.waitSignal(now.program.locked, timeout=20_000):
            now.program.lock()
        assert now.program.rooms is None
        now.unlock()


def test_a_server_that_stops_answering_is_told_of_and_costs_nothing(
    qtbot: QtBot, tmp_path: Path, postgres: PostgresServer
) -> None:
    a_store(tmp_path)
    vault = open_vault(tmp_path / "county", password=PASSWORD, now=NOW, marks=tmp_path / "m")
    server = postgres.new_database()
    move_to_server(vault, server)
    vault.close()
    with started_county(qtbot, tmp_path) as now:
        now.unlock()
        rooms = now.program.rooms
        assert rooms is not None
        now.press(Qt.Key.Key_F12)
        qtbot.waitUntil(lambda: "Everything fits: yes" in support_shown(), timeout=20_000)
        qtbot.keyClick(QApplication.activeModalWidget(), Qt.Key.Key_Escape)
        postgres.hang_up(server.told["dbname"])
        for key in rooms.window.pages():
            rooms.window.show_message("")
            rooms.window.open_page(key)
            now.wait_for_text("does not answer")
        with qtbot.waitSignal(now.program.locked, timeout=20_000):
            now.program.lock()
        now.type(PASSWORD)
        now.click("Unlock")
        now.wait_for_text("does not answer")
        postgres.pick_up(server.told["dbname"])
        now.unlock()
        assert "青山县禁毒办" in now.texts()


def a_store(folder: Path, *, waits: bool = False) -> str:
    """Its phrase."""
    made = create_county(
        folder / "county",
        name="青山县禁毒办",
        user_name="唐敏",
        password=PASSWORD,
        now=NOW,
        marks=folder / "m",
        costs=FAST,
        waits_for_paper=waits,
    )
    made.vault.close()
    return made.phrase
