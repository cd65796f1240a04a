"""What was saved leaves the write-ahead log beside the window, before SQLite would do so within a save."""

from __future__ import annotations

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tests.factories.people import Office
from ui.background import Jobs
from ui.backups.log_keeper import OFTEN, LogKeeper


def test_the_log_is_moved_after_a_few_saves(qtbot: QtBot, office: Office) -> None:
    parent = QObject()
    jobs = Jobs(parent)
    keeper = LogKeeper(office.vault, jobs, parent)
    office.vault.move_log()
    for _save in range(OFTEN):
        keeper.on_saved()
        assert not jobs.running()
        with office.work():
            pass
    keeper.on_saved()
    keeper.on_saved()  # while it moves: nothing more
    assert len(jobs.running()) == 1
    qtbot.waitUntil(lambda: not jobs.running())
    assert office.vault.unmoved == 0
