"""The windows speak Chinese unless told otherwise, and change while they are open."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from ui import words
from ui.words import Language, Retranslated

SATURDAY = date(2026, 11, 21)


class Greeting(Retranslated, QLabel):
    def retranslate(self) -> None:
        self.setText(words.weekday(SATURDAY))


def test_an_open_window_changes_its_language(qtbot: QtBot, qapp: QApplication) -> None:
    words.speak(qapp, Language.ENGLISH)
    greeting = Greeting()
    qtbot.addWidget(greeting)
    greeting.retranslate()
    greeting.show()
    assert greeting.text() == "Saturday"

    words.speak(qapp)
    qtbot.waitUntil(lambda: greeting.text() == "星期六")

    words.speak(qapp, Language.ENGLISH)
    qtbot.waitUntil(lambda: greeting.text() == "Saturday")


def test_the_menu_of_a_field_and_the_window_for_files_speak_chinese_too(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    words.speak(qapp)
    line = QLineEdit()
    qtbot.addWidget(line)
    menu = line.createStandardContextMenu()
    dialog = QFileDialog(None, "", str(tmp_path))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    dialog.show()

    said = [action.text() for action in menu.actions() if not action.isSeparator()]
    said += [part.text() for part in dialog.findChildren(QPushButton) + dialog.findChildren(QLabel)]
    menu.deleteLater()
    assert len(said) > 8
    assert [one for one in said if one and not re.search("[\u4e00-\u9fff]", one)] == []


def test_a_closed_dialog_writes_its_words_in_the_turns_after_each_other(
    qtbot: QtBot, qapp: QApplication
) -> None:
    words.speak(qapp, Language.ENGLISH)
    closed = [Greeting(), Greeting(), Greeting()]
    for greeting in closed:
        qtbot.addWidget(greeting)
        greeting.retranslate()

    words.speak(qapp)
    gone = closed.pop(0)
    gone.deleteLater()
    qtbot.waitUntil(lambda: [greeting.text() for greeting in closed] == ["星期六"] * 2)

    words.speak(qapp, Language.ENGLISH)
    qtbot.waitUntil(lambda: [greeting.text() for greeting in closed] == ["Saturday"] * 2)


def test_a_dialog_that_opens_before_its_turn_never_shows_the_old_words(
    qtbot: QtBot, qapp: QApplication
) -> None:
    words.speak(qapp, Language.ENGLISH)
    greeting = Greeting()
    qtbot.addWidget(greeting)
    greeting.retranslate()

    words.speak(qapp)
    QCoreApplication.sendPostedEvents()
    assert greeting.text() == "Saturday"
    greeting.show()

    assert greeting.text() == "星期六"


def test_days_are_written_the_same_in_both_languages(qapp: QApplication) -> None:
    words.speak(qapp)

    assert words.day(SATURDAY) == "2026-11-21"
    assert words.day_with_weekday(SATURDAY) == "2026-11-21 星期六"
    assert words.day(None) == "—"


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    words.speak(qapp, Language.ENGLISH)
