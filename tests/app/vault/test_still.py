"""While the records are held still their file does not change, whatever is written or settled meanwhile."""

from __future__ import annotations

import threading
from hashlib import sha256

import pytest

from app.errors import Trouble
from app.vault.backup import make_backup
from app.vault.check_vault import check_vault
from app.vault.prove_backups import prove_backups
from app.vault.vault import Vault
from db.engine import checkpoint
from tests.factories.replicas import a_person
from tests.factories.vaults import NOW, reopen


def save(vault: Vault, row: str) -> None:
    with vault.writing(now=NOW) as session:
        session.write([a_person(row)])


def test_the_file_stays_as_it_is_while_others_write_and_settle(vault: Vault) -> None:
    save(vault, "before")
    with vault.still() as (connection, records):
        seen = connection.exec_driver_sql("SELECT count(*) FROM person").scalar()
        first = sha256(records.read()).digest()
        for number in range(20):
            save(vault, f"meanwhile {number}")
            # What SQLite does of itself after a thousand pages, and what a closing window asks for.
            assert not checkpoint(vault.engine, wait_ms=0)
        records.seek(0)
        assert sha256(records.read()).digest() == first
        assert connection.exec_driver_sql("SELECT count(*) FROM person").scalar() == seen == 1
    assert checkpoint(vault.engine, wait_ms=0)


def test_what_was_saved_a_moment_before_is_in_the_bytes(vault: Vault) -> None:
    save(vault, "just now")
    made = make_backup(vault, now=NOW)
    assert made.entries == check_vault(vault).entries
    prove_backups(vault, now=NOW)


def test_somebody_who_reads_on_and_on_does_not_hinder_a_backup(vault: Vault) -> None:
    save(vault, "before")
    with vault.reading() as reader:
        reader.exec_driver_sql("SELECT count(*) FROM person").scalar()
        save(vault, "meanwhile")
        with pytest.raises(Trouble) as trouble, vault.still():
            pass
        assert trouble.value.reason == "checkpoint_incomplete"
        made = make_backup(vault, now=NOW)
        assert made.entries == check_vault(vault).entries
    prove_backups(vault, now=NOW)


def test_backups_made_while_another_thread_saves_all_open_and_count_right(vault: Vault) -> None:
    ended = threading.Event()

    def go_on() -> None:
        number = 0
        while not ended.is_set():
            number += 1
            save(vault, f"row {number}")

    writer = threading.Thread(target=go_on)
    writer.start()
    try:
        for _ in range(4):
            make_backup(vault, now=NOW)
    finally:
        ended.set()
        writer.join()
    prove_backups(vault, now=NOW)
    assert check_vault(vault).is_good


def test_the_locks_of_the_file_outlive_a_backup(vault: Vault) -> None:
    make_backup(vault, now=NOW)
    save(vault, "after")
    folder = vault.folder
    vault.close()
    again = reopen(folder)
    assert check_vault(again).is_good
    again.close()
