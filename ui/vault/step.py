"""One step before the records are open: a heading, what to do, a form, what went wrong, and the buttons."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.errors import Refused, Trouble
from ui import theme
from ui.parts.flow import Flow
from ui.parts.role import wear
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.theme import MEDIUM, SMALL, WIDE
from ui.words import Retranslated


class Step(Retranslated, QFrame):
    """`body` is the layout to fill; `next_button` is the primary one, `ways` hold the quieter ones.

    While it is busy nothing can be pressed, and a line says what is being done.
    """

    def __init__(self, *, width: int = 480, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._wide = width
        self._heading = label("", "title", wrap=True)
        self._lead = label("", "muted", wrap=True)
        self._problem = label("", "error", wrap=True)
        self._doing = label("", "small", wrap=True)
        self._bar = QProgressBar()
        self.next_button = QPushButton()
        self.body = QVBoxLayout()
        self.ways = Flow()
        self._build()

    def _build(self) -> None:
        self.body.setSpacing(MEDIUM)
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        wear(self.next_button, role="primary")
        self.next_button.setAutoDefault(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        whole.setSpacing(MEDIUM)
        whole.addWidget(self._heading)
        whole.addWidget(self._lead)
        whole.addLayout(self.body)
        whole.addWidget(self._problem)
        whole.addWidget(self._doing)
        whole.addWidget(self._bar)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addLayout(self.ways, 1)
        row.addWidget(self.next_button, 0, Qt.AlignmentFlag.AlignBottom)
        whole.addLayout(row)
        for part in (self._lead, self._problem, self._doing, self._bar):
            part.hide()

    def widest(self) -> int:
        """How wide it wants to be in the type of now."""
        return theme.current().px(self._wide)

    def say(self, heading: str, lead: str = "") -> None:
        """What this step is, and what to do."""
        self._heading.setText(heading)
        self._lead.setText(lead)
        show_if(self._lead, bool(lead))

    def begin(self) -> None:
        """The cursor to where the step begins."""
        self.next_button.setFocus()

    def show_problem(self, problem: Refused | Trouble | None) -> None:
        """Why it did not go on, in words; a step with a form shows it at the field."""
        words = self.words_of(problem) if problem is not None else ""
        self._problem.setText(words)
        show_if(self._problem, bool(words))

    def words_of(self, problem: Refused | Trouble) -> str:
        """Why it did not go on; the sentences are loaded when the first is said."""
        from ui.problems import sentence_of

        return sentence_of(problem)

    def show_busy(self, doing: str) -> None:
        """Say what is being done and take no other wish meanwhile; "" is the end of it."""
        self._doing.setText(doing)
        show_if(self._doing, bool(doing))
        show_if(self._bar, bool(doing))
        self.next_button.setEnabled(not doing)
        for way in self._ways():
            way.setEnabled(not doing)

    def busy_part(self) -> QWidget | None:
        """The moving bar below what is being done; None while nothing is."""
        return None if self._bar.isHidden() else self._bar

    def problem(self) -> str:
        """The words of the problem that is shown."""
        return self._problem.text()

    def add_way(self) -> QPushButton:
        """A quieter way out of this step, before the primary one, to the eye and to the Tab key."""
        button = QPushButton()
        wear(button, role="link")
        button.setAutoDefault(False)
        self.ways.addWidget(button)
        return button

    def showEvent(self, event: QShowEvent) -> None:
        """The body was filled by then: now Tab comes to the ways before it comes to the primary button."""
        super().showEvent(event)
        for before, after in pairwise((*self._ways(), self.next_button)):
            self.setTabOrder(before, after)

    def _ways(self) -> Iterator[QWidget]:
        for place in range(self.ways.count()):
            item = self.ways.itemAt(place)
            way = item.widget() if item is not None else None
            if way is not None:
                yield way
