"""A report as a workbook: figures with units and definitions; identifiers, codes and days as text."""

from __future__ import annotations

from io import BytesIO

import xlsxwriter

from app.money import yuan
from app.reports.count_figures import Figure, Report
from app.reports.report_words import part_title
from app.village.read_village import Village

HEADINGS = {
    "zh": ("项目", "数量", "单位", "上期", "增减", "口径", "代码", "记录数"),
    "en": ("Figure", "Amount", "Unit", "Before", "Difference", "Definition", "Code", "Records"),
}
WIDTHS = (30, 12, 10, 12, 12, 60, 22, 10)


def report_xlsx(report: Report, village: Village, *, language: str) -> bytes:
    """The file's bytes, made in memory. Text cells are text: a name that begins with "=" is no formula,
    and the code of a village keeps its noughts.
    """
    out = BytesIO()
    book = xlsxwriter.Workbook(
        out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    )
    book.set_properties({"title": village.name, "author": "", "company": ""})
    bold = book.add_format({"bold": True})
    head = book.add_format({"bold": True, "bottom": 1})
    sheet = book.add_worksheet("统计" if language.startswith("zh") else "Figures")
    for place, width in enumerate(WIDTHS):
        sheet.set_column(place, place, width)
    sheet.write_string(0, 0, village.name, bold)
    sheet.write_string(0, 1, village.code)
    sheet.write_string(1, 0, f"{report.period.first.isoformat()} — {report.period.last.isoformat()}")
    for place, heading in enumerate(HEADINGS["zh" if language.startswith("zh") else "en"]):
        sheet.write_string(3, place, heading, head)
    line = 4
    for section in report.sections:
        sheet.write_string(line, 0, section.section.title.said(language), bold)
        line += 1
        for figure in section.figures:
            _write(sheet, line, figure, language)
            line += 1
    sheet.freeze_panes(4, 1)
    book.close()
    return out.getvalue()


def _write(sheet: xlsxwriter.worksheet.Worksheet, line: int, figure: Figure, language: str) -> None:
    definition = figure.definition
    sheet.write_string(line, 0, part_title(figure, language))
    _write_amount(sheet, line, 1, figure.amount, money=definition.money)
    sheet.write_string(line, 2, definition.unit_of(figure.code).said(language))
    if figure.before is not None:
        _write_amount(sheet, line, 3, figure.before, money=definition.money)
        _write_amount(sheet, line, 4, figure.amount - figure.before, money=definition.money)
    sheet.write_string(line, 5, definition.means.said(language))
    sheet.write_string(line, 6, f"{definition.key}:{figure.code}" if figure.code else definition.key)
    if not definition.aggregate:
        sheet.write_number(line, 7, len(figure.records))


def _write_amount(
    sheet: xlsxwriter.worksheet.Worksheet, line: int, place: int, amount: int, *, money: bool
) -> None:
    sheet.write_number(line, place, float(yuan(amount)) if money else amount)
