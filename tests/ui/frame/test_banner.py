"""What was noticed at opening is asked until it is answered."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui import theme
from ui.conflicts.conflicts_banner import ConflictsBanner
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


@pytest.mark.parametrize("made", [Banner, ConflictsBanner])
def test_its_picture_wears_the_colours_of_now(
    qtbot: QtBot, qapp: QApplication, made: type[Banner | ConflictsBanner]
) -> None:
    notice = made()
    qtbot.addWidget(notice)
    if isinstance(notice, Banner):
        notice.ask(["rolled_back"], "")
    else:
        notice.show_open(True)
    notice.show()
    picture = next(one for one in notice.findChildren(QLabel) if not one.pixmap().isNull())
    theme.apply(qapp, theme.Theme(theme.Mode.DARK, 150))
    qtbot.waitUntil(lambda: painted(picture) == theme.current().color("due").rgb())
    theme.apply(qapp, theme.Theme())
    qtbot.waitUntil(lambda: painted(picture) == theme.current().color("due").rgb())


def painted(picture: QLabel) -> int:
    """The colour that a picture is painted with most."""
    image = picture.pixmap().toImage()
    inside = (image.pixel(x, y) for x in range(image.width()) for y in range(image.height()))
    return Counter(colour for colour in inside if colour >> 24 == 255).most_common(1)[0][0]


def shown(qtbot: QtBot) -> tuple[QWidget, Banner]:
    around = QWidget()
    qtbot.addWidget(around)
    banner = Banner()
    QVBoxLayout(around).addWidget(banner)
    around.show()
    return around, banner
