"""Which column means which field, to be seen and corrected."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from app.importing.ledger import column_letters, shown
from app.importing.mapping import Mapping, fields_of
from app.importing.verdicts import LedgerReading, SheetReading
from ui.importing.field_words import field_words
from ui.listed import listed
from ui.parts.folds import Folds
from ui.parts.role import wear
from ui.parts.text import label
from ui.problems import sentence
from ui.theme import LARGE, MEDIUM, SMALL
from ui.words import Retranslated

_LONGEST = 24


class ColumnsView(Retranslated, QWidget):
    """`corrected(mapping)`: the user said what a column means."""

    corrected = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading: LedgerReading | None = None
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        Folds(self._area)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, SMALL, 0, 0)
        whole.addWidget(self._area)

    def show_reading(self, reading: LedgerReading) -> None:
        """All sheets, each with its columns; the chooser that was in use keeps the cursor."""
        self._reading = reading
        used = self.focusWidget()
        name = used.objectName() if isinstance(used, QComboBox) and used.hasFocus() else ""
        inside = QWidget()
        inside.setObjectName("scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, MEDIUM, 0)
        column.setSpacing(MEDIUM)
        for place, found in enumerate(reading.sheets):
            self._add_sheet(column, place, found)
        column.addStretch(1)
        self._area.setWidget(inside)
        again = self.findChild(QComboBox, name) if name else None
        if isinstance(again, QComboBox):
            again.setFocus()

    def retranslate(self) -> None:
        if self._reading is not None:
            self.show_reading(self._reading)

    def _add_sheet(self, column: QVBoxLayout, place: int, found: SheetReading) -> None:
        head = found.sheet.name
        column.addWidget(label(head, "heading"))
        if found.reason is not None:
            column.addWidget(label(sentence(found.reason), "warning", wrap=True))
        if found.mapping is None:
            return
        missing = [field_words(found.mapping.kind, name) for name in found.mapping.missing]
        if missing:
            words = self.tr("Still missing: {0}").format(listed(missing))
            column.addWidget(label(words, "error", wrap=True))
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(LARGE)
        grid.setVerticalSpacing(SMALL)
        grid.setColumnStretch(4, 1)
        titles = (self.tr("Column"), self.tr("Heading in the file"), self.tr("For example"), self.tr("Means"))
        for at, title in enumerate(titles):
            grid.addWidget(label(title, "small"), 0, at)
        for number, heading in enumerate(found.mapping.headings):
            if heading or found.mapping.fields[number]:
                self._add_column(grid, place, found, found.mapping, number)
        column.addWidget(holder)

    def _add_column(
        self, grid: QGridLayout, place: int, found: SheetReading, mapping: Mapping, number: int
    ) -> None:
        row = grid.rowCount()
        chooser = _Chooser(mapping, number)
        chooser.setObjectName(f"{place}.{number}")
        chooser.show_fields(self.tr("— not taken in —"))
        heading = mapping.headings[number].replace("/", " ")
        chooser.setAccessibleName(self.tr('What "{0}" means').format(heading))
        chooser.chosen.connect(self.corrected)
        grid.addWidget(label(column_letters(number), "muted"), row, 0)
        strong = label(" ".join(heading.split()))
        wear(strong, role="strong" if mapping.fields[number] else "muted")
        grid.addWidget(strong, row, 1)
        grid.addWidget(label(_example(found, number), "muted"), row, 2)
        grid.addWidget(chooser, row, 3)


class _Chooser(QComboBox):
    """The fields that a column can mean. The wheel scrolls the page, not the choice."""

    chosen = Signal(object)

    def __init__(self, mapping: Mapping, number: int) -> None:
        super().__init__()
        self._mapping, self._number = mapping, number
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.installEventFilter(self)
        self.activated.connect(self._on_activated)

    def show_fields(self, nothing: str) -> None:
        self.addItem(nothing, "")
        for name in fields_of(self._mapping.kind):
            self.addItem(field_words(self._mapping.kind, name), name)
        self.setCurrentIndex(max(0, self.findData(self._mapping.fields[self._number] or "")))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return False

    def _on_activated(self, place: int) -> None:
        name = str(self.itemData(place)) or None
        if name != self._mapping.fields[self._number]:
            self.chosen.emit(self._mapping.corrected(self._number, name))


def _example(found: SheetReading, number: int) -> str:
    """The first value that stands in the column below the headings."""
    for cells in found.sheet.rows[found.first_row :]:
        if number < len(cells) and cells[number] != "":
            text = " ".join(shown(cells[number]).split())
            return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
    return ""
