"""The write-ahead log has its room on the disk, and keeps it until the records are closed."""

from __future__ import annotations

import shutil
from pathlib import Path

from app.vault.check_vault import check_vault
from app.vault.vault import Vault
from db.engine import LOG_BYTES, checkpoint
from tests.factories.replicas import a_person
from tests.factories.vaults import NOW, reopen


def save(vault: Vault, row: str) -> None:
    with vault.writing(now=NOW) as session:
        session.write([a_person(row)])


def log_of(vault: Vault) -> Path:
    return vault.folder / f"{vault.records}-wal"


def test_the_log_has_its_length_before_anything_is_saved_and_keeps_it(vault: Vault) -> None:
    save(vault, "before")
    vault.make_room()
    assert log_of(vault).stat().st_size == LOG_BYTES
    for row in ("one", "two"):
        save(vault, row)
        assert checkpoint(vault.engine)
        assert log_of(vault).stat().st_size == LOG_BYTES
    assert check_vault(vault).is_good


def test_what_was_saved_is_read_back_from_a_log_that_ends_in_empty_room(vault: Vault, tmp_path: Path) -> None:
    vault.make_room()
    save(vault, "just before the plug was pulled")
    pulled = shutil.copytree(vault.folder, tmp_path / "pulled")
    vault.close()
    assert not log_of(vault).exists()
    again = reopen(pulled, marks=tmp_path / "other marks")
    assert "unclean_end" in again.findings
    with again.reading() as connection:
        found = connection.exec_driver_sql("SELECT id FROM person").scalars().all()
    assert found == ["just before the plug was pulled"]
    assert check_vault(again).is_good
    again.close()


def test_what_was_saved_moves_into_the_file_while_others_read(vault: Vault) -> None:
    vault.make_room()
    save(vault, "one")
    with vault.reading() as reader:
        reader.exec_driver_sql("SELECT count(*) FROM person").scalar()
        save(vault, "two")
        vault.move_log()
        assert reader.exec_driver_sql("SELECT count(*) FROM person").scalar() == 1
    vault.move_log()
    assert vault.unmoved == 0
    # All of it was moved: the next commit begins the log anew, with its own copy of a number.
    before = log_of(vault).read_bytes()[16:24]
    save(vault, "three")
    assert log_of(vault).read_bytes()[16:24] != before
