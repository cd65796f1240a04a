"""Everything that stands open: the records at the left, the values of the chosen one at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.errors import Refused, Trouble
from app.followup.rows_beside import RowBeside, RowsBeside
from app.history.conflict import Conflict
from app.history.keep_both import Both
from app.history.names import Names
from app.history.row_history import DELETED, HeadValue
from app.people.masking import mask_name
from ui.conflicts import beside_words
from ui.conflicts.beside_sheet import BesideSheet
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
    """What the window of conflicts asks of the vault. `settle`, `keep_both`, `remove` and `let_stand` raise
    Refused; `remove` and `let_stand` are given what a history says of it.
    """

    read: Callable[[], tuple[Sequence[Conflict | RowsBeside], Names]]
    settle: Callable[[Conflict, HeadValue], None]
    keep_both: Callable[[Conflict, Both], None]
    remove: Callable[[RowsBeside, RowBeside, str], None]
    let_stand: Callable[[RowsBeside, str], None]
    names_masked: Callable[[], bool]


class ConflictsDialog(WideDialog):
    """Enter goes to the values of the chosen record, Ctrl+Enter lets the marked one hold, Esc goes back.
    Delete removes a record after all that another laptop removed. Of records of the same days Ctrl+Enter
    opens the form of the marked one, Delete removes it, and Ctrl+B lets all of them stand.

    `saved(words)` after each decision that Ctrl+Z takes back, `told(words)` after one that it does not;
    `form_requested(person, table, row)`.
    """

    saved = Signal(str)
    told = Signal(str)
    form_requested = Signal(str, str, str)

    def __init__(self, desk: ConflictsDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._found: Sequence[Conflict | RowsBeside] = ()
        self._names = Names({}, {})
        self._problem = label("", "error", wrap=True)
        self._table = Table(self._columns())
        self._values, self._beside = ConflictSheet(), BesideSheet()
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
        across.addWidget(self._beside, 1)
        whole.addLayout(across)  # a stretch would hold its half while nothing is in it
        whole.addWidget(self._empty, 1)

    def _connect(self) -> None:
        self._table.row_chosen.connect(self._on_row_chosen)
        self._table.row_opened.connect(self._on_row_opened)
        self._values.settle_requested.connect(self._on_settle)
        self._values.both_requested.connect(self._on_both)
        self._beside.form_requested.connect(self._on_form)
        self._beside.remove_requested.connect(self._on_remove)
        self._beside.stand_requested.connect(self._on_stand)
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._on_hold)
        QShortcut(QKeySequence("Ctrl+B"), self).activated.connect(self._beside.let_stand)

    def begin(self, window: QWidget, row: str = "") -> None:
        """Open over the window with what stands open now; the record `row` is chosen if it is among them."""
        self.stand_over(window)
        self.show_now()
        places = [place for place, one in enumerate(self._found) if row in _rows_of(one)]
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
        if isinstance(self._chosen(), RowsBeside):
            keys = self.tr("↑ ↓ choose   Enter its records   Esc back")
        elif self._removal() is not None:
            keys = self.tr(
                "↑ ↓ choose   Delete removes it after all   Ctrl+Enter the marked one holds   Esc back"
            )
        self._keys.setText(keys)

    def _removal(self) -> tuple[Conflict, HeadValue] | None:
        """That the chosen record was removed on another laptop, where that is what stands open."""
        one = self._chosen()
        if isinstance(one, Conflict) and one.register == DELETED:
            return next(((one, head) for head in one.heads if head.values[DELETED]), None)
        return None

    def _chosen(self) -> Conflict | RowsBeside | None:
        place = self._table.chosen_row()
        return self._found[place] if 0 <= place < len(self._found) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads from the values back to the list first; Delete removes what was removed elsewhere."""
        focus = self.focusWidget() or self
        is_inside = self._values.isAncestorOf(focus) or self._beside.isAncestorOf(focus)
        removal = self._removal()
        if event.key() == Qt.Key.Key_Escape and is_inside:
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() == Qt.Key.Key_Delete and removal is not None:
            self._on_settle(*removal)
        elif event.key() == Qt.Key.Key_Delete and isinstance(self._chosen(), RowsBeside):
            self._beside.remove()
        else:
            super().keyPressEvent(event)

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Record"), 124, lines=6),
            Column(self.tr("Field"), Width.REST, lines=6, apart=True),
            Column(self.tr("Bag"), 90),
        ]

    def _show(self, place: int) -> None:
        for part in (self._keys, self._table):
            show_if(part, bool(self._found))
        show_if(self._empty, not self._found)
        self._say("")
        self._table.set_rows([self._row(one) for one in self._found])
        if self._found:
            self._table.choose_row(min(place, len(self._found) - 1))
        self._show_values()

    def _row(self, one: Conflict | RowsBeside) -> list[str | Cell]:
        name = mask_name(one.name) if self._desk.names_masked() else one.name
        if isinstance(one, RowsBeside):
            record = Cell(beside_words.title_of(one), bold=True)
            field = Cell("\n".join(map(beside_words.days_of, one.rows)), Tone.OVERDUE)
        else:
            record = Cell(record_of(one), bold=True)
            field = Cell(fields_of(one), Tone.OVERDUE if one.careful else Tone.PLAIN)
        # The code of the village is the same everywhere.
        number = one.file_no.partition("-")[2] or one.file_no
        return [record, field, f"{name} {number}".strip()]

    def _show_values(self) -> None:
        one = self._chosen()
        self._say_keys()
        show_if(self._values, isinstance(one, Conflict))
        show_if(self._beside, isinstance(one, RowsBeside))
        self._values.show_conflicts([one] if isinstance(one, Conflict) else [], self._names)
        self._beside.show_rows(one if isinstance(one, RowsBeside) else None, self._names)

    def _say(self, words: str) -> None:
        self._problem.setText(words)
        show_if(self._problem, bool(words))

    def _on_row_chosen(self, _place: int) -> None:
        self._show_values()

    def _on_row_opened(self, _place: int) -> None:
        (self._beside if isinstance(self._chosen(), RowsBeside) else self._values).begin()

    def _on_hold(self) -> None:
        if isinstance(self._chosen(), RowsBeside):
            self._beside.open_form()
        else:
            self._values.settle()

    def _on_form(self, found: RowsBeside, row: RowBeside) -> None:
        self.accept()
        self.form_requested.emit(found.person, found.table, row.row)

    def _on_remove(self, found: RowsBeside, row: RowBeside) -> None:
        try:
            self._desk.remove(found, row, self.tr("Entered on two laptops; the other one is right"))
        except (Refused, Trouble) as problem:
            self._after(sentence_of(problem))
        else:
            self._after("", self.tr("Removed: the other one holds"))

    def _on_stand(self, found: RowsBeside) -> None:
        try:
            self._desk.let_stand(found, self.tr("Entered on two laptops; all of them are right"))
        except (Refused, Trouble) as problem:
            self._after(sentence_of(problem))
        else:
            self._after("")
            self.told.emit(self.tr("All of them stand"))

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


def _rows_of(one: Conflict | RowsBeside) -> tuple[str, ...]:
    return tuple(row.row for row in one.rows) if isinstance(one, RowsBeside) else (one.row,)
