"""The manual opens at the chapter for what somebody was doing, and is searched with the keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.help.manual_window import ManualWindow


def test_it_opens_at_the_chapter_for_the_topic(window: ManualWindow) -> None:
    window.open_at("leave.destination")
    assert window.chapter().title == "One person's bag"
    assert "article 19" in window.text()
    assert "**" not in window.text()
    window.open_at("nothing that is written of")
    assert window.chapter().title == "How a month goes"


def test_letters_narrow_the_chapters_and_the_arrows_walk_them(qtbot: QtBot, window: ManualWindow) -> None:
    window.open_at("today")
    qtbot.keyClicks(window.focusWidget(), "envelope phrase")
    first = window.chapter().title
    assert "envelope" in window.text()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Down)
    assert window.chapter().title != first
    assert "envelope" in window.text()
    window.focusWidget().clear()
    qtbot.keyClicks(window.focusWidget(), "wrong battery")
    assert window.chapter().title == "The clock is wrong"


def test_escape_closes_it(qtbot: QtBot, window: ManualWindow) -> None:
    window.open_at("today")
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


@pytest.fixture
def window(qtbot: QtBot) -> ManualWindow:
    window = ManualWindow()
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(window)
    return window
