"""`yidai check`, and vaults that are not as they should be."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from ui.commands.village import village

RECORDS = "records-1.db"


def test_a_vault_in_order_fits(say, at_vault) -> None:
    found = say(village, "check", *at_vault, "--json")
    assert (found.code, found.err) == (0, "")
    assert found.json["good"] is True
    assert found.json["entries"] > 50
    assert say(village, "check", *at_vault).out.startswith("全部核对无误")


def test_one_changed_byte_is_found_and_told_to_people_and_machines(say, desk, at_vault) -> None:
    spoil(desk.vault / RECORDS, at=40_000)
    found = say(village, "check", *at_vault, "--json")
    assert found.code == 1
    assert found.json["good"] is False
    assert found.json["file"]
    assert found.err.startswith("档案里有对不上的地方")
    assert len(found.err.splitlines()) == 1


def without_keys(vault: Path) -> None:
    (vault / "keys.json").unlink()


def with_other_keys(vault: Path) -> None:
    (vault / "keys.json").write_text('{"format": 1}', "utf-8")


def with_newer_keys(vault: Path) -> None:
    keys = (vault / "keys.json").read_text("utf-8")
    (vault / "keys.json").write_text(keys.replace('"format": 1', '"format": 9'), "utf-8")


def without_records(vault: Path) -> None:
    (vault / RECORDS).unlink()


def cut_short(vault: Path) -> None:
    (vault / RECORDS).write_bytes((vault / RECORDS).read_bytes()[:30_000])


def not_encrypted(vault: Path) -> None:
    (vault / RECORDS).unlink()
    plain = sqlite3.connect(vault / RECORDS)
    plain.execute("CREATE TABLE person (name TEXT)")
    plain.close()


def emptied(vault: Path) -> None:
    shutil.rmtree(vault)
    vault.mkdir()


def with_a_folder_for_a_lock(vault: Path) -> None:
    (vault / ".lock").unlink(missing_ok=True)
    (vault / ".lock").mkdir()


@pytest.mark.parametrize(
    ("spoiling", "words"),
    [
        (without_keys, "这个文件夹里没有档案"),
        (with_other_keys, "keys.json"),
        (with_newer_keys, "更新的版本"),
        (without_records, "这个文件夹里没有档案"),
        (cut_short, "档案已损坏"),
        (not_encrypted, "没有加密"),
        (emptied, "这个文件夹里没有档案"),
        (with_a_folder_for_a_lock, "这个文件夹不能写"),
    ],
)
@pytest.mark.parametrize("command", [("status",), ("check",), ("undo", "--last")])
def test_what_is_no_whole_vault_is_refused_in_one_sentence(
    say, desk, at_vault, spoiling, words: str, command
) -> None:
    spoiling(desk.vault)
    said = say(village, *command, *at_vault)
    assert (said.code, said.out) == (1, "")
    assert words in said.err
    assert len(said.err.splitlines()) == 1


def test_a_page_that_cannot_be_read_ends_a_list_with_a_sentence(say, desk, at_vault) -> None:
    size = (desk.vault / RECORDS).stat().st_size
    for at in range(8192, size, 4096):
        spoil(desk.vault / RECORDS, at=at)
    said = say(village, "list", "people", *at_vault)
    assert (said.code, said.out) == (1, "")
    assert len(said.err.splitlines()) == 1
    assert "请记下" not in said.err


def test_a_note_that_cannot_be_deleted_keeps_nobody_out(say, desk, at_vault) -> None:
    (desk.vault / "attempts.txt").mkdir()
    assert say(village, "status", *at_vault).code == 0


def test_a_disk_that_fails_at_the_end_is_told_of(say, desk, at_vault) -> None:
    (desk.vault / "open").mkdir()
    said = say(village, "status", *at_vault)
    assert said.code == 1
    assert said.err.splitlines()[-1].startswith("磁盘没有响应")
    assert "Traceback" not in said.err


def test_a_mark_that_cannot_be_kept_is_told_of(say, at_vault, tmp_path, monkeypatch) -> None:
    (tmp_path / "a file").write_bytes(b"")
    for name in ("XDG_STATE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "a file"))
    said = say(village, "status", *at_vault)
    assert said.code == 1
    assert said.err.splitlines()[-1].startswith("磁盘没有响应")


def test_an_older_copy_that_was_put_back_is_asked_about(say, desk, at_vault, tmp_path) -> None:
    shutil.copytree(desk.vault, tmp_path / "older")
    assert say(village, "export", "--to", desk.stick, *at_vault).code == 0
    shutil.rmtree(desk.vault)
    shutil.copytree(tmp_path / "older", desk.vault)
    said = say(village, "status", *at_vault)
    assert said.code == 0
    assert "比本机原来的旧" in said.err


def test_the_countys_store_is_not_a_villages_vault(say, desk) -> None:
    at_home = ("--vault", desk.home, "--password-file", desk.password)
    for command in (["status"], ["list", "people"], ["undo", "--last"], ["export", "--to", desk.stick]):
        said = say(village, *command, *at_home)
        assert (said.code, said.out) == (1, "")
        assert said.err.startswith("这是县级库")


def spoil(file: Path, *, at: int) -> None:
    with file.open("r+b") as data:
        data.seek(at)
        byte = data.read(1)
        data.seek(at)
        data.write(bytes([byte[0] ^ 1]))
