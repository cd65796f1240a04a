"""How much waits for the county, for the number beside the page's name."""

from __future__ import annotations

from app.bundles.list_rejected import list_rejected
from app.bundles.list_sent import list_sent
from app.vault.vault import Vault
from app.work import look
from ui.background import Report


def count_waiting(vault: Vault, _report: Report) -> tuple[int, int]:
    """Bundles that the county has not answered, and records that it rejected."""
    with look(vault) as connection:
        sent = list_sent(connection, vault.laptop.laptop)
        return sum(line.state in ("made", "written") for line in sent), len(list_rejected(connection))
