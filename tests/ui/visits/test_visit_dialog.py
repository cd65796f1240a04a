"""The entry of a visit: few keys, nothing lost, late ones shown as late."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.followup.list_due import list_due
from app.ids import PersonId
from app.village.keep_ledger import add_line
from app.village.month_close import MONTH_CLOSE, MonthClose
from app.visits.read_visits import visits_of
from app.visits.visit_details import VisitRecord
from tests.factories.people import TODAY, Office, a_person
from tests.factories.rooms import Rooms, open_rooms, texts

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_a_routine_visit_takes_the_words_and_one_key(office: Office, rooms: Rooms) -> None:
    person = a_person_visited_before(office)
    rooms.entries.open_visit(person)

    rooms.type("jiating wending")
    rooms.press(Qt.Key.Key_Return, CTRL)

    newest = visits(office, person)[0].details
    assert (newest.happened_on, newest.result, newest.kind) == (TODAY, "1", "1")
    assert newest.visitors == ("王组长", "李医生")
    assert newest.family_words == "jiating wending"
    assert not rooms.visit.isVisible()
    assert rooms.said == ["Visit of 2026-11-22 to 王** recorded"]


def test_enter_leads_on_and_shift_enter_back(office: Office, rooms: Rooms) -> None:
    rooms.entries.open_visit(a_person_visited_before(office))

    rooms.press(Qt.Key.Key_F2)
    assert focused(rooms) == "happened_on"
    rooms.press(Qt.Key.Key_Return)
    assert focused(rooms) == "result"
    rooms.press(Qt.Key.Key_Return, SHIFT)
    assert focused(rooms) == "happened_on"


def test_a_visit_of_a_closed_month_asks_for_the_reason_and_then_is_saved(
    office: Office, rooms: Rooms
) -> None:
    person = a_person_visited_before(office)
    with office.work() as session:
        closing = MonthClose(period="2026-10", closed_by="王组长")
        add_line(session, MONTH_CLOSE, office.village.village, closing, now=office.now)
    rooms.entries.open_visit(person)
    rooms.press(Qt.Key.Key_F2)
    rooms.type("1019")
    rooms.press(Qt.Key.Key_S, CTRL)
    assert rooms.visit.isVisible()
    assert "This month or year is closed." in texts(rooms.visit)
    rooms.type("bulu")
    rooms.press(Qt.Key.Key_S, CTRL)
    assert not rooms.visit.isVisible()
    assert date(2026, 10, 19) in [one.details.happened_on for one in visits(office, person)]


def test_a_typed_day_replaces_today(office: Office, rooms: Rooms) -> None:
    person = a_person_visited_before(office)
    rooms.entries.open_visit(person)

    rooms.press(Qt.Key.Key_F2)
    rooms.type("1119")
    rooms.press(Qt.Key.Key_S, CTRL)

    assert visits(office, person)[0].details.happened_on == date(2026, 11, 19)


def test_escape_keeps_what_was_typed_for_the_next_time(office: Office, rooms: Rooms) -> None:
    person = a_person_visited_before(office)
    rooms.entries.open_visit(person)
    rooms.type("half a sentence")

    rooms.press(Qt.Key.Key_Escape)
    assert not rooms.visit.isVisible()
    rooms.entries.open_visit(person)

    assert rooms.visit.form.value("family_words") == "half a sentence"
    assert "You had typed this" in texts(rooms.visit)
    assert len(visits(office, person)) == 1


def test_beginning_anew_forgets_the_draft(office: Office, rooms: Rooms) -> None:
    person = a_person_visited_before(office)
    rooms.entries.open_visit(person)
    rooms.type("half a sentence")
    rooms.press(Qt.Key.Key_Escape)
    rooms.entries.open_visit(person)

    rooms.click(rooms.visit, "Start over")
    rooms.press(Qt.Key.Key_Escape)
    rooms.entries.open_visit(person)

    assert rooms.visit.form.value("family_words") == ""
    assert "You had typed this" not in texts(rooms.visit)


def test_a_draft_is_kept_while_typing_without_any_key(office: Office, rooms: Rooms) -> None:
    rooms.entries.open_visit(a_person_visited_before(office))

    rooms.type("before the power cut")

    def is_kept() -> bool:
        return "before the power cut" in str(office.sql("SELECT words FROM draft"))

    rooms.qtbot.waitUntil(is_kept)


def test_a_saved_visit_leaves_no_draft(office: Office, rooms: Rooms) -> None:
    rooms.entries.open_visit(a_person_visited_before(office))
    rooms.type("all of it")
    rooms.visit.keep_draft()

    rooms.press(Qt.Key.Key_Return, CTRL)

    assert office.sql("SELECT count(*) FROM draft") == 0


def test_a_day_after_today_is_said_at_the_field_and_nothing_is_saved(office: Office, rooms: Rooms) -> None:
    person = a_person_visited_before(office)
    rooms.entries.open_visit(person)

    rooms.press(Qt.Key.Key_F2)
    rooms.type("2026-12-01")
    rooms.press(Qt.Key.Key_S, CTRL)

    assert "after today" in rooms.visit.form.field("happened_on").problem()
    assert len(visits(office, person)) == 1
    assert rooms.visit.isVisible()


def test_a_visit_before_the_present_window_asks_why_it_comes_so_late(office: Office, rooms: Rooms) -> None:
    person = a_person_visited_before(office)
    rooms.entries.open_visit(person)
    assert not rooms.visit.form.field("late_reason").isVisible()

    rooms.press(Qt.Key.Key_F2)
    rooms.type("1015")

    assert rooms.visit.form.field("late_reason").isVisible()
    assert "before the present window" in rooms.visit.notes()
    rooms.visit.form.field("late_reason").set_draft("下乡")
    rooms.press(Qt.Key.Key_S, CTRL)
    assert [one.details.late_reason for one in visits(office, person)] == ["", "下乡"]


def test_one_visitor_is_warned_of_and_lets_pass(office: Office, rooms: Rooms) -> None:
    person = office.add_person()
    rooms.entries.open_visit(person)
    assert focused(rooms) == "visitors"

    rooms.type("Wang")
    rooms.press(Qt.Key.Key_Return)

    assert "Only one visitor" in rooms.visit.notes()
    rooms.press(Qt.Key.Key_S, CTRL)
    assert visits(office, person)[0].details.visitors == ("Wang",)


def test_words_of_last_time_are_marked_until_they_are_edited(office: Office, rooms: Rooms) -> None:
    person = a_person_visited_before(office, family_words="务农", work_words="打零工")
    rooms.entries.open_visit(person)

    rooms.press(Qt.Key.Key_D, CTRL)
    assert texts(rooms.visit).count("look over it") == 2
    rooms.type("!")
    assert texts(rooms.visit).count("look over it") == 1
    rooms.press(Qt.Key.Key_S, CTRL)

    newest = visits(office, person)[0].details
    assert newest.work_words == "打零工"
    assert newest.same_as_last == "work_words"


def test_what_is_typed_already_is_not_replaced_by_the_words_of_last_time(
    office: Office, rooms: Rooms
) -> None:
    person = a_person_visited_before(office, family_words="务农")
    rooms.entries.open_visit(person)

    rooms.type("new words")
    rooms.press(Qt.Key.Key_D, CTRL)

    assert rooms.visit.form.value("family_words") == "new words"


def test_save_and_next_goes_on_with_the_next_one_due(office: Office, rooms: Rooms) -> None:
    people = [a_person_due(office, name) for name in ("张三", "李四")]
    with office.look() as connection:
        due = list_due(connection, today=TODAY).overdue
    assert [(row.person, row.obligation.rule.kind) for row in due] == [(one, "home_visit") for one in people]

    rooms.entries.open_due(due[0], due[1:])
    rooms.press(Qt.Key.Key_Return, CTRL)

    assert rooms.visit.isVisible()
    assert "李四" in texts(rooms.visit)
    assert rooms.visit.details().planned_due == due[1].obligation.due
    rooms.press(Qt.Key.Key_Return, CTRL)
    assert not rooms.visit.isVisible()
    assert [len(visits(office, person)) for person in people] == [1, 1]


def test_a_visit_is_corrected_and_keeps_the_day_on_which_it_was_typed(office: Office, rooms: Rooms) -> None:
    person = a_person_visited_before(office)
    visit = visits(office, person)[0].visit
    rooms.entries.change_visit(visit)

    assert "typed on 2026-11-22" in texts(rooms.visit)
    rooms.visit.form.field("place").setFocus()
    rooms.type("home")
    rooms.press(Qt.Key.Key_S, CTRL)

    assert [(one.visit, one.details.place) for one in visits(office, person)] == [(visit, "home")]


def test_removing_a_visit_asks_why_inside_the_window(office: Office, rooms: Rooms) -> None:
    person = a_person_visited_before(office)
    rooms.entries.change_visit(visits(office, person)[0].visit)

    rooms.qtbot.mouseClick(rooms.visit.remove_button, Qt.MouseButton.LeftButton)
    rooms.press(Qt.Key.Key_Return)
    assert len(visits(office, person)) == 1
    rooms.type("twice")
    rooms.press(Qt.Key.Key_Return)

    assert visits(office, person) == []
    assert rooms.said == ["Visit of 2026-11-03 to 王** removed"]


def test_locking_the_window_keeps_the_draft_and_takes_the_names_off_the_screen(
    office: Office, rooms: Rooms
) -> None:
    person = a_person_visited_before(office)
    rooms.entries.open_visit(person)
    rooms.type("unsaved")

    rooms.window.clear_before_lock()

    assert not rooms.visit.isVisible()
    assert "unsaved" in str(office.sql("SELECT words FROM draft"))


def a_person_visited_before(office: Office, **said: str) -> PersonId:
    person = office.add_person(kept_since=date(2026, 3, 1))
    office.place(person)
    office.visit(person, date(2026, 11, 3), **said)
    return person


def a_person_due(office: Office, name: str) -> PersonId:
    person = office.add_person(a_person(name=name), kept_since=date(2026, 10, 1))
    office.place(person)
    return person


def visits(office: Office, person: PersonId) -> list[VisitRecord]:
    with office.look() as connection:
        return visits_of(connection, person)


def focused(rooms: Rooms) -> str:
    """The name of the field with the cursor."""
    widget: QWidget | None = rooms.cursor()
    while widget is not None and widget.parentWidget() is not rooms.visit.form:
        widget = widget.parentWidget()
    return widget.objectName() if widget else ""


@pytest.fixture
def rooms(qtbot: QtBot, office: Office) -> Iterator[Rooms]:
    opened = open_rooms(qtbot, office.vault)
    yield opened
    opened.leave()
