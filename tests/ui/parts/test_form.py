"""A form is filled in with Enter alone, says what is wrong at the field, and loses nothing."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.errors import Refused
from ui.parts.code_field import CodeField
from ui.parts.day_field import DayField
from ui.parts.form import Form
from ui.parts.long_text import LongText
from ui.parts.matching import Choice
from ui.parts.text_field import TextField


def test_enter_leads_on_shift_enter_back_and_enter_at_the_end_saves(qtbot: QtBot, form: Form) -> None:
    form.begin()
    assert at(form) == "name"

    press(qtbot)
    assert at(form) == "day"
    press(qtbot, Qt.KeyboardModifier.ShiftModifier)
    assert at(form) == "name"
    for _ in range(3):
        press(qtbot)
    assert at(form) == "words"
    with qtbot.waitSignal(form.save_requested):
        press(qtbot)


def test_ctrl_enter_saves_from_any_field(qtbot: QtBot, form: Form) -> None:
    form.begin()

    with qtbot.waitSignal(form.save_requested):
        press(qtbot, Qt.KeyboardModifier.ControlModifier)


def test_tab_goes_the_same_way_as_enter(qtbot: QtBot, form: Form) -> None:
    form.begin()
    seen = []
    for _ in range(4):
        seen.append(at(form))
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)

    assert seen == ["name", "day", "kind", "words"]


def test_a_draft_comes_back_as_it_was_left_even_half_typed(form: Form) -> None:
    drafts = {"name": "王䶮", "day": "11.", "kind": "1", "words": "第一行\n第二行"}
    form.set_drafts(drafts)

    kept = form.drafts()
    form.clear()
    assert form.drafts() == {}
    form.set_drafts({**kept, "gone": "a field of an older version"})

    assert form.drafts() == drafts


def test_a_refusal_stands_at_its_field_and_the_cursor_goes_there(form: Form) -> None:
    assert form.show_refusal(Refused("date_in_future", field="day"))

    assert "after today" in form.field("day").problem()
    assert at(form) == "day"
    assert any("after today" in text for text in texts(form))


def test_a_refusal_of_no_field_is_left_to_the_page(form: Form) -> None:
    assert not form.show_refusal(Refused("disk_full"))


def test_the_check_marks_all_and_goes_to_the_first_wrong_field(form: Form) -> None:
    form.set_drafts({"day": "99.99"})

    assert not form.check()

    assert at(form) == "day"


def test_help_gives_way_to_the_error_and_comes_back(form: Form) -> None:
    assert "as on the card" in texts(form)
    form.field("name").show_problem("too long")
    assert "as on the card" not in texts(form)

    form.field("name").show_problem("")

    assert "as on the card" in texts(form)


def test_hidden_fields_are_passed_over_but_keep_their_draft(qtbot: QtBot, form: Form) -> None:
    form.set_drafts({"day": "1121"})
    form.show_row("day", False)
    form.begin()

    form.field("name").setFocus()
    press(qtbot)

    assert at(form) == "kind"
    assert form.drafts()["day"] == "1121"


def test_in_two_columns_nothing_jumps_when_help_comes_below_a_field(qtbot: QtBot) -> None:
    form = Form(columns=2)
    form.setStyleSheet("QLabel { font-size: 12px }")  # as every look has it: lower than what is kept free
    form.add("name", "Name", TextField(), help="As on the card")
    form.add("day", "Day", DayField(understand))
    form.add("words", "Words", TextField(), help="A few")
    window = QWidget()
    qtbot.addWidget(window)
    room = QVBoxLayout(window)
    room.addWidget(form)
    room.addStretch(1)
    window.resize(700, 400)
    with qtbot.waitActive(window):
        window.show()
    form.field("words").setFocus()
    before = [form.field(name).geometry() for name in ("name", "day", "words")]
    assert "As on the card" not in texts(form)

    form.field("name").setFocus()
    form.field("day").show_problem("Not a day")
    qtbot.wait(10)

    assert {"As on the card", "Not a day"} <= set(texts(form))
    assert "A few" not in texts(form)
    assert [form.field(name).geometry() for name in ("name", "day", "words")] == before


def press(qtbot: QtBot, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, modifier)


def at(form: Form) -> str:
    names = ("name", "day", "kind", "words")
    return next(name for name in names if form.field(name).editor is QApplication.focusWidget())


def texts(form: Form) -> list[str]:
    return [label.text() for label in form.findChildren(QLabel) if not label.isHidden()]


def understand(text: str) -> date | str:
    return date(2026, 11, 21) if text == "1121" else "date_not_understood"


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    made = Form()
    qtbot.addWidget(made)
    made.add("name", "Name", TextField(), help="as on the card")
    made.add("day", "Day", DayField(understand))
    made.add("kind", "Way", CodeField([Choice("1", "家访", "jf")]))
    made.add("words", "Words", LongText())
    with qtbot.waitActive(made):
        made.show()
    return made
