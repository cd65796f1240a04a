"""`yidai report`: every figure of a period."""

from __future__ import annotations

import subprocess

import xlsxwriter
from python_calamine import CalamineWorkbook

from tests.app.exporting.test_aes_zip import opened
from tests.factories.ledgers import SAMPLES
from ui.commands.village import village

YEAR = ("--from", "2026-01-01", "--to", "2026-12-31")


def test_every_figure_is_told_with_unit_and_records(say, at_vault) -> None:
    say(village, "import", "visits", SAMPLES / "走访登记表.xlsx", *at_vault)
    found = {
        (one["key"], one["code"]): one for one in say(village, "report", *YEAR, *at_vault, "--json").json
    }
    assert found["people", ""]["amount"] == 26
    visits = found["visits", ""]
    assert visits["amount"] == visits["records"] > 0
    assert visits["unit"] == "次"
    assert found["activities", ""]["amount"] == 0


def test_people_read_it_with_units(say, at_vault) -> None:
    lines = say(village, "report", *YEAR, *at_vault).out.splitlines()
    assert "  在册人员\t26\t人\t(26)" in lines
    assert "{" not in "".join(lines)


def test_a_report_is_saved_as_paper_and_as_workbook(say, at_vault, tmp_path) -> None:
    paper, book = tmp_path / "r.pdf", tmp_path / "r.xlsx"
    public = tmp_path / "r.txt"
    said = say(village, "report", *YEAR, "--pdf", paper, "--xlsx", book, "--public", public, *at_vault)
    assert said.code == 0
    assert "姓名" in public.read_text("utf-8-sig").splitlines()[-1]
    read = subprocess.run(["pdftotext", paper, "-"], capture_output=True, check=True, text=True).stdout
    assert "在册人员" in read
    assert "情况统计图" in read
    rows = CalamineWorkbook.from_path(book).get_sheet_by_index(0).to_python()
    assert [row[1] for row in rows if row[6] == "people"] == [26]


def test_the_township_pack_is_encrypted_and_tells_its_password_once(say, at_vault, tmp_path) -> None:
    out = tmp_path / "pack.zip"
    said = say(village, "pack", *YEAR, "--out", out, *at_vault, "--json").json
    files = opened(out.read_bytes(), said["password"])
    assert list(files) == said["files"]
    assert said["files"] == ["0-目录.txt", "1-到期清单.pdf", "2-情况统计表.pdf", "3-情况统计表.xlsx"]
    plain = say(village, "pack", *YEAR, "--out", tmp_path / "plain.zip", "--plain", *at_vault)
    assert (plain.code, "口令" in plain.out) == (0, False)
    full = say(village, "pack", *YEAR, "--out", out, "--full", *at_vault)
    assert (full.code, bool(full.err)) == (1, True), "in full only with a reason"
    full = say(village, "pack", *YEAR, "--out", out, "--full", "--reason", "报送镇、县存档", *at_vault)
    assert full.code == 0, full.err
    lost = say(village, "pack", *YEAR, "--out", tmp_path / "no" / "pack.zip", *at_vault)
    assert (lost.code, bool(lost.err)) == (1, True)


def test_an_end_before_the_beginning_is_refused(say, at_vault) -> None:
    said = say(village, "report", "--from", "2026-02-02", "--to", "2026-02-01", *at_vault)
    assert (said.code, bool(said.err)) == (1, True)


def test_a_form_is_filled_by_the_command_line(say, at_vault, tmp_path) -> None:
    form, out = tmp_path / "form.xlsx", tmp_path / "filled.xlsx"
    with xlsxwriter.Workbook(form) as book:
        book.add_worksheet().write_row(0, 0, ["{{people}}", "{{visits_due}}", "{{wat}}"])
    said = say(village, "fill", form, *YEAR, "--out", out, *at_vault)
    assert said.code == 1
    assert "{{wat}}" in said.err
    assert not out.exists()
    with xlsxwriter.Workbook(form) as book:
        book.add_worksheet().write_row(0, 0, ["{{people}}", "{{visits_due}}"])
    assert say(village, "fill", form, *YEAR, "--out", out, *at_vault, "--json").json == {"codes": 2}
    assert CalamineWorkbook.from_path(out).get_sheet_by_index(0).to_python()[0][0] == 26
