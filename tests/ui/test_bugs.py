"""A bug keeps the work, calms the person, and tells nothing about anybody."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.bug_dialog import BugDialog
from ui.bug_report import report_of
from ui.bugs import BugDoor

NAME = "赵建国 999999196001010011"


def test_the_report_holds_places_and_versions_but_no_words_of_anybody() -> None:
    try:
        fail_with(NAME)
    except ValueError as bug:
        report = report_of(type(bug), bug.__traceback__, "0.1.0", cause=bug.__cause__)

    assert "ValueError" in report
    assert "test_bugs.py:" in report
    assert "0.1.0" in report
    assert not any(part in report for part in NAME.split())


def test_no_folder_of_a_user_is_in_the_report() -> None:
    code = compile("1 / 0", "/home/赵建国/赵建国.py", "exec")
    try:
        exec(code)  # noqa: S102  # whose place is what the test is about
    except ZeroDivisionError as bug:
        report = report_of(type(bug), bug.__traceback__, "0.1.0")

    assert "elsewhere:1 <module>" in report
    assert "建国" not in report


def test_a_bug_keeps_the_work_and_opens_one_dialog(qtbot: QtBot, qapp: QApplication) -> None:
    kept: list[str] = []
    reports: list[str] = []
    door = BugDoor("0.1.0", lambda: kept.append("kept"), reports.append)
    door.install()

    hand_over_bug()
    hand_over_bug()
    qtbot.waitUntil(lambda: shown() != [])

    (dialog,) = shown()
    assert kept == ["kept"]
    assert reports == [dialog.findChild(QPlainTextEdit).toPlainText()]
    assert "fail_with" in dialog.findChild(QPlainTextEdit).toPlainText()
    dialog.findChildren(QPushButton)[1].click()
    qtbot.waitUntil(lambda: shown() == [])


def test_a_bug_in_a_thread_comes_to_the_same_door(qtbot: QtBot, qapp: QApplication) -> None:
    door = BugDoor("0.1.0", no_work, list[str]().append)
    door.install()

    thread = threading.Thread(target=fail_with, args=(NAME,))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: shown() != [])

    for dialog in shown():
        dialog.accept()


def test_a_bug_while_a_window_is_laid_out_comes_to_the_same_door(qtbot: QtBot, qapp: QApplication) -> None:
    reports: list[str] = []
    door = BugDoor("0.1.0", no_work, reports.append)
    door.install()
    laid_out = LaidOutWrongly()
    qtbot.addWidget(laid_out)

    QTimer.singleShot(0, laid_out.show)
    qtbot.waitUntil(lambda: shown() != [])

    assert "ZeroDivisionError" in reports[0]
    assert "resizeEvent" in reports[0]
    for dialog in shown():
        dialog.accept()


class LaidOutWrongly(QWidget):
    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # as Qt calls it
        self.setToolTip(str(event.size().width() // 0))


def fail_with(words: str) -> None:
    raise ValueError(words)


def hand_over_bug() -> None:
    try:
        fail_with(NAME)
    except ValueError as bug:
        sys.excepthook(type(bug), bug, bug.__traceback__)


def no_work() -> None:
    """Nothing was being typed."""


def shown() -> list[BugDialog]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, BugDialog) and one.isVisible()]


@pytest.fixture(autouse=True)
def _hooks_as_before() -> Iterator[None]:
    main, threads = sys.excepthook, threading.excepthook
    yield
    sys.excepthook, threading.excepthook = main, threads
