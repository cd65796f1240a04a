"""The form of a placement: warnings that let pass, a state taken over with one key, bad days refused."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ids import PersonId
from tests.factories.people import Office, a_person
from tests.factories.rooms import Rooms, open_rooms, texts

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def test_f9_takes_over_the_state_that_the_days_speak_for_and_nothing_does_it_alone(
    office: Office, rooms: Rooms
) -> None:
    changing(office, rooms, state="1", agreement_signed_on=None)
    assert "Reported in; that speaks for: reported." in rooms.placement.notes()
    assert rooms.placement.form.value("state") == "1"

    rooms.press(Qt.Key.Key_F9)
    assert rooms.placement.form.value("state") == "2"
    rooms.press(Qt.Key.Key_S, CTRL)
    assert office.sql("SELECT state FROM placement") == "2"


def test_a_second_placement_at_the_same_time_is_told_and_saved(office: Office, rooms: Rooms) -> None:
    changing(office, rooms)
    rooms.press(Qt.Key.Key_Escape)
    rooms.press(Qt.Key.Key_N, CTRL)
    form = rooms.placement.form
    form.set_value("kind", "2")
    form.set_value("reported_on", date(2026, 11, 1))
    assert "Overlaps another placement" in rooms.placement.notes()
    rooms.press(Qt.Key.Key_S, CTRL)
    assert office.sql("SELECT count(*) FROM placement") == 2


def test_alt_and_a_number_lead_to_a_section(office: Office, rooms: Rooms) -> None:
    changing(office, rooms)
    rooms.press(Qt.Key.Key_3, ALT)
    rooms.type("清协1号")
    assert rooms.placement.form.value("agreement_no") == "清协1号"


def test_a_day_that_cannot_be_is_refused_at_its_field_and_nothing_is_lost(
    office: Office, rooms: Rooms
) -> None:
    changing(office, rooms)
    form = rooms.placement.form
    form.set_value("agreement_measures", "每月谈话一次")
    form.set_value("end_printed", date(2026, 3, 1))
    rooms.press(Qt.Key.Key_S, CTRL)
    assert rooms.placement.isVisible()
    assert "The printed end lies before the day of reporting in" in texts(rooms.placement)
    form.set_value("end_printed", date(2029, 3, 4))
    rooms.press(Qt.Key.Key_S, CTRL)
    assert office.sql("SELECT agreement_measures FROM placement") == "每月谈话一次"


def test_a_day_on_the_paper_shows_instead_of_the_rule(office: Office, rooms: Rooms) -> None:
    changing(office, rooms)
    rooms.placement.form.set_value("report_due_set", date(2026, 3, 4))
    rooms.placement.form.set_value("report_due_basis", "决定书")
    rooms.placement.look_again()
    assert "To report in by (决定书)\n2026-03-04, 1 day over" in texts(rooms.placement)


def changing(office: Office, rooms: Rooms, **said: object) -> PersonId:
    """The form of a recorded placement, open."""
    person = office.add_person(a_person())
    office.place(person, **said)
    rooms.room.open_person(person)
    rooms.press(Qt.Key.Key_M)
    rooms.press(Qt.Key.Key_F2)
    return person


@pytest.fixture
def rooms(qtbot: QtBot, office: Office) -> Iterator[Rooms]:
    opened = open_rooms(qtbot, office.vault)
    yield opened
    opened.leave()
