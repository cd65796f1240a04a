"""A few things of which one holds, side by side: arrow keys move among them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from ui.parts.filter_chips import FilterChip
from ui.parts.flow import Flow
from ui.parts.text import label
from ui.theme import TIGHT


class ChoiceRow(QWidget):
    """`chosen` tells the key of what the user chose; showing the same again does not."""

    chosen = Signal(str)

    def __init__(self, keys: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = label("", "strong")
        self._group = QButtonGroup(self)
        self._buttons = {key: FilterChip() for key in keys}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self._name)
        row = QWidget(self)
        flow = Flow(row)
        column.addWidget(row)
        for key, button in self._buttons.items():
            button.setProperty("key", key)
            button.setAutoExclusive(True)  # so that it is read as one of several
            button.clicked.connect(self._on_clicked)
            self._group.addButton(button)
            flow.addWidget(button)

    def show_words(self, name: str, words: Sequence[str]) -> None:
        """The name of the choice, and the words of each, in their order."""
        self._name.setText(name)
        self.setAccessibleName(name)
        for button, said in zip(self._buttons.values(), words, strict=True):
            button.setText(said)
            button.setAccessibleName(f"{name}: {said}")

    def show_chosen(self, key: str) -> None:
        """This one holds now."""
        self._buttons[key].setChecked(True)

    def begin(self) -> None:
        """The cursor to the one that holds."""
        chosen = self._group.checkedButton()
        if chosen is not None:
            chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_clicked(self) -> None:
        self.chosen.emit(str(self.sender().property("key")))
