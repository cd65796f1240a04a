"""A backup that is put back elsewhere shows the pictures; all backups share them."""

from __future__ import annotations

import shutil
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from shutil import disk_usage

import pytest

from app.errors import Trouble
from app.ids import new_id
from app.vault.backup import BackupCancelled
from app.vault.backup_blobs import copy_blobs
from app.vault.blobs import blob_store
from app.vault.copy_backup import copy_backup
from app.vault.prove_backups import back_up
from app.vault.restore import restore
from app.vault.sweep_blobs import sweep_blobs
from app.vault.vault import Vault
from db.journal import create
from tests.factories.vaults import NOW, PASSWORD, anywhere, reopen

LATER = NOW + timedelta(hours=3)
PICTURE = bytes(range(256)) * 1000


def test_a_backup_put_back_on_another_machine_shows_the_picture(
    vault: Vault, stick: Path, tmp_path: Path
) -> None:
    digest = attached(vault, PICTURE)
    copy_backup(vault, stick, now=NOW)
    vault.close()
    shutil.rmtree(vault.folder)
    done = restore(stick, tmp_path / "new", password=PASSWORD, now=LATER, place_check=anywhere)
    assert done.blobs_missing == 0
    again = reopen(done.folder, now=LATER)
    assert read(again, digest) == PICTURE
    assert sweep_blobs(again, now=LATER) == 0
    again.close()


def test_the_vaults_own_backups_share_its_blobs(vault: Vault, tmp_path: Path) -> None:
    digest = attached(vault, PICTURE)
    for hours in (0, 1):
        back_up(vault, now=NOW + timedelta(hours=hours))
    assert len(list((vault.folder / "blobs").iterdir())) == 1
    vault.close()
    backups = vault.folder / "backups"
    done = restore(backups, tmp_path / "new", password=PASSWORD, now=LATER, place_check=anywhere)
    again = reopen(done.folder, now=LATER)
    assert read(again, digest) == PICTURE
    again.close()
    back = restore(backups, vault.folder, password=PASSWORD, now=LATER, place_check=anywhere)
    same = reopen(back.folder, now=LATER)
    assert (back.blobs_missing, read(same, digest)) == (0, PICTURE)
    same.close()


def test_a_second_copy_writes_only_what_is_new(vault: Vault, stick: Path) -> None:
    attached(vault, PICTURE)
    copy_backup(vault, stick, now=NOW)
    (first,) = on(stick)
    written = first.stat().st_mtime_ns
    attached(vault, b"another")
    copy_backup(vault, stick, now=LATER)
    assert len(on(stick)) == 2
    assert first.stat().st_mtime_ns == written


def test_what_is_left_of_a_pulled_stick_is_cleared_before_anything_is_written(
    vault: Vault, stick: Path
) -> None:
    """On FAT it may lead into room that what is written next would be given."""
    for content in (PICTURE, b"another"):
        attached(vault, content)
    copy_blobs(vault.folder, stick, 0, heard=bool, progress=print)
    cut_off, half = on(stick)
    cut_off.write_bytes(b"cut off")
    half.rename(f"{half}.part")
    left: list[bool] = []

    def heard() -> None:
        left.append(cut_off.exists() or Path(f"{half}.part").exists())

    assert copy_blobs(vault.folder, stick, 0, heard=heard, progress=print) == 2
    assert left[0] is False
    assert sorted(on(stick)) == sorted([cut_off, half])


def test_a_copy_that_was_cut_off_is_written_again(vault: Vault, stick: Path) -> None:
    attached(vault, PICTURE)
    copy_backup(vault, stick, now=NOW)
    (file,) = on(stick)
    whole = file.read_bytes()
    file.write_bytes(whole[:100])
    copy_backup(vault, stick, now=LATER)
    assert file.read_bytes() == whole


def test_what_is_missing_or_damaged_on_the_stick_is_counted_and_the_rest_comes(
    vault: Vault, stick: Path, tmp_path: Path
) -> None:
    digests = [attached(vault, content) for content in (PICTURE, b"two", b"three")]
    copy_backup(vault, stick, now=NOW)
    vault.close()
    files = on(stick)
    files[0].unlink()
    files[1].write_bytes(files[1].read_bytes()[:-1] + b"\0")
    done = restore(stick, tmp_path / "new", password=PASSWORD, now=LATER, place_check=anywhere)
    assert done.blobs_missing == 2
    again = reopen(done.folder, now=LATER)
    with again.reading() as connection:
        store = blob_store(again, connection)
        assert sum(store.has(digest) for digest in digests) == 1
    again.close()


def test_without_room_for_all_of_it_no_picture_is_written(vault: Vault, stick: Path) -> None:
    attached(vault, PICTURE)
    with pytest.raises(Trouble, match="stick_too_small"):
        copy_blobs(vault.folder, stick, disk_usage(stick).total, heard=print, progress=print)
    assert list(stick.iterdir()) == []


def test_what_is_in_the_way_of_the_pictures_is_told_as_it_is(vault: Vault, stick: Path) -> None:
    attached(vault, PICTURE)
    (stick / "yidai-blobs").write_bytes(b"a file of somebody's")
    with pytest.raises(Trouble, match="stick_name_taken"):
        copy_backup(vault, stick, now=NOW)


def test_copying_can_be_stopped_between_two_pictures(vault: Vault, stick: Path) -> None:
    for content in (b"one", b"two"):
        attached(vault, content)

    def heard() -> None:
        if on(stick):
            raise BackupCancelled

    with pytest.raises(BackupCancelled):
        copy_blobs(vault.folder, stick, 1, heard=heard, progress=lambda _share: None)
    assert len(on(stick)) == 1
    assert not list(stick.rglob("*.part"))


def attached(vault: Vault, content: bytes) -> str:
    digest = sha256(content).hexdigest()
    with vault.writing(now=NOW) as session:
        blob_store(vault, session.connection).write(digest, [content])
        session.write([create("attachment", new_id(), {"digest": digest})])
    return digest


def read(vault: Vault, digest: str) -> bytes:
    with vault.reading() as connection:
        return blob_store(vault, connection).read(digest)


def on(stick: Path) -> list[Path]:
    return sorted((stick / "yidai-blobs").glob("*/*.age"))


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder
