"""A layout in lines."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.parts.flow import Flow


def test_qt_finds_nothing_in_what_python_cleared_before_it(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    flow = Flow(window)
    flow.addWidget(QPushButton())
    assert flow.itemAt(0) is not None
    vars(flow).clear()  # as the collector does with a circle of objects
    assert flow.itemAt(0) is None
