"""Every form of a bag: odd words and long ones are ordinary, and what was typed is never lost."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.factories.people import Office
from tests.factories.rooms import Rooms, open_rooms, texts
from ui import words
from ui.bag.all_sheets import SHEETS
from ui.parts.entry_dialog import EntryDialog
from ui.parts.record_form import LONGEST_TEXT, FieldSpec, Kind
from ui.words import Language

CTRL = Qt.KeyboardModifier.ControlModifier
ODD = "𬱖 e\u0301 👩\u200d🌾 \u202eabc\u202c \u0639\u0631\u0628 \ufeff<b>&amp;</b> ‘’"
FORMS = [*(spec.kind.table for spec in SHEETS), "visit", "test", "person", "placement"]


def test_whatever_is_typed_survives_a_lock_and_a_language_switch(office: Office, rooms: Rooms) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    lost = []
    for table in FORMS:
        dialog = opened(rooms, table)
        typed = {}
        for spec in text_fields(dialog):
            typed[spec.name] = ODD[: spec.longest // 2]  # Qt counts two for rare characters
            dialog.form.set_value(spec.name, typed[spec.name])
        rooms.room.keep_drafts()  # as a lock does
        assert not dialog.isVisible()
        words.speak(application, Language.CHINESE)
        dialog = opened(rooms, table)
        words.speak(application, Language.ENGLISH)
        lost += [(table, name) for name, said in typed.items() if dialog.form.value(name) != said.strip()]
        assert typed, table
        dialog.reject()
    assert lost == []


def test_a_text_beyond_the_limit_is_refused_in_words_and_stays(office: Office, rooms: Rooms) -> None:
    silent = []
    for table in FORMS:
        dialog = opened(rooms, table)
        long = [spec for spec in text_fields(dialog) if spec.kind is Kind.WORDS]
        for spec in long[:1]:
            dialog.form.set_value(spec.name, "长" * (LONGEST_TEXT + 1))
            rooms.press(Qt.Key.Key_S, CTRL)
            if not dialog.isVisible() or len(str(dialog.form.value(spec.name))) <= LONGEST_TEXT:
                silent.append((table, spec.name))
            elif "10" not in texts(dialog) and "Please" not in texts(dialog):
                silent.append((table, "no words"))
        dialog.reject()
    assert silent == []


def test_what_an_empty_form_is_refused_for_had_a_star_from_the_start(office: Office, rooms: Rooms) -> None:
    unmarked, marked = [], 0
    for table in FORMS:
        dialog = opened(rooms, table)
        stars = starred(dialog)
        assert ("* must be filled in" in texts(dialog)) == bool(stars), table
        rooms.press(Qt.Key.Key_S, CTRL)
        wrong = {spec.name for spec in dialog.form.specs() if dialog.form.field(spec.name).problem()}
        unmarked += [(table, name) for name in wrong - stars]
        marked += len(stars)
        dialog.reject()
    assert unmarked == []
    assert marked > len(FORMS)


def starred(dialog: EntryDialog) -> set[str]:
    """The fields that must be filled in, as the form shows them and says them aloud."""
    buddies = {label.buddy() for label in dialog.form.findChildren(QLabel) if label.text().startswith("* ")}
    names = {spec.name for spec in dialog.form.specs() if dialog.form.field(spec.name).editor in buddies}
    for name in names:
        aloud = dialog.form.field(name).editor.accessibleDescription()
        assert aloud.startswith("Must be filled in") or dialog.form.field(name).draft(), (name, aloud)
    return names


def opened(rooms: Rooms, table: str) -> EntryDialog:
    """The form of a new record of this table, or of the file itself."""
    wishes = rooms.bag.wishes
    if table == "person":
        wishes.wish_change()
    elif table == "placement":
        wishes.wish_placement()
    else:
        wishes.wish_record(table, "", rooms.bag.parent_for(table))
    dialogs = [one for one in rooms.window.findChildren(EntryDialog) if one.isVisible()]
    assert len(dialogs) == 1, (table, dialogs)
    return dialogs[0]


def text_fields(dialog: EntryDialog) -> list[FieldSpec]:
    return [spec for spec in dialog.form.specs() if spec.kind in (Kind.TEXT, Kind.WORDS)]


@pytest.fixture
def rooms(qtbot: QtBot, office: Office) -> Iterator[Rooms]:
    opened = open_rooms(qtbot, office.vault)
    person = office.add_person()
    office.place(person)
    opened.room.open_person(person)
    yield opened
    opened.leave()
