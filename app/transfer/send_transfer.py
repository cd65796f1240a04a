"""Transfer a person out of this vault: the county's file says to whom, the stick takes the package."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.clock import Moment
from app.errors import Refused
from app.ids import PersonId
from app.transfer.address import Address, read_address
from app.transfer.write_transfer import (
    Move,
    WrittenTransfer,
    check_transferable,
    write_transfer,
    write_transfers,
)
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


@dataclass(frozen=True)
class Stays:
    """A bag that cannot go over now, and why (a reason)."""

    person: PersonId
    reason: str


def look_who_stays(vault: Vault, people: Sequence[PersonId]) -> list[Stays]:
    """Of these, whose bags cannot go over now: closed already, in the trash, in conflict."""
    found = []
    with look(vault) as connection:
        for person in people:
            try:
                check_transferable(connection, person)
            except Refused as refusal:
                found.append(Stays(person, refusal.reason))
    return found


def send_transfers(
    vault: Vault,
    people: Sequence[PersonId],
    move: Move,
    county_file: bytes,
    folder: Path,
    *,
    now: Moment,
    compared: str = "",
    report: Callable[[int, int], None] | None = None,
) -> list[WrittenTransfer]:
    """One action for all of them: the files stand on the stick, the bags are closed. Raises as
    `write_transfers`.
    """
    with work(vault, now=now) as session:
        return write_transfers(
            vault,
            session,
            people,
            move,
            read_address(session.connection, county_file),
            folder,
            now=now,
            compared=compared,
            read_blob=blob_store(vault, session.connection).read,
            report=report,
        )
