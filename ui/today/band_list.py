"""All bands of Today below each other: one list to the arrow keys, to PgUp and PgDn, Home and End."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ui import theme
from ui.parts.folds import Folds
from ui.parts.table import Table
from ui.parts.tone import Tone
from ui.theme import MEDIUM
from ui.today.band import Band, BandRow

_TONES = {
    "overdue": Tone.OVERDUE,
    "near": Tone.DUE,
    "law": Tone.INFO,
    "not_seen": Tone.QUIET,
    "village": Tone.QUIET,
    "suspended": Tone.QUIET,
    "ahead": Tone.QUIET,
}
_WHOLE = 1_000_000
_JUMPS = {
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_Home: -_WHOLE,
    Qt.Key.Key_End: _WHOLE,
}


class BandList(QScrollArea):
    """One row is chosen in all bands together: `row_chosen` says that there is another, and it is scrolled
    to. `row_opened(key of the band, place in it)`: Enter.
    """

    row_opened = Signal(str, int)
    row_chosen = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._inside = QWidget()
        self._inside.setObjectName("scrolled")
        self.setWidget(self._inside)
        self.bands = {key: Band(tone, self._inside) for key, tone in _TONES.items()}
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(MEDIUM)
        for band in self.bands.values():
            self._column.addWidget(band)
            band.hide()
            band.table.row_opened.connect(self._on_row_opened)
            band.table.row_chosen.connect(self._on_row_chosen)
        self._column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        Folds(self)

    def put_above(self, *parts: QWidget) -> None:
        """What scrolls with the bands, before the first of them."""
        for place, part in enumerate(parts):
            self._column.insertWidget(place, part)

    def tables(self) -> list[Table]:
        """Those that are to be seen."""
        return [band.table for band in self.bands.values() if not band.isHidden()]

    def chosen(self) -> tuple[str, int] | None:
        """The band and the place in it of the row that is chosen."""
        for key, band in self.bands.items():
            if not band.isHidden() and band.table.chosen_row() >= 0:
                return key, band.table.chosen_row()
        return None

    def chosen_row(self) -> BandRow | None:
        """What the chosen row is about."""
        chosen = self.chosen()
        return self.bands[chosen[0]].rows[chosen[1]] if chosen is not None else None

    def has_cursor(self) -> bool:
        return any(band.table.hasFocus() for band in self.bands.values())

    def lead_on(self, table: Table, event: QKeyEvent) -> bool:
        """Where a key leads from this table beyond what the table does by itself. False: nowhere."""
        key = Qt.Key(event.key())
        if key in _JUMPS and not event.modifiers():
            self._jump(_JUMPS[key])
            return True
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            return self._go_on(table, 1 if key == Qt.Key.Key_Down else -1)
        return False

    def _go_on(self, table: Table, way: int) -> bool:
        """From the last row of a band to the first of the next, and back. False: stay in this band."""
        place, last = table.chosen_row(), table.model().rowCount() - 1
        if place != (last if way > 0 else 0):
            return False
        tables = self.tables()
        wanted = tables.index(table) + way
        if 0 <= wanted < len(tables):
            other = tables[wanted]
            other.choose_row(0 if way > 0 else other.model().rowCount() - 1)
            other.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _jump(self, pages: int) -> None:
        """So many pages on or back, whichever bands lie between: a band alone is as high as all its rows."""
        chosen = self.chosen()
        if chosen is None:
            return
        row = theme.current().row
        page = max(row, self.viewport().height() - row)
        top = self._top_of(self.bands[chosen[0]].table, chosen[1])
        table, place = self._row_above(top + row // 2 + pages * page)
        table.choose_row(place)
        table.setFocus(Qt.FocusReason.TabFocusReason)

    def _top_of(self, table: Table, place: int) -> int:
        """Where this row begins in the whole list."""
        return table.mapTo(self._inside, QPoint(0, table.rowViewportPosition(place))).y()

    def _row_above(self, height: int) -> tuple[Table, int]:
        """The last row that begins above this place of the whole list; the first of all, if none does."""
        tables = self.tables()
        found = tables[0], 0
        for table in tables:
            below = height - self._top_of(table, 0)
            if below >= 0:
                place = table.rowAt(below)
                found = table, place if place >= 0 else table.model().rowCount() - 1
        return found

    def _on_row_opened(self, place: int) -> None:
        self.row_opened.emit(self._key_of(self.sender()), place)

    def _on_row_chosen(self, place: int) -> None:
        """One row is chosen in the whole list, and scrolled to."""
        band = self.bands[self._key_of(self.sender())]
        for other in self.bands.values():
            if other is not band and other.table.chosen_row() >= 0:
                other.table.clearSelection()
                other.table.setCurrentIndex(other.table.model().index(-1, -1))
        row = theme.current().row
        self.ensureVisible(0, self._top_of(band.table, place) + row // 2, 0, row * 2)
        self.row_chosen.emit()

    def _key_of(self, table: QObject) -> str:
        return next(key for key, band in self.bands.items() if band.table is table)
