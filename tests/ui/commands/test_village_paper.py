"""`yidai print`: bags and the roster as PDFs."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from ui.commands.village import village


def text_of(pdf: Path) -> str:
    return subprocess.run(["pdftotext", pdf, "-"], capture_output=True, text=True, check=True).stdout


def test_a_bag_is_masked_unless_a_reason_is_given_for_more(say, at_vault, tmp_path) -> None:
    person = say(village, "list", "people", *at_vault, "--json").json[0]
    bag, full = tmp_path / "bag.pdf", tmp_path / "full.pdf"
    asked = ("print", "bag", "--person", person["file_no"], *at_vault)

    printed = say(village, *asked, "--out", bag, "--json").json
    assert printed["masked"] is True
    assert printed["pages"] > 1
    assert person["file_no"] in text_of(bag)
    assert person["name"] not in text_of(bag)

    refused = say(village, *asked, "--out", full, "--full")
    assert (refused.code, refused.out, refused.err) == (1, "", "请选择完整打印的理由。\n")
    assert not full.exists()

    assert say(village, *asked, "--out", full, "--full", "--reason", "督导检查").code == 0
    assert person["name"] in text_of(full)


def test_a_locked_paper_says_its_password_once_and_opens_with_it(say, at_vault, tmp_path) -> None:
    roster, secret = tmp_path / "roster.pdf", tmp_path / "secret"
    said = say(village, "print", "roster", "--lock", "--out", roster, *at_vault)
    password = said.out.splitlines()[-1].rsplit("：", 1)[-1].rsplit(": ", 1)[-1]
    assert len(password) == 24
    opened = ["pdftotext", "-upw", password, roster, "-"]
    assert "花名册" in subprocess.run(opened, capture_output=True, text=True, check=True).stdout

    secret.write_text("三月的桃花开满山\n", encoding="utf-8")
    asked = ("print", "bag", "--all", "--lock-file", secret, "--out", tmp_path / "bags.pdf", *at_vault)
    assert say(village, *asked).code == 0
    opened = ["pdftotext", "-upw", "三月的桃花开满山", tmp_path / "bags.pdf", "-"]
    assert "档案袋" in subprocess.run(opened, capture_output=True, text=True, check=True).stdout.replace(
        "\n", ""
    )


def test_a_pack_for_an_inspection_holds_the_chosen_ledgers_in_two_copies(say, at_vault, tmp_path) -> None:
    pack = tmp_path / "pack.pdf"
    asked = ("print", "pack", "--form", "f24", "--form", "F38", "--from", "2026-10-01", "--to", "2026-12-31")
    said = say(village, *asked, "--out", pack, *at_vault, "--json").json
    assert said["pages"] == 8
    assert "".join(text_of(pack).split()).count("第2份") == 4


def test_the_reasons_for_printing_in_full_are_listed(say) -> None:
    lines = say(village, "print", "--reasons").out.splitlines()
    assert len(lines) >= 5
    assert all(line.split("\t")[0].isdigit() for line in lines)


def test_the_roster_and_all_bags_are_one_file_each(say, at_vault, tmp_path) -> None:
    roster = say(village, "print", "roster", "--out", tmp_path / "roster.pdf", *at_vault, "--json").json
    bags = say(village, "print", "bag", "--all", "--out", tmp_path / "bags.pdf", *at_vault, "--json").json
    assert bags["pages"] >= 26 * 2
    assert roster["pages"] < bags["pages"]
    assert sorted(path.suffix for path in tmp_path.iterdir() if path.is_file()) == [".pdf", ".pdf"]


@pytest.mark.parametrize(
    ("file_no", "out", "words"),
    [("999-XYZ-0001", "a.pdf", "档案"), (None, "gone/a.pdf", "文件夹已不在")],
)
def test_paper_that_cannot_be_made_is_refused_in_one_sentence(
    say, at_vault, tmp_path, file_no: str | None, out: str, words: str
) -> None:
    person = file_no or say(village, "list", "people", *at_vault, "--json").json[0]["file_no"]
    said = say(village, "print", "bag", "--person", person, "--out", tmp_path / out, *at_vault)
    assert (said.code, said.out) == (1, "")
    assert words in said.err
    assert len(said.err.splitlines()) == 1
    assert not (tmp_path / out).exists()


def test_every_form_is_listed_by_number_and_title_without_a_vault(say) -> None:
    lines = say(village, "print", "--forms").out.splitlines()
    assert "F11\t走访（家访）记录表" in lines
    assert "F27\t宣传工作台账（月/季/年）" in lines
    assert len(lines) >= 44


def test_a_form_is_printed_blank_of_a_person_or_of_a_period(say, at_vault, tmp_path) -> None:
    person = say(village, "list", "people", *at_vault, "--json").json[0]
    blank, own, ledger = tmp_path / "blank.pdf", tmp_path / "own.pdf", tmp_path / "ledger.pdf"
    assert say(village, "print", "form", "F11", "--blank", "--out", blank, *at_vault).code == 0
    assert "是否见到本人" in text_of(blank)

    asked = ("print", "form", "f05", "--person", person["file_no"], "--out", own, *at_vault)
    assert say(village, *asked).code == 0
    assert person["file_no"] in text_of(own)
    assert person["name"] not in text_of(own)
    assert say(village, *asked, "--full", "--reason", "督导检查").code == 0
    assert person["name"] in text_of(own)

    days = ("--from", "2026-01-01", "--to", "2026-03-31")
    assert (
        say(village, "print", "form", "F24", *days, "--out", ledger, *at_vault, "--json").json["pages"] == 1
    )
    assert "2026.01.01" in text_of(ledger)


def test_a_form_that_does_not_exist_is_said_in_one_sentence(say, at_vault, tmp_path) -> None:
    said = say(village, "print", "form", "F99", "--out", tmp_path / "a.pdf", *at_vault)
    assert (said.code, said.out) == (1, "")
    assert "F99" in said.err
    assert not (tmp_path / "a.pdf").exists()


def test_what_is_new_since_the_last_printing_is_printed_alone(say, at_vault, tmp_path) -> None:
    person = say(village, "list", "people", *at_vault, "--json").json[0]["file_no"]
    asked = ("print", "bag", "--person", person, "--since-last", "--out", tmp_path / "bag.pdf", *at_vault)
    assert say(village, *asked).code == 0
    assert "袋内目录" in text_of(tmp_path / "bag.pdf")
    nothing = say(village, *asked)
    assert (nothing.code, nothing.err) == (1, "上次打印以后没有新增或变动的内容。\n")


def test_a_letter_with_words_of_ones_own_is_printed_from_a_file(say, at_vault, tmp_path) -> None:
    shipped = (Path(__file__).parents[3] / "resources/forms/letters/F39.json").read_text(encoding="utf-8")
    own = tmp_path / "own.json"
    own.write_text(shipped.replace("在外务工的乡亲：", "在广东的乡亲："), encoding="utf-8")
    asked = ("print", "form", "--described", own, "--out", tmp_path / "a.pdf", *at_vault)
    assert say(village, *asked).code == 0
    assert "在广东的乡亲" in text_of(tmp_path / "a.pdf")

    own.write_text(shipped.replace('"body"', '"bodies"'), encoding="utf-8")
    refused = say(village, *asked)
    assert (refused.code, refused.out) == (1, "")
    assert "parts[0]" in refused.err
