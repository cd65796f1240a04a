"""A long path never makes a page wider."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from ui.parts.short_label import ShortLabel

PATH = "/home/张三李四/" + "禁毒办公室的文件夹" * 20 + "/stick"


def test_a_path_without_room_keeps_its_begin_and_its_end(qtbot: QtBot) -> None:
    label = ShortLabel(PATH)
    qtbot.addWidget(label)
    label.resize(200, 30)

    assert label.sizeHint().width() < 400
    assert label.shown().startswith("/home")
    assert label.shown().endswith("/stick")
    assert label.toolTip() == PATH


def test_a_short_one_is_shown_whole(qtbot: QtBot) -> None:
    label = ShortLabel("/media/stick")
    qtbot.addWidget(label)
    label.resize(label.sizeHint())

    assert label.shown() == "/media/stick"
