"""A report as a workbook, read back by another library."""

from __future__ import annotations

from datetime import date
from io import BytesIO

from python_calamine import CalamineWorkbook

from app.ids import VillageId
from app.reports.count_figures import Counted, Figure, Report, SectionOfReport
from app.reports.figure import definition_of, figure_sections
from app.reports.period import period_around
from app.reports.write_report_xlsx import report_xlsx
from app.village.read_village import Village

VILLAGE = Village(VillageId("v"), "099901001001", "=清水湾村", "清溪镇", "示范县", None, "")
PERIOD = period_around(date(2026, 11, 1), "month")


def test_amounts_are_numbers_and_words_are_text() -> None:
    money = Figure(definition_of("money_in"), "", 8750, (Counted("fund_line", "r", 8750),), 300000)
    report = Report(PERIOD, (SectionOfReport(figure_sections()[4], (money,)),))
    rows = sheet(report_xlsx(report, VILLAGE, language="zh_CN"))
    assert rows[0][0] == "=清水湾村"
    assert rows[0][1] == "099901001001", "text: a number would lose its nought"
    assert rows[5][6:] == ["money_in", 1]
    assert rows[5][:5] == ["经费收入", 87.5, "元", 3000, -2912.5]
    assert rows[1][0] == "2026-11-01 — 2026-11-30"


def test_english_is_complete() -> None:
    report = Report(PERIOD, ())
    assert sheet(report_xlsx(report, VILLAGE, language="en"))[3][0] == "Figure"


def sheet(data: bytes) -> list[list[object]]:
    return CalamineWorkbook.from_filelike(BytesIO(data)).get_sheet_by_index(0).to_python()
