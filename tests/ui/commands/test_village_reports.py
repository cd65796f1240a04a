"""`yidai report`: every figure of a period."""

from __future__ import annotations

import xlsxwriter
from python_calamine import CalamineWorkbook

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
