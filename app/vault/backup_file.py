"""One backup is one file that opens alone: what it is, the keys file, and the encrypted records.

A plain tar with three members in this order: backup.json, keys.json, records-<n>.db. Nothing in it
can be read without a password or the recovery phrase, except what keys.json and backup.json say:
the users' names, counts and digests. backup.json carries an HMAC under the data key over itself and
over the digests of the other two, so that parts of two backups cannot be put together.
"""

from __future__ import annotations

import hmac
import json
import os
import sys
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from app.bundles.limits import LIMITS
from app.bundles.tar import BLOCK, END, header, packed_size, padding
from app.errors import Trouble
from app.vault.key_slots import subkey
from app.vault.keys_file import DATABASE_NAME, NAME, KeysFile, keys_from
from db.canonical import canonical

FORMAT = 1
SUFFIX = ".yidai-backup"
FACTS = "backup.json"
PIECE = 1024 * 1024


@dataclass(frozen=True)
class BackupFacts:
    """What a backup says of itself. `tips`: how far each laptop's chain reached (number, chain in hex).

    `made_ms` is the wall clock when it was made, `laptop` the one that made it; digests are SHA-256.
    """

    vault: str
    made_ms: int
    laptop: str
    tag: str
    entries: int
    tips: Mapping[str, tuple[int, str]]
    program: str
    database: str
    size: int
    sha256: str
    keys_sha256: str
    mac: bytes = b""

    def sealed(self, data_key: bytes) -> BackupFacts:
        """The same with its HMAC."""
        return replace(self, mac=self._mac_under(data_key))

    def is_authentic(self, data_key: bytes) -> bool:
        return hmac.compare_digest(self.mac, self._mac_under(data_key))

    def to_bytes(self) -> bytes:
        return canonical({**self._plain(), "hmac": self.mac.hex()})

    def _mac_under(self, data_key: bytes) -> bytes:
        return hmac.new(subkey(data_key, "backup"), canonical(self._plain()), sha256).digest()

    def _plain(self) -> dict[str, object]:
        plain = asdict(self)
        plain.pop("mac")
        tips = {laptop: list(tip) for laptop, tip in self.tips.items()}
        return {**plain, "tips": tips, "format": FORMAT}


def packed_backup_size(facts: BackupFacts, keys: bytes) -> int:
    """The size of the file in bytes."""
    return packed_size([len(facts.to_bytes()), len(keys), facts.size])


def write_backup(
    out: BinaryIO,
    facts: BackupFacts,
    keys: bytes,
    records: BinaryIO,
    *,
    data_key: bytes,
    heard: Callable[[int], None],
) -> BackupFacts:
    """Pack the three members, and give the facts with the digest of the records, sealed.

    Of the records `facts.size` bytes are read, once: their digest is known at the end only, and the
    first member written then. `heard` hears how many of them are written. Raises
    Trouble("disk_failed") where there are fewer.
    """
    out.seek(BLOCK + len(facts.to_bytes()) + len(padding(len(facts.to_bytes()))))
    out.write(_packed(NAME, keys) + header(facts.database, facts.size))
    facts = replace(facts, sha256=_copy(records, out, facts.size, heard)).sealed(data_key)
    out.write(padding(facts.size) + END)
    out.seek(0)
    out.write(_packed(FACTS, facts.to_bytes()))
    return facts


def _packed(name: str, content: bytes) -> bytes:
    return header(name, len(content)) + content + padding(len(content))


def _copy(records: BinaryIO, out: BinaryIO, size: int, heard: Callable[[int], None]) -> str:
    """Write all of it, and give its digest, which another core works out meanwhile."""
    digest = sha256()
    done = 0
    with ThreadPoolExecutor(1) as beside:
        while done < size:
            piece = records.read(min(PIECE, size - done))
            if not piece:
                raise Trouble("disk_failed")
            digested = beside.submit(digest.update, piece)
            out.write(piece)
            digested.result()
            done += len(piece)
            heard(done)
    return digest.hexdigest()


def read_facts(path: Path) -> tuple[BackupFacts, KeysFile]:
    """What a backup says of itself, not yet proven. Raises Trouble: backup_missing, backup_damaged,
    backup_newer, backup_unreadable.
    """
    with _opened(path) as stream:
        return _read_head(stream)


def unpack_records(
    path: Path, target: Path, progress: Callable[[int], None] | None = None
) -> tuple[BackupFacts, KeysFile]:
    """Write the records of a backup into a new file, flushed, its digest compared.

    What it says of itself is read again, since a stick may have been changed meanwhile.

    Raises Trouble: backup_missing, backup_damaged, backup_newer, backup_unreadable; OSError where
    `target` cannot be written.
    """
    with _opened(path) as stream:
        facts, keys = _read_head(stream)
        if _member(stream, facts.database) != facts.size:
            raise Trouble("backup_damaged")
        digest = sha256()
        descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(descriptor, "wb") as out:
            left = facts.size
            while left:
                piece = _read(stream, min(PIECE, left))
                digest.update(piece)
                out.write(piece)
                left -= len(piece)
                if progress is not None:
                    progress(facts.size - left)
            out.flush()
            os.fsync(out.fileno())
        if digest.hexdigest() != facts.sha256 or _rest(stream) != padding(facts.size) + END:
            raise Trouble("backup_damaged")
        return facts, keys


def _opened(path: Path) -> BinaryIO:
    try:
        stream = path.open("rb")
        if sys.platform == "linux":
            # What was just written is read from the disk itself, not from the memory beside it.
            os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        return stream
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        raise Trouble("backup_missing") from None
    except OSError:
        raise Trouble("backup_unreadable") from None


def _read_head(stream: BinaryIO) -> tuple[BackupFacts, KeysFile]:
    plain = _small_member(stream, FACTS)
    keys = _small_member(stream, NAME)
    facts = _facts_from(plain)
    if sha256(keys).hexdigest() != facts.keys_sha256:
        raise Trouble("backup_damaged")
    return facts, keys_from(keys)


def _facts_from(data: bytes) -> BackupFacts:
    try:
        plain = json.loads(data)
        if plain.pop("format") > FORMAT:
            raise Trouble("backup_newer")
        tips = {str(laptop): (int(seq), str(chain)) for laptop, (seq, chain) in plain.pop("tips").items()}
        mac = bytes.fromhex(plain.pop("hmac"))
        facts = BackupFacts(**plain, tips=tips, mac=mac)
        if not DATABASE_NAME.fullmatch(facts.database) or not 0 < facts.size <= LIMITS.file:
            raise Trouble("backup_damaged")
        if not isinstance(facts.made_ms, int) or not isinstance(facts.entries, int):
            raise Trouble("backup_damaged")
        return facts
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise Trouble("backup_damaged") from None


def _small_member(stream: BinaryIO, name: str) -> bytes:
    size = _member(stream, name)
    if size > LIMITS.small_file:
        raise Trouble("backup_damaged")
    content = _read(stream, size)
    if _read(stream, -size % BLOCK) != padding(size):
        raise Trouble("backup_damaged")
    return content


def _member(stream: BinaryIO, name: str) -> int:
    """The size of the member that begins here. Only the one spelling of `app.bundles.tar` is read."""
    block = _read(stream, BLOCK)
    try:
        size = int(block[124:135], 8)
    except ValueError:
        raise Trouble("backup_damaged") from None
    if block != header(name, size):
        raise Trouble("backup_damaged")
    return size


def _read(stream: BinaryIO, size: int) -> bytes:
    try:
        data = stream.read(size)
    except OSError:
        raise Trouble("backup_unreadable") from None
    if len(data) != size:
        raise Trouble("backup_damaged")
    return data


def _rest(stream: BinaryIO) -> bytes:
    try:
        return stream.read(4 * BLOCK)
    except OSError:
        raise Trouble("backup_unreadable") from None
