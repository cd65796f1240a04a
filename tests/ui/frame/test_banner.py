"""What was noticed at opening is asked until it is answered."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.frame.banner import Banner


def test_one_question_at_a_time_the_weightiest_first(qtbot: QtBot) -> None:
    around, banner = shown(qtbot)
    banner.ask(["unclean_end", "clock_before_newest", "rolled_back"], "2026-11-22 10:00")

    answered = []
    banner.answered.connect(answered.append)
    said = []
    while banner.words():
        said.append(banner.words())
        qtbot.mouseClick(banner.findChild(QPushButton), Qt.MouseButton.LeftButton)

    assert answered == ["rolled_back", "clock_before_newest", "unclean_end"]
    assert "2026-11-22 10:00" in said[1]
    assert not banner.isVisible()
    assert around.isVisible()


def test_with_nothing_to_ask_it_takes_no_room(qtbot: QtBot) -> None:
    _around, banner = shown(qtbot)
    banner.ask([], "")

    assert not banner.isVisible()
    assert banner.words() == ""


def shown(qtbot: QtBot) -> tuple[QWidget, Banner]:
    around = QWidget()
    qtbot.addWidget(around)
    banner = Banner()
    QVBoxLayout(around).addWidget(banner)
    around.show()
    return around, banner
