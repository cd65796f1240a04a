"""Words that were taken, as chips over their line."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.parts.names_field import NamesField


def test_a_name_of_sixty_characters_leaves_the_form_as_wide_as_it_was(qtbot: QtBot) -> None:
    field, name = NamesField(), "慕容\U0002cc76" * 20
    qtbot.addWidget(field)
    field.set_names(["王组长", name])
    field.show()

    plain, long = field.findChildren(QPushButton)
    assert (plain.text(), plain.toolTip()) == ("王组长", "")
    assert long.text().endswith("…")
    assert long.toolTip() == long.accessibleName() == name
    assert field.minimumSizeHint().width() < 400
    assert field.names() == ("王组长", name)
