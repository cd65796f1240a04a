"""Bind the settings to an open vault."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.attachments.size_limit import set_size_limit, size_limit
from app.printing.recovery_sheet import recovery_sheet
from app.printing.whose import of_village
from app.settings.folders import usual_folders
from app.settings.local_settings import LocalSettings
from app.vault.change_password import change_password, renew_phrase
from app.vault.check_vault import check_vault
from app.vault.first_steps import note_phrase_on_paper
from app.vault.key_slots import Costs
from app.vault.recovery_phrase import asked_positions, check_typed_back
from app.version import PROGRAM_VERSION
from app.village.read_village import read_village
from app.work import look, work
from ui.desk import Desk
from ui.settings.law_card import LawCard
from ui.settings.law_desk import law_desk
from ui.settings.settings_desk import Checked, SettingsDesk
from ui.settings.settings_page import SettingsPage
from ui.settings.today_card import TodayCard
from ui.support.wiring import support_card
from ui.updates.wiring import update_card
from ui.villages.wiring import villages_card


def settings_page(
    desk: Desk,
    settings: LocalSettings,
    *,
    costs: Costs | None = None,
    folder: Path | None = None,
    parent: QWidget | None = None,
) -> SettingsPage:
    """The page; `costs` are what a guess at the new password costs, the usual ones if not said.

    `folder` is where this laptop's settings lie, the usual one if not said.
    """
    bound = _Settings(desk, costs)
    functions = SettingsDesk(
        change_password=bound.change_password,
        renew_phrase=bound.renew_phrase,
        ask_back=asked_positions,
        check_typed_back=bound.check_typed_back,
        print_phrase=bound.print_phrase,
        check_records=bound.check_records,
        size_limit=bound.size_limit,
        set_size_limit=bound.set_size_limit,
        version=PROGRAM_VERSION,
    )
    law, today = LawCard(law_desk(desk)), TodayCard(law_desk(desk))
    for card in (law, today):
        card.saved.connect(desk.tell_saved)
    support = support_card(desk, folder or usual_folders().settings)
    cards = (law, today, support, villages_card(desk), update_card(desk))
    return SettingsPage(settings, functions, desk.window.jobs, *cards, parent=parent)


@dataclass(frozen=True)
class _Settings:
    desk: Desk
    costs: Costs | None

    def change_password(self, old: str, new: str) -> None:
        change_password(self.desk.vault, old=old, new=new, costs=self.costs)

    def renew_phrase(self) -> str:
        return renew_phrase(self.desk.vault)

    def check_typed_back(self, phrase: str, answers: dict[int, str]) -> None:
        check_typed_back(phrase, answers)
        note_phrase_on_paper(self.desk.vault, now=self.desk.now())
        self.desk.records_changed.emit()

    def print_phrase(self, phrase: str) -> bytes:
        with look(self.desk.vault) as connection:
            village = read_village(connection, on=self.desk.today())
        return recovery_sheet(phrase, of_village(village), now=self.desk.now())

    def size_limit(self) -> int:
        with look(self.desk.vault) as connection:
            return size_limit(connection)

    def set_size_limit(self, mib: int) -> None:
        with work(self.desk.vault, now=self.desk.now()) as session:
            set_size_limit(session, mib)

    def check_records(self) -> Checked:
        report = check_vault(self.desk.vault)
        found = (*report.file, *report.journal, *report.tables, *report.access_log)
        return Checked(report.is_good, report.entries, found, len(report.gaps), report.domain)
