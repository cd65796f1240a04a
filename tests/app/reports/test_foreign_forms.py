"""Three layouts that were not made for this program are filled, and nothing else about them changes."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import xlsxwriter
from python_calamine import CalamineWorkbook

from app.reports.fill_form import Value, fill_form

LIBREOFFICE = Path(__file__).parents[2] / "files" / "foreign" / "libreoffice.xlsx"
WORDS = ("village", "town", "county", "from", "to")
PLACES = dict(zip(WORDS, ("清水湾村", "清溪镇", "示范县", "2026-11-01", "2026-11-30"), strict=True))
NUMBERS = {"走访记录": "37", "tests": "9", "money_out": "87.50", "audience_n": "1200", "visits_due": "40"}
NUMBERS |= {"宣传资料:横幅": "4", "materials:6": "12", "materials:9": "300", "activities": "3"}
KNOWN = {code: Value(words) for code, words in PLACES.items()}
KNOWN |= {code: Value(number, number) for code, number in NUMBERS.items()}
MAY_CHANGE = {"xl/sharedStrings.xml", "xl/workbook.xml"}
CELL = re.compile(r"<((?:\w+:)?)c(\s[^>]*?)?(?:/>|>.*?</\1c>)", re.DOTALL)
WHERE = re.compile(r'\b(?:r|s)="[^"]*"')
FORMULA = re.compile(r"<(?:\w+:)?f[\s>].*?</(?:\w+:)?f>", re.DOTALL)


def test_a_form_of_libreoffice_keeps_fonts_widths_and_merged_cells() -> None:
    before, after = filled(LIBREOFFICE.read_bytes())
    rows = sheet_of(after)
    assert rows[0][0] == "示范县清溪镇清水湾村禁毒工作月报表"
    assert rows[1][0] == "期间：2026-11-01至2026-11-30"
    assert [rows[2][1], rows[3][1], rows[4][1]] == [37, 9, 87.5]
    assert rows[4][3] == "横幅4条、展板12块"
    only_cells_changed(before, after, "xl/worksheets/sheet1.xml")
    sheet = parts(after)["xl/worksheets/sheet1.xml"]
    assert b"SUM(B3:B4)</f></c>" in sheet, "what it came to before the filling is not kept"


def test_a_protected_form_of_two_sheets_keeps_its_protection_rules_and_notes() -> None:
    before, after = filled(protected_form())
    assert sheet_of(after, 0)[0][:2] == ["清水湾村（1200人次）", "应走访40次"], (
        "codes in the headings of columns"
    )
    assert sheet_of(after, 0)[1][1] == 40
    assert sheet_of(after, 1)[0][0] == 3
    only_cells_changed(before, after, "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml")
    first = parts(after)["xl/worksheets/sheet1.xml"].decode()
    for kept in (
        "<sheetProtection",
        "<dataValidation",
        "<conditionalFormatting",
        "<legacyDrawing",
        "rowBreaks",
    ):
        assert kept in first
    assert "&amp;C清水湾村 &amp;P/&amp;N" in first, "above each page"
    second = parts(after)["xl/worksheets/sheet2.xml"].decode()
    assert "<f>月报!B2+A1</f>" in second


def test_a_form_with_prefixes_runs_and_extensions_keeps_all_of_them() -> None:
    before, after = filled(office_form())
    sheet = parts(after)["xl/worksheets/sheet7.xml"].decode()
    assert '<x:c r="B2" s="11" cm="1"><x:v>300</x:v></x:c>' in sheet
    assert '<x:t xml:space="preserve"> 清溪镇 </x:t>' in sheet
    assert parts(after)["xl/sharedStrings.xml"].decode().count("<x:rPr>") == 2
    only_cells_changed(before, after, "xl/worksheets/sheet7.xml")


def test_a_second_filling_finds_nothing_left_to_fill() -> None:
    _before, after = filled(LIBREOFFICE.read_bytes())
    strings = parts(after)["xl/sharedStrings.xml"].decode()
    sheet = parts(after)["xl/worksheets/sheet1.xml"].decode()
    used = {int(one) for one in re.findall(r't="s"[^>]*><v>(\d+)</v>', sheet)}
    items = re.findall(r"<si>.*?</si>", strings, re.DOTALL)
    assert not any("{{" in items[place] for place in used)


def filled(form: bytes) -> tuple[bytes, bytes]:
    return form, fill_form(form, KNOWN).data


def only_cells_changed(before: bytes, after: bytes, *sheets: str) -> None:
    """All parts are the same bytes in the same order; of a sheet all but what stands in its cells."""
    was, now = parts(before), parts(after)
    assert list(was) == list(now)
    assert {name for name in was if was[name] != now[name]} <= MAY_CHANGE | set(sheets)
    for name in sheets:
        old, new = was[name].decode(), now[name].decode()
        assert frame(old) == frame(new)
        assert [WHERE.findall(one[0]) for one in CELL.finditer(old)] == [
            WHERE.findall(one[0]) for one in CELL.finditer(new)
        ]
        assert FORMULA.findall(old) == FORMULA.findall(new)
    if "xl/workbook.xml" in was:
        said = now["xl/workbook.xml"].decode()
        said = said.replace("<calcPr/>", "").replace(' fullCalcOnLoad="1"', "")
        assert said.replace("<calcPr/>", "") == was["xl/workbook.xml"].decode().replace(
            ' fullCalcOnLoad="1"', ""
        ).replace("<calcPr/>", "")
    for one in (before, after):
        with zipfile.ZipFile(io.BytesIO(one)) as archive:
            assert archive.testzip() is None


def frame(sheet: str) -> str:
    """A sheet without what stands in its cells and on the edges of its pages."""
    bare = CELL.sub("<c/>", sheet)
    return re.sub(r"(<(?:\w+:)?(?:odd|even|first)(?:Header|Footer)>)[^<]*", r"\1", bare)


def protected_form() -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        head = book.add_format({"bold": True, "font_name": "黑体", "rotation": 15, "text_wrap": True})
        open_cell = book.add_format({"locked": False, "bg_color": "#FFF2CC", "num_format": '0"次"'})
        month, sums = book.add_worksheet("月报"), book.add_worksheet("汇总")
        month.set_column(0, 0, 31.5)
        month.set_column(1, 1, 9.25, None, {"level": 1})
        month.set_row(0, 48)
        month.write_row(0, 0, ["{{village}}（{{audience_n}}人次）", "应走访{{visits_due}}次"], head)
        month.write(1, 0, "应走访", head)
        month.write(1, 1, "{{visits_due}}", open_cell)
        month.data_validation("B3:B9", {"validate": "integer", "criteria": ">=", "value": 0})
        month.conditional_format("B2:B9", {"type": "data_bar"})
        month.write_comment("A2", "按月填")
        month.protect("county", {"sort": True})
        month.set_header("&C{{village}} &P/&N")
        month.repeat_rows(0)
        month.set_h_pagebreaks([20])
        sums.write(0, 0, "{{activities}}")
        sums.write_formula(0, 1, "=月报!B2+A1", None, 0)
        sums.hide_gridlines(2)
        book.define_name("合计", "=汇总!$B$1")
    return out.getvalue()


def office_form() -> bytes:
    """As other suites write: a prefix, texts in cells, runs of different looks, extensions, own parts."""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    sheet = (
        f'<?xml version="1.0"?><x:worksheet xmlns:x="{main}" xmlns:mc="u" mc:Ignorable="x14ac">'
        '<x:sheetViews><x:sheetView workbookViewId="0"><x:pane ySplit="1" state="frozen"/></x:sheetView>'
        '</x:sheetViews><x:cols><x:col min="1" max="1" width="22.7109375" bestFit="1"/></x:cols><x:sheetData>'
        '<x:row r="1" spans="1:3" ht="31.5"><x:c r="A1" s="3" t="s"><x:v>0</x:v></x:c><x:c r="B1" s="3"/>'
        '<x:c r="C1" t="inlineStr"><x:is><x:t xml:space="preserve"> {{town}} </x:t></x:is></x:c></x:row>'
        '<x:row r="2"><x:c r="A2" s="4" t="s"><x:v>1</x:v></x:c>'
        '<x:c r="B2" s="11" cm="1" t="inlineStr"><x:is><x:t>{{materials:9}}</x:t></x:is></x:c>'
        '<x:c r="C2" t="str"><x:f>"{{"&amp;"no code"</x:f><x:v>{{no code</x:v></x:c></x:row></x:sheetData>'
        '<x:mergeCells count="1"><x:mergeCell ref="A1:B1"/></x:mergeCells>'
        '<x:extLst><x:ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"/></x:extLst></x:worksheet>'
    )
    strings = (
        f'<?xml version="1.0"?><x:sst xmlns:x="{main}" count="2" uniqueCount="2">'
        "<x:si><x:r><x:rPr><x:b/></x:rPr><x:t>{{vill</x:t></x:r><x:r><x:rPr><x:i/></x:rPr>"
        "<x:t>age}}月报</x:t></x:r></x:si><x:si><x:t>资料（份）</x:t></x:si></x:sst>"
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", f'<x:workbook xmlns:x="{main}"><x:sheets/></x:workbook>')
        archive.writestr("xl/worksheets/sheet7.xml", sheet)
        archive.writestr("xl/sharedStrings.xml", strings)
        archive.writestr("xl/printerSettings/printerSettings1.bin", bytes(range(256)))
        archive.writestr("customXml/item1.xml", "<form id='{{not a code}}'/>", zipfile.ZIP_STORED)
        archive.writestr("xl/media/seal.png", b"\x89PNG\r\n")
    return out.getvalue()


def sheet_of(data: bytes, number: int = 0) -> list[list[object]]:
    sheet = CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_index(number)
    return [list(row) for row in sheet.to_python()]


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
