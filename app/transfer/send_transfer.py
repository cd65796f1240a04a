"""Transfer a person out of this vault: the county's file says to whom, the stick takes the package."""

from __future__ import annotations

from pathlib import Path

from app.clock import Moment
from app.ids import PersonId
from app.transfer.address import Address, read_address
from app.transfer.write_transfer import Move, WrittenTransfer, write_transfer
from app.vault.blobs import blob_store
from app.vault.vault import Vault
from app.work import look, work


def look_at_address(vault: Vault, county_file: bytes) -> Address:
    """Which village a county's file is for. Raises as `read_address`."""
    with look(vault) as connection:
        return read_address(connection, county_file)


def send_transfer(
    vault: Vault,
    person: PersonId,
    move: Move,
    county_file: bytes,
    folder: Path,
    *,
    now: Moment,
    compared: str = "",
) -> WrittenTransfer:
    """One action: the file stands on the stick, the bag is closed. Raises as `write_transfer`."""
    with work(vault, now=now) as session:
        return write_transfer(
            vault,
            session,
            person,
            move,
            read_address(session.connection, county_file),
            folder,
            now=now,
            compared=compared,
            read_blob=blob_store(vault, session.connection).read,
        )
