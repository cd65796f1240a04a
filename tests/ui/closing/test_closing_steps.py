"""Closing a bag, looking into it, opening it again and erasing it, as a cadre does it with the keys."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.closing.close_bag import close_bag
from app.closing.closing import Closing
from app.ids import PersonId
from app.village.village_settings import set_setting
from tests.factories.people import NOW, Office, a_person
from tests.factories.rooms import Rooms, child, open_rooms, texts
from ui.bag.bag_page import BagPage
from ui.closing.closed_banner import ClosedBanner
from ui.closing.closed_page import ClosedPage
from ui.closing.step_dialog import StepDialog
from ui.parts.code_field import CodeField


def test_x_closes_a_bag_and_says_what_that_means(rooms: Rooms, office: Office) -> None:
    person = office.add_person(a_person(status="41", status_since=date(2026, 10, 8)))
    rooms.room.open_person(person)
    assert "discharged is recorded since 2026-10-08. Close the bag?" in texts(rooms.bag)
    rooms.press(Qt.Key.Key_X)
    form = shown(rooms)
    assert "Nothing is due from the day after." in texts(form)
    rooms.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert rooms.said == ["Bag of 王** closed"]
    assert office.sql("SELECT closed_reason || closed_on FROM person") == "12026-10-08"
    rooms.room.arrive()
    assert "Closed on 2026-10-08: discharged. Only for reading." in texts(rooms.bag)
    assert "Visit  Ctrl+N" not in texts(rooms.bag)


def test_a_closed_bag_asks_why_it_is_looked_into_and_records_it(rooms: Rooms, office: Office) -> None:
    person = closed(office)
    rooms.room.open_person(person)
    form = shown(rooms)
    rooms.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert form.isVisible()
    assert "Choose why the closed bag is opened." in texts(form)
    form.findChildren(CodeField)[0].set_code("1")
    rooms.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert not form.isVisible()
    assert rooms.bag.person() == person
    assert office.sql("SELECT detail FROM access WHERE kind = 'looked_into_closed'") == '{"reason":"1"}'


def test_leaving_the_question_shows_nothing(rooms: Rooms, office: Office) -> None:
    rooms.room.open_person(closed(office))
    rooms.press(Qt.Key.Key_Escape)
    assert rooms.room.findChildren(BagPage) == []
    assert office.sql("SELECT count(*) FROM access WHERE kind = 'looked_at'") == 0


def test_a_bag_is_opened_again_with_a_reason(rooms: Rooms, office: Office) -> None:
    person = closed(office)
    look_into(rooms, person)
    rooms.press(Qt.Key.Key_X)
    form = shown(rooms)
    rooms.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert form.isVisible()
    form.form.show_values({"why": "复吸，重新决定"})
    rooms.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    rooms.room.arrive()
    assert "Visit  Ctrl+N" in texts(rooms.bag)
    assert office.sql("SELECT locked FROM person") is None


def test_erasing_names_the_copies_and_asks_for_the_file_number(rooms: Rooms, office: Office) -> None:
    person = closed(office)
    with office.work() as session:
        set_setting(session, office.village.village, "retention_discharged", "5", source="县档案局")
    number = office.sql("SELECT file_no FROM person")
    look_into(rooms, person)
    assert "Kept until 2015-12-31: 5 years from 2011-01-01, by 县档案局." in texts(rooms.bag)
    rooms.click(rooms.bag.findChildren(ClosedBanner)[0], "Erase…")
    form = shown(rooms)
    assert "No copy is known of." in texts(form)
    form.form.show_values({"approved_by": "县禁毒办", "document_no": "1号", "reason": "期满", "file_no": "x"})
    rooms.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert form.isVisible()
    form.form.show_values({"file_no": number})
    rooms.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert rooms.said[-1] == "Erased; the record of it stays"
    assert office.sql("SELECT name FROM person") is None
    assert office.sql("SELECT file_no FROM destruction") == number


def test_the_closed_bags_say_until_when_they_are_kept_and_what_was_erased(
    rooms: Rooms, office: Office
) -> None:
    person = closed(office)
    with office.work() as session:
        set_setting(session, office.village.village, "retention_discharged", "5", source="县档案局")
    number = office.sql("SELECT file_no FROM person")
    rooms.room.show_closed()
    page = child(rooms.room, ClosedPage)
    page.begin()
    assert "Retention reached: 1" in texts(page)
    assert f"王** | {number} | 2010-10-01 | discharged | 2015-12-31" in texts(page)
    rooms.press(Qt.Key.Key_Delete)
    form = shown(rooms)
    values = {"approved_by": "县禁毒办", "document_no": "1号", "reason": "期满", "file_no": number}
    form.form.show_values(values)
    rooms.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert "Records of destruction (1)" in texts(page)
    assert f"{number} | 县禁毒办 | 1号" in texts(page)
    assert "No bag is closed" in texts(page)
    assert person not in texts(page)


def look_into(rooms: Rooms, person: PersonId) -> None:
    rooms.room.open_person(person)
    shown(rooms).findChildren(CodeField)[0].set_code("5")
    rooms.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    rooms.bag.begin()


def shown(rooms: Rooms) -> StepDialog:
    """The form that is open."""
    rooms.qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), StepDialog))
    form = QApplication.activeModalWidget()
    assert isinstance(form, StepDialog)
    return form


def closed(office: Office) -> PersonId:
    person = office.add_person()
    with office.work() as session:
        close_bag(session, person, Closing(date(2010, 10, 1), "1", "3号"), now=NOW)
    return person


@pytest.fixture
def rooms(qtbot: QtBot, office: Office) -> Iterator[Rooms]:
    opened = open_rooms(qtbot, office.vault)
    yield opened
    opened.leave()
