"""From a figure, by keys alone, to its records, and from one of them into its own form; then to the paper."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.activities.activity import ACTIVITY, Activity
from app.bag.aid import AID, Aid
from app.settings.local_settings import LocalSettings
from tests.factories.people import KeptOffice, Office
from tests.factories.rooms import rows_of, texts
from ui.parts.table import Table
from ui.rooms import Rooms
from ui.sheets.record_dialog import RecordDialog


def test_a_record_of_a_ledger_opens_in_its_form(office: Office, rooms: Rooms, qtbot: QtBot) -> None:
    into_record(rooms, qtbot, "Activities | 1")
    (dialog,) = [one for one in rooms.window.findChildren(RecordDialog) if one.isVisible()]
    assert dialog.spec.kind.table == "activity"
    assert dialog.form.value("title") == "屋场会"
    dialog.reject()


def test_a_visit_behind_a_figure_opens_as_a_visit(office: Office, rooms: Rooms, qtbot: QtBot) -> None:
    into_record(rooms, qtbot, "Visits recorded | 1")
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert "王小满" in texts(dialog) or "王**" in texts(dialog)
    dialog.close()


def test_help_behind_a_figure_opens_the_sheet_of_the_bag(office: Office, rooms: Rooms, qtbot: QtBot) -> None:
    into_record(rooms, qtbot, "Help given | 1")
    assert rooms.window.page() is rooms.people
    assert "介绍到砖厂" in texts(rooms.people)


def test_one_key_leads_to_the_paper_of_the_period(office: Office, rooms: Rooms, qtbot: QtBot) -> None:
    rooms.window.open_page("figures")
    counted(rooms, qtbot)
    qtbot.keyClick(table(rooms, "figures"), Qt.Key.Key_PageUp)
    counted(rooms, qtbot)
    rooms.figures.print_this()
    assert rooms.window.page() is rooms.printing
    qtbot.waitUntil(lambda: any(one.pageCount() > 3 for one in papers(rooms)), timeout=20_000)
    qtbot.waitUntil(lambda: not rooms.window.jobs.running())
    said = " ".join(one.getAllText(0).text() for one in papers(rooms) if one.pageCount())
    assert "2026.10.01—2026.10.31" in said.replace(" ", "")


def papers(rooms: Rooms) -> list[QPdfDocument]:
    return rooms.printing.findChildren(QPdfDocument)


def into_record(rooms: Rooms, qtbot: QtBot, beginning: str) -> None:
    """Down to the figure, Enter to its records, Enter into the first."""
    rooms.window.open_page("figures")
    counted(rooms, qtbot)
    figures, records = table(rooms, "figures"), table(rooms, "records")
    place = next(at for at, row in enumerate(rows_of(figures)) if row.startswith(beginning))
    figures.selectRow(place)
    qtbot.keyClick(figures, Qt.Key.Key_Return)
    records.selectRow(0)
    qtbot.keyClick(records, Qt.Key.Key_Return)
    QApplication.processEvents()


def counted(rooms: Rooms, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not rooms.window.jobs.running(), timeout=20_000)
    qtbot.waitUntil(lambda: bool(rows_of(table(rooms, "figures"))), timeout=20_000)


def table(rooms: Rooms, name: str) -> Table:
    return next(one for one in rooms.figures.findChildren(Table) if one.objectName() == name)


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


@pytest.fixture
def office(empty_village: KeptOffice, tmp_path: Path) -> Iterator[Office]:
    made = empty_village.open_copy(tmp_path / "v")
    person = made.add_person()
    made.visit(person, date(2026, 11, 5))
    made.record(AID, person, Aid(happened_on=date(2026, 11, 6), kind="1", action="介绍到砖厂"))
    held = Activity(happened_on=date(2026, 11, 3), title="屋场会")
    made.record(ACTIVITY, made.village.village, held)
    yield made
    made.close()
