"""A room that scrolls says that there is more than is seen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.parts.folds import Folds
from ui.parts.scrolled import Scrolled


def test_a_line_lies_where_something_goes_on_above_or_below(qtbot: QtBot) -> None:
    room = of_lines(qtbot, 40)
    assert folds(room) == ["below"]

    room.verticalScrollBar().setValue(50)
    assert folds(room) == ["above", "below"]

    room.verticalScrollBar().setValue(room.verticalScrollBar().maximum())
    assert folds(room) == ["above"]


def test_a_room_that_only_scrolls_gets_such_lines_too(qtbot: QtBot) -> None:
    inside, room = QWidget(), QScrollArea()
    inside.setFixedSize(200, 900)
    Folds(room)
    room.setWidget(inside)
    qtbot.addWidget(room)
    room.resize(300, 200)
    room.show()
    assert folds(room) == ["below"]
    (below,) = [line for line in room.findChildren(QFrame, "fold") if line.isVisible()]
    assert below.geometry().bottom() == room.viewport().geometry().bottom()
    room.resize(300, 400)
    assert below.geometry().bottom() == room.viewport().geometry().bottom()
    room.verticalScrollBar().setValue(900)
    assert folds(room) == ["above"]


def test_no_line_lies_beside_what_is_seen_whole(qtbot: QtBot) -> None:
    assert folds(of_lines(qtbot, 2)) == []


def test_no_field_is_cut_at_the_upper_edge_but_at_the_end(qtbot: QtBot) -> None:
    inside, fields = QWidget(), [QLineEdit() for _ in range(12)]
    lines = QVBoxLayout(inside)
    for field in fields:
        field.setFixedHeight(34)
        lines.addWidget(field)
    room = Scrolled(inside, whole=lambda: fields)
    qtbot.addWidget(room)
    room.show()
    room.activateWindow()
    for height in range(150, 260, 7):
        room.resize(300, height)
        qtbot.waitUntil(fields[0].isVisible)
        for field in (*fields, *reversed(fields)):
            room.show_part(field)
            assert field.visibleRegion().boundingRect().height() == field.height()
            edge = room.verticalScrollBar().value()
            if edge == room.verticalScrollBar().maximum():
                continue
            assert not [one for one in fields if one.y() < edge < one.geometry().bottom() + 1]


def test_where_help_takes_room_the_field_with_the_cursor_stays_in_sight(qtbot: QtBot) -> None:
    room = of_lines(qtbot, 12)
    field = QLineEdit()
    inside = room.widget().layout()
    assert isinstance(inside, QVBoxLayout)
    inside.insertWidget(6, field)
    room.activateWindow()
    room.resize(300, 400)
    qtbot.waitUntil(field.isVisible)
    field.setFocus()

    room.resize(300, 120)
    qtbot.waitUntil(lambda: not field.visibleRegion().isEmpty())
    assert field.visibleRegion().boundingRect().height() == field.height()


def test_arrow_keys_in_a_field_do_not_scroll_it_away(qtbot: QtBot) -> None:
    room, field = of_lines(qtbot, 40), QLineEdit()
    inside = room.widget().layout()
    assert isinstance(inside, QVBoxLayout)
    inside.insertWidget(1, field)
    room.activateWindow()
    qtbot.waitUntil(field.isVisible)
    field.setFocus()
    before = room.verticalScrollBar().value()
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert room.verticalScrollBar().value() == before
    qtbot.keyClick(field, Qt.Key.Key_PageDown)
    assert room.verticalScrollBar().value() > before


def of_lines(qtbot: QtBot, count: int) -> Scrolled:
    inside = QWidget()
    lines = QVBoxLayout(inside)
    for number in range(count):
        lines.addWidget(QLabel(f"第{number}行"))
    room = Scrolled(inside)
    qtbot.addWidget(room)
    room.resize(300, 200)
    room.show()
    return room


def folds(room: QScrollArea) -> list[str]:
    seen = [line for line in room.findChildren(QFrame, "fold") if line.isVisible()]
    return ["above" if line.y() <= room.viewport().y() else "below" for line in seen]
