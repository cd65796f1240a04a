"""Bind the page "Who reported" to the county's open store."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.county.county_keys import county_keys
from app.county.read_matrix import Matrix, read_matrix
from app.county.remind import reminders
from app.county.townships import townships
from app.exporting.save_file import save_file
from app.work import look
from ui.county.matrix.matrix_page import MatrixDesk, MatrixFound, MatrixPage
from ui.county.saved_as import check_kind, is_paper
from ui.desk import Desk
from ui.parts.ask_path import AskPath


def matrix_page(desk: Desk, ask: AskPath) -> MatrixPage:
    """The page; it reads and draws beside the window."""
    bound = _Matrix(desk)
    return MatrixPage(
        MatrixDesk(
            read=bound.read,
            save=bound.save,
            save_reminders=bound.save_reminders,
            pdf=bound.pdf,
            start=desk.window.jobs.start,
            ask=ask,
        )
    )


@dataclass(frozen=True)
class _Matrix:
    desk: Desk

    def read(self, months: int, due_day: int) -> MatrixFound:
        with look(self.desk.vault) as connection:
            matrix = read_matrix(connection, now=self.desk.now(), months=months, due_day=due_day)
            return MatrixFound(matrix, townships(connection))

    def save(self, found: MatrixFound, path: Path, language: str) -> None:
        from app.county.county_tables import matrix_table
        from app.county.write_xlsx import tables_xlsx

        check_kind(path)
        if is_paper(path):
            save_file(path, self.pdf(found.matrix))
        else:
            save_file(path, tables_xlsx([matrix_table(found.matrix, found.townships, language)]))

    def save_reminders(self, found: MatrixFound, month: str, path: Path, language: str) -> int:
        from app.county.county_tables import reminder_table
        from app.county.print_county import reminders_pdf
        from app.county.write_xlsx import tables_xlsx

        check_kind(path)
        due = reminders(found.matrix, dict(found.townships), month=month)
        if is_paper(path):
            data = reminders_pdf(
                self.desk.vault,
                due,
                month=month,
                county=self._county(),
                now=self.desk.now(),
                villages=len(found.matrix.villages),
            )
        else:
            data = tables_xlsx([reminder_table(due, month, language)])
        save_file(path, data)
        return len(due)

    def pdf(self, matrix: Matrix) -> bytes:
        from app.county.print_county import matrix_pdf  # reportlab, for whoever prints

        return matrix_pdf(self.desk.vault, matrix, county=self._county(), now=self.desk.now())

    def _county(self) -> str:
        with look(self.desk.vault) as connection:
            return county_keys(connection).name
