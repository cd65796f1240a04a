"""Language, light and text size change in open windows, and nothing of the old look stays behind."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui import theme, words
from ui.parts.card import Card
from ui.parts.chips import Chips
from ui.parts.foot import Fact, Foot
from ui.parts.form import Form
from ui.parts.password_field import PasswordField
from ui.parts.pill import Pill
from ui.parts.tone import Tone
from ui.theme import Mode, Theme
from ui.words import Language

BIG_AND_DARK = Theme(Mode.DARK, 150)


@pytest.mark.parametrize("columns", [1, 2])
def test_a_window_that_was_open_looks_like_one_that_is_opened_afterwards(
    qtbot: QtBot, qapp: QApplication, columns: int
) -> None:
    open_before = sample(qtbot, columns)
    words.speak(qapp, Language.CHINESE)
    theme.apply(qapp, BIG_AND_DARK)

    opened_after = sample(qtbot, columns)

    assert picture(open_before) == picture(opened_after)


def sample(qtbot: QtBot, columns: int) -> Card:
    card = Card("期限与履行", "14/17")
    qtbot.addWidget(card)
    form = Form(columns=columns)
    form.add("password", "口令", PasswordField(), help="两行以内")
    form.field("password").show_problem("太短")
    chips = Chips()
    chips.show_words(["家访", "电话"])
    foot = Foot()
    foot.show_facts([Fact("已保存 10:32", Tone.DONE), Fact("尚未备份", Tone.DUE)])
    foot.show_message("已登记", can_undo=True)
    for part in (Pill("逾期 2", Tone.OVERDUE), form, chips, foot):
        card.body.addWidget(part)
    card.resize(900, 500)
    card.show()
    QApplication.processEvents()
    return card


def picture(card: Card) -> QImage:
    QApplication.processEvents()
    for part in card.findChildren(QWidget):
        part.clearFocus()  # a blinking cursor is no part of the look
    card.resize(901, 500)
    QApplication.processEvents()
    return card.grab().toImage()


@pytest.fixture(autouse=True)
def _light_and_english_again(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, Theme())
    words.speak(qapp, Language.ENGLISH)
    yield
    theme.apply(qapp, Theme())
    words.speak(qapp, Language.ENGLISH)
