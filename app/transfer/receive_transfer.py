"""A transfer from a stick into this vault: look at it, then take it in whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.bundles.county_of import read_county
from app.clock import Moment, day_of
from app.errors import Trouble
from app.ids import PersonId
from app.practice.is_practice import refuse_practice
from app.transfer.open_transfer import Arrived, OpenedTransfer, open_transfer
from app.transfer.take_in_transfer import TakenTransfer, TransferPreview, preview_transfer, take_in_transfer
from app.vault.blobs import BlobStore, blob_store
from app.vault.keys_file import sync_folder
from app.vault.vault import Vault
from app.village.read_village import Village, read_village
from app.work import look, work

EXCERPTS = "excerpts"


def look_at_transfer(vault: Vault, source: Path, *, now: Moment) -> TransferPreview:
    """What would come in; nothing changes. Raises Refused and Trouble as `open_transfer`."""
    with _opened(vault, source, now) as (opened, village), look(vault) as connection:
        return preview_transfer(connection, opened.arrived, village=village, id_key=vault.id_key)


def receive_transfer(
    vault: Vault,
    source: Path,
    *,
    compared: str,
    now: Moment,
    twin: PersonId | None = None,
    is_another: bool = False,
) -> TakenTransfer:
    """Check the file once more, then take it in: one action, which one key undoes.

    Attachments and the sealed excerpt are on the disk before the rows that name them are saved.
    Raises: as `open_transfer` and `take_in_transfer`.
    """
    with _opened(vault, source, now) as (opened, village), work(vault, now=now) as session:
        taken = take_in_transfer(
            session,
            opened.arrived,
            village=village,
            tag=vault.laptop.tag,
            id_key=vault.id_key,
            compared=compared,
            now=now,
            twin=twin,
            is_another=is_another,
        )
        if not taken.already:
            _keep_blobs(opened, blob_store(vault, session.connection))
            _keep_excerpt(vault, opened.arrived)
        return taken


@contextmanager
def _opened(vault: Vault, source: Path, now: Moment) -> Iterator[tuple[OpenedTransfer, Village]]:
    with look(vault) as connection:
        refuse_practice(connection)
        village = read_village(connection, on=day_of(now))
        county = read_county(connection)
    identities = [vault.laptop.age_identity]
    with open_transfer(
        source, identities, folder=vault.folder, village_code=village.code, county=county
    ) as opened:
        yield opened, village


def _keep_blobs(opened: OpenedTransfer, store: BlobStore) -> None:
    """One attachment after the other, never two at once in memory."""
    content = bytearray()

    def take(digest: str, piece: bytes | None) -> None:
        if piece is None:
            store.write(digest, [bytes(content)])
            content.clear()
        else:
            content.extend(piece)

    opened.copy_blobs(take)


def _keep_excerpt(vault: Vault, arrived: Arrived) -> None:
    """As it came, sealed for the county: the row of the transfer holds its digest."""
    folder = vault.folder / EXCERPTS
    path = folder / f"{arrived.excerpt_digest}.age"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(path, flags, 0o600), "wb") as out:
            out.write(arrived.excerpt)
            out.flush()
            os.fsync(out.fileno())
        sync_folder(folder)
    except OSError as error:
        raise Trouble("disk_failed") from error
