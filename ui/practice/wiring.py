"""Bind the exercise to the window of a practice village."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.errors import Trouble
from app.practice.is_practice import is_practice
from app.practice.steps import steps_done
from app.work import look
from ui.desk import Desk
from ui.practice.practice_banner import PracticeBanner
from ui.practice.practice_mark import PracticeMark


class Exercise(QObject):
    """Keeps the next step true: after a record, after a paper was drawn, and when another page is opened."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._banner = PracticeBanner()
        self._mark = PracticeMark(desk.window)
        desk.window.add_banner(self._banner)
        desk.records_changed.connect(self.tell)
        desk.window.page_opened.connect(self.tell)
        desk.window.jobs.all_ended.connect(self.tell)
        self.tell()

    def tell(self) -> None:
        """Show what to try next."""
        try:
            with look(self._desk.vault) as connection:
                done = steps_done(connection)
        except Trouble:
            return  # the pages tell of it
        self._banner.show_done(done)


def exercise_of(desk: Desk) -> Exercise | None:
    """The exercise, where the open records are those of the practice village."""
    with look(desk.vault) as connection:
        practising = is_practice(connection)
    return Exercise(desk) if practising else None
