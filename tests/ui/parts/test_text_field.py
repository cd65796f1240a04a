"""One line of text, checked while typing."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from ui.parts.text_field import TextField


def no_digits(text: str) -> str:
    return "A name has no digits." if any(letter.isdigit() for letter in text) else ""


def test_what_is_wrong_is_said_while_typing_and_goes_away_with_it(qtbot: QtBot) -> None:
    field = TextField(check=no_digits)
    qtbot.addWidget(field)

    qtbot.keyClicks(field.editor, "zhao1")
    assert field.problem() == "A name has no digits."
    assert field.editor.accessibleDescription() == "A name has no digits."

    field.set_text("zhao")
    assert field.problem() == ""


def test_a_warning_lets_pass(qtbot: QtBot) -> None:
    field = TextField()
    qtbot.addWidget(field)

    field.show_warning("Somebody of this name is already here.")

    assert field.problem() == ""


def test_blanks_at_the_ends_do_not_count(qtbot: QtBot) -> None:
    field = TextField()
    qtbot.addWidget(field)
    field.set_text("  王䶮 ")

    assert field.text() == "王䶮"


def test_what_is_put_in_stands_behind_what_is_selected(qtbot: QtBot) -> None:
    field = TextField()
    qtbot.addWidget(field)
    field.set_text("赵建国")
    field.editor.selectAll()  # type: ignore[attr-defined]  # as it is when a form opens
    field.insert("〓")
    assert field.text() == "赵建国〓"
