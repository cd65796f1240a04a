"""What a page shows is read beside the window: only the newest answer comes, and none after a cancel."""

from __future__ import annotations

from threading import Event

from pytestqt.qtbot import QtBot

from ui.background import Jobs
from ui.parts.reading import Reading


def test_asked_again_meanwhile_only_the_newest_answer_comes(qtbot: QtBot) -> None:
    jobs, asked, read = Jobs(), [], []
    reading = Reading(jobs.start, lambda: asked.append("") or len(asked), str, jobs)
    reading.read.connect(read.append)
    with qtbot.waitSignal(reading.read):
        reading.ask()
        reading.ask()
        assert reading.is_reading()
    qtbot.waitUntil(lambda: not reading.is_reading())
    assert read == [2]


def test_after_a_cancel_nothing_is_shown_and_it_can_be_asked_for_again(qtbot: QtBot) -> None:
    jobs, read, cancelled = Jobs(), [], Event()
    reading = Reading(jobs.start, lambda: cancelled.wait(30) and "found", str, jobs)
    reading.read.connect(read.append)
    with qtbot.waitSignal(jobs.all_ended):
        reading.ask()
        jobs.cancel_all()
        cancelled.set()
    assert read == []
    with qtbot.waitSignal(reading.read):
        reading.ask()


def test_what_is_little_is_read_at_once(qtbot: QtBot) -> None:
    jobs, read = Jobs(), []
    reading = Reading(jobs.start, lambda: "found", str, jobs, is_little=lambda: True)
    reading.read.connect(read.append)
    reading.ask()
    assert read == ["found"]
    assert jobs.running() == []
