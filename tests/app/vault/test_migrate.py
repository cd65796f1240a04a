"""Before a migration stands a copy that opens; whatever fails, the vault is as it was."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.errors import Trouble
from app.vault.check_vault import check_vault
from app.vault.key_slots import subkey
from app.vault.migrate import bring_up_to_date
from app.vault.vault import Vault
from db.engine import open_engine
from db.reproject import projection_findings
from tests.factories.replicas import a_person
from tests.factories.vaults import NOW, reopen


def aged(vault: Vault, revision: str) -> None:
    """Let the file say that an older program wrote it."""
    with vault.writing(now=NOW) as session:
        session.write([a_person("p", name="张大山")])
        session.connection.exec_driver_sql("UPDATE header SET value = ? WHERE key = 'revision'", (revision,))


def test_a_failed_migration_leaves_the_vault_and_a_copy_that_opens_in_its_place(folder: Path) -> None:
    vault = reopen(folder)
    # The first step cannot be taken on a file that has its tables: a migration that fails.
    aged(vault, "0000")
    key = subkey(vault.data_key, "database")
    vault.close()
    before = (folder / "records-1.db").read_bytes()
    with pytest.raises(Trouble) as trouble:
        reopen(folder)
    assert trouble.value.reason == "migration_failed"
    assert (folder / "records-1.db").read_bytes() == before
    copy = folder / "before-0000.db"
    assert copy.stat().st_mode & 0o777 == 0o600
    shutil.copyfile(copy, folder / "records-1.db")
    engine = open_engine(folder / "records-1.db", key)
    with engine.begin() as connection:
        assert connection.exec_driver_sql("SELECT name FROM person").scalar() == "张大山"
        assert list(projection_findings(connection)) == []
    engine.dispose()


def test_a_copy_that_cannot_be_made_stops_the_migration(vault: Vault) -> None:
    (vault.folder / "before-0000.db-wal").mkdir()
    with pytest.raises(Trouble) as trouble:
        bring_up_to_date(vault.engine, vault.folder, "0000", subkey(vault.data_key, "database"))
    (vault.folder / "before-0000.db-wal").rmdir()
    assert trouble.value.reason == "copy_before_migration_failed"


def test_a_vault_of_this_program_is_not_copied(vault: Vault) -> None:
    bring_up_to_date(vault.engine, vault.folder, "0001", subkey(vault.data_key, "database"))
    assert list(vault.folder.glob("before-*")) == []
    assert check_vault(vault).is_good
