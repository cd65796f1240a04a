"""What the county sent down in its files, and what became of it here."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.from_county.take_county_data import CameAs, CountyData
from ui.parts.card import Card
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.sending.sent_down_words import sent_down_words
from ui.words import Retranslated, day


class SentDownCard(Retranslated, Card):
    """Away where nothing ever came."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._kinds: tuple[CountyData, ...] = ()
        self._words = label("", wrap=True)
        self._refused = label("", "error", wrap=True)
        self.body.addWidget(self._words)
        self.body.addWidget(self._refused)
        self.retranslate()

    def show_kinds(self, kinds: tuple[CountyData, ...]) -> None:
        """One line for each kind, the newest file first."""
        self._kinds = kinds
        self.retranslate()

    def retranslate(self) -> None:
        self.set_heading(self.tr("Sent down by the county"))
        wrong = [one for one in self._kinds if one.state is CameAs.REFUSED]
        right = [one for one in self._kinds if one.state is not CameAs.REFUSED]
        self._words.setText("\n".join(map(self._line, right)))
        self._refused.setText("\n".join(map(self._line, wrong)))
        show_if(self._words, bool(right))
        show_if(self._refused, bool(wrong))
        show_if(self, bool(self._kinds))

    def _line(self, one: CountyData) -> str:
        words = self.tr("{sentence} (file {number} of {day})")
        return words.format(sentence=sent_down_words(one), number=one.file_number, day=day(one.made_on))
