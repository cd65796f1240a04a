"""The attachments of a bundle: those whose entries it carries go with them, and are kept as they come."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from functools import partial

from app.bundles.archive import Blob
from app.bundles.chains import Segment
from app.bundles.container import OpenedBundle
from app.bundles.manifest import blob_digest
from app.errors import Trouble
from app.vault.blobs import BlobStore
from app.vault.sweep_blobs import digests_in
from app.work import Connection


def blobs_to_send(connection: Connection, store: BlobStore, segments: Iterable[Segment]) -> list[Blob]:
    """What the entries of these segments name, as far as it is here and whole.

    What is missing or damaged does not hold up the records.
    """
    found = []
    for digest in sorted(_named(connection, segments)):
        try:
            size = len(store.read(digest))
        except Trouble as trouble:
            if trouble.reason not in ("attachment_missing", "attachment_damaged"):
                raise
            continue
        found.append(Blob(digest, size, partial(_stream, store, digest)))
    return found


def keep_blobs(connection: Connection, store: BlobStore, opened: OpenedBundle) -> int:
    """Encrypt into this store the attachments of a bundle whose entries are stored; how many are new.

    Called before the commit. What no stored entry names is passed over: nobody fills a disk with what
    no record asks for. Raises as `OpenedBundle.copy_blobs` and `BlobStore.write`.
    """
    if not any(blob_digest(member.name) for member in opened.manifest.members):
        return 0
    keeping = _Keeping(store, _named(connection, opened.manifest.segments))
    opened.copy_blobs(keeping)
    return keeping.kept


def _named(connection: Connection, segments: Iterable[Segment]) -> set[str]:
    return {digest for segment in segments for digest in _named_in(connection, segment)}


def _named_in(connection: Connection, segment: Segment) -> Iterator[str]:
    rows = connection.exec_driver_sql(
        "SELECT changes FROM entry WHERE laptop = ? AND seq BETWEEN ? AND ? AND tbl = 'attachment'"
        " AND changes IS NOT NULL",
        (segment.laptop, segment.first, segment.last),
    )
    for (changes,) in rows:
        yield from digests_in(changes)


def _stream(store: BlobStore, digest: str) -> io.BytesIO:
    return io.BytesIO(store.read(digest))


class _Keeping:
    """Holds one attachment in memory until its digest was compared, then writes it encrypted."""

    def __init__(self, store: BlobStore, named: set[str]) -> None:
        self.kept = 0
        self._store = store
        self._named = named
        self._digest: str | None = None
        self._pieces: list[bytes] = []

    def begin(self, name: str, _size: int) -> None:
        digest = blob_digest(name)
        self._digest = digest if digest in self._named else None
        self._pieces = []

    def data(self, piece: bytes) -> None:
        if self._digest is not None:
            self._pieces.append(piece)

    def end(self) -> None:
        if self._digest is not None:
            self.kept += self._store.write(self._digest, self._pieces)
        self._pieces = []
