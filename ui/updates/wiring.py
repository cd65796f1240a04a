"""Bind new versions to the program that runs and an open vault."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.updates.check_update import check_fits
from app.updates.find_updates import find_updates
from app.updates.go_back import Back, go_back, way_back
from app.updates.program_place import ProgramPlace, this_program, this_system
from app.updates.read_update import Update, read_update
from app.updates.save_package import save_package
from app.updates.take_update import UpdateTaken, look_at_update, take_update
from app.updates.trusted_keys import trusted_keys
from app.updates.versions_folder import read_chosen
from app.work import look
from ui.background import Report
from ui.desk import Desk
from ui.parts.ask_path import AskPath
from ui.sending.drives import list_drives
from ui.updates.update_card import UpdateCard
from ui.updates.update_desk import Standing, UpdateDesk


def update_card(desk: Desk, *, only_when_found: bool = False) -> UpdateCard:
    """The card for the page of settings, or the one that appears on the page of sending with a stick."""
    bound = _Updates(desk)
    functions = UpdateDesk(
        standing=bound.standing,
        find=bound.find,
        look=bound.look,
        take=bound.take,
        save_package=bound.save_package,
        go_back=bound.go_back,
    )
    card = UpdateCard(functions, desk.window.jobs, AskPath(), only_when_found=only_when_found)
    card.done.connect(desk.tell_done)
    return card


@dataclass(frozen=True)
class _Updates:
    desk: Desk

    def place(self) -> ProgramPlace:
        return this_program()

    def standing(self) -> Standing:
        place = self.place()
        chosen = read_chosen(place.home).version
        return Standing(place.version, chosen if chosen != place.version else "", way_back(place))

    def find(self) -> list[Path]:
        return find_updates((drive.folder for drive in list_drives()), this_system())

    def look(self, path: Path) -> Update:
        return look_at_update(self.desk.vault, path, self.place())

    def take(self, path: Path, report: Report) -> UpdateTaken:
        return take_update(self.desk.vault, path, self.place(), now=self.desk.now(), report=report)

    def save_package(self, path: Path, folder: Path) -> Path:
        with look(self.desk.vault) as connection:
            update = read_update(path, trusted_keys(connection))
        check_fits(update.manifest, self.place())
        return save_package(update, folder)

    def go_back(self, with_backup: bool) -> Back:
        return go_back(self.place(), with_backup=with_backup)
