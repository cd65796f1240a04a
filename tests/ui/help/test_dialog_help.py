"""F1 in a form's own window: the field's help beside it, then all keys, then nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from ui.help.dialog_help import DialogHelp
from ui.help.help_panel import HelpPanel
from ui.help.topics import topic_of, topics_of
from ui.parts.form import Form
from ui.parts.text_field import TextField


def test_f1_shows_the_help_beside_the_form_and_the_cursor_stays(qtbot: QtBot, dialog: QDialog) -> None:
    wide = dialog.width()

    qtbot.keyClick(dialog, Qt.Key.Key_F1)

    panel = dialog.findChild(HelpPanel)
    assert panel is not None
    assert panel.topic() == "visit.interviewee"
    assert dialog.width() > wide
    form = dialog.findChild(Form)
    assert form.mapTo(dialog, form.rect().topRight()).x() < panel.x()
    assert form.field("interviewee").editor.hasFocus()


def test_f1_again_shows_all_keys_and_a_third_time_nothing(qtbot: QtBot, dialog: QDialog) -> None:
    wide = dialog.width()
    qtbot.keyClick(dialog, Qt.Key.Key_F1)
    panel = dialog.findChild(HelpPanel)

    qtbot.keyClick(dialog, Qt.Key.Key_F1)
    assert panel.topic() == ""
    assert "Ctrl+K" in {words.text() for words in panel.findChildren(QLabel)}

    qtbot.keyClick(dialog, Qt.Key.Key_F1)
    assert panel.isHidden()
    assert dialog.layout().contentsMargins().right() == dialog.layout().contentsMargins().left()
    assert dialog.width() == wide


def test_where_the_screen_is_too_narrow_for_both_the_help_stands_below(qtbot: QtBot, dialog: QDialog) -> None:
    wide = dialog.screen().availableGeometry().width() - 20
    dialog.resize(wide, 600)

    qtbot.keyClick(dialog, Qt.Key.Key_F1)

    panel = dialog.findChild(HelpPanel)
    form = dialog.findChild(Form)
    assert dialog.width() == panel.width() == wide
    assert form.mapTo(dialog, form.rect().bottomRight()).y() < panel.y()


def test_where_nothing_is_said_of_a_button_the_help_says_that_it_is_of_the_window(
    qtbot: QtBot, dialog: QDialog
) -> None:
    dialog.findChild(QPushButton, "leave").setFocus()

    qtbot.keyClick(dialog, Qt.Key.Key_F1)

    panel = dialog.findChild(HelpPanel)
    assert panel.topic() == "visit"
    assert "This window: Record a visit" in {words.text() for words in panel.findChildren(QLabel)}


def test_a_field_is_a_topic_of_its_form(dialog: QDialog) -> None:
    editor = dialog.findChild(Form).field("interviewee").editor
    assert list(topics_of(editor))[-2:] == ["visit.interviewee", "visit"]
    assert topic_of(editor) in ("visit.interviewee", "visit")
    assert topic_of(None) == ""


@pytest.fixture
def dialog(qtbot: QtBot) -> QDialog:
    dialog = QDialog()
    dialog.setProperty("help_topic", "visit")
    form = Form()
    form.add("interviewee", "Who was met", TextField())
    dialog.setWindowTitle("Record a visit")
    leave = QPushButton("Leave")
    leave.setObjectName("leave")
    whole = QVBoxLayout(dialog)
    for part in (form, leave):
        whole.addWidget(part)
    DialogHelp(dialog)
    qtbot.addWidget(dialog)
    dialog.show()
    form.field("interviewee").editor.setFocus()
    return dialog
