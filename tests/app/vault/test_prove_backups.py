"""A backup is opened again before an older one gives way to it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.errors import Trouble
from app.vault.backup import BackupCancelled, make_backup
from app.vault.list_backups import list_backups
from app.vault.prove_backups import back_up, prove_backups, proven_backups
from app.vault.vault import Vault
from tests.factories.vaults import NOW


def proven(vault: Vault) -> frozenset[str]:
    with vault.reading() as connection:
        return proven_backups(connection)


def test_what_was_made_in_a_hurry_is_opened_again_later(vault: Vault) -> None:
    made = make_backup(vault, now=NOW)
    assert proven(vault) == frozenset()
    prove_backups(vault, now=NOW)
    assert proven(vault) == {made.path.name}
    assert {path.name for path in made.path.parent.iterdir()} == {made.path.name, ".lock"}


def test_nothing_goes_before_the_new_one_was_opened_again(vault: Vault) -> None:
    for days in range(20):
        back_up(vault, now=NOW + timedelta(days=days))
    late = NOW + timedelta(days=200)
    before = len(list_backups(vault.folder))
    make_backup(vault, now=late)
    assert len(list_backups(vault.folder)) == before + 1
    assert prove_backups(vault, now=late) > 0


def test_one_that_is_not_what_was_written_is_removed_and_told_and_nothing_else_goes(vault: Vault) -> None:
    first = back_up(vault, now=NOW)
    spoilt = make_backup(vault, now=NOW + timedelta(days=400)).path
    with spoilt.open("r+b") as file:
        file.seek(spoilt.stat().st_size // 2)
        file.write(b"another disk's words")
    with pytest.raises(Trouble) as trouble:
        prove_backups(vault, now=NOW + timedelta(days=400))
    assert trouble.value.reason == "backup_differs"
    assert [backup.path for backup in list_backups(vault.folder)] == [first.path]


def test_whoever_stops_while_it_is_opened_keeps_it_for_another_time(vault: Vault) -> None:
    def cancelled() -> bool:
        return bool(list_backups(vault.folder))

    with pytest.raises(BackupCancelled):
        back_up(vault, now=NOW, cancelled=cancelled)
    (kept,) = list_backups(vault.folder)
    assert proven(vault) == frozenset()
    prove_backups(vault, now=NOW)
    assert proven(vault) == {kept.path.name}
