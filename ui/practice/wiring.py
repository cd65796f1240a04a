"""Bind the exercise to the window of a practice village."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.errors import Trouble
from app.practice.is_practice import is_practice
from app.practice.steps import Step, kept_steps, kept_words, steps_done
from app.work import look
from ui.desk import Desk
from ui.practice.practice_banner import PracticeBanner
from ui.practice.practice_mark import PracticeMark


class Exercise(QObject):
    """Keeps the next step true: after a record, after a paper was drawn, and when another page is opened.

    Its mark lies over the window, and over each dialog that takes the cursor there.
    """

    def __init__(self, desk: Desk, before: frozenset[Step]) -> None:
        super().__init__(desk)
        self._desk = desk
        self._done = before
        self._banner = PracticeBanner()
        self._mark = PracticeMark(desk.window)
        desk.window.add_banner(self._banner)
        desk.window.show_exercise()
        desk.records_changed.connect(self.tell)
        desk.window.page_opened.connect(self.tell)
        desk.window.jobs.all_ended.connect(self.tell)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)
        self.tell()

    def tell(self) -> None:
        """Show what to try next."""
        try:
            with look(self._desk.vault) as connection:
                self._done |= steps_done(connection)
        except Trouble:
            return  # the pages tell of it
        self._banner.show_done(self._done)

    def kept(self) -> str:
        """The steps that were done, also in an exercise before this one, as they are kept."""
        self.tell()
        return kept_words(self._done)

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        over = now.window() if now is not None else None
        if isinstance(over, QDialog) and self._belongs_here(over) and not _is_marked(over):
            PracticeMark(over).show()

    def _belongs_here(self, dialog: QDialog) -> bool:
        below = dialog.parentWidget()
        while below is not None and below is not self._desk.window:
            below = below.parentWidget()
        return below is not None


def _is_marked(dialog: QDialog) -> bool:
    return dialog.findChild(PracticeMark, options=Qt.FindChildOption.FindDirectChildrenOnly) is not None


def exercise_of(desk: Desk, practised: str) -> Exercise | None:
    """The exercise, where the open records are those of the practice village; it goes on with the step at
    which the one before ended.
    """
    with look(desk.vault) as connection:
        practising = is_practice(connection)
    return Exercise(desk, kept_steps(practised)) if practising else None
