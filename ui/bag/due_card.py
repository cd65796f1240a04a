"""What is due next for one person: the next visit, the next test, and what was missed."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.bag.read_bag import Bag
from app.followup.obligations import Obligation
from app.followup.rules import State
from app.tests.start_test import SAMPLE_OF_RULE
from app.visits.start_visit import KIND_OF_RULE
from ui.bag.contents_rows import unmet_windows
from ui.counted import counted
from ui.parts.card import Card
from ui.parts.figures import Figure, Figures
from ui.parts.role import wear
from ui.parts.tone import Tone
from ui.words import Retranslated, day

_AHEAD = frozenset({State.OVERDUE, State.DUE, State.DUE_SOON, State.SCHEDULED})


class DueCard(Retranslated, Card):
    """`show_bag` replaces what it says. `months_requested`: the last twelve months are wished for."""

    months_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._bag: Bag | None = None
        self._today: date | None = None
        self._figures = Figures()
        self._months = QPushButton()
        wear(self._months, role="link")
        self.body.addWidget(self._figures)
        self.body.addWidget(self._months)
        self._months.clicked.connect(self.months_requested)
        self.retranslate()

    def show_bag(self, bag: Bag, today: date) -> None:
        self._bag, self._today = bag, today
        self.retranslate()

    def retranslate(self) -> None:
        self.set_heading(self.tr("What comes next"))
        self._months.setText(self.tr("The last twelve months…"))
        if self._bag is None or self._today is None:
            return
        figures = [
            self._next(self.tr("Visit"), KIND_OF_RULE),
            self._next(self.tr("Test"), SAMPLE_OF_RULE),
        ]
        for name, kept_as in ((self.tr("Visits missed"), "visit"), (self.tr("Tests missed"), "test")):
            missed = unmet_windows(self._bag, kept_as)
            figures.append(Figure(name, str(missed), Tone.OVERDUE if missed else Tone.DONE))
        self._figures.show_figures(figures)

    def _next(self, name: str, kinds: dict[str, str]) -> Figure:
        assert self._bag is not None  # noqa: S101  # the caller has looked
        ahead = [one for one in self._bag.windows if one.state in _AHEAD and one.rule.kind in kinds]
        newest = [one for one in ahead if one.state is not State.OVERDUE] or ahead[-1:]
        if not newest:
            return Figure(name, self.tr("nothing"), Tone.QUIET)
        return Figure(name, self._when(newest[0]), _TONES.get(newest[0].state, Tone.PLAIN))

    def _when(self, one: Obligation) -> str:
        assert self._today is not None  # noqa: S101
        days = (one.due - self._today).days
        if days < 0:
            return counted(self.tr("{0}, {1} {1:day|days} over"), day(one.due), -days)
        return self.tr("by {0}").format(day(one.due))


_TONES = {State.OVERDUE: Tone.OVERDUE, State.DUE: Tone.DUE, State.DUE_SOON: Tone.DUE}
