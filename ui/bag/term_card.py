"""The term and how it is kept: a line to scale with visits, tests and missed windows."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.bag.read_bag import Bag
from app.placements.course import Course
from app.placements.course_day import DayState
from ui.bag.term_marks import draw_term
from ui.counted import counted
from ui.parts.card import Card
from ui.parts.role import wear
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.parts.timeline import Timeline
from ui.placements.course_words import law
from ui.words import Retranslated, day


class TermCard(Retranslated, Card):
    """`placement_requested`: the form of the placement is wished for."""

    placement_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._bag: Bag | None = None
        self._today: date | None = None
        self._is_short = self._is_least = False
        self._line = Timeline()
        self._words = label("", "muted", wrap=True)
        self._open = QPushButton()
        wear(self._open, role="link")
        self.add_tool(self._open)
        self.body.addWidget(self._line)
        self.body.addWidget(self._words)
        self._open.clicked.connect(self.placement_requested)
        self.retranslate()

    def show_bag(self, bag: Bag, today: date) -> None:
        """Draw the term of the placement in force; without one, say what is known instead."""
        self._bag, self._today = bag, today
        self.retranslate()

    def shorten(self, wanted: bool, *, least: bool = False) -> None:
        """The line and its ends alone, where the contents need the room; `least`: both ends in words, where
        they would have none. The placement says the rest.
        """
        if (wanted, least) != (self._is_short, self._is_least):
            self._is_short, self._is_least = wanted, least
            self._line.show_legend(not wanted)
            self.retranslate()

    def words(self) -> str:
        """What stands there instead of the line, or below it."""
        return self._words.text()

    def retranslate(self) -> None:
        bag, today = self._bag, self._today
        self.set_heading(self._heading_words(bag.course if bag is not None else None))
        if bag is None or today is None:
            return
        placement = bag.placement
        self._open.setText(
            self.tr("Record the placement  M") if placement is None else self.tr("The placement  M")
        )
        course = bag.course
        has_term = course is not None and course.term is not None
        show_if(self._line, has_term and not self._is_least)
        if course is not None:
            draw_term(self._line, bag, course, today)
        self._words.setText(self._told(course))
        show_if(self._words, bool(self._words.text()) and not (self._is_short and has_term))

    def _heading_words(self, course: Course | None) -> str:
        if not self._is_least or course is None or course.term is None:
            return self.tr("Term and how it is kept")
        term = course.term
        if term.other is not None:
            words = self.tr("Term {0} to {1} or {2}?")
            return words.format(day(term.term.start), day(term.effective), day(term.other))
        return self.tr("Term {0} to {1}").format(day(term.term.start), day(term.effective))

    def _told(self, course: Course | None) -> str:
        if course is None:
            return self.tr("No placement is recorded: visits are due from the day of file.")
        if course.term is not None:
            return self._told_of_end(course)
        by = next((one for one in course.days if one.key in ("report_by", "report_by_paper")), None)
        if by is None:
            return self.tr("Not yet reported in. The day on which the decision was received is missing.")
        words = (
            self.tr("Not yet reported in: was to report by {0} ({1}).")
            if by.state is DayState.OVERDUE
            else self.tr("To report in by {0} ({1}).")
        )
        return words.format(day(by.day), law(by))

    def _told_of_end(self, course: Course) -> str:
        assert course.term is not None  # noqa: S101  # the caller has looked
        term = course.term.term
        if course.term.other is not None:
            words = self.tr("End {0} or {1}: suspended for {2} {2:day|days}, ask the county which holds.")
            days = course.term.suspended.days if course.term.suspended else 0
            return counted(words, day(course.term.effective), day(course.term.other), days)
        if term.differs_by:
            words = self.tr("The paper says {0}, the law makes {1}: the paper holds.")
            return words.format(day(term.printed), day(term.computed))
        return ""
