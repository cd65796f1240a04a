"""However many pages were opened, a new look holds nobody up; a page wears it when it is seen again."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from tests.stories.watchdog import BESIDE_OTHERS, LONGEST_MS, Watchdog
from ui import theme
from ui.parts.form import Form
from ui.parts.password_field import PasswordField
from ui.parts.pill import Pill
from ui.parts.role import wear
from ui.parts.text import label
from ui.parts.tone import Tone
from ui.theme import Mode, Theme
from ui.tour.hands import settle

BIG_AND_DARK = Theme(Mode.DARK, 150)
MANY_PAGES, WORDS = 20, 60
DEEP = 8


def test_a_page_that_was_covered_looks_like_one_that_was_open(qtbot: QtBot, qapp: QApplication) -> None:
    stack = two_pages(qtbot)
    first = shown(stack, 0)
    shown(stack, 1)
    theme.apply(qapp, BIG_AND_DARK)
    theme.apply(qapp, Theme())
    assert shown(stack, 0) == first

    shown(stack, 1)
    theme.apply(qapp, BIG_AND_DARK)
    covered = shown(stack, 0)
    theme.apply(qapp, Theme())
    theme.apply(qapp, BIG_AND_DARK)
    assert shown(stack, 0) == covered != first


def test_what_got_another_role_while_it_was_covered_keeps_nothing_of_the_old_one(
    qtbot: QtBot, qapp: QApplication
) -> None:
    stack = two_pages(qtbot)
    words = stack.widget(0).findChildren(QLabel)[0]
    assert words.font().bold()
    shown(stack, 1)
    theme.apply(qapp, BIG_AND_DARK)
    wear(words, role="small")
    shown(stack, 0)
    assert not words.font().bold()
    assert words.font().pixelSize() == BIG_AND_DARK.px(12)
    assert words.palette().windowText().color() == BIG_AND_DARK.color("muted")


def test_what_was_hidden_on_the_page_that_is_seen_wears_the_look_when_it_comes(
    qtbot: QtBot, qapp: QApplication
) -> None:
    stack = two_pages(qtbot)
    below = label("下一步", "heading", parent=stack.widget(0))
    stack.widget(0).layout().addWidget(below)
    below.show()
    below.hide()
    theme.apply(qapp, BIG_AND_DARK)
    below.show()
    assert below.font().pixelSize() == BIG_AND_DARK.px(16)


def test_keys_are_answered_while_many_pages_change(qtbot: QtBot, qapp: QApplication) -> None:
    stack = QStackedWidget()
    qtbot.addWidget(stack)
    for _page in range(MANY_PAGES):
        stack.addWidget(deep_page())
    stack.show()
    for page in range(MANY_PAGES):
        shown(stack, page)
    watch = Watchdog()
    watch.during = "letters"
    theme.change(qapp, BIG_AND_DARK)
    qtbot.waitUntil(lambda: stack.currentWidget().font().pixelSize() == BIG_AND_DARK.text)
    settle()
    watch.leave()
    assert watch.over(LONGEST_MS * BESIDE_OTHERS) == {}


def test_another_change_or_a_window_that_goes_away_meanwhile_does_no_harm(
    qtbot: QtBot, qapp: QApplication
) -> None:
    stack, other = two_pages(qtbot), two_pages(qtbot)
    theme.change(qapp, BIG_AND_DARK)
    other.deleteLater()
    settle()
    theme.change(qapp, Theme(Mode.HIGH_CONTRAST, 200))
    theme.change(qapp, Theme())
    qtbot.waitUntil(lambda: theme.current() == Theme())
    settle()
    assert stack.currentWidget().findChildren(QLabel)[0].font().pixelSize() == Theme().px(16)
    assert stack.updatesEnabled()


def test_a_window_that_goes_away_in_the_last_turns_does_no_harm(qtbot: QtBot, qapp: QApplication) -> None:
    stack, other = two_pages(qtbot), deep_page()
    theme.change(qapp, BIG_AND_DARK)
    for is_painted in (False, True):
        while stack.updatesEnabled() is not is_painted:
            QCoreApplication.processEvents()
    delete(other)
    settle()
    theme.apply(qapp, Theme())
    assert stack.currentWidget().findChildren(QLabel)[0].font().pixelSize() == Theme().px(16)


def two_pages(qtbot: QtBot) -> QStackedWidget:
    stack = QStackedWidget()
    qtbot.addWidget(stack)
    for words in ("期限与履行", "袋内目录"):
        page = QWidget()
        within = QVBoxLayout(page)
        form = Form(columns=1)
        form.add("password", "口令", PasswordField(), help="两行以内")
        form.field("password").show_problem("太短")
        for part in (label(words, "heading"), Pill("逾期 2", Tone.OVERDUE), form):
            within.addWidget(part)
        stack.addWidget(page)
    stack.resize(600, 400)
    stack.show()
    for page_no in (1, 0):
        shown(stack, page_no)
    return stack


def deep_page() -> QWidget:
    page = inside = QWidget()
    for _floor in range(DEEP):
        layout = QVBoxLayout(inside)
        inside = QWidget()
        layout.addWidget(inside)
    layout = QVBoxLayout(inside)
    for _line in range(WORDS):
        layout.addWidget(label("走访"))
    return page


def shown(stack: QStackedWidget, page: int) -> QImage:
    stack.setCurrentIndex(page)
    settle()
    return stack.grab().toImage()


@pytest.fixture(autouse=True)
def _light_again(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, Theme())
    yield
    theme.apply(qapp, Theme())
