"""Every page, every sheet of a bag and the forms of visit and test: nothing cut off, everything named.

At the sizes of type and screen that villages have, in both languages, with a village of thirty people.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.ids import PersonId
from app.people.list_people import list_people
from app.practice.make_practice import make_practice
from app.practice.practice_folder import practice_folder
from app.settings.local_settings import LocalSettings
from app.vault.vault import Vault
from app.work import look
from tests.factories.people import NOW, TODAY
from ui import fonts, theme, words
from ui.rooms import Rooms
from ui.theme import Theme
from ui.tour.hands import settle

SLACK = 2  # dots by which Qt's own rounding may differ


@pytest.mark.parametrize(
    ("language", "size", "width", "height"),
    [
        (words.Language.CHINESE, 100, 1366, 768),
        (words.Language.ENGLISH, 150, 1366, 768),
        (words.Language.ENGLISH, 200, 1920, 1080),
    ],
)
def test_no_words_are_cut_off_and_every_control_has_a_name(
    qtbot: QtBot,
    qapp: QApplication,
    village: Vault,
    language: words.Language,
    size: int,
    width: int,
    height: int,
) -> None:
    words.speak(qapp, language)
    theme.apply(qapp, Theme(text_size=size))
    rooms = Rooms(village, lambda: NOW, LocalSettings(language=language.value, text_size=size))
    rooms.window.resize(width, height)
    with qtbot.waitSignal(rooms.furnished, timeout=20_000):
        rooms.window.show()
        rooms.begin()
    found = []
    seen = 0
    for where, shown in views(rooms, somebody(village)):
        seen += 1
        found += [f"{where}: {fault}" for fault in (*cut_off(shown), *nameless(shown))]
    rooms.leave()
    assert seen > 30
    assert found == []


def views(rooms: Rooms, person: PersonId) -> Iterator[tuple[str, QWidget]]:
    """Each page, each sheet, each form, one after the other, as they stand on the screen."""
    for key in rooms.window.pages():
        rooms.window.open_page(key)
        settle()
        yield key, rooms.window
    rooms.open_person(person)
    settle()
    yield "bag", rooms.window
    for sheet in rooms.people.sheets():
        rooms.people.open_sheet(sheet, "")
        settle()
        yield f"sheet {sheet}", rooms.window
    for name, opened in (("visit", rooms.entries.open_visit), ("test", rooms.entries.open_test)):
        opened(person)
        yield from _dialog(f"form of a {name}")
        rooms.entries.open_stack(name)
        yield from _dialog(f"{name}s by the stack")


def _dialog(where: str) -> Iterator[tuple[str, QWidget]]:
    settle()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    yield where, dialog
    dialog.close()
    settle()


def cut_off(shown: QWidget) -> Iterator[str]:
    """Labels and buttons whose words need more room than they have."""
    for part in shown.findChildren(QWidget):
        if not part.isVisibleTo(shown) or not isinstance(part, QLabel | QPushButton | QCheckBox):
            continue
        if not part.text():
            continue
        if isinstance(part, QLabel) and part.wordWrap():
            has, needs = part.height(), part.heightForWidth(part.width())
        elif isinstance(part, QLabel):
            has, needs = part.width(), part.sizeHint().width()
        else:
            has, needs = part.width(), part.minimumSizeHint().width()
        if has < needs - SLACK:
            yield f"“{part.text()[:40]}” has {has} and needs {needs}"


def nameless(shown: QWidget) -> Iterator[str]:
    """What the Tab key stops at and a screen reader would have no word for."""
    for part in shown.findChildren(QWidget):
        stops = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus) and part.focusProxy() is None
        if not stops or not part.isEnabled() or not part.isVisibleTo(shown):
            continue
        told = QAccessible.queryAccessibleInterface(part)
        if told is None or not told.text(QAccessible.Text.Name).strip():
            yield f"{type(part).__name__} “{part.objectName()}” has no name"


def test_words_that_are_cut_off_and_fields_without_a_name_would_be_seen(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    narrow, button = QLabel("a long line of words", page), QPushButton(page)
    narrow.setFixedWidth(20)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    page.show()
    assert len(list(cut_off(page))) == len(list(nameless(page))) == 1


def somebody(village: Vault) -> PersonId:
    with look(village) as connection:
        return list_people(connection, today=TODAY)[0].person


@pytest.fixture
def village(tmp_path: Path, qapp: QApplication) -> Iterator[Vault]:
    fonts.load_all()
    vault = make_practice(practice_folder(tmp_path / "vault"), now=NOW)
    yield vault
    vault.close()
    words.speak(qapp, words.Language.ENGLISH)
    theme.apply(qapp, Theme())
