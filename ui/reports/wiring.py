"""Bind the page of figures to an open vault."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.exporting.save_outside import save_outside
from app.reports.count_figures import Figure, Report, count_figures
from app.reports.fill_apart import fill_apart
from app.reports.fill_form import read_template
from app.reports.form_values import form_values, year_so_far
from app.reports.month_charts import month_charts
from app.reports.name_records import NamedRecord, name_records
from app.reports.period import Period
from app.reports.public_text import public_text
from app.reports.township_pack import PackSaved, file_name, make_pack, save_pack
from app.users.acting import name_to_sign
from app.vault.place import is_removable
from app.village.keep_ledger import add_line
from app.village.month_close import MONTH_CLOSE, MonthClose
from app.village.read_village import read_village
from app.work import look, work
from ui.background import Report as Progress
from ui.desk import Desk
from ui.parts.ask_path import AskPath
from ui.reports.figures_desk import FiguresDesk, PackWish
from ui.reports.figures_page import FiguresPage


def figures_page(desk: Desk, ask: AskPath | None = None, parent: QWidget | None = None) -> FiguresPage:
    """The page; it counts beside the window."""
    bound = _Figures(desk)
    page = FiguresPage(
        FiguresDesk(
            today=desk.today,
            names_masked=desk.names_masked,
            count=bound.count,
            charts=bound.charts,
            records=bound.records,
            save_xlsx=bound.save_xlsx,
            save_public=bound.save_public,
            fill=bound.fill,
            close=bound.close,
            pack=bound.pack,
            pack_name=bound.pack_name,
            start=desk.window.jobs.start,
            ask=ask or AskPath(),
        ),
        parent,
    )
    page.saved.connect(desk.tell_saved)
    desk.masking_changed.connect(page.retranslate)
    return page


@dataclass(frozen=True)
class _Figures:
    desk: Desk

    def count(self, period: Period) -> Report:
        today = self.desk.today()
        with look(self.desk.vault) as connection:
            village = read_village(connection, on=today).village
            return count_figures(connection, village, period, today=today)

    def charts(self, report: Report, language: str, width: float) -> list[object]:
        from app.reports.draw_charts import draw_charts  # reportlab, for whoever looks at charts

        with look(self.desk.vault) as connection:
            village = read_village(connection, on=self.desk.today()).village
            charts = month_charts(connection, village, report.period, today=self.desk.today())
        return list(draw_charts(charts, report, language, width))

    def records(self, figure: Figure) -> list[NamedRecord]:
        with look(self.desk.vault) as connection:
            return name_records(connection, figure.records)

    def close(self, period: Period) -> None:
        now = self.desk.now()
        closing = MonthClose(
            period=f"{period.first:%Y-%m}", closed_by=name_to_sign(self.desk.vault.user_name)
        )
        with work(self.desk.vault, now=now) as session:
            village = read_village(session.connection, on=self.desk.today()).village
            add_line(session, MONTH_CLOSE, village, closing, now=now)

    def fill(self, report: Report, template: Path, out: Path) -> int:
        with look(self.desk.vault) as connection:
            today = self.desk.today()
            village = read_village(connection, on=today)
            year = year_so_far(report.period)
            so_far = count_figures(connection, village.village, year, today=today, compare=False)
        filled = fill_apart(read_template(template), form_values(report, village, so_far))
        save_outside(self.desk.vault, out, filled.data)
        return filled.codes

    def pack(self, wish: PackWish, report: Progress) -> PackSaved:
        vault, now = self.desk.vault, self.desk.now()
        pack = make_pack(vault, wish.period, now=now, masked=wish.masked, reason=wish.reason, progress=report)
        encrypted = wish.encrypted or is_removable(wish.path.parent)
        return save_pack(vault, pack, wish.path, now=now, encrypted=encrypted)

    def save_public(self, report: Report, path: Path, language: str) -> None:
        with look(self.desk.vault) as connection:
            village = read_village(connection, on=self.desk.today())
        save_outside(self.desk.vault, path, public_text(report, village, language).encode("utf-8-sig"))

    def pack_name(self, period: Period) -> str:
        with look(self.desk.vault) as connection:
            return file_name(read_village(connection, on=self.desk.today()), period)

    def save_xlsx(self, report: Report, path: Path, language: str) -> None:
        with look(self.desk.vault) as connection:
            village = read_village(connection, on=self.desk.today())
        from app.reports.write_report_xlsx import report_xlsx  # four megabytes, for whoever saves one

        save_outside(self.desk.vault, path, report_xlsx(report, village, language=language))
