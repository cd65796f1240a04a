"""The frame: everything by keyboard, and the truth at the foot."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui import theme
from ui.background import Report
from ui.help.help_panel import HelpPanel, HelpText
from ui.parts.foot import Fact, Foot
from ui.parts.page import Page
from ui.parts.search_box import Hit, SearchBox
from ui.parts.side import PageButton, Place, Who
from ui.parts.tone import Tone
from ui.window import Window

CTRL = Qt.KeyboardModifier.ControlModifier


class Sheet(Page):
    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self.asked: list[str] = []
        self.line = QLineEdit()
        self.line.setProperty("help_topic", f"{name}.line")
        self.body.addWidget(self.line)

    def title(self) -> str:
        return self.name

    def arrive(self) -> None:
        self.asked.append("arrive")

    def start_new(self) -> None:
        self.asked.append("new")

    def save(self) -> None:
        self.asked.append("save")

    def print_this(self) -> None:
        self.asked.append("print")

    def keep_drafts(self) -> None:
        self.asked.append("keep")


def test_control_and_a_number_open_a_page_with_the_cursor_in_it(qtbot: QtBot, window: Window) -> None:
    press(qtbot, Qt.Key.Key_2)

    assert window.page_key() == "people"
    assert QApplication.focusWidget() is sheet(window).line


def test_a_number_without_a_page_does_nothing(qtbot: QtBot, window: Window) -> None:
    press(qtbot, Qt.Key.Key_9)

    assert window.page_key() == "today"


def test_new_save_and_print_are_asked_of_the_shown_page(qtbot: QtBot, window: Window) -> None:
    for key in (Qt.Key.Key_N, Qt.Key.Key_S, Qt.Key.Key_P):
        press(qtbot, key)

    assert sheet(window).asked == ["arrive", "new", "save", "print"]


def test_undo_and_lock_are_requests(qtbot: QtBot, window: Window) -> None:
    window.findChild(PageButton).setFocus()

    with qtbot.waitSignal(window.undo_requested):
        press(qtbot, Qt.Key.Key_Z)
    with qtbot.waitSignal(window.lock_requested):
        press(qtbot, Qt.Key.Key_L)


def test_the_search_is_reached_from_a_field_and_opens_a_person(qtbot: QtBot, window: Window) -> None:
    sheet(window).line.setFocus()
    press(qtbot, Qt.Key.Key_K)
    assert isinstance(QApplication.focusWidget().parentWidget(), SearchBox)

    qtbot.keyClicks(QApplication.focusWidget(), "z")
    with qtbot.waitSignal(window.hit_chosen) as chosen:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)

    assert chosen.args == ["p1"]


def test_the_cursor_goes_on_where_what_had_it_was_put_to_sleep(qtbot: QtBot, window: Window) -> None:
    card, after = QWidget(), QLineEdit()
    QVBoxLayout(card).addWidget(inside := QLineEdit())
    for part in (card, after):
        sheet(window).body.addWidget(part)
    inside.setFocus()

    card.setEnabled(False)
    qtbot.waitUntil(after.hasFocus)


def test_the_page_has_the_cursor_where_nothing_on_it_takes_it(qtbot: QtBot, window: Window) -> None:
    sheet(window).line.setFocus()

    sheet(window).line.parentWidget().setEnabled(False)
    qtbot.waitUntil(window.page().hasFocus)


def test_arrow_keys_at_the_side_walk_through_the_pages(qtbot: QtBot, window: Window) -> None:
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)

    assert window.page_key() == "people"
    assert isinstance(QApplication.focusWidget(), PageButton)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
    assert QApplication.focusWidget() is sheet(window).line


def test_f1_helps_with_the_field_then_shows_all_keys_then_closes(qtbot: QtBot, window: Window) -> None:
    help_panel = window.findChild(HelpPanel)
    sheet(window).line.setFocus()

    qtbot.keyClick(sheet(window).line, Qt.Key.Key_F1)
    assert help_panel.topic() == "today.line"
    assert "what it is for" in texts(help_panel)
    qtbot.keyClick(sheet(window).line, Qt.Key.Key_F1)
    assert "Ctrl+K" in texts(help_panel)
    qtbot.keyClick(sheet(window).line, Qt.Key.Key_F1)
    assert help_panel.isHidden()


def test_escape_closes_the_help_and_leaves_the_cursor_where_it_was(qtbot: QtBot, window: Window) -> None:
    line = sheet(window).line
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_F1)

    qtbot.keyClick(line, Qt.Key.Key_Escape)

    assert window.findChild(HelpPanel).isHidden()
    assert QApplication.focusWidget() is line


def test_a_page_tells_how_much_is_to_be_done_there(window: Window) -> None:
    sheet(window).count_changed.emit(7, True)

    assert window.findChild(PageButton).badge.text() == "7"


def test_the_foot_says_what_is_true_now_and_nothing_older(window: Window) -> None:
    window.show_facts([Fact("saved 10:32", Tone.DONE), Fact("not yet backed up", Tone.DUE)])
    window.show_facts([Fact("saved 10:40", Tone.DONE)])

    assert window.findChild(Foot).facts() == ["saved 10:40"]


def test_a_message_offers_its_undo_at_the_foot(qtbot: QtBot, window: Window) -> None:
    window.show_message("visit saved", can_undo=True)
    buttons = [one for one in window.findChild(Foot).findChildren(QPushButton) if one.isVisible()]

    with qtbot.waitSignal(window.undo_requested):
        qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)

    assert window.findChild(Foot).message() == "visit saved"


def test_village_and_user_are_shown(window: Window) -> None:
    window.show_place(Place("柳湾村", "清溪镇", "示范县"))
    window.show_user(Who("王组长", "组长"))

    assert {"柳湾村", "清溪镇 • 示范县", "王组长 • 组长"} <= texts(window)


def test_before_the_lock_drafts_are_kept_and_names_leave_the_screen(qtbot: QtBot, window: Window) -> None:
    press(qtbot, Qt.Key.Key_K)
    qtbot.keyClicks(QApplication.focusWidget(), "z")

    window.clear_before_lock()

    assert window.findChild(SearchBox).hits() == []
    assert "keep" in sheet(window).asked


def test_closing_while_work_runs_asks_and_then_stops_it_cleanly(qtbot: QtBot, window: Window) -> None:
    begun, rolled_back = threading.Event(), threading.Event()

    def endless(report: Report) -> None:
        try:
            while True:
                begun.set()
                report(0, 0)
        finally:
            rolled_back.set()

    window.jobs.start("writing", endless)
    assert begun.wait(30)
    window.close()
    assert window.isVisible()

    box = window.findChild(QMessageBox)
    assert "writing" in box.text()
    with qtbot.waitSignal(window.closing):
        next(one for one in box.buttons() if "close" in one.text()).click()

    assert rolled_back.is_set()
    assert not window.isVisible()


def test_the_window_fits_the_smallest_screen_in_big_type(window: Window, qapp: QApplication) -> None:
    theme.apply(qapp, theme.Theme(text_size=150))
    QApplication.processEvents()

    assert window.minimumSizeHint().width() <= 1366
    assert window.minimumSizeHint().height() <= 768
    theme.apply(qapp, theme.Theme())


def press(qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key, CTRL)


def sheet(window: Window) -> Sheet:
    page = window.page()
    assert isinstance(page, Sheet)
    return page


def texts(widget: Window | HelpPanel) -> set[str]:
    return {one.text() for one in widget.findChildren(QLabel) if not one.isHidden()}


def search(typed: str) -> Sequence[Hit]:
    return [Hit("p1", "赵**")] if typed == "z" else []


def find_help(topic: str) -> HelpText | None:
    return HelpText(topic, ["what it is for"])


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    made = Window(search, find_help)
    qtbot.addWidget(made)
    for key, icon in (("today", "calendar-check"), ("people", "users")):
        made.add_page(key, icon, Sheet(key))
    with qtbot.waitActive(made):
        made.show()
    made.open_page("today")
    yield made
    made.jobs.wait_for_all()
