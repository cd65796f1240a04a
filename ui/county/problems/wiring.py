"""Bind the page of problems to the county's open store."""

from __future__ import annotations

from dataclasses import dataclass

from app.county.read_problems import Problems, forget_held, read_problems
from app.history.conflict import Conflict
from app.history.keep_both import Both, keep_both
from app.history.row_history import HeadValue
from app.history.settle_conflict import settle_conflict
from app.work import look, work
from ui.county.problems.problems_page import ProblemsDesk, ProblemsPage
from ui.desk import Desk


def problems_page(desk: Desk) -> ProblemsPage:
    """The page; it reads beside the window."""
    bound = _Problems(desk)
    return ProblemsPage(
        ProblemsDesk(
            read=bound.read,
            settle=bound.settle,
            keep_both=bound.keep_both,
            forget=bound.forget,
            names_masked=desk.names_masked,
            start=desk.window.jobs.start,
        )
    )


@dataclass(frozen=True)
class _Problems:
    desk: Desk

    def read(self) -> Problems:
        with look(self.desk.vault) as connection:
            return read_problems(connection)

    def settle(self, conflict: Conflict, head: HeadValue) -> None:
        with work(self.desk.vault, now=self.desk.now()) as session:
            settle_conflict(session, conflict.table, conflict.row, conflict.register, head)

    def keep_both(self, conflict: Conflict, way: Both) -> None:
        with work(self.desk.vault, now=self.desk.now()) as session:
            keep_both(session, conflict.table, conflict.row, conflict.register, way=way)

    def forget(self, file: str) -> None:
        with work(self.desk.vault, now=self.desk.now()) as session:
            forget_held(session, file)
