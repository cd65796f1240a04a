"""Copy the newest backup to a stick or another folder, so that it is not only on this disk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from app.bundles.names import BUNDLE_SUFFIX
from app.bundles.publish import Published, clear_halves, publish
from app.clock import Moment, milliseconds
from app.errors import Refused, Trouble
from app.practice.is_practice import refuse_practice
from app.vault.backup import BackupCancelled, Progress
from app.vault.backup_blobs import copy_blobs
from app.vault.backup_file import PIECE, SUFFIX
from app.vault.list_backups import list_backups, note_elsewhere
from app.vault.prove_backups import back_up_if_due
from app.vault.vault import Vault
from app.work import look, work
from db.access_log import log_access


def copy_backup(
    vault: Vault,
    folder: Path,
    *,
    now: Moment,
    carried: bool = True,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] = bool,
) -> Published:
    """Back up if something has changed, and write the newest backup with all attachments to `folder`, read
    back.

    The second time it is left as it is. `carried` False: the folder lies on this laptop itself, so it
    is not remembered as a backup elsewhere. Raises Refused("backup_not_elsewhere") for a folder within
    the vault; BackupCancelled; Trouble as `publish` and `back_up`.
    """
    if vault.folder.resolve() in (folder.resolve(), *folder.resolve().parents):
        raise Refused("backup_not_elsewhere", field="folder")
    if not folder.is_dir():
        raise Trouble("stick_missing")
    with look(vault) as connection:
        refuse_practice(connection)
    back_up_if_due(vault, now=now, cancelled=cancelled)
    newest = list_backups(vault.folder)[0]

    def heard() -> None:
        if cancelled():
            raise BackupCancelled

    def half(done: float) -> None:
        if progress is not None:
            progress(0.5 * done)

    tag = vault.laptop.tag
    clear_halves(folder, f"*-{tag}{SUFFIX}", f"*-{tag}-*{BUNDLE_SUFFIX}")
    # First, so that a backup never lies there without them.
    size = newest.path.stat().st_size
    copied = copy_blobs(vault.folder, folder, size, heard=heard, progress=half)
    begun = 0.5 if copied else 0.0

    def write(out: BinaryIO) -> None:
        with newest.path.open("rb") as stream:
            while piece := stream.read(PIECE):
                out.write(piece)

    def report(done: int) -> None:
        heard()
        if progress is not None:
            progress(min(1.0, begun + (1 - begun) * done / (2 * size)))

    published = publish(folder, newest.path.name, write, size=size, progress=report)
    with work(vault, now=now) as session:
        if carried:
            note_elsewhere(session.connection, newest.facts.made_ms)
        log_access(
            session.connection,
            laptop=vault.laptop.laptop,
            actor=vault.user,
            at_ms=milliseconds(now),
            kind="backed_up",
        )
    return published
