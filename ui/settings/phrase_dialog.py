"""A new recovery phrase: from the moment it is made the old one opens nothing, so it cannot be skipped."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from app.errors import Refused, Trouble
from ui.help.dialog_help import DialogHelp
from ui.parts.text import label
from ui.settings.settings_desk import SettingsDesk
from ui.theme import MEDIUM
from ui.vault.phrase_steps import ShowPhraseStep, TypeBackStep
from ui.vault.step import Step
from ui.words import Retranslated


class PhraseDialog(Retranslated, QDialog):
    """Asks first, then shows the phrase, then asks some of it back. `renewed` tells that it is on paper."""

    renewed = Signal()
    print_requested = Signal(bytes)

    def __init__(self, desk: SettingsDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        DialogHelp(self)
        self._desk = desk
        self._phrase = ""
        self._ask = _AskStep()
        self._show_step = ShowPhraseStep()
        self._back = TypeBackStep()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        for step in self._steps():
            step.setMinimumWidth(step.widest())
            whole.addWidget(step)
        self._connect()
        self._show(self._ask)
        self.retranslate()

    def _steps(self) -> tuple[Step, ...]:
        return self._ask, self._show_step, self._back

    def _connect(self) -> None:
        self._ask.next_button.clicked.connect(self._on_renew)
        self._ask.back.clicked.connect(self.reject)
        self._show_step.written_down.connect(self._on_written_down)
        self._show_step.print_requested.connect(self._on_print)
        self._back.look_again_requested.connect(self._on_look_again)
        self._back.answered.connect(self._on_answered)

    def begin(self) -> None:
        self._phrase = ""
        self._show(self._ask)
        self.open()
        self._ask.begin()

    def reject(self) -> None:
        """Not while a phrase is in force that nobody has on paper."""
        if not self._phrase:
            super().reject()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("New recovery phrase"))

    def _show(self, wanted: Step) -> None:
        for step in self._steps():
            step.setVisible(step is wanted)
        self.adjustSize()
        wanted.begin()

    def _on_renew(self) -> None:
        try:
            self._phrase = self._desk.renew_phrase()
        except (Refused, Trouble) as problem:
            self._ask.show_problem(problem)
            return
        self._on_look_again()

    def _on_look_again(self) -> None:
        self._show_step.show_phrase(self._phrase)
        self._show(self._show_step)

    def _on_written_down(self) -> None:
        self._show_step.show_phrase("")
        self._back.ask(self._desk.ask_back(self._phrase))
        self._show(self._back)

    def _on_answered(self, answers: dict[int, str]) -> None:
        try:
            self._desk.check_typed_back(self._phrase, answers)
        except Refused as refused:
            self._back.show_problem(refused)
            return
        self._phrase = ""
        self.accept()
        self.renewed.emit()

    def _on_print(self) -> None:
        self.print_requested.emit(self._desk.print_phrase(self._phrase))


class _AskStep(Step):
    """What will happen, before it does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(width=580, parent=parent)
        self._words = label("", wrap=True)
        self.body.addWidget(self._words)
        self.back: QPushButton = self.add_way()
        self.retranslate()

    def retranslate(self) -> None:
        self.say(self.tr("New recovery phrase"))
        self._words.setText(
            self.tr(
                "The phrase in the sealed envelope opens nothing any more once you go on. Have paper and a "
                "new envelope ready. Copies of the records made before today still open with the old one."
            )
        )
        self.next_button.setText(self.tr("Make a new phrase"))
        self.back.setText(self.tr("Keep the old one  Esc"))
