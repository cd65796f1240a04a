"""The history of a bag or of one record: who, when, on which laptop, old and new; any one undone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.history.person_history import PersonHistory
from app.history.row_history import Fate
from ui import theme
from ui.history.history_filter import HistoryFilter, counted, fitting, place_of
from ui.history.history_lines import HistoryLine, history_lines
from ui.history.line_detail import LineDetail
from ui.history.record_words import label_of_table
from ui.listed import listed
from ui.parts.card import Card
from ui.parts.empty import Empty
from ui.parts.filter_chips import FilterChip, MenuChip
from ui.parts.flow import Flow
from ui.parts.line_edit import LineEdit
from ui.parts.role import wear
from ui.parts.shown import show_if
from ui.parts.table import Cell, Column, Row, Table, Width
from ui.parts.tone import Tone
from ui.said import titled
from ui.theme import SMALL
from ui.users.look_only import writes
from ui.words import Retranslated

_TONES = {
    Fate.STANDS: Tone.DONE,
    Fate.BESIDE: Tone.DUE,
    Fate.LOST: Tone.QUIET,
    Fate.REPLACED: Tone.QUIET,
    Fate.UNDONE: Tone.QUIET,
}
_ENTRY, _FATE = 2, 6
_SMALL_TYPE = 125
_ROOM_FOR_ALL = 980
_ROOM_FOR_ENTRY = 760
_ROOM_FOR_FILTER = 560


class _Lines(Table):
    """Ctrl+Z undoes the chosen line here, not the last action of the window; letters go to the filter."""

    undo_wished = Signal()

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            event.accept()
            self.undo_wished.emit()
        else:
            super().keyPressEvent(event)


class HistorySheet(Retranslated, QWidget):
    """`show_history` replaces the lines, the newest at the top; `undo_requested` brings an entry's
    number, `past_requested` wishes for the bag as it was known on a day, `corrections_requested` for the
    paper of what was corrected.
    """

    undo_requested = Signal(str)
    past_requested = Signal()
    corrections_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ""
        self._history: PersonHistory | None = None
        self._whole = False
        self._row = ""
        self._lines: list[HistoryLine] = []
        self._shown: list[HistoryLine] = []
        self._card = Card()
        self._words = LineEdit()
        self._one, self._tables, self._fields = FilterChip(), MenuChip(), MenuChip()
        self._past, self._corrections = QPushButton(), QPushButton()
        self._undo = QPushButton()
        writes(self._undo)
        self._table = _Lines(self._columns())
        self._none = Empty("history")
        self._below = QStackedWidget()
        self._detail = LineDetail()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        for button in (self._past, self._corrections):
            wear(button, role="link")
        for button in (self._past, self._corrections, self._undo):
            self._card.add_tool(button)
        self._card.body.addWidget(self._words)
        self._chips = chips = QWidget()
        row = Flow(chips)
        for chip in (self._one, self._tables, self._fields):
            row.addWidget(chip)
        self._card.body.addWidget(chips)
        self._below.addWidget(self._table)
        self._below.addWidget(self._none)
        self._card.body.addWidget(self._below, 3)
        self._card.body.addWidget(self._detail, 2)
        self._detail.hide()
        self._one.setChecked(True)
        self._one.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SMALL)
        whole.addWidget(self._card)
        self.setFocusProxy(self._table)

    def _connect(self) -> None:
        self._words.textChanged.connect(self._on_filter_changed)
        self._words.next_requested.connect(self._on_words_done)
        self._one.toggled.connect(self._on_filter_changed)
        self._tables.changed.connect(self._on_filter_changed)
        self._fields.changed.connect(self._on_filter_changed)
        self._past.clicked.connect(self.past_requested)
        self._corrections.clicked.connect(self.corrections_requested)
        self._undo.clicked.connect(self._on_undo)
        self._table.undo_wished.connect(self._on_undo)
        self._table.row_opened.connect(self._on_row_opened)
        self._table.row_chosen.connect(self._on_row_chosen)
        self._none.action_requested.connect(self.clear_filter)
        for keys, slot in (
            ("U", self._on_undo),
            ("K", self.corrections_requested),
            ("Ctrl+F", self._on_find),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def show_history(self, history: PersonHistory, title: str, *, row: str = "", whole: bool = False) -> None:
        """`title` says whose history it is; with `row` it begins with that record alone."""
        self._history, self._title, self._whole, self._row = history, title, whole, row
        self._words.clear()
        self._tables.show_options([], [])
        self._fields.show_options([], [])
        self._one.setChecked(bool(row))
        self._open_detail(False)
        self.retranslate()
        self._table.selectRow(0)

    def refresh(self, history: PersonHistory, *, whole: bool) -> None:
        """The same history, read anew; filter and chosen line stay."""
        self._history, self._whole = history, whole
        self.retranslate()

    def show_whole(self, whole: bool) -> None:
        """Numbers in full, or masked again."""
        self._whole = whole
        self._open_detail(False)
        self.retranslate()

    def choose(self, number: str) -> None:
        """Mark the line of this entry, if shown."""
        place = place_of(self._shown, number)
        if place >= 0:
            self._table.choose_row(place)

    def newest(self) -> str:
        """The number of the newest entry; "" without any."""
        return self._lines[0].number if self._lines else ""

    def shown_lines(self) -> Sequence[HistoryLine]:
        return self._shown

    def step_back(self) -> bool:
        """Esc: close what was opened last; False when there is nothing left to close."""
        if not self._detail.isHidden():
            self._open_detail(False)
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if self._words.text() or self._tables.taken() or self._fields.taken():
            self.clear_filter()
            return True
        return False

    def clear_filter(self) -> None:
        """Show every line of this history."""
        self._words.clear()
        self._tables.show_options([], [])
        self._fields.show_options([], [])
        self.retranslate()
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self._words.setPlaceholderText(self.tr("Filter: words, who, day, field   Ctrl+F"))
        self._words.setAccessibleName(self.tr("Filter"))
        self._past.setText(self.tr("As known on a day  D"))
        self._corrections.setText(self.tr("Corrections on paper  K"))
        self._undo.setText(self.tr("Undo this one  U"))
        self._none.show_words(
            self.tr("No matches"), self.tr("No change matches this filter."), self.tr("Show everything")
        )
        before = self._chosen()
        self._table.set_columns(self._columns())
        self._lines = history_lines(self._history, whole=self._whole) if self._history else []
        self._filter(before)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_detail"):
            self._say_count()
            self._fit_columns()

    def _asked(self) -> HistoryFilter:
        return HistoryFilter(
            self._words.text().strip(),
            self._row if self._one.isChecked() else "",
            frozenset(self._tables.taken()),
            frozenset(self._fields.taken()),
        )

    def _filter(self, before: HistoryLine | None) -> None:
        """Show what fits; `before` is the line that was chosen, and stays so where it is still shown."""
        asked = self._asked()
        self._paint_chips(asked)
        self._shown = fitting(self._lines, asked)
        self._table.set_rows([_row(line) for line in self._shown])
        if before is not None:
            self.choose(before.number)
        self._below.setCurrentWidget(self._table if self._shown else self._none)
        self._say_count()
        self._undo.setEnabled(bool(self._shown))
        self._fit_columns()

    def _say_count(self) -> None:
        """In big type the keys make room for the count, which may have four digits twice."""
        if theme.current().text_size > _SMALL_TYPE:
            aside = self.tr("{0} of {1}")
        else:
            aside = self.tr("{0} of {1}  ·  Enter in full  ·  Esc back")
        title = self.tr("History  {0}").format(self._title)
        self._card.set_heading(title, aside.format(len(self._shown), len(self._lines)))

    def _paint_chips(self, asked: HistoryFilter) -> None:
        of_row = fitting(self._lines, HistoryFilter(row=asked.row))
        tables = [
            (key, f"{label_of_table(key)}  {number}") for key, number in counted(of_row, "table").items()
        ]
        of_tables = fitting(of_row, HistoryFilter(tables=asked.tables))
        fields = [(key, f"{key}  {number}") for key, number in counted(of_tables, "field").items()]
        self._tables.show_options(tables, self._tables.taken())
        self._fields.show_options(fields, self._fields.taken())
        self._one.setText(self.tr("This record only"))
        self._tables.setText(_named(self.tr("Record"), [label_of_table(one) for one in self._tables.taken()]))
        self._fields.setText(_named(self.tr("Field"), self._fields.taken()))
        show_if(self._one, bool(self._row))
        show_if(self._tables, not asked.row)
        for chip in (self._one, self._tables, self._fields):
            chip.updateGeometry()
            chip.setAccessibleName(chip.text())

    def _fit_columns(self) -> None:
        """In a narrow window or big type the number and the fate make room for the words."""
        now = theme.current()
        self._table.setColumnHidden(_FATE, self.width() < now.px(_ROOM_FOR_ALL))
        self._table.setColumnHidden(_ENTRY, self.width() < now.px(_ROOM_FOR_ENTRY))

    def _open_detail(self, wanted: bool) -> None:
        """The whole words below the lines; where there is little room the filter gives its own."""
        short = self.height() < theme.current().px(_ROOM_FOR_FILTER)
        self._detail.setVisible(wanted)
        for part in (self._words, self._chips):
            part.setVisible(not (wanted and short))

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("When"), 132),
            Column(self.tr("Who"), 84),
            Column(self.tr("Entry"), 96),
            Column(self.tr("Record"), 152),
            Column(self.tr("Field"), 112),
            Column(self.tr("Old → new"), Width.REST),
            Column(self.tr("Now"), 104),
        ]

    def _chosen(self) -> HistoryLine | None:
        place = self._table.chosen_row()
        return self._shown[place] if 0 <= place < len(self._shown) else None

    def _on_filter_changed(self) -> None:
        self._filter(self._chosen())

    def _on_words_done(self) -> None:
        if self._shown:
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_find(self) -> None:
        self._words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._words.selectAll()

    def _on_row_opened(self, place: int) -> None:
        self._detail.show_line(self._shown[place])
        self._open_detail(True)
        self._table.scrollTo(self._table.currentIndex())

    def _on_row_chosen(self, place: int) -> None:
        if not self._detail.isHidden() and 0 <= place < len(self._shown):
            self._detail.show_line(self._shown[place])

    def _on_undo(self) -> None:
        line = self._chosen()
        if line is not None:
            self.undo_requested.emit(line.number)


def _row(line: HistoryLine) -> Row:
    words = " ".join(line.change_words().split())
    return [
        Cell(line.when, Tone.QUIET, icon=""),
        line.who,
        Cell(line.number, Tone.QUIET, icon=""),
        line.record,
        Cell(line.field, bold=True),
        f"{words}  ({line.why})" if line.why else words,
        Cell(line.fate_words(), _tone(line)),
    ]


def _tone(line: HistoryLine) -> Tone:
    if line.fate is None or (line.hidden and line.fate is Fate.STANDS):
        return Tone.QUIET
    return _TONES[line.fate]


def _named(title: str, taken: Sequence[str]) -> str:
    return titled(title, listed(taken)) if taken else title
