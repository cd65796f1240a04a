"""What the village still owes its records, at the top of Today until it is done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.vault.first_steps import FirstStep
from ui.parts.card import Card
from ui.parts.flow import Flow
from ui.parts.role import wear
from ui.parts.shown import show_if
from ui.words import Retranslated


class StepsCard(Retranslated, Card):
    """A button for each step, in the order of the first run. `step_requested` brings the step."""

    step_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._buttons: dict[FirstStep, QPushButton] = {}
        row = QWidget()
        flow = Flow(row)
        for step in FirstStep:
            button = QPushButton()
            button.setProperty("step", str(step))
            button.setAutoDefault(False)
            wear(button, role="link")
            button.clicked.connect(self._on_clicked)
            flow.addWidget(button)
            self._buttons[step] = button
        self.body.addWidget(row)
        self.show_steps(())
        self.retranslate()

    def show_steps(self, steps: Sequence[FirstStep]) -> None:
        """These are still open; none: the card is away."""
        for step, button in self._buttons.items():
            show_if(button, step in steps)
        show_if(self, bool(steps))

    def retranslate(self) -> None:
        self.set_heading(self.tr("To do for the safety of the records"))
        words = {
            FirstStep.DESIGNATION: self.tr("Write down the designation document"),
            FirstStep.PHRASE: self.tr("Write the recovery phrase on paper and confirm it"),
            FirstStep.COUNTY: self.tr("Join the county with its file"),
            FirstStep.BUNDLE: self.tr("Try a test bundle before the first sending"),
            FirstStep.DRILL: self.tr("The yearly drill: put a backup back on another machine"),
        }
        for step, button in self._buttons.items():
            button.setText(words[step])

    def _on_clicked(self) -> None:
        self.step_requested.emit(str(self.sender().property("step")))
