"""Tables as a workbook: codes and days as text, so that no spreadsheet shortens them."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

import xlsxwriter

from app.county.county_tables import Table, Value

_WIDEST = 40
_A4, _MOST_ACROSS = 9, 20


def tables_xlsx(tables: Sequence[Table]) -> bytes:
    """The file's bytes, made in memory. Text cells are text: what begins with "=" is no formula."""
    out = BytesIO()
    book = xlsxwriter.Workbook(
        out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    )
    book.set_properties({"title": tables[0].title, "author": "", "company": ""})
    bold = book.add_format({"bold": True})
    head = book.add_format({"bold": True, "bottom": 1, "text_wrap": True})
    for table in tables:
        sheet = book.add_worksheet(table.name)
        sheet.write_string(0, 0, table.title, bold)
        for place, heading in enumerate(table.headings):
            sheet.write_string(2, place, heading, head)
            sheet.set_column(place, place, _width(table, place))
        for line, row in enumerate(table.rows, start=3):
            for place, value in enumerate(row):
                _write(sheet, line, place, value)
        last = len(table.headings) - 1
        sheet.freeze_panes(3, table.frozen)
        sheet.autofilter(2, 0, 2 + len(table.rows), last)
        sheet.set_landscape()
        sheet.set_paper(_A4)
        sheet.repeat_rows(2)
        sheet.repeat_columns(0, table.frozen - 1)
        if last < _MOST_ACROSS:
            sheet.fit_to_pages(1, 0)
    book.close()
    return out.getvalue()


def _write(sheet: xlsxwriter.worksheet.Worksheet, line: int, place: int, value: Value) -> None:
    if isinstance(value, str):
        sheet.write_string(line, place, value)
    else:
        sheet.write_number(line, place, value)


def _width(table: Table, place: int) -> int:
    words = [table.headings[place][:12], *(str(row[place]) for row in table.rows)]
    return min(_WIDEST, 3 + max(sum(2 if ord(sign) > 0x2E7F else 1 for sign in word) for word in words))
