"""Forms that nobody foresaw: three layouts from three programs, and files that mean no good."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable

import pytest
import xlsxwriter
from python_calamine import CalamineWorkbook

from app.errors import Refused, Trouble
from app.reports.fill_form import Value, fill_form

KNOWN = {
    "audience_n": Value("120", "120"),
    "materials:5": Value("30", "30"),
    "funds_in": Value("87.50", "87.50"),
    "village": Value("清水湾村 & <组>"),
}
PIXEL = (
    b"\x89PNG\r\n\x1a\n"
    + struct.pack(">I", 13) + b"IHDR" + struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    + struct.pack(">I", zlib.crc32(b"IHDR" + struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)))
    + struct.pack(">I", len(zlib.compress(b"\0\0"))) + b"IDAT" + zlib.compress(b"\0\0")
    + struct.pack(">I", zlib.crc32(b"IDAT" + zlib.compress(b"\0\0")))
    + struct.pack(">I", 0) + b"IEND" + struct.pack(">I", zlib.crc32(b"IEND"))
)  # fmt: skip


def test_a_county_form_with_merged_cells_styles_and_a_picture_is_filled_in_place() -> None:
    form = county_form()
    filled = fill_form(form, KNOWN)
    rows = rows_of(filled.data)
    assert rows[0][0] == "清水湾村 & <组> 禁毒宣传月报表"
    assert rows[2][1:3] == [120, 30]
    assert rows[3][1] == "共120人次、30条"
    assert rows[4][1] == 87.5
    assert filled.codes == 6
    before, after = parts(form), parts(filled.data)
    assert list(before) == list(after)
    changed = {name for name in before if before[name] != after[name]}
    assert changed == {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"}
    sheet, was = after["xl/worksheets/sheet1.xml"].decode(), before["xl/worksheets/sheet1.xml"].decode()
    for kept in ("<cols>", "<mergeCells", "<drawing", "<pageSetup"):
        assert sheet[sheet.index(kept) :][:80] == was[was.index(kept) :][:80]
    assert 'r="B3" s="2"' in sheet


def test_a_form_with_texts_in_its_cells_and_a_prefix_is_filled() -> None:
    """As programs write it that keep no table of strings."""
    cells = (
        '<x:row r="1"><x:c r="A1" s="4" t="inlineStr"><x:is><x:t>受教育（人次）</x:t></x:is></x:c>'
        '<x:c r="B1" s="5" t="inlineStr"><x:is><x:t> {{ audience_n }} </x:t></x:is></x:c>'
        '<x:c r="C1" t="inlineStr"><x:is><x:t>横幅{{materials：5}}条</x:t></x:is></x:c><x:c r="D1"/></x:row>'
    )
    space = 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    form = hand_made(f"<x:worksheet {space}><x:sheetData>{cells}</x:sheetData></x:worksheet>")
    sheet = parts(fill_form(form, KNOWN).data)["xl/worksheets/sheet1.xml"].decode()
    assert '<x:c r="B1" s="5"><x:v>120</x:v></x:c>' in sheet
    assert "<x:t>横幅30条</x:t>" in sheet
    assert '<x:c r="D1"/>' in sheet


def test_a_code_spread_over_runs_of_different_looks_is_found_and_readings_are_not() -> None:
    strings = (
        "<sst><si><r><rPr><b/></rPr><t>共{{audi</t></r><r><t>ence_n}}人次</t></r>"
        "<rPh sb='0' eb='1'><t>gong</t></rPh></si><si><t>{{audience_n}}</t></si><si/></sst>"
    )
    cells = (
        '<row><c r="A1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c>'
        '<c r="C1" t="s"><v>1</v></c><c r="D1" t="s"><v>2</v></c></row>'
    )
    form = hand_made(f"<worksheet><sheetData>{cells}</sheetData></worksheet>", strings)
    after = parts(fill_form(form, KNOWN).data)
    assert "<b/></rPr><t>共120</t></r><r><t>人次</t></r><rPh sb='0'" in after["xl/sharedStrings.xml"].decode()
    sheet = after["xl/worksheets/sheet1.xml"].decode()
    assert '<c r="B1" s="1"><v>120</v></c><c r="C1"><v>120</v></c>' in sheet
    assert '<c r="D1" t="s"><v>2</v></c>' in sheet


def test_sums_over_filled_cells_are_worked_out_anew() -> None:
    cells = (
        '<row><c r="A1" t="inlineStr"><is><t>{{audience_n}}</t></is></c><c r="B1"><f>A1</f><v>0</v></c></row>'
    )
    form = hand_made(f"<worksheet><sheetData>{cells}</sheetData></worksheet>")
    after = parts(fill_form(form, KNOWN).data)
    assert '</sheets><calcPr fullCalcOnLoad="1"/>' in after["xl/workbook.xml"].decode()


def test_codes_that_nobody_knows_are_all_named_and_nothing_is_filled() -> None:
    form = written(lambda sheet: sheet.write_row(0, 0, ["{{audience_n}} {{wat}}", "{{who:9}}"]))
    with pytest.raises(Refused, match="form_code_unknown") as refused:
        fill_form(form, KNOWN)
    assert refused.value.facts["codes"] == ("{{wat}}", "{{who:9}}")


def test_a_form_without_codes_says_so() -> None:
    with pytest.raises(Refused, match="form_without_codes"):
        fill_form(written(lambda sheet: sheet.write(0, 0, "月报表")), KNOWN)


def test_what_is_filled_in_can_never_become_a_formula_or_markup() -> None:
    form = written(lambda sheet: sheet.write(0, 0, "{{village}}"))
    evil = {"village": Value('=HYPERLINK("http://x")</t></si>\x07')}
    assert rows_of(fill_form(form, evil).data)[0][0] == '=HYPERLINK("http://x")</t></si>'


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "ledger_empty"),
        (b"%PDF-1.7 not a table", "ledger_extension_wrong"),
        (b"PK\x03\x04 damaged", "ledger_damaged"),
        (b"<html><table>", "ledger_is_a_web_page"),
    ],
)
def test_what_is_no_workbook_is_refused_with_a_reason(data: bytes, reason: str) -> None:
    with pytest.raises((Refused, Trouble), match=reason):
        fill_form(data, KNOWN)


def test_hostile_files_are_refused_before_anything_of_them_is_used() -> None:
    entity = '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>'
    with pytest.raises(Refused, match="ledger_hostile"):
        fill_form(hand_made(entity), KNOWN)
    bomb = hand_made("<worksheet>" + " " * (70 * 1024 * 1024) + "</worksheet>")
    with pytest.raises(Refused, match="ledger_too_large"):
        fill_form(bomb, KNOWN)
    with pytest.raises(Refused, match="form_not_xlsx"):
        fill_form(hand_made("<worksheet/>", more={"xl/vbaProject.bin": "macro"}), KNOWN)
    with pytest.raises(Refused, match="ledger_hostile"):
        fill_form(hand_made("<worksheet/>", more={"XL/WORKSHEETS/SHEET1.XML": "<worksheet/>"}), KNOWN)


def test_elements_that_never_end_cost_no_time() -> None:
    text = "<worksheet>" + "<c t='s'>" * 300_000 + "<si><t>{{" * 100_000
    with pytest.raises(Refused, match="form_without_codes"):
        fill_form(hand_made(text, "<sst>" + "<si><rPh ><t>" * 300_000), KNOWN)


def county_form() -> bytes:
    """Merged title, borders, number formats, a picture, a formula over cells that are filled."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        bold = book.add_format({"bold": True, "align": "center", "border": 1})
        number = book.add_format({"num_format": "#,##0", "border": 1})
        sheet = book.add_worksheet("月报")
        sheet.set_column(0, 0, 28)
        sheet.merge_range("A1:D1", "{{village}} 禁毒宣传月报表", bold)
        sheet.write_row(1, 0, ["项目", "受教育", "横幅", "合计"], bold)
        sheet.write(2, 0, "数量")
        sheet.write(2, 1, "{{audience_n}}", number)
        sheet.write(2, 2, "{{materials:5}}", number)
        sheet.write_formula(2, 3, "=B3+C3", number, 0)
        sheet.write(3, 1, "共{{audience_n}}人次、{{materials:5}}条")
        sheet.write(4, 1, "{{funds_in}}")
        sheet.insert_image("F1", "stamp.png", {"image_data": io.BytesIO(PIXEL)})
        sheet.set_landscape()
    return out.getvalue()


def written(write: Callable[[xlsxwriter.worksheet.Worksheet], object]) -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        write(book.add_worksheet())
    return out.getvalue()


def hand_made(sheet: str, strings: str = "", more: dict[str, str] | None = None) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<workbook><sheets></sheets></workbook>")
        archive.writestr("xl/worksheets/sheet1.xml", sheet)
        if strings:
            archive.writestr("xl/sharedStrings.xml", strings)
        for name, text in (more or {}).items():
            archive.writestr(name, text)
    return out.getvalue()


def rows_of(data: bytes) -> list[list[object]]:
    sheet = CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_index(0)
    return [list(row) for row in sheet.to_python()]


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
