"""Attachments of backups: on this disk all backups share the vault's blobs; elsewhere they lie beside.

<stick>/20261121-090000-000-7KQ.yidai-backup
<stick>/yidai-blobs/3f/3f9a….age          shared by all backups on the stick, each written once
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from app.bundles import age_file
from app.bundles.name_for_good import folder_for_good
from app.bundles.publish import check_room, clear_halves, publish, stick_trouble
from app.errors import Refused
from app.vault.backup_file import PIECE
from app.vault.blobs import BLOBS, SUFFIX, BlobStore

BESIDE = "yidai-blobs"
_CLUSTER = 32 * 1024
_SIGNS = 2
"""Folders by the first signs of the names: FAT32 takes no more than some 9,000 such names in one."""


def copy_blobs(
    vault_folder: Path,
    folder: Path,
    backup: int,
    *,
    heard: Callable[[], None],
    progress: Callable[[float], None],
) -> int:
    """Write what is not there yet beside the backups in `folder`, each read back; how many.

    None is written where there is not room for all of them and for the `backup`, of so many bytes, too.
    `heard` is asked between two and while one is written; what it raises comes out unchanged.
    `progress` hears shares from 0 to 1. Raises Trouble as `publish`.
    """
    missing = [path for path in sorted(_blobs_in(vault_folder / BLOBS)) if not _is_beside(path, folder)]
    for path in missing:
        _clear(_place(folder, path.name), folder)
    if missing:
        sizes = [path.stat().st_size for path in missing]
        check_room(folder, sum(map(_on_stick, [*sizes, backup])))
    for done, path in enumerate(missing):
        heard()
        _copy(path, folder, heard)
        progress((done + 1) / len(missing))
    return len(missing)


def fetch_blobs(backup: Path, store: BlobStore, digests: Iterable[str]) -> int:
    """Bring what the records of a backup name into the blobs of a restored vault; how many are missing.

    Each is opened and compared with its digest first. Raises Trouble("disk_full" | "disk_failed").
    """
    missing = 0
    for digest in set(digests):
        if store.has(digest):
            continue
        plain = next(_found(backup, store, digest), None)
        if plain is None:
            missing += 1
        else:
            store.write(digest, [plain])
    return missing


def _blobs_in(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        yield from (path for path in folder.iterdir() if path.name.endswith(SUFFIX))


def _on_stick(size: int) -> int:
    """What a file takes of a large stick, which gives room away in whole pieces."""
    return -(-size // _CLUSTER) * _CLUSTER


def _place(folder: Path, name: str) -> Path:
    return folder / BESIDE / name[:_SIGNS] / name


def _is_beside(path: Path, folder: Path) -> bool:
    try:
        return _place(folder, path.name).stat().st_size == path.stat().st_size
    except OSError:
        return False


def _clear(target: Path, folder: Path) -> None:
    """Take away a half, and a copy that the file system cut off: it is of another size."""
    clear_halves(target.parent, target.name)
    try:
        target.unlink(missing_ok=True)
    except OSError as error:
        raise stick_trouble(error, folder) from None


def _copy(source: Path, folder: Path, heard: Callable[[], None]) -> None:
    def write(out: BinaryIO) -> None:
        with source.open("rb") as stream:
            while piece := stream.read(PIECE):
                out.write(piece)

    def report(_done: int) -> None:
        heard()

    target = _place(folder, source.name)
    try:
        folder_for_good(target.parent, folder)
    except OSError as error:
        raise stick_trouble(error, folder) from None
    publish(target.parent, target.name, write, size=source.stat().st_size, progress=report)


def _found(backup: Path, store: BlobStore, digest: str) -> Iterator[bytes]:
    """What is whole of a blob, near the backup: beside it, or in the vault whose backup it is."""
    for name in store.names_of(digest):
        for path in (_place(backup.parent, name), backup.parent.parent / BLOBS / name):
            plain = io.BytesIO()
            try:
                with path.open("rb") as stream:
                    identities = [key.identity for key in store.keys.all]
                    age_file.decrypt(stream, plain, identities, kind="blob")
            except (OSError, Refused):
                continue
            if sha256(plain.getbuffer()).hexdigest() == digest:
                yield plain.getvalue()
