"""Changing the language or the size of type in the middle of work loses nothing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.factories.people import KeptOffice, Office, a_person
from tests.factories.rooms import Rooms, open_rooms, texts
from ui import theme, words
from ui.parts.code_field import CodeField
from ui.theme import Theme
from ui.words import Language

CTRL = Qt.KeyboardModifier.ControlModifier


def test_the_open_bag_speaks_the_new_language_at_once(rooms: Rooms, app: QApplication) -> None:
    rooms.press(Qt.Key.Key_Home)
    rooms.press(Qt.Key.Key_Return)
    assert "Contents of the bag" in texts(rooms.bag)

    words.speak(app, Language.CHINESE)

    told = texts(rooms.bag)
    assert "袋内目录" in told
    assert "走访记录（1）" in told
    assert "社区戒毒执行中" in told


def test_a_half_typed_form_keeps_its_words_and_its_codes(rooms: Rooms, app: QApplication) -> None:
    rooms.press(Qt.Key.Key_N, CTRL)
    rooms.type("Wang")
    rooms.person.form.field("status").set_draft("11")

    words.speak(app, Language.CHINESE)

    status = rooms.person.form.field("status")
    assert isinstance(status, CodeField)
    assert rooms.person.details().name == "Wang"
    assert status.code() == "11"
    assert "新建档案" in texts(rooms.person)


def test_bigger_type_shows_fewer_columns_and_smaller_type_more(rooms: Rooms, app: QApplication) -> None:
    whole = texts(rooms.people)
    assert "Responsible" in whole or "唐支书" in whole

    theme.apply(app, Theme(text_size=150))

    assert "唐支书" not in texts(rooms.people)
    theme.apply(app, Theme())
    assert "唐支书" in texts(rooms.people)


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    theme.apply(qapp, Theme())
    yield qapp
    words.speak(qapp, Language.ENGLISH)
    theme.apply(qapp, Theme())


@pytest.fixture
def office(empty_village: KeptOffice, tmp_path: Path) -> Iterator[Office]:
    made = empty_village.open_copy(tmp_path / "v")
    person = made.add_person(a_person(name="张三", owner="唐支书"))
    made.place(person)
    made.visit(person, date(2026, 11, 3))
    yield made
    made.close()


@pytest.fixture
def rooms(qtbot: QtBot, app: QApplication, office: Office) -> Iterator[Rooms]:
    opened = open_rooms(qtbot, office.vault)
    yield opened
    opened.leave()
