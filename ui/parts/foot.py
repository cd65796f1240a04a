"""The foot of the window: the truth about saving, sending and backup, and the last message with its undo."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ui import icons
from ui.background import Job
from ui.parts.flow import Flow
from ui.parts.job_bar import JobBar
from ui.parts.role import wear
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.parts.tone import Tone
from ui.theme import LARGE, SMALL, TIGHT, WIDE
from ui.words import Retranslated


@dataclass(frozen=True)
class Fact:
    """One true thing, as it is now: "saved 10:32" with tone DONE, "no backup yet" with DUE."""

    text: str
    tone: Tone = Tone.PLAIN


class Foot(Retranslated, QFrame):
    """Facts at the left, at the right the last message; a running job takes the whole line above."""

    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("foot")
        self._told: list[Fact] = []
        self._facts = QWidget()
        self._row = Flow(self._facts, between_lines=0)
        self._message = label("", "message", wrap=True)
        self._message.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._message.setObjectName("message")
        self._undo = QPushButton()
        self._job = JobBar()
        self._build()
        self._undo.clicked.connect(self.undo_requested)
        self.retranslate()

    def _build(self) -> None:
        self._row.setSpacing(LARGE)
        wear(self._undo, role="link")
        self._undo.hide()
        self._message.hide()  # what says nothing takes no room from the facts
        whole = QHBoxLayout(self)
        whole.setContentsMargins(WIDE, TIGHT, WIDE, TIGHT)
        whole.setSpacing(SMALL)
        whole.addWidget(self._facts, 5)
        whole.addWidget(self._job, 1)
        whole.addWidget(self._message, 2)
        whole.addWidget(self._undo)

    def show_facts(self, facts: list[Fact]) -> None:
        """Replace them all: what is no longer true must not stay."""
        if facts != self._told:
            self._put(facts)

    def _put(self, facts: list[Fact]) -> None:
        while item := self._row.takeAt(0):
            widget = item.widget()
            if widget:
                widget.hide()
                widget.deleteLater()
        self._told = list(facts)
        for fact in facts:
            self._row.addWidget(_shown(fact))

    def show_message(self, text: str, *, can_undo: bool = False) -> None:
        """Say what has just happened; `can_undo` puts the undo beside it. "" clears."""
        self._message.setText(text)
        show_if(self._message, bool(text))
        self._undo.setVisible(can_undo)

    def show_job(self, job: Job) -> None:
        """Progress and cancel of a job, instead of the facts while it runs."""
        self._job.show_job(job)
        self._facts.hide()
        job.ended.connect(self._on_job_ended)

    def facts(self) -> list[str]:
        """The words of the facts, for reading aloud and for tests."""
        return [fact.text for fact in self._told]

    def message(self) -> str:
        return self._message.text()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_told"):
            self._put(self._told)

    def retranslate(self) -> None:
        self._undo.setText(self.tr("Undo  Ctrl+Z"))

    def _on_job_ended(self) -> None:
        show_if(self._facts, True)


def _shown(fact: Fact) -> QWidget:
    words = label(fact.text)
    wear(words, tone=fact.tone.value)
    if not fact.tone.icon:
        words.setAccessibleName(fact.text)
        return words
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(TIGHT)
    picture = label()
    picture.setPixmap(icons.pixmap(fact.tone.icon, fact.tone, 14))
    row.addWidget(picture)
    row.addWidget(words)
    both.setAccessibleName(fact.text)
    return both
