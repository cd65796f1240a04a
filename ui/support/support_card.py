"""Settings: make a support file. Gathering reads every record, so it runs beside the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.errors import Refused, Trouble
from app.support.gather_facts import Facts
from ui.background import Jobs
from ui.parts.ask_path import AskPath
from ui.parts.card import Card
from ui.parts.text import label
from ui.problems import sentence_of
from ui.support.facts_words import support_text
from ui.support.support_dialog import SupportDialog
from ui.words import Retranslated


class SupportCard(Retranslated, Card):
    """`saved` brings the words for the foot of the window."""

    saved = Signal(str)

    def __init__(
        self,
        gather: Callable[[], Facts],
        save: Callable[[Path, str], None],
        jobs: Jobs,
        ask: AskPath | None = None,
        parent: QWidget | None = None,
        *,
        is_county: bool = False,
    ) -> None:
        """`is_county`: above it is nobody whom it could be sent to."""
        super().__init__(parent=parent)
        self._is_county = is_county
        self._gather = gather
        self._jobs = jobs
        self._words = label("", "muted", wrap=True)
        self._problem = label("", "error", wrap=True)
        self._button = QPushButton()
        self._save, self._ask = save, ask or AskPath()
        self.add_tool(self._button)
        self.body.addWidget(self._words)
        self.body.addWidget(self._problem)
        self._problem.hide()
        self._button.clicked.connect(self.make)
        self.retranslate()

    @cached_property
    def dialog(self) -> SupportDialog:
        """What would be saved."""
        dialog = SupportDialog(self._save, self._ask, self)
        dialog.saved.connect(self.saved)
        return dialog

    def problem(self) -> str:
        """What stood in the way of the last wish; "" for nothing."""
        return self._problem.text()

    def retranslate(self) -> None:
        self.set_heading(self.tr("When something is wrong"))
        words = self.tr(
            "A support file tells the county desk how this program and its records stand, without "
            "anything about a person. You see all of it before it is saved."
        )
        if self._is_county:
            words = self.tr(
                "A support file tells whoever looks after the program how it and the store stand, without "
                "anything about a person. You see all of it before it is saved."
            )
        self._words.setText(words)
        self._button.setText(self.tr("Support file…"))

    def make(self) -> None:
        """Gather it and show it; where that is being done, nothing more."""
        if not self._button.isEnabled():
            return
        self._problem.setText("")
        self._problem.hide()
        self._button.setEnabled(False)
        job = self._jobs.start(self.tr("Gathering the support file"), partial(_gathered, self._gather))
        job.done.connect(self._on_done)
        job.troubled.connect(self._on_troubled)
        job.ended.connect(self._on_ended)

    def _on_done(self, facts: Facts) -> None:
        self.dialog.show_text(support_text(facts))

    def _on_troubled(self, problem: Refused | Trouble) -> None:
        self._problem.setText(sentence_of(problem))
        self._problem.show()

    def _on_ended(self) -> None:
        self._button.setEnabled(True)


def _gathered(gather: Callable[[], Facts], _report: object) -> Facts:
    return gather()
