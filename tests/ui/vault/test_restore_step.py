"""The laptop is gone: envelope, stick and another machine are enough, and what is lost is said first."""

from __future__ import annotations

import shutil
import time
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.vault.copy_backup import copy_backup
from app.vault.prove_backups import back_up
from tests.factories.people import NOW, PASSWORD, Office, a_person, new_vault
from tests.factories.program import started
from ui.keeping.keeping_page import KeepingPage
from ui.parts.table import Table
from ui.vault.gate_state import GateState
from ui.vault.restore_step import RestoreStep


@pytest.fixture
def lost(tmp_path: Path) -> tuple[Path, str]:
    """A stick with a backup, and the phrase from the envelope; the laptop itself is gone."""
    created = new_vault(tmp_path / "old" / "vault")
    office = Office(created.vault)
    person = office.add_person(a_person())
    office.visit(person)
    stick = tmp_path / "stick"
    stick.mkdir()
    copy_backup(office.vault, stick, now=NOW)
    office.close()
    shutil.rmtree(tmp_path / "old")
    return stick, created.phrase


def test_envelope_and_stick_bring_another_machine_to_work(
    qtbot: QtBot, tmp_path: Path, lost: tuple[Path, str]
) -> None:
    stick, phrase = lost
    began = time.monotonic()
    with started(qtbot, tmp_path / "new") as now:
        now.click("Restore a backup")
        now.wait_for(GateState.RESTORE)
        now.fill("chosen", str(stick))
        now.fill("phrase", phrase)
        now.click("See what is in it")
        now.wait_for_text("nothing is left behind")
        now.click("Restore it now")
        now.wait_for(GateState.NEW_PASSWORD)
        now.fill("new_password", "a new long sentence")
        now.fill("again", "a new long sentence")
        now.click("Open the records")
        now.wait_for_unlocked()
        assert any("Ring the county" in text for text in now.texts())
        people = now.rooms.people
        now.rooms.window.open_page("people")
        assert people is not None
        with now.rooms.desk.vault.reading() as connection:
            assert connection.exec_driver_sql("SELECT count(*) FROM visit").scalar() == 1
    assert time.monotonic() - began < 600, "ten minutes, typing included"


def test_a_wrong_password_is_said_at_its_field_and_nothing_is_put_back(
    qtbot: QtBot, tmp_path: Path, lost: tuple[Path, str]
) -> None:
    with started(qtbot, tmp_path / "new") as now:
        now.click("Restore a backup")
        now.wait_for(GateState.RESTORE)
        now.fill("chosen", str(lost[0]))
        now.fill("password", "not this one at all")
        now.click("See what is in it")
        now.wait_for_text("The password is not right")
    assert not (tmp_path / "new" / "vault").exists()


def test_what_is_newer_than_the_backup_is_counted_before_anything_is_done(
    qtbot: QtBot, tmp_path: Path
) -> None:
    office = Office(new_vault(tmp_path / "vault").vault)
    person = office.add_person(a_person())
    back_up(office.vault, now=NOW - timedelta(days=2))
    office.visit(person)
    office.close()
    with started(qtbot, tmp_path) as now:
        now.unlock()
        now.rooms.window.open_page("keeping")
        keeping = now.rooms.keeping
        assert isinstance(keeping, KeepingPage)
        assert "on this disk only" in keeping.copies.words()
        table = keeping.copies.findChild(Table)
        assert table is not None
        table.choose_row(0)
        now.click("Restore one")
        now.wait_for(GateState.RESTORE)
        now.fill("password", PASSWORD)
        now.click("See what is in it")
        now.wait_for_text("lost from view: 1 entry")
        step = now.program.gate.step()
        assert isinstance(step, RestoreStep)
        assert "Visit" in step.words()
        now.click("Restore it now")
        now.wait_for_unlocked()
        with now.rooms.desk.vault.reading() as connection:
            assert connection.exec_driver_sql("SELECT count(*) FROM visit").scalar() == 0
    assert list((tmp_path / "vault").glob("keys-before-*.json"))
