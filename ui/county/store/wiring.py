"""Bind settings and safe-keeping to the county's open store: the village's parts, under the county's name."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from app.attachments.size_limit import size_limit
from app.county.county_keys import county_keys
from app.county.rotate_keys import replace_stolen_keys, rotate_keys
from app.printing.drill_slip import drill_slip
from app.printing.recovery_sheet import recovery_sheet
from app.printing.whose import Whose
from app.settings.local_settings import LocalSettings
from app.vault.change_password import change_password, renew_phrase
from app.vault.check_vault import check_vault
from app.vault.key_slots import Costs
from app.vault.recovery_phrase import asked_positions, check_typed_back
from app.version import PROGRAM_VERSION
from app.work import look, work
from ui.backups.backups_card import BackupsCard
from ui.backups.copies import copies_desk
from ui.county.store.keys_card import KeysCard, KeysDesk, KeysNow
from ui.county.store.store_page import StorePage
from ui.desk import Desk
from ui.parts.ask_path import AskPath
from ui.sending.sending_words import day_at
from ui.settings.settings_desk import Checked, SettingsDesk
from ui.settings.settings_page import SettingsPage
from ui.support.wiring import support_card
from ui.users.users_card import UsersCard
from ui.users.wiring import users_desk


def county_settings_page(
    desk: Desk, settings: LocalSettings, folder: Path, *, costs: Costs | None = None
) -> SettingsPage:
    """The page without what a village alone keeps."""
    bound = _Store(desk, costs)
    functions = SettingsDesk(
        change_password=bound.change_password,
        renew_phrase=bound.renew_phrase,
        ask_back=asked_positions,
        check_typed_back=check_typed_back,
        print_phrase=bound.print_phrase,
        check_records=bound.check_records,
        size_limit=bound.size_limit,
        set_size_limit=bound.keep_size_limit,
        version=PROGRAM_VERSION,
    )
    support = support_card(desk, folder, is_county=True)
    return SettingsPage(settings, functions, desk.window.jobs, support=support, keeps_bags=False)


def store_page(desk: Desk, ask: AskPath, *, costs: Costs | None = None) -> StorePage:
    """Users, copies and keys of the store."""
    bound = _Store(desk, costs)
    copies = replace(copies_desk(desk, ask), print_slip=bound.print_slip)
    keys = KeysCard(KeysDesk(bound.keys, bound.rotate, bound.replace_stolen))
    users = UsersCard(users_desk(desk, costs), desk.window.jobs)
    return StorePage(users, BackupsCard(copies, desk.window.jobs), keys)


@dataclass(frozen=True)
class _Store:
    desk: Desk
    costs: Costs | None

    def change_password(self, old: str, new: str) -> None:
        change_password(self.desk.vault, old=old, new=new, costs=self.costs)

    def renew_phrase(self) -> str:
        return renew_phrase(self.desk.vault)

    def print_phrase(self, phrase: str) -> bytes:
        return recovery_sheet(phrase, Whose(self._name()), now=self.desk.now())

    def print_slip(self) -> bytes:
        vault = self.desk.vault
        return drill_slip(whose=Whose(self._name()), printed_by=vault.user_name, now=self.desk.now())

    def size_limit(self) -> int:
        with look(self.desk.vault) as connection:
            return size_limit(connection)

    def keep_size_limit(self, _mib: int) -> None:
        """Photos are taken in by villages alone."""

    def check_records(self) -> Checked:
        report = check_vault(self.desk.vault)
        found = (*report.file, *report.journal, *report.tables, *report.access_log)
        return Checked(report.is_good, report.entries, found, len(report.gaps))

    def keys(self) -> KeysNow:
        with look(self.desk.vault) as connection:
            keys = county_keys(connection)
            until = connection.exec_driver_sql("SELECT max(until_ms) FROM county_past_key").scalar()
        return KeysNow(
            keys.signing.public().text(), len(keys.past), day_at(until) if until else "", len(keys.stolen)
        )

    def rotate(self) -> None:
        with work(self.desk.vault, now=self.desk.now()) as session:
            rotate_keys(session, now=self.desk.now())

    def replace_stolen(self) -> None:
        replace_stolen_keys(self.desk.vault, now=self.desk.now())

    def _name(self) -> str:
        with look(self.desk.vault) as connection:
            return county_keys(connection).name
