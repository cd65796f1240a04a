"""Put a new version of the program beside the one that runs, and point to it once it has started.

In this order: the signature and everything that it says (before a byte is unpacked), the whole file copied
from the stick and compared, the records backed up, the program unpacked with every file compared, started
once without a window, and only then pointed to. Whatever goes wrong before leaves the laptop as it was.
"""

from __future__ import annotations

import hashlib
import lzma
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from app.clock import Moment
from app.errors import Refused, Trouble
from app.practice.is_practice import refuse_practice
from app.updates.check_update import check_update
from app.updates.half_taken import MAKING
from app.updates.manifest import EXECUTABLE, LINK, UpdateFile, UpdateManifest
from app.updates.program_place import ProgramPlace
from app.updates.read_update import Update, read_update
from app.updates.taken import Taken, write_taken
from app.updates.trusted_keys import trusted_keys
from app.updates.version_number import is_newer
from app.updates.versions_folder import (
    Chosen,
    choose,
    flush_folder,
    folder_of,
    keep_newest,
    newest_taken,
    program_of,
    read_chosen,
)
from app.updates.write_update import copy_part
from app.vault.own_disk import own_disk
from app.vault.place import FolderLock
from app.vault.prove_backups import back_up
from app.vault.vault import Vault
from app.work import look

Report = Callable[[int, int], None]
_PIECE = 1 << 20
_SECONDS_TO_START = 300
PROBE = ("update", "--probe")


@dataclass(frozen=True)
class UpdateTaken:
    """`version` is used from the next start on, `before` runs still; `backup` was made of the records."""

    version: str
    before: str
    backup: Path


def look_at_update(vault: Vault, path: Path, place: ProgramPlace) -> Update:
    """Open an update and say whether it may be taken; changes nothing. Raises as `read_update` and
    `check_update`.
    """
    with look(vault) as connection:
        refuse_practice(connection)
        keys = trusted_keys(connection)
    update = read_update(path, keys)
    check_update(update, place)
    return update


def take_update(
    vault: Vault, path: Path, place: ProgramPlace, *, now: Moment, report: Report | None = None
) -> UpdateTaken:
    """Take the update; what `report` raises stops it and comes out unchanged.

    Raises as `look_at_update` and `back_up`, and Refused: update_damaged, update_does_not_start,
    update_folder_not_ours;
    Trouble: update_running (another one is being taken), disk_full, disk_failed.
    """
    update = look_at_update(vault, path, place)
    manifest = update.manifest
    steps = _Steps(manifest.program.size + manifest.unpacked() + _share(manifest), report)
    with _alone(place) as making:
        with own_disk():
            packed = _copied(update, making / "program.xz", steps)
        made = back_up(vault, now=now, progress=steps.within(_share(manifest)))
        with own_disk():
            fresh = making / manifest.version
            _unpack(packed, manifest.files, fresh, steps)
        _check_starts(fresh, manifest.version)
        with own_disk():
            before = _of_the_running(place)
            write_taken(fresh, Taken(place.schema, manifest.schema, made.path.name))
            if read_chosen(place.home).version == manifest.version:
                choose(place.home, Chosen(before))  # it was taken already, and is about to be replaced
            _put_in_place(fresh, folder_of(place.home, manifest.version))
            newest = newest_taken(place.home)
            if not newest or is_newer(manifest.version, newest):
                keep_newest(place.home, manifest.version)
            choose(place.home, Chosen(manifest.version, before))
            _let_go(place, {manifest.version, before, place.version})
    return UpdateTaken(manifest.version, place.version, made.path)


class _Steps:
    """How far the whole is, from pieces of unequal kind."""

    def __init__(self, whole: int, report: Report | None) -> None:
        self._whole = whole
        self._done = 0
        self._report = report

    def add(self, count: int) -> None:
        self._done += count
        if self._report is not None:
            self._report(min(self._done, self._whole), self._whole)

    def within(self, share: int) -> Callable[[float], None]:
        """For work that tells its own part from 0 to 1, and is `share` of the whole."""
        begins = self._done

        def told(part: float) -> None:
            self._done = begins + int(share * part)
            self.add(0)

        return told


def _share(manifest: UpdateManifest) -> int:
    return manifest.unpacked() // 10


@contextmanager
def _alone(place: ProgramPlace) -> Iterator[Path]:
    """A private place below the versions to work in; it is gone afterwards, however this ends."""
    with own_disk():
        try:
            place.versions.mkdir(exist_ok=True)
        except PermissionError:
            raise Refused("update_folder_not_ours", folder=str(place.home)) from None
    try:
        lock = FolderLock(place.versions)
    except Trouble as trouble:
        raise Trouble("update_running" if trouble.reason == "vault_in_use" else "disk_failed") from None
    making = place.versions / MAKING
    try:
        with own_disk():
            shutil.rmtree(making, ignore_errors=True)  # what an interrupted one left behind
            making.mkdir(mode=0o700)
        yield making
    finally:
        shutil.rmtree(making, ignore_errors=True)
        lock.release()


def _copied(update: Update, packed: Path, steps: _Steps) -> Path:
    """The compressed program on this disk, compared: a stick may give something else the second time."""
    try:
        source = update.path.open("rb")
    except OSError:
        raise Trouble("file_gone") from None
    with source, packed.open("xb") as sink:
        source.seek(update.start_of(update.manifest.program))
        copy_part(source, sink, update.manifest.program, steps.add)
    return packed


def _unpack(packed: Path, files: Sequence[UpdateFile], folder: Path, steps: _Steps) -> None:
    folder.mkdir()
    try:
        with lzma.open(packed, "rb") as stream:
            for file in files:
                path = folder / file.path
                path.parent.mkdir(parents=True, exist_ok=True)
                if file.kind != LINK:
                    _lay(stream, file, path, steps)
            if stream.read(1):
                raise Refused("update_damaged")
    except (lzma.LZMAError, EOFError):
        raise Refused("update_damaged") from None
    for file in files:
        if file.kind == LINK:
            (folder / file.path).symlink_to(file.target)


def _lay(stream: lzma.LZMAFile, file: UpdateFile, path: Path, steps: _Steps) -> None:
    digest, left = hashlib.sha256(), file.size
    mode = 0o755 if file.kind == EXECUTABLE else 0o644
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags, mode), "wb") as out:
        while left:
            piece = stream.read(min(_PIECE, left))
            if not piece:
                raise Refused("update_damaged")
            digest.update(piece)
            out.write(piece)
            left -= len(piece)
            steps.add(len(piece))
        out.flush()
        os.fsync(out.fileno())
    if digest.hexdigest() != file.sha256:
        raise Refused("update_damaged")


def _check_starts(folder: Path, version: str) -> None:
    """Have the new program load everything that its window needs, and say its version.

    Raises: Refused("update_does_not_start").
    """
    program = folder / "yidai-command.exe" if sys.platform == "win32" else program_of(folder)
    said = ""
    with suppress(OSError, subprocess.SubprocessError, ValueError):
        ended = subprocess.run(
            [str(program), *PROBE],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_SECONDS_TO_START,
            encoding="utf-8",
            check=True,
            creationflags=0x08000000 if sys.platform == "win32" else 0,  # no console window
        )
        said = ended.stdout.strip()
    if said != version:
        raise Refused("update_does_not_start", version=version)


def _of_the_running(place: ProgramPlace) -> str:
    """The version that runs, as the pointer names it. One that was taken and never begun does not count."""
    return place.version if folder_of(place.home, place.version).is_dir() else ""


def _put_in_place(fresh: Path, folder: Path) -> None:
    """Where this version lay before (somebody had gone back from it), it is replaced whole."""
    if folder.exists():
        folder.rename(fresh.parent / "old")
    fresh.rename(folder)
    flush_folder(folder.parent)


def _let_go(place: ProgramPlace, kept: set[str]) -> None:
    """Versions before the last two go; the first one, which lies in the home folder, stays for ever."""
    for folder in place.versions.iterdir():
        if folder.is_dir() and not folder.name.startswith(".") and folder.name not in kept:
            shutil.rmtree(folder, ignore_errors=True)
