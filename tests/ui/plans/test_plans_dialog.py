"""The window of plans: what each asks for, the days it gives, and choosing one by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.followup.list_due import windows_of
from app.ids import PersonId
from tests.factories.people import TODAY, Office
from tests.factories.rooms import Rooms, child, open_rooms, rows_of, texts
from ui.parts.table import Table
from ui.plans.change_dialog import ChangeDialog
from ui.plans.follow_dialog import FollowDialog
from ui.plans.own_plan_dialog import OwnPlanDialog
from ui.plans.plans_dialog import PlansDialog
from ui.plans.wiring import PlansRoom
from ui.settings.small_dialog import SmallDialog


def test_each_plan_says_who_asks_for_it_and_which_days_it_gives(dialog: PlansDialog) -> None:
    plans, days = dialog.findChildren(Table)
    assert "A home visit each month, a urine test each half-year | by the village" in rows_of(plans)
    said = texts(dialog)
    assert "the township" in said
    assert "A home visit each calendar month; grace 7 days" in said
    assert rows_of(days)[0].startswith("2026-12-31 | Home visit")


def test_the_days_are_shown_for_a_person_too(office: Office, rooms: Rooms, dialog: PlansDialog) -> None:
    person = placed(office)
    dialog.reject()
    dialog.begin(rooms.window, person)
    _plans, days = dialog.findChildren(Table)
    with office.look() as connection:
        expected = [one for one in windows_of(connection, person, today=TODAY) if one.due >= TODAY]
    assert len(rows_of(days)) == len(expected)
    assert rows_of(days)[0].startswith(expected[0].due.isoformat())


def test_enter_follows_a_plan_from_a_day_on_and_ctrl_z_takes_it_back(
    qtbot: QtBot, office: Office, dialog: PlansDialog
) -> None:
    plans = dialog.findChildren(Table)[0]
    plans.choose_row(2)
    qtbot.keyClick(plans, Qt.Key.Key_Return)
    follow = child(dialog, FollowDialog)
    save(follow)
    assert "Please fill this in" in texts(follow)
    follow.form.field("source").set_draft("县禁毒办通知")
    with qtbot.waitSignal(dialog.saved):
        save(follow)
    assert office.sql("SELECT source || valid_from FROM plan_template") == f"县禁毒办通知{TODAY}"
    office.undo()
    assert office.sql("SELECT count(*) FROM plan_template WHERE deleted = 0") == 0


def test_a_changed_copy_is_the_village_s_own_and_a_wrong_rhythm_is_said_at_its_field(
    office: Office, dialog: PlansDialog
) -> None:
    dialog.findChildren(Table)[0].choose_row(6)
    change = child(dialog, ChangeDialog)
    dialog.change_chosen()
    change.form.field("every:home-visit").set_draft("5")
    change.form.field("authority").set_draft("township")
    change.form.field("source").set_draft("镇通知")
    save(change)
    assert change.isVisible()
    assert "cannot be divided so" in change.form.field("every:home-visit").problem()
    change.form.field("every:home-visit").set_draft("2")
    change.form.field("every:away-contact").set_draft("")
    save(change)
    assert not change.isVisible()
    assert "Version 2" in texts(dialog)
    assert "A home visit every 2 months; grace 7 days" in texts(dialog)
    assert office.sql("SELECT authority FROM plan_template") == "township"


def test_one_person_gets_a_plan_only_with_a_reason(office: Office, rooms: Rooms, dialog: PlansDialog) -> None:
    person = placed(office)
    dialog.reject()
    dialog.begin(rooms.window, person)
    dialog.findChildren(Table)[0].choose_row(2)
    dialog.choose_for_one()
    own = child(dialog, OwnPlanDialog)
    save(own)
    assert "Please write down why" in texts(own)
    own.form.field("why").set_draft("县里点名")
    save(own)
    assert office.sql("SELECT plan_reason FROM placement") == "县里点名"
    assert "by 1 alone" in texts(dialog)


def placed(office: Office) -> PersonId:
    person = office.add_person()
    office.place(person, reported_on=date(2026, 3, 5))
    return person


def save(dialog: SmallDialog) -> None:
    dialog.form.save_requested.emit()


@pytest.fixture
def dialog(rooms: Rooms) -> PlansDialog:
    PlansRoom(rooms.desk).open()
    return child(rooms.window, PlansDialog)


@pytest.fixture
def rooms(qtbot: QtBot, office: Office) -> Iterator[Rooms]:
    opened = open_rooms(qtbot, office.vault)
    yield opened
    opened.leave()
