"""From Today into the form of a ledger, with what is known already filled in."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.activities.campaign_task import CAMPAIGN_TASK, CampaignTask
from app.ids import derived_id
from app.records import RecordId, add_record
from app.settings.local_settings import LocalSettings
from app.village.problem import PROBLEM, Problem
from app.village.village_day import VillageDay
from app.village.village_days import village_days
from tests.factories.people import Office
from tests.factories.rooms import child, rows_of
from ui.ledgers.same_line_dialog import SameLineDialog
from ui.parts.table import Table
from ui.rooms import Rooms
from ui.sheets.record_dialog import RecordDialog


def test_enter_opens_a_new_record_with_what_is_known(office: Office, rooms: Rooms) -> None:
    dialog = opened(rooms, day_of(office, "exchange_none"))
    assert dialog.spec.kind.table == "info_exchange"
    assert dialog.form.value("happened_on") == office.today
    assert dialog.record_row() == ""
    dialog.reject()


def test_enter_opens_the_record_that_has_the_deadline(office: Office, rooms: Rooms) -> None:
    late = Problem(found_on=date(2026, 9, 1), item="缺责任书", due_on=date(2026, 10, 1))
    row = office.record(PROBLEM, office.village.village, late)
    dialog = opened(rooms, day_of(office, "problem_due"))
    assert dialog.record_row() == row
    assert dialog.form.value("item") == "缺责任书"
    dialog.reject()


def test_a_line_that_came_twice_is_laid_beside_the_own_one_and_taken_as_one(
    qtbot: QtBot, office: Office, rooms: Rooms
) -> None:
    village = office.village.village
    own = office.record(CAMPAIGN_TASK, village, CampaignTask(year=2026, task="放电影", responsible="何秀英"))
    with office.work() as session:
        sent = RecordId(derived_id("campaign_task", "放电影"))
        came = CampaignTask(year=2026, task="放电影", least=2)
        add_record(session, CAMPAIGN_TASK, village, came, now=office.now, row=sent)
    rooms.today.village_requested.emit(day_of(office, "said_twice"))
    (dialog,) = [one for one in rooms.window.findChildren(SameLineDialog) if one.isVisible()]
    assert any("何秀英" in row for row in rows_of(child(dialog, Table)))
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    qtbot.keyClick(child(dialog, Table), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not dialog.isVisible()
    assert office.sql(f"SELECT deleted FROM campaign_task WHERE id = '{own}'") == 1
    assert office.sql(f"SELECT responsible || least FROM campaign_task WHERE id = '{sent}'") == "何秀英2"


def opened(rooms: Rooms, day: VillageDay) -> RecordDialog:
    rooms.today.village_requested.emit(day)
    (dialog,) = [one for one in rooms.window.findChildren(RecordDialog) if one.isVisible()]
    return dialog


def day_of(office: Office, key: str) -> VillageDay:
    with office.look() as connection:
        return next(one for one in village_days(connection, today=office.today) if one.key == key)


@pytest.fixture
def rooms(qtbot: QtBot, office: Office) -> Iterator[Rooms]:
    rooms = Rooms(office.vault, lambda: office.now, LocalSettings())
    with qtbot.waitSignal(rooms.furnished, timeout=20_000):
        rooms.window.show()
        rooms.begin()
    yield rooms
    rooms.keep_work()
    rooms.leave()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
