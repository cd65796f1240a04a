"""The grid in which a stack is typed: letters begin a cell, Enter goes on, Space takes a line.

arrows move   letters type   Enter next cell   Space take the line   Ctrl+D the cell above
F3 words of last time   F4 phrase book   Ctrl+V a block from a spreadsheet
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui import theme
from ui.parts.line_edit import LineEdit
from ui.parts.phrase_book import PhraseBook
from ui.parts.phrase_drop import PhraseDrop
from ui.stack.grid_model import BEFORE, GridModel
from ui.theme import RING, SMALL

_Index = QModelIndex | QPersistentModelIndex
_TAKEN, _DUE = 32, 100
_NAME, _GROUP = (86, 150), (56, 170)
"""Pixels at 100 % text size: at least, and at most where somebody's words are longer."""
_STATE = 170
_PAST_RING = 6  # pixels: the words of a cell begin where its title does
_LEAST = 110  # of a column for words, in pixels at 100 % text size
_MARGIN = 3  # pixels: as Qt leaves beside the words of a cell
_CHOSEN, _CURSOR = QStyle.StateFlag.State_Selected.value, QStyle.StateFlag.State_HasFocus.value
_LEFT = (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value | Qt.TextFlag.TextSingleLine.value
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Grid(QTableView):
    """`typed` tells that something changed, so that it can be kept as a draft; `line_chosen` that the
    cursor came to another line.
    """

    typed = Signal()
    line_chosen = Signal()

    def __init__(
        self,
        model: GridModel,
        parent: QWidget | None = None,
        *,
        phrases: PhraseBook | None = None,
        what: str = "",
    ) -> None:
        """`phrases` of the fields of `what` ("visit", "test") in the columns of words."""
        super().__init__(parent)
        self._model = model
        self._phrases, self._what = phrases, what
        self._cells = _Cells(self)
        self._for_words: tuple[int, ...] = ()
        self.setItemDelegate(self._cells)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)  # from a cell that is typed Tab leads to the next, else out
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.AnyKeyPressed | triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.setModel(model)  # last: with lines in it Qt lays the grid out at each of these
        self._cells.gone_on.connect(self._go_on)
        model.dataChanged.connect(self._on_changed)
        self.measure()

    def measure(self) -> None:
        """Widths and heights for the text size of now; no column is narrower than its title."""
        now, header = theme.current(), self.horizontalHeader()
        self.verticalHeader().setDefaultSectionSize(now.row)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        who = (self._as_wide_as_words(1, *_NAME), self._as_wide_as_words(2, *_GROUP))
        widths = [_TAKEN, *who, _DUE, *(spec.width for spec in self._model.stack.columns), _STATE]
        for place, width in enumerate(widths):
            if width:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Interactive)
                header.resizeSection(place, max(now.px(width), header.sectionSizeHint(place)))
        self._for_words = tuple(place for place, width in enumerate(widths) if not width)
        self._share_room()

    def _as_wide_as_words(self, column: int, least: int, most: int) -> int:
        measure = QFontMetrics(theme.text_font(theme.Theme()))
        said = {str(self._model.index(row, column).data()) for row in range(self._model.rowCount())}
        widest = max(map(measure.horizontalAdvance, said), default=0)
        return max(least, min(widest + _PAST_RING + 2 * SMALL, most))

    def _share_room(self) -> None:
        """The columns of words share what the others leave; where that is too little they keep their titles
        whole, and the grid scrolls.
        """
        header = self.horizontalHeader()
        others = (place for place in range(header.count()) if place not in self._for_words)
        room = self.viewport().width() - sum(map(header.sectionSize, others))
        least = [max(theme.current().px(_LEAST), header.sectionSizeHint(place)) for place in self._for_words]
        for place, width in zip(self._for_words, least, strict=True):
            if room >= sum(least):
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
            else:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Interactive)
                header.resizeSection(place, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def begin(self) -> None:
        """On the day of the first line."""
        if self._model.rowCount():
            self.setCurrentIndex(self._model.index(0, BEFORE))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def state_words(self) -> str:
        """What stands at the end of the line with the cursor."""
        at = self.currentIndex()
        return self._model.state(self._model.stack.lines[at.row()]) if at.isValid() else ""

    def phrased(self, column: int) -> str:
        """The field of a column that has phrases; "" for others."""
        if self._phrases is None or not self._model.is_typed(column):
            return ""
        spec = self._model.stack.columns[column - BEFORE]
        return f"{self._what}.{spec.name}" if spec.takes_phrases else ""

    def book(self) -> PhraseBook | None:
        """The phrase book that the cells use."""
        return self._phrases

    def lines(self) -> GridModel:
        """What stands in them."""
        return self._model

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        self.line_chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = self.currentIndex()
        if not at.isValid():
            super().keyPressEvent(event)
        elif self._is_composing(at):
            event.accept()
        elif event.key() in _ENTER and not event.modifiers():
            self._go_on()
        elif event.key() == Qt.Key.Key_Space and not event.modifiers():
            self._model.stack.take(at.row())
            self._model.tell(at.row())
            self._down(at)
        elif event.key() == Qt.Key.Key_F3:
            self._model.stack.again(at.row())
            self._model.tell(at.row())
        elif event.key() == Qt.Key.Key_F4 and self.phrased(at.column()):
            self.edit(at)
            self._cells.open_phrases()
        elif event.key() == Qt.Key.Key_Delete and self._model.is_typed(at.column()):
            self._model.setData(at, "")
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._paste(at)
        elif event.key() == Qt.Key.Key_D and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            if self._model.is_typed(at.column()):
                self._model.stack.copy_above(at.row(), at.column() - BEFORE)
                self._model.tell(at.row())
                self._down(at)
        else:
            super().keyPressEvent(event)

    def _is_composing(self, at: QModelIndex) -> bool:
        """The first words of a cell are composed while the cursor is still in the grid."""
        cell = self.indexWidget(at)
        return isinstance(cell, LineEdit) and cell.is_composing()

    def _paste(self, at: QModelIndex) -> None:
        """A block of cells: lines, and tabs between them, as spreadsheets hand them over."""
        text = QGuiApplication.clipboard().text()
        block = [line.split("\t") for line in text.rstrip("\n").split("\n")]
        if text and self._model.is_typed(at.column()):
            self._model.stack.paste(at.row(), at.column() - BEFORE, block)
            self._model.tell_all()

    def _go_on(self) -> None:
        """To the next cell that can be typed into, or the first one of the line below."""
        at = self.currentIndex()
        if self._model.is_typed(at.column() + 1):
            self.setCurrentIndex(self._model.index(at.row(), at.column() + 1))
        elif at.row() + 1 < self._model.rowCount():
            self.setCurrentIndex(self._model.index(at.row() + 1, BEFORE))

    def _down(self, at: QModelIndex) -> None:
        if at.row() + 1 < self._model.rowCount():
            self.setCurrentIndex(self._model.index(at.row() + 1, at.column()))

    def _on_changed(self) -> None:
        self.typed.emit()


class _Cells(QStyledItemDelegate):
    """A cell's editor is one line; Enter takes what was typed and goes on."""

    gone_on = Signal()

    def __init__(self, grid: Grid) -> None:
        super().__init__(grid)
        self._grid = grid
        self._drop: PhraseDrop | None = None

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        line = LineEdit(parent)
        line.setMaxLength(10_000)
        line.setInputMethodHints(Qt.InputMethodHint.ImhNoPredictiveText)
        field, book = self._grid.phrased(index.column()), self._grid.book()
        self._drop = PhraseDrop(line, line.is_composing, book, field) if field and book is not None else None
        return line

    def destroyEditor(self, editor: QWidget, index: _Index) -> None:
        self._drop = None
        super().destroyEditor(editor, index)

    def open_phrases(self) -> None:
        """The phrases of the cell that is being typed: what stands there stays, a phrase comes after it."""
        if self._drop is not None:
            self._drop.open_at_end()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """The words on the ground of the line, and a ring around the cell with the cursor, as fields have.
        Each key that scrolls paints two hundred cells: Qt's own way asks the model seven times for each.
        """
        now, area, state = theme.current(), option.rect, option.state.value
        words, tone = self._grid.lines().shown(index.row(), index.column())
        if state & _CHOSEN:
            painter.fillRect(area.adjusted(_PAST_RING, 0, 0, 0), now.color("accent_soft"))
            tone = "ink"
        if words:
            room = area.adjusted(_PAST_RING + _MARGIN, 0, -_MARGIN, 0)
            painter.setFont(option.font)
            painter.setPen(now.color(tone))
            painter.drawText(room, _LEFT, _elided(words, room.width(), now))
        if state & _CURSOR:
            painter.setPen(QPen(now.color("accent"), RING))
            painter.drawRect(area.adjusted(1, 1, -1, -1))

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        assert isinstance(editor, LineEdit)  # noqa: S101  # createEditor made it
        editor.setText(index.data(Qt.ItemDataRole.EditRole) or "")
        editor.selectAll()

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if self._drop is not None and self._drop.is_open() and isinstance(event, QKeyEvent):
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ENTER:
            assert isinstance(editor, LineEdit)  # noqa: S101  # the filter sits on editors alone
            if editor.is_composing():
                return False
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
            self.gone_on.emit()
            return True
        return super().eventFilter(editor, event)


@lru_cache(maxsize=4096)
def _elided(words: str, room: int, now: theme.Theme) -> str:
    """The words as they stand in so many pixels."""
    return QFontMetrics(theme.text_font(now)).elidedText(words, Qt.TextElideMode.ElideRight, room)
