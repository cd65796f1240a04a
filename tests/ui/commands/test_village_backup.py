"""`yidai backup` and `yidai restore`, as someone types them."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.factories.vaults import PASSWORD
from ui.commands.village import village


def test_a_backup_on_this_disk_says_that_it_is_only_there(say, at_vault, desk) -> None:
    said = say(village, "backup", *at_vault)
    assert (said.code, said.err) == (0, "")
    assert "别处还没有备份" in said.out
    assert len(list((desk.vault / "backups").glob("*.yidai-backup"))) == 1


def test_a_copy_goes_to_the_stick_and_machines_are_told(say, at_vault, desk) -> None:
    said = say(village, "backup", *at_vault, "--to", desk.stick, "--json")
    assert said.code == 0
    assert said.json["here_ms"] == said.json["elsewhere_ms"] == said.json["backup"]["made_ms"]
    assert Path(said.json["copy"]).read_bytes() == Path(said.json["backup"]["path"]).read_bytes()


def test_from_the_stick_a_lost_vault_comes_back_with_everyone(say, at_vault, desk) -> None:
    people = say(village, "list", "people", *at_vault, "--json").json
    assert say(village, "backup", *at_vault, "--to", desk.stick).code == 0
    shutil.rmtree(desk.vault)
    said = say(village, "restore", "--from", desk.stick, *at_vault)
    assert (said.code, said.err) == (0, "")
    assert say(village, "list", "people", *at_vault, "--json").json == people
    assert say(village, "check", *at_vault, "--json").json["good"] is True


def test_what_would_be_left_behind_is_said_before(say, at_vault, desk) -> None:
    assert say(village, "backup", *at_vault).code == 0
    assert say(village, "undo", "--last", *at_vault).code == 0
    look = say(village, "restore", "--from", desk.vault, *at_vault, "--dry-run", "--json")
    assert look.code == 0
    assert look.json["lost"]["entries"] >= 26
    assert "会留在旧档案里" in say(village, "restore", "--from", desk.vault, *at_vault, "--dry-run").out
    assert len(list(desk.vault.glob("records-*.db"))) == 1


def test_what_was_there_is_kept_and_named(say, at_vault, desk) -> None:
    assert say(village, "backup", *at_vault).code == 0
    said = say(village, "restore", "--from", desk.vault, *at_vault)
    assert said.code == 0
    (aside,) = desk.vault.glob("keys-before-*.json")
    assert str(aside) in said.out


def test_a_wrong_password_or_no_backup_is_one_sentence(say, at_vault, desk, tmp_path) -> None:
    assert say(village, "backup", *at_vault, "--to", desk.stick).code == 0
    wrong = tmp_path / "wrong.txt"
    wrong.write_text(PASSWORD + "!", "utf-8")
    new = tmp_path / "new"
    refused = say(village, "restore", "--from", desk.stick, "--vault", new, "--password-file", wrong)
    assert (refused.code, refused.out) == (1, "")
    assert refused.err.startswith("密码不对")
    said = say(village, "restore", "--from", tmp_path, "--vault", new, "--password-file", desk.password)
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("那里没有备份")
    assert not new.exists()
