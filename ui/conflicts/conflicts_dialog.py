"""Everything that stands open: the records at the left, the values of the chosen one at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.errors import Refused, Trouble
from app.history.conflict import Conflict
from app.history.keep_both import Both
from app.history.names import Names
from app.history.row_history import DELETED, HeadValue
from app.people.masking import mask_name
from ui.history.conflict_sheet import ConflictSheet
from ui.history.conflict_words import fields_of, record_of
from ui.parts.empty import Empty
from ui.parts.shown import show_if
from ui.parts.table import Cell, Column, Table, Width
from ui.parts.text import label
from ui.parts.tone import Tone
from ui.parts.wide_dialog import WideDialog
from ui.problems import sentence_of
from ui.theme import MEDIUM


@dataclass(frozen=True)
class ConflictsDesk:
    """What the window of conflicts asks of the vault. `settle` and `keep_both` raise Refused."""

    read: Callable[[], tuple[Sequence[Conflict], Names]]
    settle: Callable[[Conflict, HeadValue], None]
    keep_both: Callable[[Conflict, Both], None]
    names_masked: Callable[[], bool]


class ConflictsDialog(WideDialog):
    """Enter goes to the values of the chosen record, Ctrl+Enter lets the marked one hold, Esc goes back.
    Delete removes a record after all that another laptop removed.

    `saved(words)` after each decision.
    """

    saved = Signal(str)

    def __init__(self, desk: ConflictsDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._found: Sequence[Conflict] = ()
        self._names = Names({}, {})
        self._problem = label("", "error", wrap=True)
        self._table = Table(self._columns())
        self._values = ConflictSheet()
        self._empty = Empty()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._table.setSortingEnabled(False)
        whole = self.begin_layout(self._close)
        whole.addWidget(self._problem)
        across = QHBoxLayout()
        across.setSpacing(MEDIUM)
        across.addWidget(self._table, 1)
        across.addWidget(self._values, 1)
        whole.addLayout(across, 1)
        whole.addWidget(self._empty, 1)

    def _connect(self) -> None:
        self._table.row_chosen.connect(self._on_row_chosen)
        self._table.row_opened.connect(self._on_row_opened)
        self._values.settle_requested.connect(self._on_settle)
        self._values.both_requested.connect(self._on_both)
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._values.settle)

    def begin(self, window: QWidget, row: str = "") -> None:
        """Open over the window with what stands open now; the record `row` is chosen if it is among them."""
        self.stand_over(window)
        self.show_now()
        places = [place for place, one in enumerate(self._found) if one.row == row]
        if places:
            self._table.choose_row(places[0])
            self._show_values()
        self.open()
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_now(self) -> None:
        """Read anew; the place in the list stays, so that the next one comes into sight."""
        place = max(0, self._table.chosen_row())
        try:
            self._found, self._names = self._desk.read()
        except (Refused, Trouble) as problem:
            self._say(sentence_of(problem))
            return
        self._show(place)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Two laptops wrote different things"))
        self.setWindowTitle(self._title.text())
        self._say_keys()
        self._close.setText(self.tr("Leave  Esc"))
        self._empty.show_words(
            self.tr("Nothing stands open."),
            self.tr("What was not chosen stays in the history of its record."),
        )
        self._table.setAccessibleName(self._title.text())
        self._table.set_columns(self._columns())
        self._show(max(0, self._table.chosen_row()))

    def _say_keys(self) -> None:
        keys = self.tr("↑ ↓ choose   Enter its values   Ctrl+Enter the marked value holds   Esc back")
        if self._removal() is not None:
            keys = self.tr(
                "↑ ↓ choose   Delete removes it after all   Ctrl+Enter the marked one holds   Esc back"
            )
        self._keys.setText(keys)

    def _removal(self) -> tuple[Conflict, HeadValue] | None:
        """That the chosen record was removed on another laptop, where that is what stands open."""
        place = self._table.chosen_row()
        for one in self._found[place : place + 1] if place >= 0 else ():
            for head in one.heads:
                if one.register == DELETED and head.values[DELETED]:
                    return one, head
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads from the values back to the list first; Delete removes what was removed elsewhere."""
        is_inside = self._values.isAncestorOf(self.focusWidget() or self)
        removal = self._removal()
        if event.key() == Qt.Key.Key_Escape and is_inside:
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() == Qt.Key.Key_Delete and removal is not None:
            self._on_settle(*removal)
        else:
            super().keyPressEvent(event)

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Record"), Width.REST, lines=6),
            Column(self.tr("Field"), Width.REST, lines=6),
            Column(self.tr("Bag"), 150),
        ]

    def _show(self, place: int) -> None:
        for part in (self._keys, self._table, self._values):
            show_if(part, bool(self._found))
        show_if(self._empty, not self._found)
        self._say("")
        self._table.set_rows([self._row(one) for one in self._found])
        if self._found:
            self._table.choose_row(min(place, len(self._found) - 1))
        self._show_values()

    def _row(self, one: Conflict) -> list[str | Cell]:
        name = mask_name(one.name) if self._desk.names_masked() else one.name
        field = Cell(fields_of(one), Tone.OVERDUE if one.careful else Tone.PLAIN)
        # The code of the village is the same everywhere.
        number = one.file_no.partition("-")[2] or one.file_no
        return [Cell(record_of(one), bold=True), field, f"{name} {number}".strip()]

    def _show_values(self) -> None:
        place = self._table.chosen_row()
        shown = self._found[place : place + 1] if place >= 0 else ()
        self._say_keys()
        self._values.show_conflicts(shown, self._names)

    def _say(self, words: str) -> None:
        self._problem.setText(words)
        show_if(self._problem, bool(words))

    def _on_row_chosen(self, _place: int) -> None:
        self._show_values()

    def _on_row_opened(self, _place: int) -> None:
        self._values.begin()

    def _on_settle(self, conflict: Conflict, head: HeadValue) -> None:
        try:
            self._desk.settle(conflict, head)
        except (Refused, Trouble) as problem:
            self._after(sentence_of(problem))
        else:
            self._after("", self.tr("Settled: the chosen value holds"))

    def _on_both(self, conflict: Conflict, way: Both) -> None:
        try:
            self._desk.keep_both(conflict, way)
        except (Refused, Trouble) as problem:
            self._after(sentence_of(problem))
        else:
            self._after("", self.tr("Settled: both values are kept"))

    def _after(self, problem: str, done: str = "") -> None:
        self.show_now()
        self._say(problem)
        if done:
            self.saved.emit(done)
        (self._table if self._found else self._close).setFocus(Qt.FocusReason.OtherFocusReason)
