"""A backup opens alone, is whole or not there, and leaves the vault as it was."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from app.errors import Trouble
from app.vault.backup import BackupCancelled
from app.vault.backup_file import read_facts, unpack_records
from app.vault.change_password import change_password
from app.vault.check_vault import check_vault
from app.vault.keys_file import write_keys
from app.vault.list_backups import list_backups
from app.vault.prove_backups import back_up, back_up_if_due
from app.vault.vault import Vault
from tests.factories.replicas import a_person
from tests.factories.vaults import CHEAP, NOW, PASSWORD, reopen

MINUTE = timedelta(minutes=1)


def save(vault: Vault, row: str) -> None:
    with vault.writing(now=NOW) as session:
        session.write([a_person(row, name="张大山")])


def test_a_backup_opens_alone_with_the_same_password_and_holds_everything(
    vault: Vault, tmp_path: Path
) -> None:
    save(vault, "p1")
    made = back_up(vault, now=NOW)
    alone = tmp_path / "alone"
    alone.mkdir()
    facts, keys = unpack_records(made.path, alone / "records-1.db")
    write_keys(alone, keys)
    copy = reopen(alone)
    here, there = check_vault(vault), check_vault(copy)
    copy.close()
    assert there.is_good
    assert (there.digest, there.entries) == (here.digest, made.entries)
    assert facts.tips[vault.laptop.laptop][0] == made.entries


def test_nothing_but_the_backup_is_left_and_only_its_owner_may_read_it(vault: Vault) -> None:
    made = back_up(vault, now=NOW)
    assert {path.name for path in made.path.parent.iterdir()} == {made.path.name, ".lock"}
    assert made.path.stat().st_mode & 0o777 == 0o600
    assert made.path.parent.stat().st_mode & 0o777 == 0o700


def test_no_word_of_the_records_can_be_read_in_it(vault: Vault) -> None:
    save(vault, "p1")
    data = back_up(vault, now=NOW).path.read_bytes()
    assert "张大山".encode() not in data
    assert b"SQLite format 3" not in data


def test_the_vault_can_be_written_while_it_is_backed_up(vault: Vault) -> None:
    saved: list[float] = []

    def write_meanwhile(done: float) -> None:
        if not saved:
            saved.append(done)
            save(vault, "meanwhile")

    made = back_up(vault, now=NOW, progress=write_meanwhile)
    facts, _keys = read_facts(made.path)
    assert saved
    assert facts.entries == check_vault(vault).entries - 1


def test_progress_reaches_the_end_and_never_goes_back(vault: Vault) -> None:
    heard: list[float] = []
    back_up(vault, now=NOW, progress=heard.append)
    assert heard == sorted(heard)
    assert heard[-1] == pytest.approx(1)


@pytest.mark.parametrize("asked", [1, 2])
def test_a_cancelled_backup_leaves_what_was_there(vault: Vault, asked: int) -> None:
    first = back_up(vault, now=NOW)
    asks: list[int] = []

    def cancelled() -> bool:
        asks.append(1)
        return len(asks) == asked

    with pytest.raises(BackupCancelled):
        back_up(vault, now=NOW + MINUTE, cancelled=cancelled)
    assert [backup.path for backup in list_backups(vault.folder)] == [first.path]
    assert {path.name for path in first.path.parent.iterdir()} == {first.path.name, ".lock"}


def test_two_backups_of_one_moment_are_two_files(vault: Vault) -> None:
    assert back_up(vault, now=NOW).path != back_up(vault, now=NOW).path


def test_none_is_made_within_half_an_hour_or_when_nothing_changed(vault: Vault) -> None:
    assert back_up_if_due(vault, now=NOW) is not None
    save(vault, "p1")
    assert back_up_if_due(vault, now=NOW + 29 * MINUTE) is None
    assert back_up_if_due(vault, now=NOW + 30 * MINUTE) is not None
    assert back_up_if_due(vault, now=NOW + 90 * MINUTE) is None


def test_a_changed_password_is_a_change(vault: Vault) -> None:
    back_up(vault, now=NOW)
    change_password(vault, old=PASSWORD, new="another one", costs=CHEAP)
    assert back_up_if_due(vault, now=NOW + 30 * MINUTE) is not None


def test_old_backups_go_by_the_rules(vault: Vault) -> None:
    for days in range(20):
        made = back_up(vault, now=NOW + timedelta(days=days))
    assert made.thinned == 1
    assert len(list_backups(vault.folder)) < 16


def test_a_doubted_clock_lets_nothing_go(vault: Vault) -> None:
    back_up(vault, now=NOW)
    vault.flags = 1
    assert back_up(vault, now=NOW + timedelta(days=4000)).thinned == 0
    assert len(list_backups(vault.folder)) == 2


def test_a_second_one_at_the_same_time_is_told_to_wait(vault: Vault) -> None:
    reasons: list[str] = []

    def once_more(_done: float) -> None:
        if not reasons:
            with pytest.raises(Trouble) as trouble:
                back_up(vault, now=NOW)
            reasons.append(trouble.value.reason)

    back_up(vault, now=NOW, progress=once_more)
    assert reasons == ["backup_running"]


def cut(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def flip(path: Path, at: int) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        byte = file.read(1)
        file.seek(at)
        file.write(bytes([byte[0] ^ 1]))


def flip_records(path: Path) -> None:
    flip(path, path.stat().st_size // 2)


def flip_padding(path: Path) -> None:
    flip(path, path.stat().st_size - 1)


def lengthen(path: Path) -> None:
    with path.open("ab") as file:
        file.write(b"x")


def empty(path: Path) -> None:
    path.write_bytes(b"")


@pytest.mark.parametrize("spoil", [cut, flip_records, flip_padding, lengthen, empty])
def test_a_spoilt_backup_is_no_backup(vault: Vault, tmp_path: Path, spoil: Callable[[Path], None]) -> None:
    path = back_up(vault, now=NOW).path
    before = sha256(path.read_bytes()).digest()
    spoil(path)
    assert sha256(path.read_bytes()).digest() != before
    with pytest.raises(Trouble) as trouble:
        unpack_records(path, tmp_path / "records.db")
    assert trouble.value.reason == "backup_damaged"


def test_a_backup_of_a_newer_program_is_named_so(vault: Vault, tmp_path: Path) -> None:
    path = back_up(vault, now=NOW).path
    data = path.read_bytes()
    path.write_bytes(data.replace(b'"format":1', b'"format":2', 1))
    with pytest.raises(Trouble) as trouble:
        read_facts(path)
    assert trouble.value.reason == "backup_newer"
    assert list_backups(vault.folder) == []
