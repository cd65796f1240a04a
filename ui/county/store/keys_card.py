"""The county's own keys: which hold, how many came before, and new ones."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.errors import Refused, Trouble
from ui.county.store.theft_words import what_follows_a_theft
from ui.parts.ask_first import Question, ask_first
from ui.parts.bring_into_view import BringIntoView
from ui.parts.card import Card
from ui.parts.paragraphs import Paragraphs
from ui.parts.text import TroubleLine, label
from ui.problems import sentence_of
from ui.theme import SMALL
from ui.words import Retranslated


@dataclass(frozen=True)
class KeysNow:
    """The public half that signs, how many pairs came before, how many of those were stolen, and the day of
    the last change or "".
    """

    public: str
    past: int
    since: str
    stolen: int = 0


@dataclass(frozen=True)
class KeysDesk:
    """All may raise Refused or Trouble."""

    read: Callable[[], KeysNow]
    rotate: Callable[[], None]
    replace_stolen: Callable[[], None]


class KeysCard(Retranslated, Card):
    """`saved`: new keys hold, in words."""

    saved = Signal(str)

    def __init__(self, desk: KeysDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._now: KeysNow | None = None
        self._words = label("", "muted", wrap=True)
        self._stand = label("", wrap=True)
        self._follows, self._theft_told = Paragraphs(numbered=True), False
        self._problem = TroubleLine()
        self._rotate = QPushButton()
        self._stolen = QPushButton()
        for button in (self._rotate, self._stolen):
            button.setAutoDefault(False)
        for part in (self._words, self._stand, self._follows, self._problem):
            self.body.addWidget(part)
        self._in_view = BringIntoView(self)
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        for button in (self._rotate, self._stolen):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.body.addLayout(buttons)
        self._rotate.clicked.connect(self._on_rotate)
        self._stolen.clicked.connect(self._on_stolen)
        self.retranslate()

    def show_now(self) -> None:
        """Read which keys hold."""
        self._now = self._desk.read()
        self.retranslate()

    def retranslate(self) -> None:
        self.set_heading(self.tr("Keys of the county"))
        self._words.setText(
            self.tr(
                "Every laptop encrypts to the county's key and believes what it signs. Take new ones when "
                "somebody who knew the store leaves. The old ones still open what was sent to them."
            )
        )
        self._rotate.setText(self.tr("Take new keys…"))
        self._stolen.setText(self.tr("The keys were stolen…"))
        self._follows.show_words(what_follows_a_theft() if self._theft_told else ())
        if self._now is not None:
            words = self.tr("Signing key {0}.").format(self._now.public)
            if self._now.past:
                words += " " + self.tr("Keys before it: {0}, the last until {1}.").format(
                    self._now.past, self._now.since
                )
            if self._now.stolen:
                words += " " + self.tr("Stolen ones, which vouch for nothing: {0}.").format(self._now.stolen)
            self._stand.setText(words)

    def _on_rotate(self) -> None:
        question = Question(
            self.tr("New keys"),
            self.tr("Take new keys for the county?"),
            self.tr(
                "Afterwards send every village its new county file (page Send down). Until then the old "
                "keys do. Write anew what still lies on a stick: a village that has the new file takes "
                "nothing more that the old keys signed."
            ),
            self.tr("Leave it"),
            self.tr("Take new keys"),
        )
        ask_first(self, question, self._on_agreed)

    def _on_stolen(self) -> None:
        question = Question(
            self.tr("Stolen keys"),
            self.tr("Replace keys that somebody may have taken?"),
            self.tr(
                "For when somebody may have a copy of the store or of its keys. No old key vouches for the "
                "new ones: every laptop of every village has to join again, with digits that you read out "
                "by telephone. Where somebody only left, take new keys instead."
            ),
            self.tr("Leave it"),
            self.tr("They were stolen: replace them"),
        )
        ask_first(self, question, self._on_theft_agreed)

    def _on_agreed(self) -> None:
        self._change(
            self._desk.rotate,
            self.tr("The county has new keys; the old ones are kept. Send the villages their new file."),
        )

    def _on_theft_agreed(self) -> None:
        self._change(
            self._desk.replace_stolen, self.tr("The county has new keys, for which no key of before vouches.")
        )
        self._theft_told = not self._problem.text()
        self.retranslate()
        self._in_view.soon()

    def _change(self, change: Callable[[], None], said: str) -> None:
        try:
            change()
        except (Refused, Trouble) as problem:
            self._problem.setText(sentence_of(problem))
            return
        self._problem.setText("")
        self.show_now()
        self.saved.emit(said)
