"""`yidai new`, `import` and `undo`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.factories.ledgers import SAMPLES, write_xlsx
from ui.commands.village import village

NAMED = ("--village-code", "999999100201", "--village-name", "云溪村", "--user", "覃晓梅")


def test_the_recovery_phrase_is_shown_once_and_nothing_can_show_it_again(say, desk, tmp_path) -> None:
    at_new = ("--vault", tmp_path / "new", "--password-file", desk.password)
    made = say(village, "new", *at_new, *NAMED)
    phrase = made.out.splitlines()[-1]
    assert (made.code, made.err, len(phrase)) == (0, "", 24)
    assert made.out.count(phrase) == 1

    again = say(village, "new", *at_new, *NAMED)
    assert (again.code, again.out) == (1, "")
    assert again.err.startswith("文件夹里已有东西")
    told = [say(village, *words, *at_new) for words in (["status"], ["check"], ["list", "people"])]
    assert [one.code for one in told] == [0, 0, 0]
    assert not any(phrase in one.out + one.err for one in told)
    assert phrase.encode() not in b"".join(path.read_bytes() for path in (tmp_path / "new").iterdir())


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"--village-code": "99"}, "村代码"),
        ({"--village-name": " "}, "村名"),
        ({"--user": " "}, "姓名"),
        ({"--vault": "password.txt/vault"}, "这个文件夹不能写"),
    ],
)
def test_a_vault_that_cannot_be_made_leaves_nothing_behind(say, desk, tmp_path, changed, words) -> None:
    asked = dict(zip(NAMED[::2], NAMED[1::2], strict=True)) | {"--vault": "new"} | changed
    asked["--vault"] = desk.password.parent / asked["--vault"]
    said = say(village, "new", *sum(asked.items(), ()), "--password-file", desk.password)
    assert (said.code, said.out) == (1, "")
    assert words in said.err
    assert not (desk.password.parent / "new").exists()


def test_a_short_password_makes_no_vault(say, tmp_path) -> None:
    (tmp_path / "short.txt").write_text("kurz", "utf-8")
    said = say(village, "new", *NAMED, "--vault", tmp_path / "new", "--password-file", tmp_path / "short.txt")
    assert said.code == 1
    assert said.err.startswith("密码太短")
    assert "kurz" not in said.err
    assert not (tmp_path / "new").exists()


def test_a_dry_run_says_what_would_come_in_and_writes_nothing(say, at_vault) -> None:
    before = say(village, "check", *at_vault, "--json").json["digest"]
    told = say(village, "import", "visits", SAMPLES / "走访登记表.xlsx", "--dry-run", *at_vault)
    assert told.code == 0
    assert told.out.splitlines()[-1].startswith("可导入85行")
    rows = say(
        village, "import", "visits", SAMPLES / "走访登记表.xlsx", "--dry-run", *at_vault, "--json"
    ).json
    assert rows["counts"]["ok"] == 85
    assert say(village, "check", *at_vault, "--json").json["digest"] == before


def test_a_damaged_id_number_is_told_with_its_cell(say, at_vault, tmp_path) -> None:
    file = write_xlsx(tmp_path / "a.xlsx", ("姓名", "身份证号"), ("新来的", 999999199003071234))
    told = say(village, "import", "roster", file, "--dry-run", *at_vault)
    assert told.code == 0
    assert any("A2" in line or "B2" in line for line in told.out.splitlines())
    assert "电子表格弄坏了" in told.out


def test_a_ledger_taken_in_twice_is_here_already_and_undo_takes_all_of_it_back(say, at_vault) -> None:
    counts = [
        say(village, "import", "visits", SAMPLES / "走访登记表.xlsx", *at_vault, "--json").json
        for _time in range(2)
    ]
    assert [(count["visits"], count["already"]) for count in counts] == [(85, 0), (0, 85)]
    assert say(village, "undo", "--last", *at_vault, "--json").json == {"rows": 85, "kept": 0}
    assert say(village, "status", *at_vault, "--json").json["visits"] == 0


def test_undo_ends_with_a_sentence_when_nothing_is_left(say, desk, tmp_path) -> None:
    at_new = ("--vault", tmp_path / "new", "--password-file", desk.password)
    say(village, "new", *at_new, *NAMED)
    said = say(village, "undo", "--last", *at_new)
    assert (said.code, said.out) == (1, "")
    assert said.err == "没有可以撤销的操作。\n"


def test_members_and_activities_come_in_once_and_are_listed(say, at_vault) -> None:
    for kind, name, lines in (("members", "会员小组花名册.xlsx", 5), ("activities", "宣传活动台账.ods", 12)):
        told = say(village, "import", kind, SAMPLES / name, "--dry-run", *at_vault, "--json").json
        assert told["counts"]["ok"] + told["counts"]["warning"] >= lines
        before = len(say(village, "list", kind, *at_vault, "--json").json)
        taken = say(village, "import", kind, SAMPLES / name, *at_vault, "--json").json
        assert taken["lines"] >= lines
        assert len(say(village, "list", kind, *at_vault, "--json").json) == before + taken["lines"]
        again = say(village, "import", kind, SAMPLES / name, *at_vault)
        assert again.code in (0, 1), again.err
        assert len(say(village, "list", kind, *at_vault, "--json").json) == before + taken["lines"]


@pytest.mark.parametrize("only_look", [(), ("--dry-run",)])
def test_a_ledger_of_another_kind_is_refused(say, at_vault, only_look) -> None:
    said = say(village, "import", "visits", SAMPLES / "花名册.xlsx", *only_look, *at_vault)
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("这份台账一行也不能导入")


def test_a_roster_of_volunteers_is_asked_about(say, at_vault) -> None:
    told = say(village, "import", "roster", SAMPLES / "会员小组名册.csv", "--dry-run", *at_vault)
    assert told.code == 0
    assert "可能不是" in told.out.splitlines()[0]


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("gone.xlsx", None, "文件已不在原处"),
        ("letter.docx", b"PK", ".docx"),
        ("no_ending", b"x", "—"),
        ("cut.xlsx", b"cut", "损坏"),
        ("empty.csv", b"", ""),
    ],
)
def test_a_file_that_is_no_ledger_is_refused_in_one_sentence(
    say, at_vault, tmp_path: Path, name: str, content: bytes | None, words: str
) -> None:
    file = tmp_path / name
    if content == b"cut":
        content = (SAMPLES / "花名册.xlsx").read_bytes()[:3000]
    if content is not None:
        file.write_bytes(content)
    said = say(village, "import", "roster", file, *at_vault)
    assert (said.code, said.out) == (1, "")
    assert words in said.err
    assert len(said.err.splitlines()) == 1
    assert "请记下" not in said.err
