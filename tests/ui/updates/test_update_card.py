"""A version on a stick is noticed, said in words, and put in place beside the window."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.updates.find_updates import find_updates
from app.updates.go_back import go_back, way_back
from app.updates.manifest import COUNTY
from app.updates.program_place import ProgramPlace, program_in, this_system
from app.updates.take_update import look_at_update, take_update
from app.updates.versions_folder import read_chosen
from app.updates.write_update import write_update
from tests.app.updates.test_take_update import key_of
from tests.factories.county import Desk, KeptDesks
from tests.factories.people import Office
from tests.factories.updates import STRANGERS, an_update, packed, place_of, signed_by
from ui.background import Jobs
from ui.parts.ask_path import AskPath
from ui.sending.wiring import sending_page
from ui.updates.update_card import UpdateCard
from ui.updates.update_desk import Standing, UpdateDesk

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="shell scripts as programs")


def test_a_stick_with_a_new_version_is_offered_taken_and_left_again(qtbot: QtBot, made: Made) -> None:
    made.plug_in(an_update(made.folder, "0.2.0", key=key_of(made.desk), signer=COUNTY))
    card = made.card(quiet=True)
    assert card.isHidden()
    card.look_again()
    assert not card.isHidden()
    assert "Version 0.2.0" in card.words()
    assert "示范县禁毒办" in card.words()
    assert "calendar" in card.words()
    with qtbot.waitSignal(card.done):
        qtbot.mouseClick(button(card, "Take version 0.2.0"), Qt.MouseButton.LeftButton)
    assert "is in place" in card.words()
    assert read_chosen(made.place.home).version == "0.2.0"

    settings = made.card(quiet=False)
    with qtbot.waitSignal(settings.done):
        qtbot.mouseClick(button(settings, "Back to version 0.1.0"), Qt.MouseButton.LeftButton)
    assert read_chosen(made.place.home).version == ""


def test_whoever_goes_to_send_is_offered_what_lies_on_the_stick(qtbot: QtBot, made: Made) -> None:
    made.plug_in(an_update(made.folder, "0.2.0", key=key_of(made.desk), signer=COUNTY))
    card = made.card(quiet=True)
    jobs = Jobs()
    page = sending_page(made.office.vault, lambda: made.office.now, jobs, drives=list, updates=card)
    qtbot.addWidget(page)
    page.show()
    page.arrive()
    assert card.isVisible()
    jobs.wait_for_all()


def test_what_a_stranger_signed_is_warned_of_and_nothing_is_offered(qtbot: QtBot, made: Made) -> None:
    made.plug_in(an_update(made.folder, "0.2.0", key=STRANGERS))
    card = made.card(quiet=True)
    card.look_again()
    assert "Do not use it" in card.words()
    assert button(card, "Take").isHidden()
    made.sticks.clear()
    card.look_again()
    assert card.isHidden()


def test_a_version_that_does_not_start_is_told_on_the_card(qtbot: QtBot, made: Made) -> None:
    dead = packed(made.folder / "dead", "0.2.0", said="no")
    stick = made.folder / "stick"
    stick.mkdir()
    made.plug_in(write_update(dead, stick, signer=COUNTY, sign=signed_by(key_of(made.desk))).path)
    card = made.card(quiet=False)
    card.look_again()
    qtbot.mouseClick(button(card, "Take version 0.2.0"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "does not start" in card.words())
    assert button(card, "Take").isEnabled()
    assert read_chosen(made.place.home).version == ""


class Made:
    """A village's laptop with a packed program and sticks."""

    def __init__(self, qtbot: QtBot, folder: Path, desk: Desk) -> None:
        self.folder = folder
        self.desk = desk
        self.office: Office = desk.office()
        self.place: ProgramPlace = place_of(folder / "home")
        self.sticks: list[Path] = []
        self._qtbot = qtbot

    def plug_in(self, update: Path) -> None:
        self.sticks.append(update.parent)

    def card(self, *, quiet: bool) -> UpdateCard:
        office, home = self.office, self.place.home
        functions = UpdateDesk(
            standing=lambda: Standing(program_in(home).version, "", way_back(program_in(home))),
            find=lambda: find_updates(self.sticks, this_system()),
            look=lambda path: look_at_update(office.vault, path, program_in(home)),
            take=lambda path, report: take_update(
                office.vault, path, program_in(home), now=office.now, report=report
            ),
            save_package=lambda path, _folder: path,
            go_back=lambda with_backup: go_back(program_in(home), with_backup=with_backup),
        )
        card = UpdateCard(functions, Jobs(), AskPath(self.folder), only_when_found=quiet)
        self._qtbot.addWidget(card)
        if not quiet:
            card.show()
        return card


def button(card: UpdateCard, words: str) -> QPushButton:
    return next(one for one in card.findChildren(QPushButton) if one.text().startswith(words))


@pytest.fixture
def made(qtbot: QtBot, kept_desks: KeptDesks, tmp_path: Path) -> Iterator[Made]:
    desk = kept_desks.open_copy(tmp_path / "county")
    yield Made(qtbot, tmp_path, desk)
    desk.close()
