"""How much waits for the county, for the number beside the page's name."""

from __future__ import annotations

from app.bundles.copies import list_copies
from app.bundles.list_rejected import list_rejected
from app.bundles.list_sent import list_sent
from app.vault.vault import Vault
from app.work import look
from ui.background import Report


def count_waiting(vault: Vault, _report: Report) -> tuple[int, int]:
    """Bundles that the county has not answered; and what is pressing: records that it rejected, and laptops
    of which a copy is in use.
    """
    with look(vault) as connection:
        sent = list_sent(connection, vault.laptop.laptop)
        pressing = len(list_rejected(connection)) + len(list_copies(connection))
        return sum(line.state in ("made", "written") for line in sent), pressing
