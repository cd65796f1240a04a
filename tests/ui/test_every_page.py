"""Every page, every sheet of a bag, the forms of visit and test: nothing cut off or covered, all named.

At the sizes of type and screen that villages have, in both languages and all colours, in a village of thirty
people, in one that has just begun, and in one of 2,000.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.ids import PersonId
from app.people.list_people import list_files
from app.practice.make_practice import make_practice
from app.practice.practice_folder import practice_folder
from app.settings.local_settings import LocalSettings
from app.vault.open_vault import open_vault
from app.vault.vault import Vault
from app.work import look
from tests.factories import big_village
from tests.factories.big_village import build_big_village
from tests.factories.people import NOW, TODAY, Office
from ui import fonts, theme, words
from ui.rooms import Rooms
from ui.theme import Mode, Theme
from ui.tour.hands import settle, wait_until

MANY = 1000
SLACK = 2  # dots by which Qt's own rounding may differ


@pytest.mark.parametrize(
    ("people", "language", "look_of", "width", "height"),
    [
        ("thirty", words.Language.CHINESE, Theme(), 1366, 768),
        ("thirty", words.Language.ENGLISH, Theme(Mode.HIGH_CONTRAST, 150), 1366, 768),
        ("thirty", words.Language.ENGLISH, Theme(Mode.DARK, 200), 1920, 1080),
        ("nobody", words.Language.CHINESE, Theme(Mode.DARK, 150), 1366, 768),
        ("thousands", words.Language.CHINESE, Theme(Mode.HIGH_CONTRAST, 200), 1920, 1080),
    ],
    indirect=["people"],
)
def test_no_words_are_cut_off_or_covered_and_every_control_has_a_name(
    qtbot: QtBot,
    qapp: QApplication,
    people: Vault,
    language: words.Language,
    look_of: Theme,
    width: int,
    height: int,
) -> None:
    words.speak(qapp, language)
    theme.apply(qapp, look_of)
    rooms = Rooms(people, lambda: NOW, LocalSettings(language=language.value, text_size=look_of.text_size))
    rooms.window.resize(width, height)
    with qtbot.waitSignal(rooms.furnished, timeout=20_000):
        rooms.window.show()
        rooms.begin()
    # The sheets and forms of one person are the same however many there are.
    person = somebody(people)
    found = []
    seen = 0
    for where, shown in views(rooms, person):
        seen += 1
        faults = (*cut_off(shown), *covered(shown), *nameless(shown))
        found += [f"{where}: {fault}" for fault in faults]
    rooms.window.jobs.wait_for_all()
    rooms.leave()
    assert seen > (30 if person else 10)
    assert found == []


def views(rooms: Rooms, person: PersonId | None) -> Iterator[tuple[str, QWidget]]:
    """Each page, each sheet, each form, one after the other, as they stand on the screen."""
    for key in rooms.window.pages():
        rooms.window.open_page(key)
        wait_until(lambda: not rooms.window.jobs.running(), "what the page reads beside the window")
        settle()
        yield key, rooms.window
    if person is None:
        return
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
            letters = part.fontMetrics().height()
            if part.height() < letters - SLACK:
                yield f"“{part.text()[:40]}” is {part.height()} high and its letters {letters}"
        if has < needs - SLACK:
            yield f"“{part.text()[:40]}” has {has} and needs {needs}"


def covered(shown: QWidget) -> Iterator[str]:
    """Words over words: parts of one place that stand in one another's way."""
    places: dict[QWidget, list[QWidget]] = {}
    for part in shown.findChildren(QWidget):
        has_words = isinstance(part, QLineEdit) or (
            isinstance(part, QLabel | QPushButton | QCheckBox) and bool(part.text())
        )
        if has_words and part.isVisibleTo(shown):
            places.setdefault(part.parentWidget(), []).append(part)
    for parts in places.values():
        for one, other in combinations(parts, 2):
            over = one.geometry() & other.geometry()
            if over.width() > SLACK and over.height() > SLACK:
                yield f"{_words(one)} and {_words(other)} stand in one place"


def _words(part: QWidget) -> str:
    return str(part.property("text"))[:40] or part.objectName() or type(part).__name__


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
    assert list(covered(page)) == []
    button.setText("over it")
    assert len(list(covered(page))) == 1


def somebody(village: Vault) -> PersonId | None:
    with look(village) as connection:
        people = list_files(connection, today=TODAY)
        return people[0].person if 0 < len(people) < MANY else None


@pytest.fixture
def people(tmp_path: Path, qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Vault]:
    """The records of "thirty", of "nobody" or of "thousands" of people."""
    fonts.load_all()
    if request.param == "thirty":
        vault = make_practice(practice_folder(tmp_path / "vault"), now=NOW)
    elif request.param == "nobody":
        vault = Office.make(tmp_path / "vault").vault
    else:
        build_big_village(tmp_path, days=60)
        vault = open_vault(tmp_path / "vault", password=big_village.PASSWORD, now=NOW, marks=tmp_path / "m")
    yield vault
    vault.close()
    words.speak(qapp, words.Language.ENGLISH)
    theme.apply(qapp, Theme())
