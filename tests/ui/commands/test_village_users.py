"""`yidai users` and --user, as a terminal calls them."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from app.people.read_person import read_person
from app.people.save_person import change_person
from app.rights.correction_request import CORRECTION_REQUEST, CorrectionRequest
from app.vault.open_vault import open_vault
from tests.factories.people import NOW, PASSWORD, Office, new_vault
from ui.commands.command_line import run
from ui.commands.village import village

SECRET = "李记录的密码很长"


@pytest.fixture
def vault(qapp: object, tmp_path: Path) -> Path:
    created = new_vault(tmp_path / "vault")
    created.vault.close()
    (tmp_path / "pw").write_text(PASSWORD, "utf-8")
    (tmp_path / "pw2").write_text(SECRET, "utf-8")
    return tmp_path


def yidai(folder: Path, *arguments: str, by: str = "pw") -> int:
    return run(
        village,
        [*arguments, "--vault", str(folder / "vault"), "--password-file", str(folder / by)],
    )


def test_a_user_is_added_listed_and_opens_with_user_and_the_own_password(
    vault: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    added = yidai(
        vault, "users", "add", "李记录", "--role", "recorder", "--new-password-file", str(vault / "pw2")
    )
    assert added == 0
    assert "记录员" in capsys.readouterr().out
    assert yidai(vault, "list", "people", "--user", "李记录", "--json", by="pw2") == 0
    assert json.loads(capsys.readouterr().out) == []
    assert yidai(vault, "users", "--user", "李记录", by="pw2") == 1
    assert "组长" in capsys.readouterr().err


def test_whoever_is_disabled_opens_nothing(vault: Path, capsys: pytest.CaptureFixture[str]) -> None:
    yidai(vault, "users", "add", "李记录", "--role", "recorder", "--new-password-file", str(vault / "pw2"))
    assert yidai(vault, "users", "role", "李记录", "--role", "reader") == 0
    assert yidai(vault, "users", "disable", "李记录", "--json") == 0
    lines = json.loads(capsys.readouterr().out.rpartition("\n[")[2].join(("[", "")))
    assert [(line["name"], line["role"], line["can_unlock"]) for line in lines] == [
        ("王组长", "leader", True),
        ("李记录", "reader", False),
    ]
    assert yidai(vault, "status", "--user", "李记录", by="pw2") == 1


def test_a_name_that_nobody_has_is_told(vault: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert yidai(vault, "status", "--user", "没有这人") == 1
    assert "没有" in capsys.readouterr().err


def test_the_access_log_is_listed_filtered_and_saved(vault: Path, capsys: pytest.CaptureFixture[str]) -> None:
    yidai(vault, "list", "people")
    capsys.readouterr()
    assert yidai(vault, "access-log", "--kind", "unlocked", "--json") == 0
    lines = json.loads(capsys.readouterr().out)
    assert {line["kind"] for line in lines} == {"unlocked"}
    assert {line["user"] for line in lines} == {"王组长"}
    assert yidai(vault, "access-log", "--out", str(vault / "log.csv")) == 0
    assert "解锁" in (vault / "log.csv").read_text("utf-8-sig")


def test_corrections_and_a_loss_are_listed_and_saved(vault: Path, capsys: pytest.CaptureFixture[str]) -> None:
    office = Office(open_vault(vault / "vault", password=PASSWORD, now=NOW, marks=vault / "m"))
    person = office.add_person()
    with office.work() as session:
        details = read_person(session.connection, person).details
        changed = replace(details, village_group="9组")
        change_person(session, person, changed, id_key=office.vault.id_key, now=NOW)
    office.record(CORRECTION_REQUEST, person, CorrectionRequest(office.today, wrong="村组写错了"))
    number = office.sql("SELECT file_no FROM person")
    office.close()
    assert yidai(vault, "corrections", "--person", number, "--json") == 0
    said = json.loads(capsys.readouterr().out)
    assert [(line["old"], line["new"]) for line in said["changes"]] == [("3组", "9组")]
    assert [one["wrong"] for one in said["requests"]] == ["村组写错了"]
    assert yidai(vault, "corrections", "--person", number, "--out", str(vault / "c.pdf")) == 0
    assert yidai(vault, "incident", "laptop", "--on", "2026-12-31", "--out", str(vault / "i.pdf")) == 0
    for paper in ("c.pdf", "i.pdf"):
        assert (vault / paper).read_bytes().startswith(b"%PDF")
    capsys.readouterr()
    assert yidai(vault, "incident", "laptop", "--on", "2026-12-31", "--json") == 0
    assert [one["name"] for one in json.loads(capsys.readouterr().out)["people"]] == ["王**"]
