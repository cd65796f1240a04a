"""A backup on a stick is the newest one, read back, and remembered."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from app.errors import Refused, Trouble
from app.vault.copy_backup import copy_backup
from app.vault.list_backups import BackupStanding, list_backups, newest_backup
from app.vault.prove_backups import back_up
from app.vault.standing import read_standing
from app.vault.vault import Vault
from tests.factories.replicas import a_person
from tests.factories.vaults import NOW


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def standing(vault: Vault) -> BackupStanding:
    with vault.reading() as connection:
        return newest_backup(connection, vault.folder)


def test_the_copy_is_the_newest_backup_and_what_changed_since_is_in_it(vault: Vault, stick: Path) -> None:
    back_up(vault, now=NOW)
    with vault.writing(now=NOW) as session:
        session.write([a_person("p1", name="张大山")])
    published = copy_backup(vault, stick, now=NOW + timedelta(hours=1))
    newest = list_backups(vault.folder)[0]
    assert published.path.read_bytes() == newest.path.read_bytes()
    assert len(list_backups(vault.folder)) == 2
    assert [path.name for path in stick.iterdir()] == [newest.path.name]


def test_where_backups_lie_and_since_when_is_known(vault: Vault, stick: Path) -> None:
    assert standing(vault) == BackupStanding(None, None)
    made = back_up(vault, now=NOW).made_ms
    assert standing(vault) == BackupStanding(made, None)
    copy_backup(vault, stick, now=NOW)
    assert standing(vault) == BackupStanding(made, made)
    with vault.reading() as connection:
        told = read_standing(connection, laptop=vault.laptop.laptop, folder=vault.folder)
    assert told.backup == BackupStanding(made, made)


def test_a_folder_on_this_laptop_is_not_elsewhere(vault: Vault, stick: Path) -> None:
    copy_backup(vault, stick, now=NOW, carried=False)
    assert len(list(stick.iterdir())) == 1
    assert standing(vault).elsewhere_ms is None


def test_the_half_of_a_copy_on_a_pulled_stick_is_cleared(vault: Vault, stick: Path) -> None:
    half = stick / f"20261101-080000-000-{vault.laptop.tag}.yidai-backup.part"
    half.write_bytes(b"half")
    copy_backup(vault, stick, now=NOW)
    assert not half.exists()


def test_the_half_of_a_bundle_is_cleared_before_a_backup_is_written(vault: Vault, stick: Path) -> None:
    half = stick / f"999901001001-{vault.laptop.tag}-3.yidai.part"
    half.write_bytes(b"half")
    left: list[bool] = []
    copy_backup(vault, stick, now=NOW, progress=lambda _share: left.append(half.exists()))
    assert left
    assert not any(left)


def test_copying_twice_copies_once(vault: Vault, stick: Path) -> None:
    assert not copy_backup(vault, stick, now=NOW).was_there
    assert copy_backup(vault, stick, now=NOW).was_there
    assert len(list(stick.iterdir())) == 1


def test_a_stick_that_is_not_there_or_the_vault_itself_is_no_second_place(vault: Vault, stick: Path) -> None:
    with pytest.raises(Trouble) as trouble:
        copy_backup(vault, stick / "gone", now=NOW)
    assert trouble.value.reason == "stick_missing"
    with pytest.raises(Refused) as refused:
        copy_backup(vault, vault.folder / "backups", now=NOW)
    assert refused.value.reason == "backup_not_elsewhere"
    assert standing(vault) == BackupStanding(None, None)
