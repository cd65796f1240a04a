"""The password, the language, the answer and the exit code of both command lines."""

from __future__ import annotations

import ast
import json
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import click
import pytest

from app.errors import Refused
from app.vault.open_vault import open_vault
from ui.commands.command_line import plain, tell_bugs_apart
from ui.commands.village import village
from ui.problems import has_sentence

AT = ("--vault", "{vault}")
COMMANDS = Path(__file__).resolve().parents[3] / "ui" / "commands"


def test_a_password_file_of_the_windows_editor_opens_the_vault(say, desk) -> None:
    desk.password.write_bytes(b"\xef\xbb\xbf" + desk.password.read_bytes() + b"\r\nnot this line")
    assert say(village, "status", "--vault", desk.vault, "--password-file", desk.password).code == 0


def test_a_password_file_in_another_encoding_is_refused_in_words(say, desk, tmp_path) -> None:
    other = tmp_path / "gbk.txt"
    other.write_bytes("青山不改".encode("gbk"))
    said = say(village, "status", "--vault", desk.vault, "--password-file", other)
    assert (said.code, said.out) == (1, "")
    assert "UTF-8" in said.err


@pytest.mark.parametrize(
    ("password", "words"), [("青山不改 2027", "密码不对"), ("", "密码不对"), (None, "密码文件读不了")]
)
def test_without_the_right_password_nothing_is_said_of_the_vault(
    say, desk, tmp_path, password: str | None, words: str
) -> None:
    file = tmp_path / "password.txt"
    if password is not None:
        file.write_text(password, "utf-8")
    said = say(village, "list", "people", "--vault", desk.vault, "--password-file", file)
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith(words)
    assert len(said.err.splitlines()) == 1


def test_a_password_is_never_a_word_of_the_command(say, desk) -> None:
    said = say(village, "status", "--vault", desk.vault, "--password", "青山不改 2026")
    assert said.code == 2
    assert "青山" not in said.err


def test_english_is_spoken_where_it_is_asked_for(say, desk, at_vault, monkeypatch) -> None:
    assert say(village, "status", *at_vault).out.startswith("云溪村：人员26人")
    monkeypatch.setenv("YIDAI_LANGUAGE", "en")
    assert say(village, "status", *at_vault).out.startswith("云溪村: people 26")
    assert say(village, "status", "--vault", desk.stick, *at_vault[2:]).err.startswith("There are no records")
    monkeypatch.delenv("YIDAI_LANGUAGE")
    assert say(village, "status", *at_vault).out.startswith("云溪村：人员26人")


@pytest.mark.parametrize(
    "words",
    [
        ("no-such-command",),
        ("status",),
        ("list", "everything", "--vault", "."),
        ("list", "people", "--on", "2026-13-01", "--vault", "."),
        ("undo", "--vault", "."),
        ("print", "bag", "--out", "x.pdf", "--vault", "."),
        ("print", "bag", "--all", "--person", "1", "--out", "x.pdf", "--vault", "."),
        ("print", "roster", "--person", "1", "--out", "x.pdf", "--vault", "."),
    ],
)
def test_wrong_usage_is_told_apart_from_a_refusal(say, words) -> None:
    said = say(village, *words)
    assert (said.code, said.out) == (2, "")
    assert "用法:" in said.err


def test_the_version_is_told(say) -> None:
    said = say(village, "--version")
    assert (said.code, said.err) == (0, "")
    assert "0.1.0" in said.out


def test_help_tells_of_every_command(say) -> None:
    said = say(village, "--help")
    assert said.code == 0
    for command in ("new", "import", "list", "print", "enrolment", "export", "take-in", "status", "check"):
        assert f"  {command} " in said.out


def test_a_second_program_on_the_same_vault_is_refused(say, desk, at_vault, machine) -> None:
    from app.clock import now

    open_one = open_vault(desk.vault, password=desk.password.read_text("utf-8"), now=now(), marks=machine)
    try:
        said = say(village, "status", *at_vault)
    finally:
        open_one.close()
    assert (said.code, said.out) == (1, "")
    assert said.err == "档案已经打开。请用已打开的窗口，或先关闭它。\n"
    assert say(village, "status", *at_vault).code == 0


def test_a_refusal_leaves_standard_output_empty_also_for_machines(say, desk, at_vault) -> None:
    said = say(village, "print", "bag", "--person", "nobody", "--out", desk.stick / "x", *at_vault, "--json")
    assert (said.code, said.out) == (1, "")
    assert len(said.err.splitlines()) == 1


@pytest.mark.parametrize(
    "words",
    [
        ("status", "--vault", "{long}"),
        ("import", "roster", "{long}.xlsx", *AT),
        ("print", "roster", "--out", "{long}", *AT),
        ("print", "roster", "--out", "{long}/a.pdf", *AT),
        ("take-in", "{long}", *AT),
        ("enrolment", "{long}", "--fingerprint", "1", *AT),
        ("export", "--to", "{long}", *AT),
        ("new", "--vault", "{long}", "--village-code", "999999", "--village-name", "石桥村", "--user", "单"),
    ],
)
def test_a_name_that_no_file_may_have_is_told_in_one_sentence(say, desk, words) -> None:
    blanks = {"long": "王小满" * 100, "vault": desk.vault}
    filled = [word.format(**blanks) for word in words]
    said = say(village, *filled, "--password-file", desk.password)
    assert (said.code, said.out) == (1, "")
    assert len(said.err.splitlines()) == 1
    assert "王小满" not in said.err


def test_half_a_character_in_a_name_is_refused(say, desk, tmp_path) -> None:
    named = ("--village-code", "999999", "--village-name", "石\udc81桥村", "--user", "单小红")
    said = say(village, "new", "--vault", tmp_path / "new", *named, "--password-file", desk.password)
    assert (said.code, said.out) == (1, "")
    assert len(said.err.splitlines()) == 1
    assert not (tmp_path / "new").exists()


def test_values_become_plain_for_machines() -> None:
    @dataclass(frozen=True)
    class Pair:
        day: date
        path: Path

    assert plain([Pair(date(2026, 11, 22), Path("a"))]) == [{"day": "2026-11-22", "path": "a"}]
    assert json.dumps(plain({1: ("x", frozenset({2}))})) == '{"1": ["x", [2]]}'


def test_a_bug_prints_places_and_no_words_of_anybody(capsys, monkeypatch, qapp) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    tell_bugs_apart()
    try:
        int("王小满 999999199003071234")
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    out, err = capsys.readouterr()
    assert out == ""
    assert "ValueError" in err
    assert "test_command_line.py" in err
    assert "王小满" not in err
    assert "999999" not in err


def test_stopping_is_no_bug(say) -> None:
    @click.command()
    def stopped() -> None:
        raise KeyboardInterrupt

    said = say(stopped)
    assert (said.code, said.out, said.err.strip()) == (1, "", "已停止。")


def test_every_reason_of_the_command_lines_has_a_sentence() -> None:
    given = {
        call.args[0].value
        for module in COMMANDS.glob("*.py")
        for call in ast.walk(ast.parse(module.read_text("utf-8")))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Name)
        and call.func.id in (Refused.__name__, "Trouble")
        and isinstance(call.args[0], ast.Constant)
    }
    assert "password_not_given" in given
    assert {reason for reason in given if not has_sentence(str(reason))} == set()


@pytest.mark.parametrize("day", ["0001-01-01", "1899-12-31", "2100-01-01", "9999-12-31", "2026-02-30"])
def test_a_day_from_which_nothing_can_be_counted_is_wrong_usage(say, at_vault, day: str) -> None:
    asked = say(village, "report", "--from", day, "--to", "2026-12-31", *at_vault)
    assert (asked.code, asked.out) == (2, "")
