"""The page of a placement by keyboard: its course, why each day is there, and what hangs on it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.followup.choose_plan import choose_own_plan
from app.ids import PersonId, PlacementId
from app.placements.move import MOVE, Move
from app.placements.suspension import SUSPENSION, Suspension
from app.placements.workgroup import WORKGROUP, Workgroup
from app.village.village_settings import set_setting
from tests.factories.people import Office, a_person
from tests.factories.rooms import Rooms, child, open_rooms, rows_of, texts
from ui.bag.term_card import TermCard
from ui.parts.table import Table
from ui.parts.timeline import Timeline
from ui.placements.placement_sheet import PlacementSheet
from ui.sheets.record_dialog import RecordDialog

CTRL = Qt.KeyboardModifier.ControlModifier


def test_m_opens_the_course_with_every_day_its_article_and_its_state(office: Office, rooms: Rooms) -> None:
    opened(office, rooms)
    rooms.press(Qt.Key.Key_M)

    rows = rows_of(course(rooms))
    assert "2026-03-17 | Last day to report in | Detox Regulation, article 14 | done" in rows
    assert "2026-03-05 | Reported in; the term begins |  | entered" in rows
    assert "2029-03-05 | End as computed, 36 months | Detox Regulation, article 14 | to come" in rows
    assert "— | Working group: 0 of 5 roles filled | Detox Regulation, article 17 | missing" in rows


def test_why_follows_the_chosen_day_and_names_the_records(office: Office, rooms: Rooms) -> None:
    opened(office, rooms)
    rooms.press(Qt.Key.Key_M)
    sheet = child(rooms.bag, PlacementSheet)
    sheet.choose("end_computed")

    assert "36 months from 2026-03-05" in sheet.answer()
    assert "Detox Regulation, article 14 (rule L2)" in sheet.answer()
    assert "the placement of 2026-03-05" in sheet.answer()


def test_suspended_days_show_both_ends_until_the_county_has_answered(office: Office, rooms: Rooms) -> None:
    _person, placement = opened(office, rooms)
    office.record(SUSPENSION, placement, Suspension(date(2026, 6, 1), date(2026, 6, 16), "1"))
    rooms.bag.arrive()
    card = child(rooms.bag, TermCard)
    assert card.words() == "End 2029-03-05 or 2029-03-20: suspended for 15 days, ask the county which holds."
    line = child(card, Timeline).accessibleName()
    assert line.endswith("or to 2029-03-20, suspended for 15 days")

    rooms.press(Qt.Key.Key_M)
    assert any("ask the county" in row for row in rows_of(course(rooms)))
    with office.work() as session:
        set_setting(session, office.village.village, "suspension_extends", "yes", source="县禁毒办电话")
    rooms.bag.arrive()
    assert not any("ask the county" in row for row in rows_of(course(rooms)))
    assert card.words() == ""


def test_enter_on_a_day_opens_the_record_it_comes_from(office: Office, rooms: Rooms) -> None:
    _person, placement = opened(office, rooms)
    move = office.record(MOVE, placement, Move("清溪镇", "白石镇", date(2026, 11, 1)))
    rooms.bag.arrive()
    rooms.press(Qt.Key.Key_M)
    child(rooms.bag, PlacementSheet).choose(move)
    rooms.press(Qt.Key.Key_Return)

    dialog = child(rooms.room, RecordDialog)
    assert dialog.isVisible()
    assert "To report in there by (Detox Regulation, article 22)\n2026-11-16" in texts(dialog)


def test_the_plan_stands_there_with_its_reason_and_j_leads_to_the_others(
    office: Office, rooms: Rooms
) -> None:
    person, _placement = opened(office, rooms)
    rooms.press(Qt.Key.Key_M)
    sheet = child(rooms.bag, PlacementSheet)
    assert "(the village's)" in texts(sheet)
    with rooms.qtbot.waitSignal(rooms.room.plans_requested) as wished:
        rooms.press(Qt.Key.Key_J)
    assert wished.args == [person]

    with office.work() as session:
        choose_own_plan(session, person, "XIANYOU", why="县禁毒办要求加密走访")
    rooms.bag.arrive()
    assert "for this person alone, because: 县禁毒办要求加密走访" in texts(sheet)


def test_the_form_of_a_move_counts_by_the_province(office: Office, rooms: Rooms) -> None:
    _person, placement = opened(office, rooms)
    with office.work() as session:
        set_setting(session, office.village.village, "province", "zhejiang", source="浙江")
    office.record(MOVE, placement, Move("清溪镇", "白石镇", office.today - timedelta(days=3)))
    rooms.bag.arrive()
    rooms.bag.open_sheet("move")
    rooms.press(Qt.Key.Key_Return)
    dialog = child(rooms.room, RecordDialog)
    assert str(office.today - timedelta(days=1)) in texts(dialog)


def test_s_and_ctrl_n_record_a_suspension_of_the_placement_that_is_shown(
    office: Office, rooms: Rooms
) -> None:
    _person, placement = opened(office, rooms)
    rooms.press(Qt.Key.Key_M)
    rooms.press(Qt.Key.Key_S)
    rooms.press(Qt.Key.Key_N, CTRL)
    form = child(rooms.room, RecordDialog).form
    form.set_value("from_on", date(2026, 11, 1))
    form.set_value("reason", "1")
    rooms.press(Qt.Key.Key_S, CTRL)

    assert office.sql("SELECT placement_id FROM suspension") == placement
    rooms.press(Qt.Key.Key_Return)
    assert "no answer of the county" in texts(child(rooms.room, RecordDialog))
    rooms.press(Qt.Key.Key_Escape)
    assert rooms.said[-1] == "suspension recorded: 王**"


def test_a_second_placement_is_chosen_with_f7_and_what_is_new_hangs_on_it(
    office: Office, rooms: Rooms
) -> None:
    person, _placement = opened(office, rooms)
    old = office.place(person, decision_on=None, served_on=None, reported_on=date(2020, 1, 1), state="7")
    rooms.bag.arrive()
    rooms.press(Qt.Key.Key_M)
    rooms.press(Qt.Key.Key_F7)
    assert child(rooms.bag, PlacementSheet).placement() == old

    rooms.press(Qt.Key.Key_G)
    rooms.press(Qt.Key.Key_N, CTRL)
    form = child(rooms.room, RecordDialog).form
    form.set_value("role", "1")
    form.set_value("name", "周专干")
    rooms.press(Qt.Key.Key_S, CTRL)
    assert office.sql("SELECT placement_id FROM workgroup") == old


def test_the_form_of_a_member_names_the_roles_that_nobody_fills(office: Office, rooms: Rooms) -> None:
    _person, placement = opened(office, rooms)
    office.record(WORKGROUP, placement, Workgroup("1", "周专干"))
    rooms.bag.arrive()
    rooms.bag.open_sheet("workgroup")
    rooms.press(Qt.Key.Key_N, CTRL)
    dialog = child(rooms.room, RecordDialog)
    assert "community police, medical staff, family member, volunteer" in texts(dialog)


def test_without_a_placement_what_hangs_on_one_asks_for_it_first(office: Office, rooms: Rooms) -> None:
    rooms.room.open_person(office.add_person(a_person()))
    rooms.bag.open_sheet("suspension")
    rooms.press(Qt.Key.Key_N, CTRL)
    assert "Record a placement" in texts(rooms.placement)


def test_from_today_the_course_opens_at_the_day_that_waits(office: Office, rooms: Rooms) -> None:
    person = office.add_person(a_person())
    placement = office.place(person, reported_on=None, agreement_signed_on=None)
    rooms.room.open_person(person)
    rooms.room.open_sheet("placement", placement)
    assert "15 days after 2026-03-02" in child(rooms.bag, PlacementSheet).answer()


def opened(office: Office, rooms: Rooms) -> tuple[PersonId, PlacementId]:
    person = office.add_person(a_person())
    placement = office.place(person)
    rooms.room.open_person(person)
    return person, placement


def course(rooms: Rooms) -> Table:
    return next(one for one in rooms.bag.findChildren(Table) if one.objectName() == "course")


@pytest.fixture
def rooms(qtbot: QtBot, office: Office) -> Iterator[Rooms]:
    opened = open_rooms(qtbot, office.vault)
    yield opened
    opened.leave()
