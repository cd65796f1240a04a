"""A new vault: private, unreadable, and nothing of it left where it could not be made."""

from __future__ import annotations

import stat
from pathlib import Path
from typing import Any

import pytest

from app.errors import Refused, Trouble
from app.vault.create_vault import NewVillage
from app.vault.place import FolderLock
from db.undo import last_action
from tests.factories.replicas import a_person
from tests.factories.vaults import NOW, PASSWORD, USER, VILLAGE, Kept, make_vault, reopen


def test_a_new_vault_opens_with_its_password_and_knows_its_village(folder: Path, kept: Kept) -> None:
    vault = reopen(folder)
    with vault.reading() as connection:
        row = connection.exec_driver_sql("SELECT village_id, name, code FROM village_name").one()
    vault.close()
    assert tuple(row) == (kept.village, VILLAGE.name, VILLAGE.code)
    assert vault.findings == ()


def test_nothing_of_a_vault_is_for_other_users_of_the_computer(tmp_path: Path) -> None:
    (tmp_path / "vault").mkdir(mode=0o755)
    vault = make_vault(tmp_path).vault
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in vault.folder.iterdir()}
    vault.close()
    assert stat.S_IMODE(vault.folder.stat().st_mode) == 0o700
    assert set(modes.values()) == {0o600}
    assert {"keys.json", "records-1.db", "records-1.db-wal", ".lock", "open"} <= set(modes)


def test_nothing_that_was_saved_can_be_read_in_the_folder(tmp_path: Path) -> None:
    vault = make_vault(tmp_path).vault
    with vault.writing(now=NOW) as session:
        session.write([a_person(name="标记标记张大山", note="MARKERMARKER", phone="10012345678")])
    open_files = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    vault.close()
    closed_files = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    for words in ("标记标记", "MARKERMARKER", "10012345678", VILLAGE.name, PASSWORD):
        assert words.encode() not in open_files
        assert words.encode() not in closed_files
        assert words.encode("utf-16-le") not in closed_files


@pytest.mark.parametrize(
    ("overrides", "reason"),
    [
        ({"village": NewVillage(code="999999100201", name=" ")}, "village_name_missing"),
        ({"village": NewVillage(code="12a", name="云溪村")}, "village_code_form"),
        ({"user_name": ""}, "user_name_missing"),
        ({"password": "1234567"}, "password_short"),
    ],
)
def test_what_is_missing_is_said_before_anything_is_made(
    tmp_path: Path, overrides: dict[str, Any], reason: str
) -> None:
    with pytest.raises(Refused) as refusal:
        make_vault(tmp_path, **overrides)
    assert refusal.value.reason == reason
    assert not (tmp_path / "vault").exists()


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "vault").mkdir()
    (tmp_path / "vault" / "letter.txt").write_text("dear", encoding="ascii")
    with pytest.raises(Refused) as refusal:
        make_vault(tmp_path)
    assert refusal.value.reason == "folder_not_empty"
    assert [path.name for path in (tmp_path / "vault").iterdir()] == ["letter.txt"]


@pytest.mark.parametrize("was_there", [False, True])
def test_a_creation_that_fails_leaves_nothing_and_can_be_tried_again(tmp_path: Path, was_there: bool) -> None:
    if was_there:
        (tmp_path / "vault").mkdir()
    with pytest.raises(Refused, match="text_unstorable"):
        make_vault(tmp_path, village=NewVillage(code="999999100201", name="\ud800", town="清水镇"))
    assert (tmp_path / "vault").exists() == was_there
    made = make_vault(tmp_path)
    made.vault.close()
    reopen(made.vault.folder).close()


def test_a_creation_in_a_place_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="ascii")
    with pytest.raises(Trouble) as trouble:
        make_vault(tmp_path, folder=tmp_path / "file" / "vault")
    assert trouble.value.reason == "folder_not_writable"


def test_the_first_rows_are_no_action_that_undo_would_take_back(tmp_path: Path) -> None:
    vault = make_vault(tmp_path).vault
    with vault.reading() as connection:
        assert last_action(connection, laptop=vault.laptop.laptop, actor=vault.user) is None
    vault.close()


def test_a_vault_that_was_just_made_is_in_use(tmp_path: Path) -> None:
    vault = make_vault(tmp_path).vault
    with pytest.raises(Trouble) as trouble:
        FolderLock(vault.folder)
    assert trouble.value.reason == "vault_in_use"
    vault.close()
    assert vault.user_name == USER
