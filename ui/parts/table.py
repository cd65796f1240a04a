"""A table: quiet zebra, no vertical lines, numbers at the right, everything by keyboard.

Words that find no room in a line get a second one. Thousands of rows cost nothing: the model answers only for
the rows that are in sight.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui import theme
from ui.parts.cell_painter import CellPainter
from ui.parts.cells import LINES, Cell, Column, Row, Width, count_lines
from ui.parts.fitting import hidden_columns
from ui.parts.folds import FOLD, fold_of
from ui.parts.header import Header
from ui.parts.rows_model import Index, RowsModel
from ui.theme import RING

__all__ = ["Cell", "Column", "Row", "Table", "Width"]


class Table(QTableView):
    """Enter (or a double click) opens a row: `row_opened` tells its place in `set_rows`; Space marks it."""

    row_opened = Signal(int)
    row_chosen = Signal(int)
    row_marked = Signal(int)
    cell_chosen = Signal(int, int)
    _fit_wanted = Signal()

    def __init__(
        self,
        columns: Sequence[Column],
        *,
        header: bool = True,
        fits: bool = False,
        by_cell: bool = False,
        gives_way: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`header`: with titles that sort. `fits`: as tall as its rows, for short lists inside a card.
        `by_cell`: arrows go from cell to cell, `cell_chosen` tells row (of `set_rows`) and column.
        `gives_way`: the last columns make room for the words where there is little.
        """
        super().__init__(parent)
        if header:
            self.setHorizontalHeader(Header(self))
        self.by_cell = by_cell
        self._gives_way = gives_way
        self._borrowed_name = ""
        self._fits = fits
        self._has_titles = header
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.setShowGrid(False)
        behavior = QAbstractItemView.SelectionBehavior
        self.setSelectionBehavior(behavior.SelectItems if by_cell else behavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        if fits:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(CellPainter(self, by_cell=by_cell))
        self._rows = RowsModel(columns, self)
        self.setModel(self._rows)  # last: with rows in it Qt lays the table out at each of these
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(header)
        self._fold = fold_of(self)
        self.verticalScrollBar().rangeChanged.connect(self._show_fold)
        self._fitted_to: tuple[object, ...] = ()
        self._is_to_fit = False
        self._fit_wanted.connect(self._fit_rows, Qt.ConnectionType.QueuedConnection)
        for sections in (self.horizontalHeader(), self.verticalHeader()):
            sections.sectionResized.disconnect()  # Qt waits for a later turn, and paints all once more there
            sections.sectionResized.connect(self._on_section_resized)
        self._rows.layoutChanged.connect(self._fit_soon)
        self._measure()
        self.doubleClicked.connect(self._on_double_clicked)

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Exchange the titles, when the language changes; the chosen place stays where it was."""
        at = self.currentIndex()
        row, column = at.row(), at.column()
        if self._rows.set_columns(columns):
            self._measure()
            if row >= 0:
                self._go_to(row, column)

    def set_rows(self, rows: Sequence[Row], columns: Sequence[Column] | None = None) -> None:
        """Show these rows; the chosen place stays where it was as far as there are rows. Where there are
        more or fewer `columns` than before, they come with their rows: none is ever shown without its cells.
        """
        before, column = self.currentIndex().row(), self.currentIndex().column()
        self._rows.set_rows(rows, columns)
        header = self.horizontalHeader()
        header.setVisible(self._has_titles and bool(rows))  # titles of nothing would look like a fault
        if not header.isHidden() and header.sortIndicatorSection() >= 0:
            self._rows.sort(header.sortIndicatorSection(), header.sortIndicatorOrder())
        self._measure()
        if rows and before >= 0:
            self._go_to(min(before, len(rows) - 1), column)

    def _go_to(self, shown: int, column: int = 0) -> None:
        if self.by_cell:
            self.setCurrentIndex(self._rows.index(shown, min(column, self._rows.columnCount() - 1)))
        else:
            self.selectRow(shown)

    def choose_cell(self, given: int, column: int) -> None:
        """Put the cursor on a cell of a row of `set_rows`."""
        self._go_to(self._rows.shown_row(given), column)

    def chosen_row(self) -> int:
        """The place in `set_rows` of the chosen row; -1 when none is."""
        index = self.currentIndex()
        return self._rows.given_row(index.row()) if index.isValid() else -1

    def choose_row(self, given: int) -> None:
        self._go_to(self._rows.shown_row(given))

    def text_at(self, row: int, column: int) -> str:
        """What stands in the cell as shown, for reading aloud and for tests."""
        return self._rows.cell(self._rows.index(row, column)).text

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen_row() >= 0:
            event.accept()
            self.row_opened.emit(self.chosen_row())
            return
        if event.key() == Qt.Key.Key_Space and self.chosen_row() >= 0:
            event.accept()
            self.row_marked.emit(self.chosen_row())
            return
        super().keyPressEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End lead to the first and the last row; from cell to cell they stay in theirs."""
        ends = {
            QAbstractItemView.CursorAction.MoveHome: 0,
            QAbstractItemView.CursorAction.MoveEnd: self._rows.rowCount() - 1,
        }
        if self.by_cell or action not in ends or not self._rows.rowCount():
            return super().moveCursor(action, modifiers)
        return self._rows.index(ends[action], 0)

    def focusInEvent(self, event: QEvent) -> None:
        """When the cursor comes or goes Qt paints the whole table, where only the ring of the chosen row
        differs: its own answer is left out, but for the first time.
        """
        self._take_name()
        if self.currentIndex().isValid():
            self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
            self._update_chosen()
            return
        super().focusInEvent(event)  # type: ignore[arg-type]  # Qt hands in a QFocusEvent
        if self._rows.rowCount():  # Qt went to the first cell, and chose nothing
            self._go_to(0)

    def focusOutEvent(self, event: QEvent) -> None:
        self._update_chosen()

    def viewportEvent(self, event: QEvent) -> bool:
        """No cell looks different in a window that is not the active one: below a form that opens or closes
        Qt would paint them all.
        """
        if event.type() in (QEvent.Type.WindowActivate, QEvent.Type.WindowDeactivate):
            return False
        return super().viewportEvent(event)

    def _update_chosen(self) -> None:
        if self.currentIndex().isValid():
            row = self.visualRect(self.currentIndex())
            self.viewport().update(0, row.top() - RING, self.viewport().width(), row.height() + 2 * RING)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if self.visualRect(current).bottom() >= self.viewport().height():
            self._keep_chosen()
        if current.isValid():
            self.row_chosen.emit(self._rows.given_row(current.row()))
            self.cell_chosen.emit(self._rows.given_row(current.row()), current.column())

    def changeEvent(self, event: QEvent) -> None:
        """What is not seen is measured when it is shown."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.isVisible():
            self._measure()

    def showEvent(self, event: QShowEvent) -> None:
        """Only now the header has its style, and with it its height."""
        super().showEvent(event)
        self._take_name()
        self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The chosen row stays in sight when the window or the text size changes."""
        super().resizeEvent(event)
        seen = self.viewport().geometry()
        self._fold.setGeometry(seen.left(), seen.bottom() + 1 - FOLD, seen.width(), FOLD)
        self._give_way()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def scrollContentsBy(self, across: int, down: int) -> None:
        super().scrollContentsBy(across, down)
        self._fit_in_sight()
        self._show_fold()

    def _show_fold(self) -> None:
        """A line below the last row in sight while there are more: a row cut through looks broken else."""
        bar = self.verticalScrollBar()
        self._fold.setVisible(not self._fits and bar.value() < bar.maximum())

    def _take_name(self) -> None:
        """A table that nobody named is read out under the heading that it stands below."""
        if self.accessibleName() != self._borrowed_name:
            return
        above = self.parentWidget()
        while above is not None and not above.accessibleName():
            above = above.parentWidget()
        self._borrowed_name = above.accessibleName() if above is not None else ""
        self.setAccessibleName(self._borrowed_name)

    def _measure(self) -> None:
        """Row height and column widths for the text size of now; what is not seen is measured when it is."""
        if not self.isVisible():
            self._fit_in_sight()
            return
        now = theme.current()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        with QSignalBlocker(self.verticalHeader()):  # of thousands of rows each would tell
            self.verticalHeader().setMinimumSectionSize(now.row)
        self._on_section_resized()
        header = self.horizontalHeader()
        header.setResizeContentsPrecision(200)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for place in range(self._rows.columnCount()):
            width = self._rows.column(place).width
            if width is Width.REST:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
            elif width is Width.WORDS:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.ResizeToContents)
            elif isinstance(width, int):
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Interactive)
                header.resizeSection(place, self._wide(place, width))
        self._give_way()
        self._fit_in_sight()

    def _wide(self, place: int, wanted: int) -> int:
        """The pixels of a column: no title is wider than its column."""
        header, pixels = self.horizontalHeader(), theme.current().px(wanted)
        return max(pixels, header.least_width(place)) if isinstance(header, Header) else pixels

    def _give_way(self) -> None:
        if not self._gives_way:
            return
        columns = [self._rows.column(place) for place in range(self._rows.columnCount())]
        widths = [
            self._wide(place, column.width) * 100 // theme.current().text_size
            if isinstance(column.width, int)
            else None
            for place, column in enumerate(columns)
        ]
        room = self.viewport().width() * 100 // theme.current().text_size
        hidden = hidden_columns(widths, room, {place for place, column in enumerate(columns) if column.keep})
        for place in range(len(columns)):
            self.setColumnHidden(place, place in hidden)

    def _on_section_resized(self) -> None:
        self.viewport().update()
        self._fit_soon()

    def _fit_soon(self) -> None:
        """Columns became wider or narrower, or the rows another order: once for all of them. A timer would
        come after Today is painted, which then is painted again.
        """
        if not self._is_to_fit:
            self._is_to_fit = True
            self._fit_wanted.emit()

    def _fit_rows(self) -> None:
        self._is_to_fit = False
        self.updateGeometries()
        self._fit_in_sight()

    def _fit_in_sight(self) -> None:
        """More lines for the rows in sight that need them; `fits` shows all, and does it once. Before the
        table is seen its columns have no widths yet.
        """
        header, now = self.horizontalHeader(), theme.current()
        if not self.isVisible():
            if self._fits:
                self._fit_height(self._rows.rowCount() * now.row)
            return
        places = (place for place in range(self._rows.columnCount()) if not header.isSectionHidden(place))
        widths = [(place, header.sectionSize(place)) for place in places]
        fitted_to = (self._rows.version, now.text_size, tuple(widths))
        anew = fitted_to != self._fitted_to
        if anew:
            self._fitted_to = fitted_to
            self.verticalHeader().setDefaultSectionSize(now.row)
        elif self._fits:
            return
        last = self._rows.rowCount() - 1
        row = 0 if self._fits else max(0, self.rowAt(0))
        low, line = self.viewport().height(), QFontMetrics(theme.text_font(now)).lineSpacing()
        while row <= last and (self._fits or self.rowViewportPosition(row) < low):
            height = now.row + (self._lines_in(row, widths) - 1) * line
            if height != self.rowHeight(row):
                self.setRowHeight(row, height)
            row += 1
        if self._fits:
            self._fit_height(self.verticalHeader().length())
        elif anew and self.currentIndex().isValid():
            self._keep_chosen()

    def _keep_chosen(self) -> None:
        """Rows above it that grew pushed the chosen one down; those that come into sight push it again."""
        in_sight = self.viewport().height() // theme.current().row + 1
        for _time in range(max(LINES, in_sight)):
            self.updateGeometries()
            self.scrollTo(self.currentIndex())
            if self.visualRect(self.currentIndex()).bottom() < self.viewport().height():
                return

    def _fit_height(self, rows: int) -> None:
        """As tall as the rows and the titles above them."""
        header = self.horizontalHeader()
        top = 0 if header.isHidden() else header.sizeHint().height()
        self.setFixedHeight(rows + top + 2)

    def _lines_in(self, row: int, widths: Sequence[tuple[int, int]]) -> int:
        """How many lines the words of a row need; `widths` are those of the columns that are seen."""
        most, given = 1, self._rows.row(row)
        for place, width in widths:
            words, column = given[place], self._rows.column(place)
            cell = words if isinstance(words, Cell) else Cell(words)
            if count_lines(cell, column, width) > most:
                whole = self.visualRect(self._rows.index(row, place)).width()  # may span columns
                most = max(most, count_lines(cell, column, whole))
        return most

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.row_opened.emit(self._rows.given_row(index.row()))
