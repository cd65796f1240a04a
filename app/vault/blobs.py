"""Where attachments lie: `blobs/<keyed hash>.age`, each an age file, written once and never changed.

A blob is on the disk, file and folder flushed, before the transaction that names it commits. So a
row never points to nothing, and after a crash there is at most a file that no row names, which
`sweep_blobs` takes away.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TypeGuard

from sqlalchemy import Connection

from app.bundles import age_file
from app.errors import Refused, Trouble
from app.vault.blob_keys import BlobKeys, blob_keys
from app.vault.keys_file import sync_folder
from app.vault.own_disk import own_disk
from app.vault.vault import Vault

BLOBS = "blobs"
SUFFIX = ".age"
PART = ".part"
_PIECE = 256 * 1024
_HEX = frozenset("0123456789abcdef")

Piece = bytes | memoryview


@dataclass(frozen=True)
class BlobStore:
    """The blobs of one vault. Contents are named by their SHA-256 in hex (`digest`)."""

    folder: Path
    keys: BlobKeys

    def names_of(self, digest: str) -> tuple[str, ...]:
        """The names under which a blob may lie."""
        return tuple(key.name_of(digest) for key in self.keys.all) if is_digest(digest) else ()

    def names(self) -> frozenset[str]:
        """All files that are here."""
        if not self.folder.is_dir():
            return frozenset()
        return frozenset(path.name for path in self.folder.iterdir())

    def path_of(self, digest: str) -> Path | None:
        """The file of a blob, or None where it is not here."""
        for name in self.names_of(digest):
            path = self.folder / name
            if path.is_file():
                return path
        return None

    def has(self, digest: str) -> bool:
        return self.path_of(digest) is not None

    def write(self, digest: str, pieces: Iterable[Piece]) -> bool:
        """Encrypt and flush one blob; False where it was there already.

        Raises Trouble("disk_full" | "disk_failed"); then there is no file that was not there before.
        """
        if self.has(digest):
            return False
        with own_disk(), self.opened(digest) as writing:
            age_file.encrypt(age_file.ChunkReader(_sliced(pieces)), writing.out, [self.keys.now.recipient])
            writing.keep()
        return True

    def opened(self, digest: str) -> Writing:
        """A file for one blob, which stays only if `keep` was called."""
        if not self.folder.is_dir():
            self.folder.mkdir(mode=0o700, exist_ok=True)
            sync_folder(self.folder.parent)
        return Writing(self.folder / self.keys.now.name_of(digest))

    def size(self, digest: str) -> int:
        """How much is in a blob, by the length of its file. Raises Trouble as `read`."""
        path = self.path_of(digest)
        if path is None:
            raise Trouble("attachment_missing")
        with own_disk(), path.open("rb") as stream:
            try:
                header, _rest = age_file.read_header(stream, kind="blob")
                return age_file.plain_size(len(header), path.stat().st_size)
            except Refused:
                raise Trouble("attachment_damaged") from None

    def unproven(self, digest: str) -> Iterator[bytes]:
        """What is in a blob, in pieces. The caller compares all of it with the digest. Raises as `read`."""
        path = self.path_of(digest)
        if path is None:
            raise Trouble("attachment_missing")
        with own_disk(), path.open("rb", buffering=0) as stream:
            try:
                yield from age_file.plain_pieces(stream, [key.identity for key in self.keys.all], kind="blob")
            except Refused:
                raise Trouble("attachment_damaged") from None

    def read(self, digest: str) -> bytes:
        """What is in a blob, in memory only, compared with its digest.

        Raises Trouble: attachment_missing, attachment_damaged, disk_failed.
        """
        plain = b"".join(self.unproven(digest))
        if sha256(plain).hexdigest() != digest:
            raise Trouble("attachment_damaged")
        return plain


class Writing:
    """One blob on its way to the disk, under a name that no row knows."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._part = path.with_name(path.name + PART)
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
        self.out = os.fdopen(os.open(self._part, flags, 0o600), "wb")

    def __enter__(self) -> Writing:
        return self

    def __exit__(self, *_raised: object) -> None:
        """Let go; what was not kept is taken away."""
        if not self.out.closed:
            with suppress(OSError):
                self.out.close()
        with suppress(OSError):
            self._part.unlink(missing_ok=True)

    def keep(self) -> None:
        """Flush, and give it its name: file and folder are on the disk when this returns."""
        self.out.flush()
        os.fsync(self.out.fileno())
        self.out.close()
        self._part.replace(self._path)
        sync_folder(self._path.parent)


def is_digest(value: object) -> TypeGuard[str]:
    """Whether this is a SHA-256 in hex, as rows hold it; what came from elsewhere may be anything."""
    return isinstance(value, str) and len(value) == 64 and _HEX.issuperset(value)


def blob_store(vault: Vault, connection: Connection) -> BlobStore:
    """The blobs of an open vault."""
    return BlobStore(vault.folder / BLOBS, blob_keys(connection, vault.data_key))


def _sliced(pieces: Iterable[Piece]) -> Iterator[bytes]:
    """The same bytes in small pieces, so that a large file is never copied as a whole."""
    for piece in pieces:
        view = memoryview(piece)
        for start in range(0, len(view), _PIECE):
            yield bytes(view[start : start + _PIECE])
