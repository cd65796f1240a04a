"""The term and how it is kept: a line to scale with visits, tests and missed windows."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.bag.read_bag import Bag
from app.followup.rules import State
from app.placements.placement_details import PlacementDetails
from app.placements.rules import RECOVERY, report_deadline, report_state
from app.tests.start_test import SAMPLE_OF_RULE
from app.visits.start_visit import KIND_OF_RULE
from ui.parts.card import Card
from ui.parts.role import wear
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.parts.timeline import Mark, MarkKind, MarkState, Timeline
from ui.placements.articles import article_words
from ui.words import Retranslated, day

_STATES = {
    State.MISSED: MarkState.MISSED,
    State.OVERDUE: MarkState.MISSED,
    State.DUE: MarkState.DUE,
    State.DUE_SOON: MarkState.DUE,
}


class TermCard(Retranslated, Card):
    """`placement_requested`: the form of the placement is wished for."""

    placement_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._bag: Bag | None = None
        self._today: date | None = None
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

    def words(self) -> str:
        """What stands there instead of the line, or below it."""
        return self._words.text()

    def retranslate(self) -> None:
        self.set_heading(self.tr("Term and how it is kept"))
        bag, today = self._bag, self._today
        if bag is None or today is None:
            return
        placement = bag.placement
        self._open.setText(
            self.tr("Record the placement  M") if placement is None else self.tr("The placement  M")
        )
        term = placement.details.term if placement else None
        show_if(self._line, term is not None)
        if term is not None:
            source = self.tr("{0}: {1} months from reporting in")
            self._line.show_term(
                term.start,
                term.effective,
                today,
                _marks(bag),
                source=source.format(article_words(term.article), term.months),
            )
        self._words.setText(self._told(placement.details if placement else None, today))
        show_if(self._words, bool(self._words.text()))

    def _told(self, details: PlacementDetails | None, today: date) -> str:
        if details is None:
            return self.tr("No placement is recorded: visits are due from the day of file.")
        if details.term is not None:
            apart = details.term.differs_by
            if apart:
                words = self.tr("The paper says {0}, the law makes {1}: the paper holds.")
                return words.format(day(details.term.printed), day(details.term.computed))
            return ""
        if details.served_on is None:
            return self.tr("Not yet reported in. The day on which the decision was received is missing.")
        deadline = report_deadline(details.served_on, recovery=details.kind == RECOVERY)
        state = report_state(deadline, None, today)
        words = (
            self.tr("Not yet reported in: was to report by {0} ({1}).")
            if state.days_over
            else self.tr("To report in by {0} ({1}).")
        )
        return words.format(day(deadline.last_day), article_words(deadline.article))


def _marks(bag: Bag) -> list[Mark]:
    visits = [(visit.details.happened_on, MarkKind.VISIT) for visit in bag.visits]
    tests = [(test.details.happened_on, MarkKind.TEST) for test in bag.tests]
    marks = [Mark(happened, kind) for happened, kind in (*visits, *tests) if happened is not None]
    for window in bag.windows:
        state = _STATES.get(window.state)
        kind = window.rule.kind
        if state and (kind in KIND_OF_RULE or kind in SAMPLE_OF_RULE):
            marks.append(Mark(window.due, MarkKind.VISIT if kind in KIND_OF_RULE else MarkKind.TEST, state))
    return marks
