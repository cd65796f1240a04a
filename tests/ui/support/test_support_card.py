"""The support file is gathered beside the window and shown whole before it is saved."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.errors import Trouble
from app.exporting.save_file import save_file
from app.support.gather_facts import Facts, gather_facts
from tests.factories.people import Office
from ui.background import Jobs
from ui.parts.ask_path import AskPath
from ui.support.support_card import SupportCard
from ui.support.support_dialog import FILE_NAME


def test_the_file_is_what_was_on_the_screen(qtbot: QtBot, card: SupportCard, chosen: Path) -> None:
    shown = opened(qtbot, card)
    assert "[The program]" in shown
    assert "Everything fits: yes" in shown

    with qtbot.waitSignal(card.saved):
        qtbot.keyClick(card.dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)

    assert chosen.read_text("utf-8") == shown
    assert not card.dialog.isVisible()


def test_a_disk_that_will_not_is_said_in_the_dialog_which_stays(
    qtbot: QtBot, card: SupportCard, chosen: Path
) -> None:
    opened(qtbot, card)
    chosen.parent.rmdir()

    qtbot.keyClick(card.dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)

    assert card.dialog.problem() != ""
    assert card.dialog.isVisible()


def test_records_that_cannot_be_read_are_told_on_the_card(qtbot: QtBot) -> None:
    def fails() -> Facts:
        raise Trouble("disk_failed")

    card = SupportCard(fails, lambda _path, _text: None, Jobs())
    qtbot.addWidget(card)
    qtbot.mouseClick(wish(card), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: wish(card).isEnabled())
    assert not card.dialog.isVisible()
    assert card.problem() != ""


def opened(qtbot: QtBot, card: SupportCard) -> str:
    qtbot.mouseClick(wish(card), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(card.dialog.isVisible)
    return card.dialog.text()


def wish(card: SupportCard) -> QPushButton:
    return next(button for button in card.findChildren(QPushButton) if "Support" in button.text())


class Chosen(AskPath):
    """Somebody who always chooses the same file."""

    def __init__(self, path: Path) -> None:
        super().__init__(path.parent)
        self._path = path

    def new_file(self, *_words: object) -> Path:  # type: ignore[override]  # what is asked does not matter
        return self._path


@pytest.fixture
def chosen(tmp_path: Path) -> Path:
    folder = tmp_path / "desk"
    folder.mkdir()
    return folder / FILE_NAME


@pytest.fixture
def card(qtbot: QtBot, office: Office, chosen: Path, tmp_path: Path) -> Iterator[SupportCard]:
    def save(path: Path, text: str) -> None:
        save_file(path, text.encode())

    card = SupportCard(
        lambda: gather_facts(office.vault, tmp_path, now=office.now), save, Jobs(), Chosen(chosen)
    )
    qtbot.addWidget(card)
    card.show()
    yield card
    card.dialog.close()
