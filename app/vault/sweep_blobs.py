"""Take away blobs that nothing names: what a crash left between a blob and its commit, or an erasure."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Connection

from app.clock import Moment
from app.errors import Trouble
from app.vault.blob_tables import ALL_DIGESTS, ENTRIES_WITH_FILES
from app.vault.blobs import BLOBS, PART, SUFFIX, BlobStore, blob_store, is_digest
from app.vault.vault import Vault

ASIDES = "keys-before-*.json"


def sweep_blobs(vault: Vault, *, now: Moment) -> int:
    """Remove what no row and no entry names, and say how many files went.

    Whatever the journal still holds counts as naming: entries that wait, values that were replaced,
    rows in the trash. While records that a restore put aside lie in the folder nothing is removed,
    for they may name blobs that today's do not. Nothing is attached meanwhile: this holds the writer.
    Raises Trouble.
    """
    folder = vault.folder / BLOBS
    if not _names(folder):
        return 0
    with vault.writing(now=now) as session:
        store = blob_store(vault, session.connection)
        unnamed = _names(folder) - _expected(store, _shown(session.connection))
        if not unnamed or any(vault.folder.glob(ASIDES)):
            return 0
        # Only now the journal, which is large and seldom asked.
        unnamed -= _expected(store, journaled_digests(session.connection))
        for name in unnamed:
            try:
                (folder / name).unlink(missing_ok=True)
            except OSError:
                raise Trouble("disk_failed") from None
        return len(unnamed)


def journaled_digests(connection: Connection) -> Iterator[str]:
    """Each content that any entry names, applied or not, as long as it was not erased."""
    rows = connection.exec_driver_sql(
        f"SELECT changes FROM entry WHERE {ENTRIES_WITH_FILES} AND changes IS NOT NULL"
    )
    for (changes,) in rows:
        yield from digests_in(changes)


def digests_in(changes: bytes) -> Iterator[str]:
    """The digests of contents that an entry on an attachment sets."""
    content = json.loads(changes).get("set", {}).get("content")
    digest = content.get("digest") if isinstance(content, dict) else None
    if is_digest(digest):
        yield digest


def _shown(connection: Connection) -> Iterator[str]:
    rows = connection.exec_driver_sql(f"SELECT digest FROM {ALL_DIGESTS}")
    return (digest for (digest,) in rows if is_digest(digest))


def _expected(store: BlobStore, digests: Iterator[str]) -> set[str]:
    return {name for digest in digests for name in store.names_of(digest)}


def _names(folder: Path) -> set[str]:
    if not folder.is_dir():
        return set()
    return {path.name for path in folder.iterdir() if path.name.endswith((SUFFIX, PART))}
