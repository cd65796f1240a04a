"""A person is transferred out of one window and taken in by another."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from app.county.enrol_village import renew_village
from tests.factories.asked import Answers
from tests.factories.county import OTHER_VILLAGE, Desk
from tests.factories.people import NOW, Office, a_person
from tests.factories.rooms import Rooms, open_rooms, texts
from ui.closing.step_dialog import StepDialog
from ui.parts.choice_card import ChoiceCards

BIRTH = date(1990, 3, 7)


class OnStick(Answers):
    """Files lie on the stick that is written to."""

    def folder(self, *_question: object) -> Path | None:
        return self.path.parent if self.path else None


def test_the_file_is_written_and_the_digits_are_told(out: tuple[Rooms, Office, Path]) -> None:
    rooms, office, folder = out
    person = office.add_person()
    rooms.room.open_person(person)
    rooms.press(Qt.Key.Key_V)
    form = shown(rooms)
    form.form.show_values({"reason": "搬到女儿家"})
    rooms.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert "Choose the county's file for that village first." in texts(form)
    rooms.click(form, "The county's file for that village…")
    assert OTHER_VILLAGE.name in texts(form)
    rooms.click(form, "Stick or folder…")
    rooms.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert not form.isVisible()
    assert rooms.said[-1].startswith("Written for 白石坳村. Read these twelve digits out")
    assert len(list(folder.glob("*.yidai-transfer"))) == 1
    assert office.sql("SELECT closed_reason FROM person") == "3"


def test_the_other_village_sees_what_comes_in_and_compares_the_digits(
    out: tuple[Rooms, Office, Path], there: Office, qtbot: QtBot
) -> None:
    rooms, office, folder = out
    person = office.add_person(a_person(birth=BIRTH))
    office.visit(person)
    rooms.room.open_person(person)
    rooms.press(Qt.Key.Key_V)
    form = shown(rooms)
    form.form.show_values({"reason": "搬家"})
    rooms.click(form, "The county's file for that village…")
    rooms.click(form, "Stick or folder…")
    rooms.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    digits = rooms.said[-1].rpartition(": ")[2]
    (file,) = folder.glob("*.yidai-transfer")

    known = there.add_person(a_person(birth=BIRTH))
    theirs = open_rooms(qtbot, there.vault, ask=OnStick(file))
    theirs.room.take_in_transfer()
    form = shown(theirs)
    theirs.click(form, "Choose the file…")
    assert "From 清水湾村" in texts(form)
    assert "Visits 1, tests 0, attachments 0, other records 0" in texts(form)
    form.form.show_values({"fingerprint": "1"})
    theirs.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert form.isVisible()
    form.form.show_values({"fingerprint": digits})
    theirs.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert "Somebody here may be the same person." in texts(form)
    (choices,) = form.findChildren(ChoiceCards)
    choice = [one for one in choices.findChildren(QAbstractButton) if "Somebody else" in one.accessibleName()]
    qtbot.mouseClick(choice[0], Qt.MouseButton.LeftButton)
    theirs.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert not form.isVisible()
    assert theirs.bag.person() not in (None, known)
    assert there.sql("SELECT count(*) FROM visit") == 1
    theirs.leave()


def shown(rooms: Rooms) -> StepDialog:
    """The form that is open."""
    rooms.qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), StepDialog))
    form = QApplication.activeModalWidget()
    assert isinstance(form, StepDialog)
    return form


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk.make(tmp_path)
    yield made
    made.close()


@pytest.fixture
def there(desk: Desk) -> Office:
    return desk.office(OTHER_VILLAGE)


@pytest.fixture
def out(qtbot: QtBot, desk: Desk, there: Office, tmp_path: Path) -> Iterator[tuple[Rooms, Office, Path]]:
    here = desk.office()
    desk.receive(here, there)
    with desk.work() as session:
        data = renew_village(session, code=OTHER_VILLAGE.code, now=NOW).data
    folder = tmp_path / "stick"
    folder.mkdir()
    (folder / "a.yidai-county").write_bytes(data)
    rooms = open_rooms(qtbot, here.vault, ask=OnStick(folder / "a.yidai-county"))
    yield rooms, here, folder
    rooms.leave()
