"""The list of people: filter as you type, chips, Enter opens the bag."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from app.ids import PersonId
from app.people.list_people import PersonLine
from ui import theme
from ui.parts.choices import label_of
from ui.parts.empty import Empty
from ui.parts.filter_chips import FilterChip, MenuChip
from ui.parts.flow import Flow
from ui.parts.line_edit import LineEdit
from ui.parts.page import Page
from ui.parts.role import wear
from ui.parts.shown import show_if
from ui.parts.table import Table
from ui.people.people_columns import BY_KEY, COLUMNS, PeopleRow, fitting_columns
from ui.people.people_desk import PeopleDesk
from ui.people.people_filter import PeopleFilter, count, fitting
from ui.theme import SMALL, WIDE


class _PeopleTable(Table):
    """Letters typed into the list go to the filter."""

    typed = Signal(str)

    def keyboardSearch(self, search: str) -> None:
        self.typed.emit(search)


class PeoplePage(Page):
    """`open_person_requested`, `new_person_requested` and `import_requested` are wishes."""

    open_person_requested = Signal(str)
    new_person_requested = Signal()
    import_requested = Signal()
    saved = Signal(str)

    def __init__(self, desk: PeopleDesk, parent: QWidget | None = None) -> None:
        self._desk = desk
        self._lines: list[PersonLine] = []
        self._shown: list[PersonLine] = []
        self._keys: list[str] = [column.key for column in COLUMNS if column.rank < 9]
        self._columns_chosen = False
        super().__init__(scrolls=False, parent=parent)
        self._words = LineEdit()
        self._status, self._group = MenuChip(), MenuChip()
        self._overdue, self._incomplete, self._conflict = FilterChip(), FilterChip(), FilterChip()
        self._sort, self._choose = MenuChip(one=True, always=True), MenuChip(always=True)
        self._new = QPushButton()
        self._table = _PeopleTable([BY_KEY[key].column(key == "open") for key in self._keys])
        self._nobody = Empty("users")
        self._by_hand = QPushButton()
        self._none_fits = Empty("search")
        self._below = QStackedWidget()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        wear(self._new, role="primary")
        self.tools.addWidget(self._new)
        self._head_chips = QWidget()
        chips = Flow(self._head_chips)
        for chip in self._chips():
            chips.addWidget(chip)
        self.body.setSpacing(SMALL)
        self.body.addWidget(self._words)
        self.body.addWidget(self._head_chips)
        for part in (self._table, self._nobody, self._none_fits):
            self._below.addWidget(part)
        self.body.addWidget(self._below, 1)
        wear(self._by_hand, role="link")
        self._nobody.add_below(self._by_hand)

    def _chips(self) -> list[FilterChip]:
        return [
            self._status,
            self._group,
            self._overdue,
            self._incomplete,
            self._conflict,
            self._sort,
            self._choose,
        ]

    def _connect(self) -> None:
        self._words.textChanged.connect(self._on_filter_changed)
        self._words.next_requested.connect(self._on_enter_in_words)
        for chip in (self._overdue, self._incomplete, self._conflict):
            chip.toggled.connect(self._on_filter_changed)
        self._status.changed.connect(self._on_filter_changed)
        self._group.changed.connect(self._on_filter_changed)
        self._sort.changed.connect(self._on_sort_chosen)
        self._choose.changed.connect(self._on_columns_chosen)
        self._new.clicked.connect(self.new_person_requested)
        self._table.row_opened.connect(self._on_row_opened)
        self._table.typed.connect(self._on_typed)
        self._nobody.action_requested.connect(self.import_requested)
        self._by_hand.clicked.connect(self.new_person_requested)
        self._none_fits.action_requested.connect(self.clear_filter)
        find = QShortcut(QKeySequence("Ctrl+F"), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self._on_find)

    def title(self) -> str:
        return self.tr("People")

    def arrive(self) -> None:
        """Read the list anew; filter, sorting and the chosen person stay."""
        self._lines = self._desk.list_people()
        self._paint_chips()
        self._filter()

    def begin(self) -> None:
        """In the list, if there is one; else where the first person comes in."""
        if not self._lines:
            super().begin()
        else:
            (self._table if self._shown else self._words).setFocus(Qt.FocusReason.OtherFocusReason)

    def start_new(self) -> None:
        self.new_person_requested.emit()

    def choose(self, person: PersonId) -> None:
        """Mark this person in the list, if shown."""
        for place, line in enumerate(self._shown):
            if line.person == person:
                self._table.choose_row(place)

    def shown_people(self) -> Sequence[PersonLine]:
        """Who is in the list now."""
        return self._shown

    def clear_filter(self) -> None:
        """Show everybody."""
        self._words.clear()
        for chip in (self._overdue, self._incomplete, self._conflict):
            chip.setChecked(False)
        self._status.show_options([], [])
        self._group.show_options([], [])
        self._paint_chips()
        self._filter()
        self.begin()

    def retranslate(self) -> None:
        super().retranslate()
        if not hasattr(self, "_words"):
            return
        self._words.setPlaceholderText(
            self.tr("Filter: name, pinyin initials, group, responsible, last digits   Ctrl+F")
        )
        self._words.setAccessibleName(self.tr("Filter"))
        self._new.setText(self.tr("New person  Ctrl+N"))
        self._nobody.show_words(
            self.tr("There is nobody here yet"),
            self.tr("Take in the roster that the village keeps in Excel or WPS, or open a file by hand."),
            self.tr("Take in the roster"),
        )
        self._by_hand.setText(self.tr("Open a file by hand  Ctrl+N"))
        self._none_fits.show_words(
            self.tr("Nobody fits"), self.tr("No one in the list fits this filter."), self.tr("Show everybody")
        )
        self._paint_columns()
        self._paint_chips()
        self._filter()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._asked().is_empty:
            self.clear_filter()
        elif event.key() == Qt.Key.Key_Down and self._words.hasFocus() and self._shown:
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_below"):
            self._fit_columns()

    def _fit_columns(self) -> None:
        """As many columns as there is room for at this size of type, unless somebody chose them."""
        room = self.width() - 2 * WIDE - 16
        keys = fitting_columns(round(room * 100 / theme.current().text_size))
        if keys != self._keys and not self._columns_chosen:
            self._keys = keys
            self._paint_columns()
            self._filter()

    def _asked(self) -> PeopleFilter:
        return PeopleFilter(
            self._words.text().strip(),
            frozenset(self._status.taken()),
            frozenset(self._group.taken()),
            self._overdue.isChecked(),
            self._incomplete.isChecked(),
            self._conflict.isChecked(),
        )

    def _filter(self) -> None:
        chosen = self._chosen_person()
        self._shown = fitting(self._lines, self._asked(), _status_words)
        masked = self._desk.names_masked()
        self._table.set_rows([PeopleRow(line, self._keys, masked=masked) for line in self._shown])
        if chosen is not None:
            self.choose(chosen)
        pages = (self._table, self._nobody, self._none_fits)
        self._below.setCurrentWidget(pages[0 if self._shown else 1 if not self._lines else 2])
        show_if(self._words, bool(self._lines))
        show_if(self._head_chips, bool(self._lines))
        show_if(self._new, bool(self._lines))
        self.set_head(self.title(), self._counted())

    def _counted(self) -> str:
        everybody, shown = len(self._lines), len(self._shown)
        if not everybody:
            return ""
        if everybody == shown:
            return self.tr("{0} people").format(everybody)
        return self.tr("{0} of {1} people").format(shown, everybody)

    def _chosen_person(self) -> PersonId | None:
        row = self._table.chosen_row()
        return self._shown[row].person if 0 <= row < len(self._shown) else None

    def _paint_columns(self) -> None:
        self._table.set_rows([])
        self._table.set_columns([BY_KEY[key].column(key == "open") for key in self._keys])

    def _paint_chips(self) -> None:
        counts = count(self._lines)
        statuses = [
            (key, f"{_status_words(key) or self.tr('no status')}  {number}")
            for key, number in counts.statuses.items()
        ]
        groups = [(key, f"{key or self.tr('no group')}  {number}") for key, number in counts.groups.items()]
        self._status.show_options(statuses, self._status.taken())
        self._group.show_options(groups, self._group.taken())
        self._overdue.setText(self.tr("Overdue {0}").format(counts.overdue))
        self._incomplete.setText(self.tr("To be completed {0}").format(counts.incomplete))
        self._conflict.setText(self.tr("In conflict {0}").format(counts.conflict))
        show_if(self._conflict, bool(counts.conflict) or self._conflict.isChecked())
        columns = [(column.key, column.words()) for column in COLUMNS]
        self._choose.show_options(columns, self._keys)
        self._sort.show_options(columns, self._sort.taken())
        self._name_menus()

    def _name_menus(self) -> None:
        self._status.setText(_named(self.tr("Status"), [_status_words(key) for key in self._status.taken()]))
        self._group.setText(_named(self.tr("Group"), self._group.taken()))
        self._choose.setText(self.tr("Columns"))
        self._sort.setText(_named(self.tr("Sort"), [BY_KEY[key].words() for key in self._sort.taken()]))
        for chip in self._chips():
            chip.updateGeometry()
            chip.setAccessibleName(chip.text())

    def _on_filter_changed(self) -> None:
        self._name_menus()
        self._filter()

    def _on_sort_chosen(self) -> None:
        key = self._sort.taken()[0]
        if key not in self._keys:
            self._keys = [column.key for column in COLUMNS if column.key in (*self._keys, key)]
            self._columns_chosen = True
            self._paint_columns()
            self._filter()
        self._table.sortByColumn(self._keys.index(key), Qt.SortOrder.AscendingOrder)
        self._name_menus()

    def _on_columns_chosen(self) -> None:
        self._columns_chosen = True
        self._keys = ["name", *(key for key in self._choose.taken() if key != "name")]
        self._table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._paint_columns()
        self._filter()

    def _on_enter_in_words(self) -> None:
        """Enter with one person left opens the bag; with more it goes to the list."""
        if len(self._shown) == 1:
            self.open_person_requested.emit(self._shown[0].person)
        elif self._shown:
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_typed(self, letters: str) -> None:
        self._words.setFocus(Qt.FocusReason.OtherFocusReason)
        self._words.insert(letters)

    def _on_find(self) -> None:
        self._words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._words.selectAll()

    def _on_row_opened(self, row: int) -> None:
        self.open_person_requested.emit(self._shown[row].person)


def _status_words(status: str) -> str:
    return label_of("STATUS", status)


def _named(title: str, taken: Sequence[str]) -> str:
    return f"{title}: {'、'.join(taken)}" if taken else title
