"""What is copied stays out of histories and is gone after a while; others' copies are left alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.clipboard_guard import MARKS, ClipboardGuard


@pytest.fixture
def guard(qapp: QApplication) -> Iterator[ClipboardGuard]:
    made = ClipboardGuard(QApplication.clipboard(), owns=lambda: True, after_ms=50)
    made.begin()
    yield made
    made.end()


def test_what_is_copied_carries_the_marks_and_goes_after_a_while(qtbot: QtBot, guard: ClipboardGuard) -> None:
    clipboard = QApplication.clipboard()
    clipboard.setText("王小满 100")
    assert clipboard.text() == "王小满 100"
    for kind, value in MARKS.items():
        assert bytes(clipboard.mimeData().data(kind).data()) == value
    qtbot.waitUntil(lambda: clipboard.text() == "")


def test_it_goes_at_once_when_the_records_are_locked(guard: ClipboardGuard) -> None:
    QApplication.clipboard().setText("王小满 100")
    guard.end()
    assert QApplication.clipboard().text() == ""


def test_what_another_program_copied_is_left_alone(qapp: QApplication) -> None:
    guard = ClipboardGuard(QApplication.clipboard(), owns=lambda: False, after_ms=0)
    guard.begin()
    QApplication.clipboard().setText("别的程序的")
    guard.end()
    assert QApplication.clipboard().text() == "别的程序的"
    QApplication.clipboard().clear()
