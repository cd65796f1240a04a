"""The county's keys: what a theft asks for is told before and after, and nothing happens by one click."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.county.county_keys import county_keys
from app.county.rotate_keys import replace_stolen_keys
from tests.factories.county import Desk
from tests.factories.rooms import child, texts
from ui.county.store.keys_card import KeysCard, KeysDesk, KeysNow
from ui.parts.paragraphs import Paragraphs


def test_stolen_keys_are_replaced_after_a_question_and_the_next_steps_are_told(
    qtbot: QtBot, desk: Desk
) -> None:
    page = page_of(qtbot, desk)
    card = child(page, KeysCard)
    press(card, "The keys were stolen…")
    asked = child(card, QMessageBox)
    assert "every laptop of every village has to join again" in asked.informativeText()
    press(asked, "Leave it")
    assert "Stolen ones" not in texts(card)

    press(card, "The keys were stolen…")
    press(
        [one for one in card.findChildren(QMessageBox) if one.isVisible()][-1],
        "They were stolen: replace them",
    )
    assert "Stolen ones, which vouch for nothing: 1." in texts(card)
    steps = child(card, Paragraphs)
    assert "read each village its twelve digits by telephone" in texts(steps)
    assert "4. What villages send to the old keys" in texts(steps)
    qtbot.waitUntil(lambda: steps.visibleRegion().boundingRect() == steps.rect())


def page_of(qtbot: QtBot, desk: Desk) -> QScrollArea:
    """The card lies far down on a page, as in big type."""

    def read() -> KeysNow:
        with desk.look() as connection:
            keys = county_keys(connection)
        return KeysNow(keys.signing.public().text(), len(keys.past), "", len(keys.stolen))

    def replace() -> None:
        replace_stolen_keys(desk.vault, now=desk.now)

    card = KeysCard(KeysDesk(read, lambda: None, replace))
    room = QWidget()
    column = QVBoxLayout(room)
    column.addSpacing(900)
    column.addWidget(card)
    area = QScrollArea()
    qtbot.addWidget(area)
    area.setWidgetResizable(True)
    area.setWidget(room)
    area.resize(700, 400)
    card.show_now()
    area.show()
    area.ensureWidgetVisible(card)
    return area


def press(within: KeysCard | QMessageBox, words: str) -> None:
    (button,) = [one for one in within.findChildren(QPushButton) if one.text() == words]
    button.click()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk.make(tmp_path)
    yield made
    made.close()
