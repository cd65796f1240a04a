"""Bind the page of the report to the county's open store."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.county.count_county import CountyFigure, CountyReport, count_county
from app.county.county_keys import county_keys
from app.county.records_behind import records_behind
from app.exporting.save_file import save_file
from app.reports.name_records import NamedRecord
from app.reports.period import Period
from app.work import look, work
from ui.county.report.report_page import ReportDesk, ReportPage
from ui.county.saved_as import check_kind, is_paper
from ui.desk import Desk
from ui.parts.ask_path import AskPath


def report_page(desk: Desk, ask: AskPath) -> ReportPage:
    """The page; it counts and draws beside the window."""
    bound = _Report(desk)
    page = ReportPage(
        ReportDesk(
            today=desk.today,
            names_masked=desk.names_masked,
            count=bound.count,
            records=bound.records,
            save=bound.save,
            pdf=bound.pdf,
            start=desk.window.jobs.start,
            ask=ask,
        )
    )
    desk.masking_changed.connect(page.retranslate)
    return page


@dataclass(frozen=True)
class _Report:
    desk: Desk

    def count(self, period: Period) -> CountyReport:
        """With every sum made: the window only shows them."""
        with look(self.desk.vault) as connection:
            report = count_county(connection, period, now=self.desk.now())
        for section in report.sections:
            for figure in section.figures:
                figure.amount()
        return report

    def records(self, figure: CountyFigure, village: str) -> list[NamedRecord]:
        with work(self.desk.vault, now=self.desk.now()) as session:
            return records_behind(session, figure, village)

    def save(self, report: CountyReport, path: Path, language: str) -> None:
        from app.county.county_tables import report_tables
        from app.county.write_xlsx import tables_xlsx

        check_kind(path)
        data = self.pdf(report) if is_paper(path) else tables_xlsx(report_tables(report, language))
        save_file(path, data)

    def pdf(self, report: CountyReport) -> bytes:
        from app.county.print_county import report_pdf  # reportlab, for whoever prints

        with look(self.desk.vault) as connection:
            county = county_keys(connection).name
        return report_pdf(self.desk.vault, report, county=county, now=self.desk.now())
