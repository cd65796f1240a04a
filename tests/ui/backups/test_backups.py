"""Backups are made without anybody's doing, one at a time, and never hold up the closing."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.errors import Trouble
from app.vault.backup import BackupMade
from app.vault.list_backups import list_backups
from tests.factories.people import KeptOffice, Office
from ui.background import Jobs, Report
from ui.backups.backups import Backups
from ui.backups.wiring import backups

A_BACKUP = BackupMade(Path("x"), 1, 2, 3)


def test_a_backup_is_made_beside_the_window_and_the_next_is_not_due(
    qtbot: QtBot, office: Office, jobs: Jobs
) -> None:
    office.add_person()
    ours = backups(office.vault, lambda: office.now, jobs)
    with qtbot.waitSignal(ours.made):
        ours.ask()
    qtbot.waitUntil(lambda: not jobs.running())
    with qtbot.assertNotEmitted(ours.made), qtbot.waitSignal(jobs.all_ended):
        ours.ask()

    assert len(list_backups(office.vault.folder)) == 1


def test_a_ledger_that_was_taken_in_is_backed_up_at_once(qtbot: QtBot, office: Office, jobs: Jobs) -> None:
    ours = backups(office.vault, lambda: office.now, jobs)
    with qtbot.waitSignal(ours.made):
        ours.ask()
    office.add_person()
    with qtbot.waitSignal(ours.made):
        ours.back_up()

    newest, first = list_backups(office.vault.folder)
    assert newest.facts.entries > first.facts.entries


def test_a_disk_that_fails_is_told_and_tried_again(qtbot: QtBot, office: Office, jobs: Jobs) -> None:
    office.add_person()
    in_the_way = office.vault.folder / "backups"
    in_the_way.touch()
    ours = backups(office.vault, lambda: office.now, jobs)
    with qtbot.waitSignal(ours.failed) as told:
        ours.ask()
    assert told.args is not None
    assert told.args[0].reason == "disk_failed"
    qtbot.waitUntil(lambda: not jobs.running())

    in_the_way.unlink()
    with qtbot.waitSignal(ours.made):
        ours.ask()
    assert ours.problem is None


def test_at_the_end_the_running_one_is_waited_for_and_a_last_one_asked_for(qtbot: QtBot, jobs: Jobs) -> None:
    go_on, order = threading.Event(), []

    def at_once(_report: Report) -> BackupMade:
        go_on.wait(30)
        order.append("ledger")
        return A_BACKUP

    def if_due(_report: Report) -> None:
        order.append("last")

    ours = Backups(jobs, if_due, at_once)
    ours.back_up()
    with qtbot.waitSignal(ours.finished):
        ours.finish()
        go_on.set()

    assert order == ["ledger", "last"]
    ours.back_up()
    assert not jobs.running(), "nothing begins after the end"


def test_a_last_backup_that_takes_too_long_is_given_up(qtbot: QtBot, jobs: Jobs) -> None:
    def endless(report: Report) -> BackupMade:
        while True:
            report(1, 1000)

    ours = Backups(jobs, endless, endless, longest_ms=50)
    with qtbot.waitSignal(ours.finished):
        ours.finish()

    assert not jobs.running()


def test_a_last_backup_that_fails_does_not_prevent_the_end(qtbot: QtBot, jobs: Jobs) -> None:
    def full(_report: Report) -> BackupMade:
        raise Trouble("disk_full")

    ours = Backups(jobs, full, full)
    with qtbot.waitSignal(ours.finished):
        ours.finish()

    assert ours.problem is not None
    assert ours.problem.reason == "disk_full"


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.wait_for_all()


@pytest.fixture
def office(empty_village: KeptOffice, tmp_path: Path, jobs: Jobs) -> Iterator[Office]:
    made = empty_village.open_copy(tmp_path / "vault")
    yield made
    jobs.wait_for_all()
    made.close()
