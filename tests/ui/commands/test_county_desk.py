"""The county's desk at work, command by command: reports, lists, what goes down, keys, lost passwords."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
import xlsxwriter
from python_calamine import CalamineWorkbook

from ui.commands.county import county
from ui.commands.village import village

CODE = "999999100201"
PERIOD = ("--from", "2026-01-01", "--to", "2026-12-31")


@pytest.fixture
def tag(say, desk, at_vault, at_county) -> str:
    """The tag of the village's laptop, whose first bundle was taken in."""
    assert say(village, "export", "--to", desk.stick, *at_vault).code == 0
    assert say(county, "take-in", desk.stick, *at_county).code == 0
    return str(say(county, "status", *at_county, "--json").json["laptops"][0]["tag"])


def test_the_store_does_nothing_before_its_phrase_was_typed_back(say, desk, tmp_path) -> None:
    at_new = ("--home", tmp_path / "new", "--password-file", desk.password)
    phrase = say(county, "init", *at_new, "--json").json["recovery_phrase"]
    shut = say(county, "status", *at_new)
    assert (shut.code, shut.out) == (1, "")
    assert shut.err.startswith("恢复短语还没有回输")
    paper = tmp_path / "paper.txt"
    paper.write_text("的一是在不了有和人这中大为上个国我以要他时来用们")
    wrong = say(county, "init", "--typed-back", "--phrase-file", paper, *at_new)
    assert wrong.code == 1
    assert say(county, "status", *at_new).code == 1
    paper.write_text(" ".join(phrase))
    assert say(county, "init", "--typed-back", "--phrase-file", paper, *at_new).code == 0
    assert say(county, "status", *at_new).code == 0


def test_a_list_enrols_all_villages_at_once_and_only_once(say, desk, at_county, tmp_path) -> None:
    listed = a_table(
        tmp_path / "villages.xlsx",
        ["序号", "村代码", "村名"],
        [[1, "999999100301", "石桥村"], [2, "999999100302", "大坪村"], [3, "999999100401", "白石村"]],
    )
    out = tmp_path / "out"
    out.mkdir()
    found = say(county, "enrol", "--list", listed, "--out", out, *at_county, "--json")
    assert (found.code, found.err) == (0, "")
    assert [one["village_code"] for one in found.json] == ["999999100301", "999999100302", "999999100401"]
    files = sorted(path.relative_to(out).as_posix() for path in out.rglob("*.yidai-county"))
    assert files == [
        "999999100/999999100301.yidai-county",
        "999999100/999999100302.yidai-county",
        "999999100/999999100401.yidai-county",
    ]
    digits = CalamineWorkbook.from_path(str(out / "fingerprints.xlsx")).get_sheet_by_index(0).to_python()
    assert digits[3][:2] == ["999999100301", "石桥村"]
    again = say(county, "enrol", "--list", listed, "--out", out, *at_county)
    assert "0个村" in again.out
    bad = a_table(tmp_path / "bad.xlsx", ["村代码", "村名"], [["999999100501", ""]])
    refused = say(county, "enrol", "--list", bad, "--out", out, *at_county)
    assert (refused.code, refused.out) == (1, "")
    assert "A2" in refused.err


def test_the_matrix_and_the_report_come_as_xlsx_and_on_paper(say, at_county, tag, tmp_path) -> None:
    for name in ("matrix.xlsx", "matrix.pdf"):
        assert say(county, "matrix", "--months", "14", "--out", tmp_path / name, *at_county).code == 0
    for name in ("report.xlsx", "report.pdf"):
        assert say(county, "report", *PERIOD, "--out", tmp_path / name, *at_county).code == 0
    rows = CalamineWorkbook.from_path(str(tmp_path / "matrix.xlsx")).get_sheet_by_index(0).to_python()
    assert rows[3][1:3] == [CODE, "云溪村"]
    book = CalamineWorkbook.from_path(str(tmp_path / "report.xlsx"))
    assert book.sheet_names == ["县和乡镇", "各村"]
    people = next(row for row in book.get_sheet_by_name("县和乡镇").to_python() if row[0] == "在册人员")
    assert people[2:4] == [26.0, 26.0]
    headings, village_row = book.get_sheet_by_name("各村").to_python()[2:4]
    assert village_row[headings.index("在册人员 (人)")] == 26.0
    assert "云溪村" in words_of(tmp_path / "matrix.pdf")
    assert "在册人员" in words_of(tmp_path / "report.pdf")
    no = say(county, "matrix", "--out", tmp_path / "matrix.doc", *at_county)
    assert no.err.startswith("文件名必须")


def test_a_figure_opens_its_townships_villages_and_records(say, at_county, tag: str) -> None:
    whole = say(county, "report", *PERIOD, *at_county, "--json").json
    assert (whole["villages"], whole["reporting"]) == (1, 1)
    people = next(one for one in whole["figures"] if (one["key"], one["code"]) == ("people", ""))
    assert people["amount"] == 26
    found = say(
        county, "report", *PERIOD, "--figure", "people", "--village-code", CODE, *at_county, "--json"
    ).json
    assert found["townships"] == [{"township": "999999100", "name": "", "amount": 26}] or (
        found["townships"][0]["amount"] == 26
    )
    assert [one["amount"] for one in found["by_village"]] == [26]
    assert len(found["records"]) == 26
    assert all(record["name"].endswith("**") for record in found["records"])
    said = say(county, "report", *PERIOD, "--figure", "people", *at_county)
    assert "云溪村\t26" in said.out
    assert say(county, "report", *PERIOD, "--figure", "nothing", *at_county).err.startswith("没有这项统计")


def test_reminders_are_sorted_by_township(say, at_county, tag, tmp_path) -> None:
    named = ("--village-code", "999999100202", "--village-name", "石桥村")
    assert say(county, "enrol", *named, "--out", tmp_path / "b.yidai-county", *at_county).code == 0
    month = say(county, "matrix", "--months", "1", *at_county, "--json").json["months"][0]
    found = say(county, "reminders", "--month", month, *at_county, "--json").json
    assert [(one["township"], one["village_name"], one["laptops"]) for one in found] == [
        ("999999100", "石桥村", 0)
    ]
    assert "尚未加入" in say(county, "reminders", "--month", month, *at_county).out
    for name in ("remind.xlsx", "remind.pdf"):
        assert say(county, "reminders", "--month", month, "--out", tmp_path / name, *at_county).code == 0
    rows = CalamineWorkbook.from_path(str(tmp_path / "remind.xlsx")).get_sheet_by_index(0).to_python()
    assert rows[3][1:] == ["999999100202", "石桥村", "尚未加入"]
    assert "石桥村" in words_of(tmp_path / "remind.pdf")
    assert say(county, "reminders", "--month", "1999-01", *at_county).code == 1


def test_receipts_lie_in_a_folder_for_each_township(say, desk, at_county, at_vault, tag) -> None:
    made = say(county, "receipts", "--by-township", "--out", desk.stick, *at_county, "--json").json
    assert [Path(one["file"]).parent.name for one in made] == ["999999100"]
    assert say(village, "receipt", made[0]["file"], *at_vault).code == 0
    again = ("receipts", "--out", desk.stick, "--village-code", CODE, "--laptop")
    assert [one["number"] for one in say(county, *again, tag, *at_county, "--json").json] == [2]
    assert say(county, *again, "???", *at_county).code == 1


def test_problems_and_lists_go_down_and_are_taken_in(say, desk, at_county, at_vault, tag, tmp_path) -> None:
    problems = a_table(
        tmp_path / "问题.xlsx",
        ["村代码", "发现日期", "问题", "整改要求", "整改期限"],
        [[CODE, "2026-11-01", "档案缺页", "补齐", "2026-12-01"]],
    )
    lists = tmp_path / "lists.json"
    year = {
        "year": 2027,
        "holidays": [f"2027-01-0{day}" for day in range(1, 9)],
        "workdays": ["2027-01-09"],
        "source": "国办发明电〔2026〕7号",
    }
    lists.write_text(json.dumps({"holidays": [year]}))
    words = ("--ledger", "problem", problems, "--data", lists, "--to", desk.stick)
    found = say(county, "send-down", *words, *at_county, "--json")
    assert (found.code, found.err) == (0, "")
    (written,) = found.json["written"]
    assert written["entries"] == 1
    taken = say(village, "enrolment", written["county_file"], *at_vault, "--json")
    assert (taken.code, taken.err) == (0, "")
    assert [one["state"] for one in taken.json["sent_down"]] == ["taken"]
    assert say(village, "take-in", written["bundle"], *at_vault).out.startswith("县里为本村")
    problem = say(village, "list", "problems", *at_vault, "--json").json[0]
    assert (problem["item"], problem["due_on"]) == ("档案缺页", "2026-12-01")
    nothing = say(county, "send-down", *at_county)
    assert nothing.err.startswith("请说明要做什么")


def test_new_keys_and_a_restored_store_ask_nothing_of_the_village(
    say, desk, at_county, at_vault, tag, tmp_path
) -> None:
    assert say(county, "rotate", *at_county, "--json").json["past"] == 1
    epoch = say(county, "restored", *at_county, "--json").json["epoch"]
    assert len(epoch) == 36
    receipt = say(county, "receipts", "--all", "--out", tmp_path, *at_county, "--json").json[0]["file"]
    assert say(village, "receipt", receipt, *at_vault).code == 0
    for path in desk.stick.glob("*.yidai"):
        path.unlink()
    assert say(village, "export", "--to", desk.stick, *at_vault).code == 0
    assert say(county, "take-in", desk.stick, *at_county, "--json").json[0]["outcome"] == "taken"


def test_a_store_that_is_put_back_says_what_comes_next(say, desk, at_county, tmp_path) -> None:
    before = say(county, "backup", "--to", tmp_path, *at_county, "--json")
    (backup,) = tmp_path.glob("*.yidai-backup")
    words = ("--from", backup, "--vault", tmp_path / "again", "--password-file", desk.password)
    back = say(village, "restore", *words)
    assert (before.code, back.code) == (0, 0)
    assert "receipts --all" in back.out
    assert "请告诉县里" not in back.out


def test_a_forgotten_password_comes_back_through_the_county(
    say, desk, at_county, at_vault, tag, tmp_path
) -> None:
    new = tmp_path / "new.txt"
    new.write_text("a new password")
    at_new = ("--vault", desk.vault, "--password-file", new)
    assert say(village, "status", *at_new).code == 1
    asked = say(village, "recover", "ask", "--to", desk.stick, *at_new, "--json").json
    words = (asked["file"], "--to", desk.stick)
    wrong = say(county, "recover", *words, "--fingerprint", "0000 0000 0000", *at_county)
    assert (wrong.code, wrong.out) == (1, "")
    made = say(county, "recover", *words, "--fingerprint", asked["fingerprint"], *at_county, "--json")
    assert (made.code, made.err) == (0, "")
    assert CODE in made.json["laptop"]
    assert say(village, "recover", "answer", made.json["file"], *at_vault).code == 1
    assert say(village, "recover", "answer", made.json["file"], *at_new).code == 0
    assert say(village, "status", *at_new).code == 0
    assert say(village, "status", *at_vault).code == 1
    assert say(village, "recover", "answer", made.json["file"], *at_new).err.startswith("这台电脑没有")


def test_a_village_gets_another_name_and_code_from_a_day_on(say, desk, at_county, at_vault, tag) -> None:
    words = ("--village-code", CODE, "--to-code", "999999100299", "--to-name", "新云村")
    found = say(county, "division", *words, "--from", "2026-01-01", *at_county, "--json").json
    assert len(found["villages"]) == 1
    (written,) = say(county, "send-down", "--to", desk.stick, *at_county, "--json").json["written"]
    assert written["village_code"] == "999999100299"
    assert say(village, "take-in", written["bundle"], *at_vault).code == 0
    assert say(village, "status", *at_vault, "--json").json["village"]["name"] == "新云村"
    for path in desk.stick.rglob("*.yidai"):
        path.unlink()
    assert say(village, "export", "--to", desk.stick, *at_vault).code == 0
    (verdict,) = say(county, "take-in", desk.stick, *at_county, "--json").json
    assert (verdict["outcome"], verdict["village_code"]) == ("taken", "999999100299")
    villages = say(county, "matrix", "--months", "1", *at_county, "--json").json["villages"]
    assert [one["code"] for one in villages] == ["999999100299"]


def test_a_stick_leaves_a_report_for_machines(say, desk, at_county, at_vault, tmp_path) -> None:
    assert say(village, "export", "--to", desk.stick, *at_vault).code == 0
    (desk.stick / "bad.yidai").write_text("x")
    report = tmp_path / "report.ndjson"
    say(county, "take-in", desk.stick, "--report", report, *at_county)
    lines = [json.loads(line) for line in report.read_text("utf-8").splitlines()]
    assert sorted(line["outcome"] for line in lines) == ["refused", "taken"]


def test_without_anything_moving_that_is_said(say, at_county, at_vault, tag) -> None:
    assert say(county, "transfer", *at_county).out == "没有转往别村的档案。\n"
    assert say(county, "people", "--twice", "--ask", *at_county).out == "没有新的需要询问的人员。\n"
    assert say(village, "conflicts", *at_vault).out == "没有待选定的冲突。\n"
    assert say(village, "conflicts", "--row", "x", *at_vault).code == 1
    settled = ("conflicts", "--settle", "person", "x", "note")
    for words in (
        ("--choose", "1"),
        ("--keep-both", "one_text"),
        ("--choose", "1", "--keep-both", "one_text"),
    ):
        assert say(county, *settled, *words, *at_county).code == 1


def a_table(path: Path, headings: list[str], rows: list[list[object]]) -> Path:
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        for line, row in enumerate([headings, *rows]):
            sheet.write_row(line, 0, row)
    return path


def words_of(path: Path) -> str:
    return subprocess.run(["pdftotext", str(path), "-"], capture_output=True, check=True).stdout.decode()


def test_after_a_theft_the_village_joins_again_with_digits_that_were_read_out(
    say, desk, at_county, at_vault, tag, tmp_path
) -> None:
    assert say(county, "rotate", "--stolen", *at_county, "--json").json["stolen"] == 1
    sent = say(county, "send-down", "--to", tmp_path, *at_county, "--json").json["written"][0]
    assert (tmp_path / "fingerprints.xlsx").exists()
    refused = say(village, "enrolment", sent["county_file"], *at_vault)
    assert (refused.code, refused.out) == (1, "")
    assert "密钥被盗" in refused.err
    again = ("enrolment", sent["county_file"], "--again", *at_vault)
    assert say(village, *again).err.startswith("这里没法问十二位数字")
    assert say(village, *again, "--fingerprint", "0000 0000 0000").code == 1
    assert say(village, *again, "--fingerprint", sent["fingerprint"]).code == 0
    assert say(village, "export", "--to", desk.stick, *at_vault).code == 0
    outcomes = [one["outcome"] for one in say(county, "take-in", desk.stick, *at_county, "--json").json]
    assert outcomes == ["known", "taken"]
    assert sent["fingerprint"] not in say(county, "rotate", *at_county).out
    told = say(county, "send-down", "--to", tmp_path, *at_county).out
    assert "重新加入：请念" in told
