"""Fields that stand open because two laptops wrote different values: choose which one holds."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.followup.own_version_aside import PLAN
from app.history.conflict import Conflict
from app.history.keep_both import Both
from app.history.names import Names
from app.history.row_history import DELETED, UNDO, HeadValue
from ui.history.conflict_words import fields_of, record_of, value_of, ways_of
from ui.history.history_lines import when, written_by
from ui.parts.card import Card
from ui.parts.choice_card import ChoiceCards, Option
from ui.parts.folds import Folds
from ui.parts.role import wear
from ui.parts.text import label
from ui.theme import MEDIUM, SMALL
from ui.words import Retranslated


class ConflictSheet(Retranslated, QWidget):
    """`settle_requested(conflict, head)`: this value holds. `both_requested(conflict, way)`: all are kept."""

    settle_requested = Signal(object, object)
    both_requested = Signal(object, object)

    def __init__(self, parent: QWidget | None = None, *, by_key: bool = False) -> None:
        """`by_key`: one conflict is shown at a time, and Ctrl+Enter lets the chosen value hold."""
        super().__init__(parent)
        self._by_key = by_key
        self._conflicts: Sequence[Conflict] = ()
        self._names = Names({}, {})
        self._choices: list[ChoiceCards] = []
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        Folds(self._area)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)

    def show_conflicts(self, conflicts: Sequence[Conflict], names: Names) -> None:
        """Each with every value that stands, who wrote it, when and on which laptop."""
        self._conflicts, self._names = conflicts, names
        self.retranslate()

    def begin(self) -> None:
        """The cursor to the first choice."""
        for button in self._area.findChildren(QPushButton):
            button.setFocus(Qt.FocusReason.OtherFocusReason)
            return

    def settle(self, place: int = 0) -> None:
        """Let the chosen value of one of the conflicts hold."""
        chosen = self._choices[place].chosen_key() if place < len(self._choices) else ""
        if chosen:
            conflict = self._conflicts[place]
            self.settle_requested.emit(conflict, conflict.heads[int(chosen)])

    def retranslate(self) -> None:
        inside = QWidget()
        inside.setObjectName("scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        self._choices = []
        for place, conflict in enumerate(self._conflicts):
            column.addWidget(self._card(place, conflict))
        column.addStretch(1)
        self._area.setWidget(inside)

    def _card(self, place: int, conflict: Conflict) -> Card:
        title = f"{record_of(conflict)} · {fields_of(conflict)}"
        card = Card("", "" if self._by_key else self.tr("Esc goes back"))
        card.setAccessibleName(title)
        card.body.addWidget(label(title, "heading", wrap=True))
        lead = self.tr("Two laptops wrote different values. Which one holds?")
        if conflict.careful:
            lead = self.tr(
                "Two laptops wrote different values. Until somebody chooses, nothing is closed or ended, and "
                "no reminder stops, because of either."
            )
        if conflict.register == DELETED:
            lead = self.tr(
                "It was removed on one laptop while another one wrote to it. It stays until somebody "
                "chooses. Nothing is lost either way."
            )
        card.body.addWidget(label(lead, "muted", wrap=True))
        if conflict.table == PLAN and Both.TWO_RECORDS in ways_of(conflict):
            both = self.tr(
                "One laptop changed the plan, the other one follows another. Keeping both means: the village "
                "follows the other plan, and the changed one stays for whoever has it for themselves alone."
            )
            card.body.addWidget(label(both, "muted", wrap=True))
        if conflict.register != DELETED:
            before = self.tr("Before: {0}").format(value_of(conflict, conflict.before))
            card.body.addWidget(label(before, "small", wrap=True))
        choices = ChoiceCards()
        options = [
            Option(str(number), value_of(conflict, head.values), self._written(head))
            for number, head in enumerate(conflict.heads)
        ]
        choices.show_options(options, "0")
        self._choices.append(choices)
        card.body.addWidget(choices)
        card.body.addLayout(self._buttons(place, conflict))
        return card

    def _buttons(self, place: int, conflict: Conflict) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        if self._by_key:
            row.addWidget(label(self.tr("Esc goes back"), "small"))
        row.addStretch(1)
        words = {
            Both.ONE_TEXT: self.tr("Keep both in one text"),
            Both.TWO_RECORDS: self.tr("Keep both as two records"),
        }
        for way in ways_of(conflict):
            both = _button(words[way], place, self._on_both)
            both.setProperty("way", way.value)
            row.addWidget(both)
        hold = _button(self.tr("This one holds"), place, self._on_settle)
        if self._by_key:
            hold.setText(self.tr("This one holds  Ctrl+Enter"))
            wear(hold, role="primary")
        row.addWidget(hold)
        return row

    def _written(self, head: HeadValue) -> str:
        words = f"{written_by(head.actor, head.laptop, self._names)}   {when(head.at_ms)}"
        if head.why and head.why != UNDO:
            words = self.tr("{0}   Why: {1}").format(words, head.why)
        return self.tr("{0}   (shown now)").format(words) if head.shown else words

    def _on_settle(self) -> None:
        self.settle(int(self.sender().property("place")))

    def _on_both(self) -> None:
        sender = self.sender()
        conflict = self._conflicts[int(sender.property("place"))]
        self.both_requested.emit(conflict, Both(sender.property("way")))


def _button(words: str, place: int, slot: Callable[[], None]) -> QPushButton:
    button = QPushButton(words)
    button.setAutoDefault(False)
    button.setProperty("place", place)
    button.clicked.connect(slot)
    return button
