"""Progress is seen, and the work can be stopped."""

from __future__ import annotations

import threading

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.background import Jobs, Report
from ui.parts.job_bar import JobBar


def test_the_bar_follows_the_job_and_goes_away_with_it(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    bar = JobBar()
    QVBoxLayout(window).addWidget(bar)
    window.show()
    jobs = Jobs()

    def endless(report: Report) -> None:
        while True:
            report(3, 10)

    job = jobs.start("核对", endless)
    bar.show_job(job)
    qtbot.waitUntil(lambda: bar.findChild(QProgressBar).value() == 3)
    assert bar.isVisible()
    assert bar.findChild(QLabel).text() == "核对"

    with qtbot.waitSignal(job.cancelled):
        qtbot.mouseClick(bar.findChild(QPushButton), Qt.MouseButton.LeftButton)

    assert bar.isHidden()


def test_an_earlier_job_does_not_take_the_bar_from_a_later_one(qtbot: QtBot) -> None:
    bar, jobs, go_on = JobBar(), Jobs(), threading.Event()
    qtbot.addWidget(bar)

    def wait(report: Report) -> None:
        go_on.wait(30)

    first, second = jobs.start("first", nothing), jobs.start("second", wait)
    bar.show_job(first)
    bar.show_job(second)
    with qtbot.waitSignal(first.ended):
        pass
    assert not bar.isHidden()

    with qtbot.waitSignal(second.ended):
        go_on.set()
    assert bar.isHidden()


def nothing(report: Report) -> None:
    """Done at once."""
