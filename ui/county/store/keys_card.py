"""The county's own keys: which hold, how many came before, and new ones."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.errors import Refused, Trouble
from ui.parts.ask_first import Question, ask_first
from ui.parts.card import Card
from ui.parts.text import TroubleLine, label
from ui.problems import sentence_of
from ui.words import Retranslated


@dataclass(frozen=True)
class KeysNow:
    """The public half that signs, how many pairs came before, and the day of the last change or ""."""

    public: str
    past: int
    since: str


@dataclass(frozen=True)
class KeysDesk:
    """Both may raise Refused or Trouble."""

    read: Callable[[], KeysNow]
    rotate: Callable[[], None]


class KeysCard(Retranslated, Card):
    """`saved`: new keys hold, in words."""

    saved = Signal(str)

    def __init__(self, desk: KeysDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._now: KeysNow | None = None
        self._words = label("", "muted", wrap=True)
        self._stand = label("", wrap=True)
        self._problem = TroubleLine()
        self._rotate = QPushButton()
        self._rotate.setAutoDefault(False)
        for part in (self._words, self._stand, self._problem):
            self.body.addWidget(part)
        self.body.addWidget(self._rotate, 0, Qt.AlignmentFlag.AlignLeft)
        self._rotate.clicked.connect(self._on_rotate)
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
        if self._now is not None:
            words = self.tr("Signing key {0}.").format(self._now.public)
            if self._now.past:
                words += " " + self.tr("Keys before it: {0}, the last until {1}.").format(
                    self._now.past, self._now.since
                )
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

    def _on_agreed(self) -> None:
        try:
            self._desk.rotate()
        except (Refused, Trouble) as problem:
            self._problem.setText(sentence_of(problem))
            return
        self._problem.setText("")
        self.show_now()
        self.saved.emit(
            self.tr("The county has new keys; the old ones are kept. Send the villages their new file.")
        )
