"""The day's sheet as a workbook, made in memory; a title that begins with "=" is text, no formula."""

from __future__ import annotations

from io import BytesIO

import xlsxwriter

from app.activities.day_sheet import HEADINGS, DaySheet, cells_of

WIDTHS = (12, 24, 12, 16, 18, 44, 20, 12, 28, 24, 10)


def day_sheet_xlsx(sheet: DaySheet) -> bytes:
    """The file's bytes."""
    out = BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    book = xlsxwriter.Workbook(out, options)
    book.set_properties({"title": sheet.title, "author": "", "company": ""})
    bold = book.add_format({"bold": True, "font_size": 14})
    head = book.add_format({"bold": True, "border": 1, "text_wrap": True, "valign": "top"})
    cell = book.add_format({"border": 1, "text_wrap": True, "valign": "top"})
    page = book.add_worksheet("日报" if sheet.first == sheet.last else "周报")
    page.set_landscape()
    page.set_paper(9)
    page.fit_to_pages(1, 0)
    page.write_string(0, 0, sheet.title, bold)
    for place, (heading, width) in enumerate(zip(HEADINGS, WIDTHS, strict=True)):
        page.set_column(place, place, width)
        page.write_string(1, place, heading, head)
    for row, line in enumerate(sheet.lines, 2):
        for place, value in enumerate(cells_of(line)):
            if isinstance(value, int):
                page.write_number(row, place, value, cell)
            else:
                page.write_string(row, place, value, cell)
    row = 2 + len(sheet.lines)
    page.write_string(row, 0, "合计", head)
    page.write_string(row, 1, f"{len(sheet.held)}场次", head)
    page.write_number(row, 7, sum(line.audience for line in sheet.held), head)
    book.close()
    return out.getvalue()
