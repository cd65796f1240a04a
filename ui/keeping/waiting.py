"""How much waits on the page of safe-keeping, without making the page."""

from __future__ import annotations

from datetime import date

from app.vault.first_steps import FirstStep, open_steps
from app.vault.list_backups import newest_backup
from app.vault.vault import Vault
from app.work import look


def keeping_waits(vault: Vault, *, today: date) -> int:
    """A copy elsewhere or the yearly drill, and the designation document: what the page itself counts."""
    steps = open_steps(vault, today=today)
    with look(vault) as connection:
        only_here = newest_backup(connection, vault.folder).elsewhere_ms is None
    return int(only_here or FirstStep.DRILL in steps) + int(FirstStep.DESIGNATION in steps)
