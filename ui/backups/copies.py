"""Bind the card of backups to an open vault."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.clock import CHINA, day_of, moment_of
from app.details import day_from
from app.printing.drill_slip import drill_slip
from app.printing.whose import of_village
from app.users.acting import check_acting
from app.users.rules import Thing
from app.vault.copy_backup import copy_backup
from app.vault.list_backups import list_backups, newest_backup
from app.vault.prove_backups import back_up, proven_backups
from app.vault.restore_drill import drill_done_on, drill_due_on, note_drill
from app.village.read_village import read_village
from app.work import look, work
from ui.background import Report
from ui.backups.backups_card import BackupLine, CopiesDesk, CopiesNow
from ui.desk import Desk
from ui.parts.ask_path import AskPath

_STEPS = 1000


def copies_desk(desk: Desk, ask: AskPath | None = None) -> CopiesDesk:
    bound = _Copies(desk)
    return CopiesDesk(
        today=desk.today,
        now=bound.now,
        back_up=bound.back_up,
        copy_to=bound.copy_to,
        print_slip=bound.print_slip,
        note_drill=bound.note_drill,
        ask=ask or AskPath(),
    )


@dataclass(frozen=True)
class _Copies:
    desk: Desk

    def now(self) -> CopiesNow:
        vault = self.desk.vault
        with look(vault) as connection:
            proven = proven_backups(connection)
        lines = [
            BackupLine(
                one.path,
                moment_of(one.facts.made_ms).astimezone(CHINA).strftime("%Y-%m-%d %H:%M"),
                one.facts.tag,
                one.facts.entries,
                one.facts.size / 1e6,
                one.path.name in proven,
            )
            for one in list_backups(vault.folder)
        ]
        with look(vault) as connection:
            elsewhere = newest_backup(connection, vault.folder).elsewhere_ms
            done = drill_done_on(connection)
            began = day_from(connection.exec_driver_sql("SELECT min(kept_since) FROM village").scalar())
        there = "" if elsewhere is None else day_of(moment_of(elsewhere)).isoformat()
        return CopiesNow(lines, there, done, drill_due_on(done, began_on=began or self.desk.today()))

    def back_up(self, report: Report) -> object:
        return back_up(self.desk.vault, now=self.desk.now(), progress=_shares(report))

    def copy_to(self, folder: Path, report: Report) -> object:
        check_acting(self.desk.vault.acting, Thing.BACKUP)
        return copy_backup(self.desk.vault, folder, now=self.desk.now(), progress=_shares(report))

    def print_slip(self) -> bytes:
        vault = self.desk.vault
        with look(vault) as connection:
            village = read_village(connection, on=self.desk.today())
        return drill_slip(whose=of_village(village), printed_by=vault.user_name, now=self.desk.now())

    def note_drill(self) -> None:
        with work(self.desk.vault, now=self.desk.now()) as session:
            note_drill(session, self.desk.today())


def _shares(report: Report) -> Callable[[float], None]:
    def progress(share: float) -> None:
        report(round(share * _STEPS), _STEPS)

    return progress
