"""The entry of a test: the result is never guessed, and asks for what belongs to it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ids import PersonId
from app.tests.details_of_test import TestRecord
from app.tests.read_tests import tests_of as read_tests_of
from app.village.village_settings import set_setting
from tests.factories.people import TODAY, Office
from tests.factories.rooms import Rooms, open_rooms, texts

CTRL = Qt.KeyboardModifier.ControlModifier


def test_the_cursor_stands_in_the_result_which_nobody_has_filled_in(office: Office, rooms: Rooms) -> None:
    person = a_person_tested_before(office)
    rooms.entries.open_test(person)

    rooms.type("1")
    rooms.press(Qt.Key.Key_Return)
    rooms.press(Qt.Key.Key_S, CTRL)

    newest = recorded(office, person)[0].details
    assert (newest.happened_on, newest.result, newest.sample) == (TODAY, "1", "1")
    assert newest.testers == ("陈警官", "李医生")


def test_a_test_without_a_result_is_refused_at_the_field(office: Office, rooms: Rooms) -> None:
    person = a_person_tested_before(office)
    rooms.entries.open_test(person)
    rooms.cursor()

    rooms.press(Qt.Key.Key_S, CTRL)

    assert rooms.test.form.field("result").problem()
    assert len(recorded(office, person)) == 1


def test_where_positive_may_not_be_kept_reported_is_offered_with_the_reports_number(
    office: Office, rooms: Rooms
) -> None:
    with office.work() as session:
        set_setting(session, office.village.village, "store_positive", "no", source="县禁毒办通知")
    person = a_person_tested_before(office)
    rooms.entries.open_test(person)
    rooms.type("positive")
    assert "Nothing in the list fits" in texts(rooms.test)
    rooms.press(Qt.Key.Key_A, CTRL)
    rooms.type("7")
    rooms.press(Qt.Key.Key_Return)
    assert rooms.test.form.field("report_ref").isVisible()
    assert "police report" in texts(rooms.test)
    rooms.press(Qt.Key.Key_S, CTRL)
    assert recorded(office, person)[0].details.result == "7"


@pytest.mark.parametrize(
    ("result", "field", "warned"),
    [
        ("2", "report_ref", "police report"),
        ("5", "no_show_cause", "ask first why"),
        ("6", "proof", "what proves it"),
    ],
)
def test_a_result_asks_for_what_belongs_to_it(
    office: Office, rooms: Rooms, result: str, field: str, warned: str
) -> None:
    rooms.entries.open_test(a_person_tested_before(office))
    rooms.cursor()
    assert not rooms.test.form.field(field).isVisible()

    rooms.type(result)
    rooms.press(Qt.Key.Key_Return)

    assert rooms.test.form.field(field).isVisible()
    assert warned in rooms.test.notes()


def test_a_warning_lets_pass(office: Office, rooms: Rooms) -> None:
    person = a_person_tested_before(office)
    rooms.entries.open_test(person)
    rooms.type("2")
    rooms.press(Qt.Key.Key_Return)

    rooms.press(Qt.Key.Key_S, CTRL)

    assert recorded(office, person)[0].details.result == "2"


def test_who_did_not_come_is_asked_for_the_cause_before_anything_else(office: Office, rooms: Rooms) -> None:
    person = a_person_tested_before(office)
    rooms.entries.open_test(person)
    rooms.type("5")
    rooms.press(Qt.Key.Key_Return)
    rooms.press(Qt.Key.Key_S, CTRL)
    assert rooms.test.form.field("no_show_cause").problem()

    rooms.type("1")
    rooms.press(Qt.Key.Key_Return)
    rooms.press(Qt.Key.Key_S, CTRL)
    assert recorded(office, person)[0].details.no_show_cause == "1"
    assert office.sql("SELECT cause FROM breach") == "1"


def test_a_test_is_corrected_and_removed_with_a_reason(office: Office, rooms: Rooms) -> None:
    person = a_person_tested_before(office)
    rooms.entries.change_test(recorded(office, person)[0].test)
    assert "Correct a test" in texts(rooms.test)

    rooms.click(rooms.test, "Remove…")
    rooms.type("wrong person")
    rooms.press(Qt.Key.Key_Return)

    assert recorded(office, person) == []
    assert rooms.said == ["Test of 王** on 2026-05-09 removed"]


def a_person_tested_before(office: Office) -> PersonId:
    person = office.add_person(kept_since=date(2026, 3, 1))
    office.place(person)
    office.test(person, date(2026, 5, 9))
    return person


def recorded(office: Office, person: PersonId) -> list[TestRecord]:
    with office.look() as connection:
        return read_tests_of(connection, person)


@pytest.fixture
def rooms(qtbot: QtBot, office: Office) -> Iterator[Rooms]:
    opened = open_rooms(qtbot, office.vault)
    yield opened
    opened.leave()
