"""How the county's store stands: when something was last written and taken in, and where copies lie."""

from __future__ import annotations

from dataclasses import dataclass

from app.county.county_keys import county_keys
from app.vault.disk_room import DiskRoom, disk_room
from app.vault.list_backups import BackupStanding, newest_backup
from app.vault.vault import Vault
from app.work import Connection
from db.clock import wall_ms
from db.engine import lies_on_server


@dataclass(frozen=True)
class StoreStanding:
    """`saved_ms` is the wall clock of the newest entry of the county's own chain, `taken_ms` when the
    newest bundle was taken in; None before the first. `disk` is None where the records lie on a server.
    """

    county: str
    saved_ms: int | None
    taken_ms: int | None
    backup: BackupStanding
    disk: DiskRoom | None


def store_standing(connection: Connection, vault: Vault) -> StoreStanding:
    """The truth for the foot of the window. Raises: Refused("no_county_store")."""
    clock = connection.exec_driver_sql(
        "SELECT clock FROM entry WHERE laptop = ? ORDER BY seq DESC LIMIT 1", (vault.laptop.laptop,)
    ).scalar()
    taken = connection.exec_driver_sql("SELECT max(taken_ms) FROM bundle_in").scalar()
    return StoreStanding(
        county_keys(connection).name,
        None if clock is None else wall_ms(clock),
        taken,
        newest_backup(connection, vault.folder),
        _disk(connection, vault),
    )


def _disk(connection: Connection, vault: Vault) -> DiskRoom | None:
    if lies_on_server(vault.engine):
        return None
    pages, size = (
        connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in ("page_count", "page_size")
    )
    return disk_room(vault.folder, records=int(pages) * int(size))
