"""The three counts of article 20 side by side, above the records that they count."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.conduct.count_breaches import BreachCount
from ui.conduct import conduct_words
from ui.parts.flow import Flow
from ui.parts.pill import Pill
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.placements.articles import article_words
from ui.theme import TIGHT
from ui.words import Retranslated


class CountsLine(Retranslated, QWidget):
    """`show_count` replaces what it says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count: BreachCount | None = None
        self._pills = [Pill(), Pill(), Pill()]
        self._more = label("", "small", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        across = QWidget()
        row = Flow(across)
        for pill in self._pills:
            row.addWidget(pill)
        column.addWidget(across)
        column.addWidget(self._more)

    def show_count(self, count: BreachCount) -> None:
        self._count = count
        self.retranslate()

    def retranslate(self) -> None:
        if self._count is None:
            return
        for pill, tally in zip(self._pills, self._count.tallies, strict=True):
            state, tone = conduct_words.tally_state(tally)
            words = self.tr("{name}: {count} ({limit}; {state})")
            pill.show_status(
                words.format(
                    name=conduct_words.tally_name(tally),
                    count=tally.count,
                    limit=conduct_words.tally_limit(tally),
                    state=state,
                ),
                tone,
            )
        told = self.tr("{0}. Only what police or township called so counts; a day counts once.")
        both = conduct_words.both_ways(self._count)
        lines = [told.format(article_words(self._count.article)), both]
        self._more.setText("\n".join(line for line in lines if line))
        show_if(self._more, True)
