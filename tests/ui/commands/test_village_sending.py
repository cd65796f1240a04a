"""`yidai enrolment`, `export`, `take-in` and `status`."""

from __future__ import annotations

import pytest

from tests.factories.ledgers import SAMPLES
from ui.commands.county import county
from ui.commands.village import village


def test_a_vault_works_before_it_is_enrolled_and_says_so(say, desk, tmp_path) -> None:
    at_new = ("--vault", tmp_path / "new", "--password-file", desk.password)
    named = ("--village-code", "999999100202", "--village-name", "石桥村", "--user", "单小红")
    assert say(village, "new", *at_new, *named).code == 0
    status = say(village, "status", *at_new)
    assert status.code == 0
    assert "还没有在县里登记" in status.out
    refused = say(village, "export", "--to", desk.stick, *at_new)
    assert (refused.code, refused.out) == (1, "")
    assert refused.err.startswith("本机还没有在县里登记")
    assert list(desk.stick.iterdir()) == []


def test_digits_that_differ_enrol_nothing(say, desk, tmp_path) -> None:
    joins = desk.vault.parent / "joins.yidai-county"
    at_new = ("--vault", tmp_path / "new", "--password-file", desk.password)
    named = ("--village-code", "999999100201", "--village-name", "云溪村", "--user", "单小红")
    say(village, "new", *at_new, *named)
    for digits in (("--fingerprint", "123456789012"), ()):
        said = say(village, "enrolment", joins, *digits, *at_new)
        assert (said.code, said.out) == (1, "")
        assert "12" in said.err or "十二位" in said.err
    assert say(village, "status", *at_new, "--json").json["county"] is None


def test_the_size_is_said_before_anything_is_written(say, desk, at_vault) -> None:
    expected = say(village, "status", *at_vault, "--json").json["expected"]["case"]
    assert "现在写一包，大约" in say(village, "status", *at_vault).out
    sent = say(village, "export", "--to", desk.stick, *at_vault, "--json").json
    assert sent["size"] <= expected < 2 * sent["size"]


def test_written_is_not_received(say, desk, at_vault, at_county) -> None:
    sent = say(village, "export", "--to", desk.stick, *at_vault, "--json").json
    assert sent["number"] == 1
    bundle = desk.stick / sent["path"]
    assert bundle.is_file()
    waiting = say(village, "status", *at_vault)
    assert "已写出，等县里的回执" in waiting.out
    assert "县里已收到" not in waiting.out

    assert say(county, "take-in", bundle, *at_county).code == 0
    receipt = say(county, "receipts", "--out", desk.stick, *at_county, "--json").json[0]["file"]
    for _time in range(2):
        assert say(village, "take-in", receipt, *at_vault).code == 0
    assert "没有变化" in say(village, "take-in", receipt, *at_vault).out
    status = say(village, "status", *at_vault)
    assert "第1包" in status.out
    assert "县里已收到" in status.out


def test_undo_after_sending_means_what_was_done_before(say, desk, at_vault) -> None:
    assert say(village, "import", "tests", SAMPLES / "尿检台账.xls", *at_vault, "--json").json["tests"] == 91
    assert say(village, "export", "--to", desk.stick, *at_vault).code == 0
    # 91 tests, and the 11 rows that refusals and no-shows among them opened for whoever counts them.
    assert say(village, "undo", "--last", *at_vault, "--json").json["rows"] == 91 + 11


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (("enrolment", "{ledger}", "--fingerprint", "1"), "这不是县里的文件"),
        (("enrolment", "{gone}", "--fingerprint", "1"), "文件已不在"),
        (("enrolment", "{folder}", "--fingerprint", "1"), "文件读不了"),
        (("take-in", "{ledger}"), "文件格式不对"),
        (("take-in", "{gone}"), "文件已不在"),
        (("take-in", "{folder}"), "文件读不了"),
        (("export", "--to", "{gone}"), "U盘或文件夹不见了"),
    ],
)
def test_a_wrong_file_changes_nothing_and_is_told_in_one_sentence(
    say, desk, at_vault, command, words: str
) -> None:
    places = {
        "ledger": SAMPLES / "花名册.xlsx",
        "gone": desk.stick / "gone",
        "folder": desk.stick,
    }
    before = say(village, "check", *at_vault, "--json").json["digest"]
    said = say(village, *(str(word).format(**places) for word in command), *at_vault)
    assert (said.code, said.out) == (1, "")
    assert words in said.err
    assert len(said.err.splitlines()) == 1
    assert say(village, "check", *at_vault, "--json").json["digest"] == before
