"""Settings hold at once; the password, the phrase and the check are done on the real vault."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.attachments.size_limit import size_limit
from app.errors import Refused
from app.settings.local_settings import LocalSettings
from app.vault.open_vault import open_vault
from tests.factories.people import FAST, NOW, PASSWORD, Office
from ui.desk import Desk
from ui.help.help_panel import HelpText
from ui.parts.card import Card
from ui.parts.filter_chips import FilterChip
from ui.parts.search_box import Hit
from ui.settings.check_card import CheckCard
from ui.settings.password_dialog import PasswordDialog
from ui.settings.phrase_dialog import PhraseDialog
from ui.settings.settings_page import SettingsPage
from ui.settings.wiring import settings_page
from ui.vault.phrase_grid import PhraseGrid
from ui.window import Window

START = LocalSettings(language="en")


@pytest.mark.parametrize(
    ("words", "chosen"),
    [
        ("中文", replace(START, language="zh_CN")),
        ("150 %", replace(START, text_size=150)),
        ("Dark", replace(START, mode="dark")),
        ("High contrast", replace(START, mode="high_contrast")),
    ],
)
def test_a_choice_holds_at_once(qtbot: QtBot, page: SettingsPage, words: str, chosen: LocalSettings) -> None:
    chip = next(chip for chip in page.findChildren(FilterChip) if chip.text() == words)

    with qtbot.waitSignal(page.settings_changed) as told:
        qtbot.keyClick(chip, Qt.Key.Key_Space)

    assert told.args == [chosen]


def test_the_largest_photo_is_a_choice_that_the_vault_keeps(
    qtbot: QtBot, page: SettingsPage, office: Office
) -> None:
    chips = {chip.text(): chip for chip in page.findChildren(FilterChip)}
    assert chips["20 MB"].isChecked()

    qtbot.keyClick(chips["50 MB"], Qt.Key.Key_Space)

    with office.look() as connection:
        assert size_limit(connection) == 50


def test_names_in_lists_are_masked_or_not(qtbot: QtBot, page: SettingsPage) -> None:
    box = page.findChild(QCheckBox)
    assert box is not None

    with qtbot.waitSignal(page.settings_changed) as told:
        qtbot.keyClick(box, Qt.Key.Key_Space)

    assert told.args == [replace(START, names_masked=False)]


def test_a_wrong_old_password_is_said_in_the_dialog_which_stays(
    qtbot: QtBot, page: SettingsPage, office: Office
) -> None:
    dialog = opened_dialog(qtbot, page)
    fill(qtbot, dialog, password="not this one", new_password="a new long one", again="a new long one")
    qtbot.keyClick(line(dialog, "again"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.problem() != "")

    assert "not right" in dialog.problem()
    assert dialog.isVisible()


def test_the_password_is_changed(qtbot: QtBot, page: SettingsPage, office: Office) -> None:
    dialog = opened_dialog(qtbot, page)
    fill(qtbot, dialog, password=PASSWORD, new_password="a new long one", again="a new long one")
    dialog.activateWindow()  # a key of the whole window
    qtbot.waitUntil(dialog.isActiveWindow)
    with qtbot.waitSignal(page.message) as told:
        qtbot.keyClick(line(dialog, "new_password"), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)

    assert "is changed" in told.args[0]
    folder = office.vault.folder
    office.close()
    with pytest.raises(Refused, match="password_wrong"):
        open_vault(folder, password=PASSWORD, now=NOW, marks=folder.parent / "m")
    open_vault(folder, password="a new long one", now=NOW, marks=folder.parent / "m").close()


def test_a_new_phrase_is_shown_asked_back_and_cannot_be_skipped(
    qtbot: QtBot, page: SettingsPage, office: Office
) -> None:
    qtbot.mouseClick(button(page, "New recovery phrase"), Qt.MouseButton.LeftButton)
    dialog = page.findChild(PhraseDialog)
    assert dialog is not None
    qtbot.mouseClick(button(dialog, "Make a new phrase"), Qt.MouseButton.LeftButton)
    phrase = dialog.findChild(PhraseGrid).accessibleName().replace(" ", "")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()

    qtbot.mouseClick(button(dialog, "on paper"), Qt.MouseButton.LeftButton)
    for place in range(1, 25):
        asked = dialog.findChild(QWidget, f"at_{place}")
        if asked is not None:
            asked.findChild(QLineEdit).insert(phrase[place - 1])
    with qtbot.waitSignal(page.message):
        qtbot.mouseClick(button(dialog, "It is on paper"), Qt.MouseButton.LeftButton)

    folder = office.vault.folder
    office.close()
    open_vault(folder, phrase=phrase, now=NOW, marks=folder.parent / "m").close()


def test_the_check_says_in_words_that_everything_fits(qtbot: QtBot, page: SettingsPage) -> None:
    card = page.findChild(CheckCard)
    assert card is not None

    qtbot.mouseClick(button(card, "Check the records now"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: card.result() != "")

    assert "Everything agrees" in card.result()


def test_whoever_leaves_at_once_finds_every_card_on_coming_back(qtbot: QtBot, office: Office) -> None:
    window = Window(nobody, no_help)
    qtbot.addWidget(window)
    made = settings_page(Desk(office.vault, window, lambda: NOW), START, costs=FAST)
    window.add_page("settings", "settings", made)
    window.open_page("settings")
    window.show()
    made.hide()
    qtbot.wait(0)
    assert not made.is_whole()

    made.show()
    qtbot.waitUntil(made.is_whole)

    cards = [card for card in made.findChildren(Card) if card.isVisible()]
    places = [card.mapTo(made, card.rect().topLeft()).y() for card in cards]
    assert len(cards) == 12
    in_the_order_of_tab = [card for card in chain_of(made) if card in cards]
    assert sorted(places) == [card.mapTo(made, card.rect().topLeft()).y() for card in in_the_order_of_tab]


def chain_of(page: QWidget) -> list[QWidget]:
    """The cards of the page as Tab comes to what lies in them."""
    found: list[QWidget] = []
    one = page.nextInFocusChain()
    while one is not page:
        card = next((card for card in page.findChildren(Card) if card.isAncestorOf(one)), None)
        if card is not None and card not in found:
            found.append(card)
        one = one.nextInFocusChain()
    return found


def opened_dialog(qtbot: QtBot, page: SettingsPage) -> PasswordDialog:
    qtbot.mouseClick(button(page, "Change the password"), Qt.MouseButton.LeftButton)
    dialog = page.findChild(PasswordDialog)
    assert dialog is not None
    return dialog


def fill(qtbot: QtBot, over: QWidget, **texts: str) -> None:
    for name, text in texts.items():
        qtbot.keyClicks(line(over, name), text)


def line(over: QWidget, name: str) -> QLineEdit:
    found = over.findChild(QWidget, name).findChild(QLineEdit)
    assert found is not None
    return found


def button(over: QWidget, words: str) -> QPushButton:
    return next(one for one in over.findChildren(QPushButton) if words in one.text() and one.isVisible())


@pytest.fixture
def page(qtbot: QtBot, office: Office) -> Iterator[SettingsPage]:
    """The settings in a window on the office's vault."""
    window = Window(nobody, no_help)
    qtbot.addWidget(window)
    made = settings_page(Desk(office.vault, window, lambda: NOW), START, costs=FAST)
    window.add_page("settings", "settings", made)
    window.open_page("settings")
    window.show()
    qtbot.waitUntil(made.is_whole)
    yield made
    window.jobs.wait_for_all()


def nobody(_typed: str) -> list[Hit]:
    return []


def no_help(_topic: str) -> HelpText | None:
    return None
