"""The third step tells at every moment whether the stick may be taken out."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.errors import Trouble
from tests.factories.rooms import texts
from ui.background import Jobs, Report
from ui.sending.backup_told import BackupTold
from ui.sending.drives import Drive, drive_at, list_drives
from ui.sending.pace import Pace
from ui.sending.writing import Writing, WritingState

STICK = Drive(Path("stick"), "STICK", "FAT32", 10**9, 10**9)
OTHER = Drive(Path("other"), "OTHER", "FAT32", 10**9, 10**9)


def test_while_it_is_written_the_stick_must_stay_and_the_user_may_stop(qtbot: QtBot) -> None:
    writing, jobs = shown(qtbot), Jobs()
    writing.show_drive(STICK)

    def endless(report: Report) -> None:
        while True:
            report(600, 1000)

    job = jobs.start("writing", endless)
    job.cancelled.connect(lambda: writing.show_stopped(3))
    writing.show_job(job)
    qtbot.waitUntil(lambda: "Do not take the stick out yet." in texts(writing))
    assert "Write to the stick" not in texts(writing).split("\n")[-2:]

    with qtbot.waitSignal(job.ended):
        qtbot.mouseClick(button(writing, "Cancel"), Qt.MouseButton.LeftButton)

    assert writing.state is WritingState.STOPPED
    assert "Nothing was left on the stick" in texts(writing)
    assert "Bundle 3 is made and kept on this laptop" in texts(writing)
    with qtbot.waitSignal(writing.again_requested) as wish:
        qtbot.mouseClick(button(writing, "Write Bundle 3 again"), Qt.MouseButton.LeftButton)
    assert wish.args == [3]


def test_a_stick_without_room_is_told_before_anything_is_written(qtbot: QtBot) -> None:
    writing = shown(qtbot)
    writing.show_size(3_000_000)
    writing.show_drive(Drive(Path("full"), "FULL", "FAT32", 2_000_000, 10**9))
    assert "hardly room on this stick: 2.0 MB free, about 3.0 MB needed" in texts(writing)
    writing.show_drive(STICK)
    assert "room" not in texts(writing)


def test_a_slow_stick_is_told_with_the_minutes_that_are_left(qtbot: QtBot) -> None:
    clock = [0.0]
    pace = Pace(lambda: clock[0])
    pace.begin()
    clock[0] = 5.0
    assert pace.minutes_left(0.01) == 0, "too early to say"
    clock[0] = 30.0
    assert pace.minutes_left(0.5) == 0, "half a minute is not worth saying"
    assert pace.minutes_left(0.1) == 4
    writing, jobs = Writing(seconds=lambda: clock[0]), Jobs()
    qtbot.addWidget(writing)
    writing.show()
    go = threading.Event()

    def slow(report: Report) -> None:
        report(100, 1000)
        go.wait()

    writing.show_drive(STICK)
    job = jobs.start("writing", slow)
    writing.show_job(job)
    clock[0] = 60.0
    qtbot.waitUntil(lambda: "The stick is slow: about 4 minutes are left." in texts(writing))
    go.set()
    with qtbot.waitSignal(job.ended):
        pass


def test_the_slip_that_goes_along_is_offered_once_it_is_written(qtbot: QtBot) -> None:
    writing = shown(qtbot)
    writing.show_drive(STICK)
    assert "Print hand-over slip" not in texts(writing)
    writing.show_done("a.yidai")
    with qtbot.waitSignal(writing.slip_requested):
        qtbot.mouseClick(button(writing, "Print hand-over slip"), Qt.MouseButton.LeftButton)


def test_trouble_stays_in_sight_when_another_stick_is_plugged_in(qtbot: QtBot) -> None:
    writing = shown(qtbot)
    writing.show_drive(STICK)
    writing.show_problem(Trouble("stick_full"), 2)

    writing.show_drive(None)
    writing.show_drive(OTHER)

    assert "The stick is full. What was being written does not count." in texts(writing)
    assert button(writing, "Write Bundle 2 again").isEnabled()


def test_the_good_news_stays_while_the_stick_is_taken_out_and_goes_with_the_next(qtbot: QtBot) -> None:
    writing, jobs, go_on = shown(qtbot), Jobs(), threading.Event()
    writing.show_drive(STICK)

    def wait(_report: Report) -> None:
        go_on.wait(30)

    job = jobs.start("writing", wait)
    writing.show_job(job)
    with qtbot.waitSignal(job.ended):
        go_on.set()
    writing.show_done("999901001001-ABC-1.yidai")

    writing.show_drive(None)
    assert "The stick can be taken out safely" in texts(writing)
    writing.show_drive(OTHER)
    assert "taken out safely" not in texts(writing)


def test_while_the_backup_is_written_the_stick_must_stay_and_stopping_it_keeps_the_bundle(
    qtbot: QtBot,
) -> None:
    writing, jobs = shown(qtbot), Jobs()
    writing.show_drive(STICK)

    def endless(report: Report) -> None:
        while True:
            report(600, 1000)

    job = jobs.start("backup", endless)
    job.cancelled.connect(lambda: writing.show_done("x.yidai", BackupTold(stopped=True)))
    writing.show_backing_up(job, "x.yidai")
    qtbot.waitUntil(lambda: "Do not take the stick out yet." in texts(writing))
    assert "taken out safely" not in texts(writing)
    writing.show_drive(None)
    assert writing.is_busy()

    with qtbot.waitSignal(job.ended):
        qtbot.mouseClick(button(writing, "Cancel"), Qt.MouseButton.LeftButton)

    assert writing.state is WritingState.DONE
    assert "The stick can be taken out safely" in texts(writing)
    assert "The bundle is written. The backup was stopped." in texts(writing)


def test_a_folder_is_told_with_its_own_name_and_room(tmp_path: Path) -> None:
    drive = drive_at(tmp_path)

    assert (drive.folder, drive.name) == (tmp_path, tmp_path.name)
    assert drive.free > 0
    assert drive.size >= drive.free
    assert all(drive.removable for drive in list_drives())


def shown(qtbot: QtBot) -> Writing:
    writing = Writing()
    qtbot.addWidget(writing)
    writing.show()
    return writing


def button(writing: Writing, words: str) -> QPushButton:
    return next(one for one in writing.findChildren(QPushButton) if one.text() == words and one.isVisible())
