"""Long work never blocks the window, and can always be stopped cleanly."""

from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from app.errors import Refused, Trouble
from ui.background import Job, Jobs, JobState, Report


def test_the_result_comes_back_with_progress_before_it(qtbot: QtBot) -> None:
    jobs = Jobs()
    seen: list[tuple[int, int]] = []

    def count(report: Report) -> int:
        for done in range(1, 4):
            report(done, 3)
        return 42

    job = jobs.start("counting", count)

    def see(done: int, total: int) -> None:
        seen.append((done, total))

    job.progressed.connect(see)
    with qtbot.waitSignal(job.done) as finished:
        assert job.is_running()

    assert finished.args == [42]
    assert seen == [(1, 3), (2, 3), (3, 3)]
    assert jobs.running() == []


def test_none_is_a_result_too(qtbot: QtBot) -> None:
    jobs = Jobs()

    with qtbot.waitSignal(jobs.start("nothing", lambda report: None).done) as finished:
        pass

    assert finished.args == [None]


def test_refusals_and_trouble_come_back_as_they_are(qtbot: QtBot) -> None:
    jobs = Jobs()

    def refuse(report: Report) -> None:
        raise Refused("ledger_too_large")

    def fail(report: Report) -> None:
        raise Trouble("disk_full")

    for work, reason in ((refuse, "ledger_too_large"), (fail, "disk_full")):
        with qtbot.waitSignal(jobs.start("work", work).troubled) as met:
            pass
        assert met.args is not None
        assert met.args[0].reason == reason


def test_cancelling_stops_the_work_at_its_next_report_so_that_it_rolls_back(qtbot: QtBot) -> None:
    jobs = Jobs()
    begun, rolled_back = threading.Event(), threading.Event()

    def endless(report: Report) -> None:
        try:
            while True:
                begun.set()
                report(0, 0)
        finally:
            rolled_back.set()

    job = jobs.start("endless", endless)
    assert begun.wait(30)
    with qtbot.waitSignal(job.cancelled):
        job.cancel()
        job.cancel()

    assert rolled_back.is_set()
    assert jobs.running() == []


def test_a_bug_in_the_work_goes_through_the_excepthook_and_ends_the_job(qtbot: QtBot) -> None:
    jobs = Jobs()
    states: list[JobState] = []

    def slip(report: Report) -> None:
        raise ZeroDivisionError

    def see() -> None:
        states.append(job.state)

    with qtbot.captureExceptions() as bugs:
        job = jobs.start("slip", slip)
        job.broken.connect(see)
        with qtbot.waitSignal(job.ended):
            pass

    assert [bug[0] for bug in bugs] == [ZeroDivisionError]
    assert states == [JobState.BROKEN]


def test_at_the_very_end_everything_is_stopped_and_waited_for(qtbot: QtBot) -> None:
    jobs = Jobs()
    begun = threading.Event()

    def endless(report: Report) -> None:
        while True:
            begun.set()
            report(0, 0)

    job: Job = jobs.start("endless", endless)
    assert begun.wait(30)
    with qtbot.waitSignal(job.ended):
        jobs.wait_for_all()

    assert jobs.running() == []
