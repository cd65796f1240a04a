"""Save what was made of the records where the user says: never out of the practice village.

A paper bears the practice village's mark across each page and may be kept; a table or a text has no
place for one, and nobody could tell it from a real one afterwards.
"""

from __future__ import annotations

from pathlib import Path

from app.exporting.save_file import save_file
from app.practice.is_practice import refuse_practice
from app.vault.vault import Vault
from app.work import look


def save_outside(vault: Vault, path: Path, data: bytes) -> None:
    """As `save_file`. Raises: Refused("practice_village"), and as it does."""
    with look(vault) as connection:
        refuse_practice(connection)
    save_file(path, data)
