"""Fields that stand open because two laptops wrote different values: choose which one holds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.bag.open_conflicts import Conflict, Names
from app.history.row_history import DELETED, HeadValue
from ui.history.history_lines import when, written_by
from ui.history.record_words import FIELDS, Told, label_of_field
from ui.parts.card import Card
from ui.parts.choice_card import ChoiceCards, Option
from ui.parts.text import label
from ui.theme import MEDIUM
from ui.words import Retranslated, day


class ConflictSheet(Retranslated, QWidget):
    """`settle_requested(conflict, head)`: this value shall hold."""

    settle_requested = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._conflicts: Sequence[Conflict] = ()
        self._names = Names({}, {})
        self._choices: list[ChoiceCards] = []
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
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
        card = Card(_title(conflict), self.tr("Esc goes back"))
        card.body.addWidget(
            label(self.tr("Two laptops wrote different values. Which one holds?"), "muted", wrap=True)
        )
        choices = ChoiceCards()
        options = [
            Option(str(number), self._value(conflict, head), self._written(head))
            for number, head in enumerate(conflict.heads)
        ]
        choices.show_options(options, "0")
        self._choices.append(choices)
        settle = QPushButton(self.tr("This one holds"))
        settle.setProperty("place", place)
        settle.clicked.connect(self._on_settle)
        card.body.addWidget(choices)
        card.body.addWidget(settle, 0, Qt.AlignmentFlag.AlignRight)
        return card

    def _value(self, conflict: Conflict, head: HeadValue) -> str:
        if conflict.register == DELETED:
            return self.tr("removed") if head.values.get(DELETED) else self.tr("kept")
        parts = [
            f"{label_of_field(conflict.table, column)}: {Told().value(conflict.table, column, value)}"
            for column, value in head.values.items()
            if column != "id_hash" and value is not None
        ]
        return "   ".join(parts) or "—"

    def _written(self, head: HeadValue) -> str:
        words = f"{written_by(head.actor, head.laptop, self._names)}   {when(head.at_ms)}"
        return self.tr("{0}   (shown now)").format(words) if head.shown else words

    def _on_settle(self) -> None:
        place = int(self.sender().property("place"))
        chosen = self._choices[place].chosen_key()
        conflict = self._conflicts[place]
        if chosen:
            self.settle_requested.emit(conflict, conflict.heads[int(chosen)])


def _title(conflict: Conflict) -> str:
    """The fields that stand open together; of a visit or test with its day."""
    known = FIELDS.get(conflict.table, {})
    columns = [column for column in conflict.heads[0].values if column in known] or [conflict.register]
    differing = [column for column in columns if _differs(conflict, column)] or columns[:1]
    title = "、".join(label_of_field(conflict.table, column) for column in differing)
    return f"{title}  {day(conflict.happened_on)}" if conflict.happened_on else title


def _differs(conflict: Conflict, column: str) -> bool:
    first = conflict.heads[0].values.get(column)
    return any(head.values.get(column) != first for head in conflict.heads)
