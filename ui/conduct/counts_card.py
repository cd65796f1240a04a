"""The three counts of article 20 with their limits, and the report that may be suggested."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.conduct.read_conduct import Conduct
from ui.conduct import conduct_words
from ui.parts.card import Card
from ui.parts.figures import Figure, Figures
from ui.parts.role import wear
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.parts.tone import Tone
from ui.placements.articles import article_words
from ui.words import Retranslated


class CountsCard(Retranslated, Card):
    """`report_requested`: a report is wished for. Hidden while nothing was ever written down."""

    report_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._conduct: Conduct | None = None
        self._figures = Figures()
        self._both_ways = label("", "small", wrap=True)
        self._suggested = QVBoxLayout()
        self._report = QPushButton()
        wear(self._report, role="link")
        self.body.addWidget(self._figures)
        self.body.addWidget(self._both_ways)
        self.body.addLayout(self._suggested)
        self.body.addWidget(self._report)
        self._report.clicked.connect(self.report_requested)
        self.hide()
        self.retranslate()

    def show_conduct(self, conduct: Conduct) -> None:
        self._conduct = conduct
        show_if(self, not conduct.is_quiet)
        self.retranslate()

    def retranslate(self) -> None:
        conduct = self._conduct
        self.set_heading(self.tr("Counts of article 20"))
        if conduct is None:
            return
        self.setToolTip(article_words(conduct.count.article))
        self._figures.show_figures([self._figure(place) for place in range(3)])
        self._both_ways.setText(conduct_words.both_ways(conduct.count))
        show_if(self._both_ways, bool(self._both_ways.text()))
        while item := self._suggested.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for one in conduct.suggestions:
            self._suggested.addWidget(label(conduct_words.suggestion_words(one), "warning", wrap=True))
        has_draft = any(one.draft for one in conduct.suggestions)
        self._report.setText(self.tr("Open the draft  R") if has_draft else self.tr("Draft a report  R"))
        show_if(self._report, bool(conduct.suggestions))

    def _figure(self, place: int) -> Figure:
        assert self._conduct is not None  # noqa: S101  # the caller has looked
        tally = self._conduct.count.tallies[place]
        state, tone = conduct_words.tally_state(tally)
        limit = conduct_words.tally_limit(tally)
        value = str(tally.count) if tone is Tone.QUIET else f"{tally.count}  {state}"
        named = self.tr("{0} ({1})").format(conduct_words.tally_name(tally), limit)
        return Figure(named, value, tone)
