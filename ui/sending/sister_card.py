"""The village's other laptops, and the files that come on a stick: theirs, and what the county entered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.bundles.take_in_sister import TakenFromSister
from app.errors import Refused, Trouble
from ui.parts.card import Card
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.problems import sentence_of
from ui.theme import SMALL
from ui.words import Retranslated


class SisterCard(Retranslated, Card):
    """`write_requested` and `take_in_requested` are the user's wishes."""

    write_requested = Signal()
    take_in_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._tags: tuple[str, ...] = ()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._who = label("", "muted", wrap=True)
        self._write, self._take_in = QPushButton(), QPushButton()
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        for button in (self._take_in, self._write):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._told = label("", wrap=True)
        self._problem = label("", "error", wrap=True)
        self.body.addWidget(self._who)
        self.body.addLayout(buttons)
        self.body.addWidget(self._told)
        self.body.addWidget(self._problem)
        show_if(self._told, False)
        show_if(self._problem, False)

    def _connect(self) -> None:
        self._write.clicked.connect(self.write_requested)
        self._take_in.clicked.connect(self.take_in_requested)

    def retranslate(self) -> None:
        self.set_heading(self.tr("Other laptops, and bundles that come on a stick"))
        self._write.setText(self.tr("Write for the other laptop"))
        self._take_in.setText(self.tr("Take in a bundle…"))
        self._show_who()

    def show_sisters(self, tags: Sequence[str]) -> None:
        """The tags of the laptops that the county's file names."""
        self._tags = tuple(tags)
        self._show_who()

    def show_busy(self, busy: bool) -> None:
        """Nothing can be asked for while something is on its way."""
        self._write.setEnabled(not busy)
        self._take_in.setEnabled(not busy)

    def show_told(self, words: str) -> None:
        """What was done."""
        self._told.setText(words)
        show_if(self._told, True)
        show_if(self._problem, False)

    def show_problem(self, problem: Refused | Trouble) -> None:
        """Why not; not one record has changed."""
        self._problem.setText(sentence_of(problem))
        show_if(self._problem, True)
        show_if(self._told, False)

    def taken_words(self, taken: TakenFromSister) -> str:
        """What a bundle brought, and what of it wants a look."""
        said = self.tr("Bundle {number} of laptop {tag} is taken in: {new} new entries.")
        if taken.from_county and taken.rebuilt:
            said = self.tr("What the county held of this village is here: {new} new entries.")
        elif taken.from_county:
            said = self.tr("What the county entered for this village is here: {new} new entries.")
        words = [said.format(number=taken.bundle, tag=taken.tag, new=taken.new_entries)]
        if taken.held:
            words.append(self.tr("{0} wait for something that is not here yet.").format(taken.held))
        if taken.conflicts:
            words.append(
                self.tr("In {0} records two values now stand side by side: choose.").format(taken.conflicts)
            )
        return " ".join(words)

    def _show_who(self) -> None:
        show_if(self._write, bool(self._tags))
        if self._tags:
            words = self.tr("This village also keeps records on {0}. Give each other a bundle now and then.")
            self._who.setText(words.format(self.tr(", ").join(self._tags)))
        else:
            self._who.setText(self.tr("The county's file names no other laptop of this village."))
