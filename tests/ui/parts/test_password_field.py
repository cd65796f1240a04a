"""A password is hidden, never learnt and never kept."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from ui.parts.password_field import PasswordField


def test_it_is_shown_only_while_the_eye_is_held(qtbot: QtBot) -> None:
    field = PasswordField()
    qtbot.addWidget(field)
    line, eye = field.findChild(QLineEdit), field.findChild(QPushButton)
    qtbot.keyClicks(line, " pass word ")

    qtbot.mousePress(eye, Qt.MouseButton.LeftButton)
    assert line.echoMode() == QLineEdit.EchoMode.Normal
    qtbot.mouseRelease(eye, Qt.MouseButton.LeftButton)

    assert line.echoMode() == QLineEdit.EchoMode.Password
    assert field.password() == " pass word "


def test_input_methods_are_told_not_to_learn_it(qtbot: QtBot) -> None:
    field = PasswordField()
    qtbot.addWidget(field)

    assert field.editor.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData


def test_it_never_goes_into_a_draft(qtbot: QtBot) -> None:
    field = PasswordField()
    qtbot.addWidget(field)
    qtbot.keyClicks(field.editor, "secret")

    assert field.draft() == ""
    assert not field.is_empty()
