"""`yidai receipt CODE|FILE` and `sent`: what the county has answered."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from app.bundles.receipt_code import read_code
from app.clock import now
from app.errors import Refused
from app.vault.open_vault import open_vault
from app.work import work
from db.journal import update
from tests.factories.vaults import PASSWORD
from ui.commands.county import county
from ui.commands.village import village


@pytest.fixture
def code(say, desk, at_vault, at_county) -> str:
    """The telephone code of the first bundle, which the county has taken in."""
    assert say(village, "export", "--to", desk.stick, *at_vault).code == 0
    (verdict,) = say(county, "take-in", desk.stick, *at_county, "--json").json
    return str(verdict["code"])


def test_ten_digits_by_telephone_make_a_bundle_received(say, at_vault, code: str) -> None:
    assert "等县里的回执" in say(village, "sent", *at_vault).out
    said = say(village, "receipt", code, *at_vault)
    assert (said.code, said.out) == (0, "第1个数据包：已收（电话确认）\n")
    (line,) = say(village, "sent", *at_vault, "--json").json["bundles"]
    assert (line["number"], line["state"], line["receipt_way"]) == (1, "received", "telephone")
    for command in ("sent", "status"):
        assert "县里已收到（电话确认）" in say(village, command, *at_vault).out


def test_the_file_makes_it_received_too(say, desk, at_vault, at_county, code: str, tmp_path: Path) -> None:
    assert say(county, "receipts", "--out", tmp_path, *at_county).code == 0
    (path,) = tmp_path.glob("*.yidai-receipt")
    assert say(village, "receipt", path, *at_vault, "--json").json["bundles"] == [1]
    (line,) = say(village, "sent", *at_vault, "--json").json["bundles"]
    assert (line["state"], line["receipt_way"]) == ("received", "file")
    assert say(village, "receipt", path, *at_vault).out.startswith("这张回执以前")


@pytest.mark.parametrize("name", ["gone/1.yidai-receipt", "1.yidai-receipt", "."])
def test_a_file_that_is_not_there_is_no_wrong_code(say, desk, at_vault, name: str) -> None:
    said = say(village, "receipt", name, *at_vault)
    assert (said.code, said.out) == (1, "")
    assert "十位" not in said.err


def test_a_wrong_code_receives_nothing_and_five_of_them_must_wait(say, at_vault, code: str) -> None:
    mistyped = say(village, "receipt", f"{(int(code[0]) + 1) % 10}{code[1:]}", *at_vault)
    assert (mistyped.code, mistyped.out) == (1, "")
    wrong = code_of_nothing(code)
    said = [say(village, "receipt", wrong, *at_vault).err for _ in range(6)]
    assert len(set(said[:5])) == 1
    assert said[5] != said[4]
    (line,) = say(village, "sent", *at_vault, "--json").json["bundles"]
    assert line["state"] == "written"


def test_what_came_back_is_told_with_its_reason(say, desk, at_vault) -> None:
    with closing(open_vault(desk.vault, password=PASSWORD, now=now())) as vault, work(vault, now=now()) as it:
        person = it.connection.exec_driver_sql("SELECT min(id) FROM person").scalar_one()
        (entry,) = it.write([update("person", person, {"phone": "10000000001"})])
        it.connection.exec_driver_sql(
            "INSERT INTO rejected_entry (laptop, seq, reason, receipt_no) VALUES (?, ?, 'unreadable', 1)",
            (vault.laptop.laptop, entry.seq),
        )
    for command in ("sent", "status"):
        assert f"县里收不下第{entry.seq}号记录（读不出来）" in say(village, command, *at_vault).out
        (back,) = say(village, command, *at_vault, "--json").json["came_back"]
        assert (back["seq"], back["reason"], back["receipt_no"]) == (entry.seq, "unreadable", 1)


def code_of_nothing(code: str) -> str:
    """Another code with a right check digit."""
    plain = code.replace(" ", "")
    for digit in range(10):
        for last in range(10):
            other = f"{digit}{plain[1:9]}{last}"
            try:
                if digit != int(plain[0]) and read_code(other):
                    return other
            except Refused:
                continue
    raise AssertionError
