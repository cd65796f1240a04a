"""Unlocking: who may, and what is refused or asked about."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from app.errors import Refused, Trouble
from app.vault.open_vault import users_of
from app.vault.vault import Vault
from db.create import create_database
from db.engine import open_engine
from db.entries import CLOCK_DOUBTED, Entry
from tests.factories.replicas import a_person
from tests.factories.vaults import NOW, USER, Kept, make_vault, reopen


def trouble_of(folder: Path, **overrides: Any) -> str:
    with pytest.raises((Trouble, Refused)) as trouble:
        reopen(folder, **overrides).close()
    return trouble.value.reason


def save(vault: Vault, **values: Any) -> Entry:
    with vault.writing(now=NOW) as session:
        (entry,) = session.write([a_person(**values)])
    return entry


def log(vault: Vault) -> list[str]:
    with vault.reading() as connection:
        return list(connection.exec_driver_sql("SELECT kind FROM access ORDER BY seq").scalars())


def test_the_names_of_the_users_are_shown_before_unlocking(folder: Path) -> None:
    assert [user.name for user in users_of(folder)] == [USER]


def test_what_was_saved_is_there_after_locking_and_unlocking(folder: Path) -> None:
    vault = reopen(folder)
    save(vault, name="张大山")
    vault.close()
    again = reopen(folder)
    with again.reading() as connection:
        assert connection.exec_driver_sql("SELECT name FROM person").scalar() == "张大山"
    again.close()


def test_a_wrong_password_is_refused_and_logged_at_the_next_unlock(folder: Path) -> None:
    assert trouble_of(folder, password="不是这个密码") == "password_wrong"
    assert trouble_of(folder, password=None) == "password_wrong"
    vault = reopen(folder)
    assert log(vault)[-3:] == ["unlock_failed", "unlock_failed", "unlocked"]
    vault.close()
    again = reopen(folder)
    assert log(again).count("unlock_failed") == 2
    again.close()


def test_the_recovery_phrase_opens_the_vault(folder: Path, kept: Kept) -> None:
    vault = reopen(folder, phrase=" ".join(kept.phrase))
    assert log(vault)[-1] == "unlocked"
    vault.close()


def test_the_phrase_of_another_vault_is_refused_and_logged(folder: Path, tmp_path: Path) -> None:
    other = make_vault(tmp_path / "other")
    other.vault.close()
    assert trouble_of(folder, phrase=other.phrase) == "phrase_wrong"
    vault = reopen(folder)
    assert log(vault)[-2:] == ["unlock_failed", "unlocked"]
    vault.close()


def test_a_vault_that_is_open_in_another_process_is_refused(folder: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from tests.factories.vaults import reopen;"
        "vault = reopen(Path(sys.argv[1])); print('open', flush=True); sys.stdin.read(); vault.close()"
    )
    root = Path(__file__).parents[3]
    with subprocess.Popen(
        [sys.executable, "-c", program, str(folder)],
        cwd=root,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        assert trouble_of(folder) == "vault_in_use"
        other.communicate("")
    vault = reopen(folder)
    assert vault.findings == ()
    vault.close()


def test_an_empty_folder_is_no_vault(tmp_path: Path) -> None:
    assert trouble_of(tmp_path) == "vault_missing"


def test_a_records_file_that_is_not_encrypted_is_refused(folder: Path) -> None:
    (folder / "records-1.db").unlink()
    with sqlite3.connect(folder / "records-1.db") as plain:
        plain.execute("CREATE TABLE person (name TEXT)")
    plain.close()
    assert trouble_of(folder) == "vault_not_encrypted"


def test_a_records_file_under_another_key_is_refused(folder: Path) -> None:
    (folder / "records-1.db").unlink()
    engine = open_engine(folder / "records-1.db", bytes(32), create=True)
    create_database(engine, vault="another")
    engine.dispose()
    assert trouble_of(folder) == "vault_foreign"


def test_random_bytes_are_no_vault(folder: Path) -> None:
    (folder / "records-1.db").write_bytes(os.urandom(100_000))
    assert trouble_of(folder) == "vault_foreign"


def test_a_missing_or_empty_records_file_is_refused(folder: Path) -> None:
    (folder / "records-1.db").write_bytes(b"")
    assert trouble_of(folder) == "vault_damaged"
    (folder / "records-1.db").unlink()
    assert trouble_of(folder) == "vault_missing"


def test_a_vault_of_a_newer_program_is_refused(folder: Path) -> None:
    vault = reopen(folder)
    with vault.writing(now=NOW) as session:
        session.connection.exec_driver_sql("UPDATE header SET value = '0999' WHERE key = 'revision'")
    vault.close()
    assert trouble_of(folder) == "vault_newer"


def edit_keys(folder: Path, change: Callable[[dict[str, Any]], object]) -> None:
    path = folder / "keys.json"
    plain = json.loads(path.read_text(encoding="utf-8"))
    change(plain)
    path.write_text(json.dumps(plain), encoding="utf-8")


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda keys: keys.update(format=2), "vault_newer"),
        (lambda keys: keys.update(vault="another"), "keys_damaged"),
        (lambda keys: keys.update(hmac="00"), "keys_damaged"),
        (lambda keys: keys.update(database="../records-1.db"), "keys_damaged"),
        (lambda keys: keys.update(database=".."), "keys_damaged"),
        (lambda keys: keys["slots"].pop(), "keys_damaged"),
        (lambda keys: keys["slots"][0].update(label="somebody else"), "password_wrong"),
        (lambda keys: keys["slots"][0].update(costs=[1, 2048, 1]), "password_wrong"),
        (lambda keys: keys["slots"][0].update(costs=[1, 2**31, 1]), "keys_damaged"),
        (lambda keys: keys["slots"][0].update(costs=[-1, 8, 1]), "keys_damaged"),
        (lambda keys: keys["slots"][0].update(nonce="00"), "keys_damaged"),
        (lambda keys: keys["slots"][0].update(box="zz"), "keys_damaged"),
        (lambda keys: keys.update(slots="all"), "keys_damaged"),
        (lambda keys: keys.pop("hmac"), "keys_damaged"),
    ],
)
def test_an_edited_keys_file_is_noticed(
    folder: Path, change: Callable[[dict[str, Any]], object], reason: str
) -> None:
    edit_keys(folder, change)
    assert trouble_of(folder) == reason


@pytest.mark.parametrize("text", ["", "[]", "null", "{", "[" * 100_000, "\x00"])
def test_a_keys_file_that_cannot_be_read_is_told_of(folder: Path, text: str) -> None:
    (folder / "keys.json").write_text(text, encoding="utf-8")
    assert trouble_of(folder) == "keys_damaged"


def test_the_keys_file_of_another_vault_does_not_fit(folder: Path, tmp_path: Path) -> None:
    other = make_vault(tmp_path / "other").vault
    other.close()
    shutil.copyfile(other.folder / "keys.json", folder / "keys.json")
    assert trouble_of(folder) == "vault_foreign"


def test_a_damaged_page_is_noticed_after_an_unclean_end(folder: Path) -> None:
    path = folder / "records-1.db"
    data = bytearray(path.read_bytes())
    data[4096 * 20 + 100] ^= 1
    path.write_bytes(data)
    (folder / "open").touch()
    assert trouble_of(folder) == "vault_damaged"


def test_a_damaged_first_page_is_noticed_at_once(folder: Path) -> None:
    path = folder / "records-1.db"
    data = bytearray(path.read_bytes())
    data[200] ^= 1
    path.write_bytes(data)
    assert trouble_of(folder) == "vault_foreign"


def test_a_vault_that_was_put_back_to_an_older_copy_is_asked_about(folder: Path, tmp_path: Path) -> None:
    shutil.copytree(folder, tmp_path / "older")
    vault = reopen(folder)
    save(vault)
    vault.close()
    shutil.rmtree(folder)
    shutil.move(tmp_path / "older", folder)
    vault = reopen(folder)
    assert vault.findings == ("rolled_back",)
    vault.close()


def test_a_copy_that_went_another_way_is_asked_about(kept: Kept, tmp_path: Path) -> None:
    first, second = kept.open_copy(tmp_path, "first"), kept.open_copy(tmp_path, "second")
    for vault in (first, second):
        save(vault)
        vault.close()
    again = reopen(first.folder)
    assert again.findings == ("rolled_back",)
    again.close()


@pytest.mark.parametrize(
    ("days", "finding"), [(-60, "clock_before_build"), (-3, "clock_before_newest"), (0, None)]
)
def test_what_is_recorded_under_a_doubtful_clock_is_flagged(
    folder: Path, days: int, finding: str | None
) -> None:
    vault = reopen(folder)
    save(vault)
    vault.close()
    vault = reopen(folder, now=NOW + timedelta(days=days))
    entry = save(vault)
    vault.close()
    assert vault.findings == (() if finding is None else (finding,))
    assert entry.header.flags == (0 if finding is None else CLOCK_DOUBTED)


def test_a_clock_far_after_the_newest_receipt_is_doubted(folder: Path) -> None:
    vault = reopen(folder)
    with vault.writing(now=NOW) as session:
        session.connection.exec_driver_sql(
            "INSERT INTO received_mark (county, laptop, epoch, seq, chain, receipt_no, way, at_ms)"
            " VALUES ('c', 'l', 'e', 1, '00', 1, 'file', ?)",
            (int(NOW.timestamp() * 1000),),
        )
    vault.close()
    vault = reopen(folder, now=NOW + timedelta(days=401))
    assert vault.findings == ("clock_far_ahead",)
    vault.close()


def test_a_closed_vault_reads_and_writes_no_more(folder: Path) -> None:
    vault = reopen(folder)
    vault.close()
    vault.close()
    for use in (save, log):
        with pytest.raises(Trouble) as trouble:
            use(vault)
        assert trouble.value.reason == "vault_closed"
    assert vault.data_key == b""


def test_a_vault_that_is_printed_in_a_report_tells_no_secret(vault: Vault) -> None:
    secrets = (repr(vault.data_key), repr(vault.laptop.sign_seed), vault.laptop.age_identity)
    assert not any(secret in repr(vault) for secret in secrets)
