"""Records of two laptops that hold the same days: put one right, remove one, or let all of them stand."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.followup.rows_beside import RowBeside, RowsBeside
from app.history.names import Names
from ui.conflicts.beside_words import content_of, days_of, meanwhile, title_of
from ui.history.history_lines import when, written_by
from ui.parts.card import Card
from ui.parts.choice_card import ChoiceCards, Option
from ui.parts.folds import Folds
from ui.parts.role import wear
from ui.parts.text import label
from ui.theme import SMALL
from ui.words import Retranslated


class BesideSheet(Retranslated, QWidget):
    """Of the marked row `form_requested` and `remove_requested(rows, row)`; `stand_requested(rows)`."""

    form_requested = Signal(object, object)
    remove_requested = Signal(object, object)
    stand_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: RowsBeside | None = None
        self._names = Names({}, {})
        self._heading, self._lead = label("", "heading", wrap=True), label("", "muted", wrap=True)
        self._meanwhile = label("", wrap=True)
        self._choices = ChoiceCards()
        self._right, self._remove, self._stand = QPushButton(), QPushButton(), QPushButton()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        card = Card()
        for part in (self._heading, self._lead, self._meanwhile, self._choices):
            card.body.addWidget(part)
        wear(self._right, role="primary")
        for button in (self._right, self._remove, self._stand):
            button.setAutoDefault(False)
            card.body.addWidget(button)
        inside = QWidget()
        inside.setObjectName("scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(card)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        Folds(area)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _connect(self) -> None:
        self._right.clicked.connect(self.open_form)
        self._remove.clicked.connect(self.remove)
        self._stand.clicked.connect(self.let_stand)

    def show_rows(self, found: RowsBeside | None, names: Names) -> None:
        """Each row with its days, what it says, who wrote it and when; the one that begins last is marked."""
        self._found, self._names = found, names
        self.retranslate()

    def begin(self) -> None:
        """The cursor to the records."""
        for button in self._choices.findChildren(QPushButton):
            if button.isChecked():
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_form(self) -> None:
        """Put the marked one right."""
        for marked in self._marked():
            self.form_requested.emit(*marked)

    def remove(self) -> None:
        """The marked one was entered by mistake."""
        for marked in self._marked():
            self.remove_requested.emit(*marked)

    def let_stand(self) -> None:
        """All of them are right."""
        if self._found is not None:
            self.stand_requested.emit(self._found)

    def retranslate(self) -> None:
        self._lead.setText(
            self.tr("Two laptops entered them apart. Which is right: one of them, or all? Nothing is lost.")
        )
        self._right.setText(self.tr("Put the marked one right  Ctrl+Enter"))
        self._remove.setText(self.tr("Remove the marked one  Delete"))
        self._stand.setText(self.tr("All of them stand  Ctrl+B"))
        if self._found is None:
            return
        self._heading.setText(title_of(self._found))
        self._meanwhile.setText(meanwhile(self._found))
        options = []
        for one in self._found.rows:
            written = f"{written_by(one.actor, one.laptop, self._names)}   {when(one.at_ms)}"
            told = "\n".join(part for part in (content_of(self._found, one), written) if part)
            options.append(Option(one.row, days_of(one), told))
        self._choices.show_options(options, self._found.row)

    def _marked(self) -> list[tuple[RowsBeside, RowBeside]]:
        found, row = self._found, self._choices.chosen_key()
        return [(found, one) for one in found.rows if one.row == row] if found is not None else []
