"""How a paper is printed: masked or in full and why, copies, sides."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QRadioButton, QSpinBox, QWidget

from app.printing.print_reason import REASONS
from ui import theme
from ui.parts.card import Card
from ui.parts.choices import choices_of
from ui.parts.code_field import CodeField
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.theme import SMALL
from ui.words import Retranslated

_MOST_COPIES = 99


class PrintChoices(Retranslated, Card):
    """`drawing_asked(masked, reason)`: the paper is wanted in another way, for a reason of the list."""

    drawing_asked = Signal(bool, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._masked, self._full = QRadioButton(), QRadioButton()
        self._masked.setChecked(True)
        self._why = label("", "small", wrap=True)
        self._reason = CodeField(choices_of(REASONS))
        self._show = QPushButton()
        self._show.setAutoDefault(False)
        self._problem = label("", "error", wrap=True)
        for part in (self._masked, self._full, self._why, self._reason, self._problem, self._show):
            self.body.addWidget(part)
        self._copies_label = label()
        self._copies = QSpinBox()
        self._copies.setRange(1, _MOST_COPIES)
        self._copies.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._copies.setMinimumWidth(theme.current().px(64))
        copies = QHBoxLayout()
        copies.setSpacing(SMALL)
        copies.addWidget(self._copies_label)
        copies.addStretch(1)
        copies.addWidget(self._copies)
        self.body.addSpacing(SMALL)
        self.body.addLayout(copies)
        self._two_sided = QCheckBox()
        self.body.addWidget(self._two_sided)

    def _connect(self) -> None:
        self._masked.clicked.connect(self._on_masked)
        self._full.clicked.connect(self._on_full)
        self._show.clicked.connect(self._on_show)
        self._reason.next_requested.connect(self._on_show)
        self._reason.save_requested.connect(self._on_show)

    def copies(self) -> int:
        return self._copies.value()

    def two_sided(self) -> bool:
        return self._two_sided.isChecked()

    def show_masked(self) -> None:
        """Back to masked, as every paper begins."""
        self._masked.setChecked(True)
        self._reason.clear()
        self.show_problem("")

    def show_problem(self, words: str) -> None:
        """What was wrong with the reason."""
        self._problem.setText(words)
        self._show_parts()

    def retranslate(self) -> None:
        self.set_heading(self.tr("How it is printed"))
        self._masked.setText(self.tr("Partly hidden"))
        self._full.setText(self.tr("In full"))
        self._why.setText(self.tr("Why in full? It is written down who printed what, and why."))
        self._reason.set_choices(choices_of(REASONS))
        self._reason.setAccessibleName(self.tr("Why in full"))
        self._show.setText(self.tr("Show in full"))
        self._copies_label.setText(self.tr("Copies"))
        self._copies.setAccessibleName(self._copies_label.text())
        self._two_sided.setText(self.tr("On both sides"))
        self._show_parts()

    def _show_parts(self) -> None:
        full = self._full.isChecked()
        for part in (self._why, self._reason, self._show):
            show_if(part, full)
        show_if(self._problem, full and bool(self._problem.text()))

    def _on_masked(self) -> None:
        self.show_problem("")
        self.drawing_asked.emit(True, "")

    def _on_full(self) -> None:
        self._show_parts()
        self._reason.setFocus()

    def _on_show(self) -> None:
        self.show_problem("")
        self.drawing_asked.emit(False, self._reason.code())
