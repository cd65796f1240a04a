"""Bind the backups to an open vault."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from app.clock import Moment
from app.vault.backup import BackupMade, is_backup_due, make_backup
from app.vault.prove_backups import BackedUp, back_up, back_up_if_due
from app.vault.vault import Vault
from ui.background import Jobs, Report
from ui.backups.backups import Backups

_STEPS = 1000


def backups(vault: Vault, now: Callable[[], Moment], jobs: Jobs, parent: QObject | None = None) -> Backups:
    """The backups of this vault; each is made among `jobs`, beside the window."""
    bound = _BackingUp(vault, now)
    return Backups(jobs, bound.if_due, bound.at_once, parent, last=bound.last)


@dataclass(frozen=True)
class _BackingUp:
    vault: Vault
    now: Callable[[], Moment]

    def if_due(self, report: Report) -> BackedUp | None:
        return back_up_if_due(self.vault, now=self.now(), progress=_shares(report))

    def at_once(self, report: Report) -> BackedUp:
        return back_up(self.vault, now=self.now(), progress=_shares(report))

    def last(self, report: Report) -> BackupMade | None:
        """Whoever closes the records does not wait until the copy was opened again: that is done when
        they are next open.
        """
        moment = self.now()
        if not is_backup_due(self.vault, now=moment):
            return None
        return make_backup(self.vault, now=moment, progress=_shares(report))


def _shares(report: Report) -> Callable[[float], None]:
    """After a cancel the report raises, and the backup that was begun is cleared away."""

    def progress(share: float) -> None:
        report(round(share * _STEPS), _STEPS)

    return progress
