"""A request for correction from the asking to the answer, by its form, and on the paper."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.people.read_person import read_person
from app.people.save_person import change_person
from app.records import records_of
from app.rights.correction_request import AGREED, CORRECTION_REQUEST, CorrectionRequest
from tests.factories.people import NOW, TODAY, KeptOffice, Office
from tests.factories.rooms import Rooms, child, open_rooms, texts
from ui.history.wiring import history_desk
from ui.parts.code_field import CodeField
from ui.sheets.record_dialog import RecordDialog


def test_a_request_is_decided_tied_to_what_was_changed_and_printed(office: Office, rooms: Rooms) -> None:
    person = office.add_person()
    asked = office.record(CORRECTION_REQUEST, person, CorrectionRequest(TODAY, wrong="村组写错了"))
    with office.work() as session:
        details = read_person(session.connection, person).details
        changed = replace(details, village_group="9组")
        change_person(session, person, changed, id_key=office.vault.id_key, now=NOW)
    rooms.room.open_person(person)
    rooms.bag.open_sheet(CORRECTION_REQUEST.table)
    assert "1" in texts(rooms.bag)
    rooms.bag.wishes.wish_record(CORRECTION_REQUEST.table, asked, "")
    dialog = child(rooms.room, RecordDialog)
    form = dialog.form
    assert form.field("changed").isHidden()
    form.show_values({"decision": AGREED, "decided_on": TODAY, "done_on": TODAY})
    dialog.look_again()
    entries = form.field("changed")
    assert isinstance(entries, CodeField)
    (offered,) = entries.choices()
    assert "3组 → 9组" in offered.text
    form.show_values({"changed": (offered.code,), "answered_on": TODAY, "answer": "已改，当面说明"})
    rooms.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    with office.look() as connection:
        (record,) = records_of(connection, CORRECTION_REQUEST, person)
    assert (record.details.changed, record.details.answered_on) == ((offered.code,), TODAY)
    made = history_desk(rooms.desk).corrections(person)
    read = subprocess.run(["pdftotext", "-raw", "-", "-"], input=made, capture_output=True, check=True)
    paper = read.stdout.decode()
    assert paper.count(offered.code) == 2
    assert "改过1处" in paper
    assert "已改，当面说明" in paper


@pytest.fixture
def rooms(qtbot: QtBot, office: Office) -> Iterator[Rooms]:
    opened = open_rooms(qtbot, office.vault)
    yield opened
    opened.leave()


@pytest.fixture
def office(empty_village: KeptOffice, tmp_path: Path) -> Iterator[Office]:
    made = empty_village.open_copy(tmp_path / "v")
    yield made
    made.close()
