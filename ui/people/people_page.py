"""The list of people: filter as you type, chips, Enter opens the bag."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QWidget

from app.errors import Refused, Trouble
from app.ids import PersonId
from app.people.list_people import PersonLine
from app.users.rules import Thing
from ui import theme
from ui.counted import counted
from ui.listed import listed
from ui.parts.choices import label_of
from ui.parts.empty import Empty
from ui.parts.filter_chips import FilterChip, MenuChip
from ui.parts.flow import Flow
from ui.parts.line_edit import LineEdit
from ui.parts.page import Page
from ui.parts.role import wear
from ui.parts.shown import show_if
from ui.parts.table import Table
from ui.people.mark_words import category_words, mark_words
from ui.people.people_columns import BY_KEY, COLUMNS, PeopleRow, fitting_columns
from ui.people.people_desk import PeopleDesk
from ui.people.people_filter import MARKS, WORKED_OUT, PeopleFilter, Searchable, count
from ui.problems import sentence_of
from ui.theme import SMALL, WIDE
from ui.users.look_only import writes

CLOSED, FIT = "closed", "fit"
"""Choices of the menus that are neither a mark nor a column."""


class _PeopleTable(Table):
    """Letters typed into the list go to the filter."""

    typed = Signal(str)

    def keyboardSearch(self, search: str) -> None:
        self.typed.emit(search)


class PeoplePage(Page):
    """`refresh_requested` asks for `show_people`; the other requests are wishes for other pages.

    `people_shown`: the list stands on the screen, be it in part (see `PersonLine.is_whole`).
    """

    refresh_requested = Signal()
    open_person_requested = Signal(str)
    new_person_requested = Signal()
    merge_requested = Signal(str)
    trash_requested = Signal()
    closed_requested = Signal()
    hand_over_requested = Signal()
    import_requested = Signal()
    people_shown = Signal()
    saved = Signal(str)

    def __init__(self, desk: PeopleDesk, parent: QWidget | None = None) -> None:
        self._desk = desk
        self._people = Searchable(())
        self._counts = count(())
        self._is_whole = True
        self._is_read = False
        self._wanted: PersonId | None = None
        self._shown: list[PersonLine] = []
        chosen = [key for key in desk.columns() if key in BY_KEY]
        self._keys: list[str] = chosen or [column.key for column in COLUMNS if column.rank < 9]
        self._columns_chosen = bool(chosen)
        super().__init__(scrolls=False, parent=parent)
        self._words = LineEdit()
        self._sort, self._choose = MenuChip(one=True, always=True), MenuChip(always=True)
        self._status, self._group, self._owner = MenuChip(), MenuChip(), MenuChip()
        self._category, self._more = MenuChip(), MenuChip()
        self._overdue, self._incomplete, self._conflict = FilterChip(), FilterChip(), FilterChip()
        self._new, self._trash, self._merge = QPushButton(), QPushButton(), QPushButton()
        self._over = QPushButton()
        self._closed = QPushButton()
        self._table = _PeopleTable([BY_KEY[key].column(key == "open") for key in self._keys])
        self._nobody = Empty("users")
        self._by_hand = QPushButton()
        writes(self._new, self._by_hand, self._nobody.action)
        writes(self._merge, self._over, thing=Thing.HAND_OVER)
        self._none_fits = Empty("search")
        self._below = QStackedWidget()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        wear(self._new, role="primary")
        for button in (self._closed, self._trash, self._merge, self._over):
            wear(button, role="link")
            self.tools.addWidget(button)
        self.tools.addWidget(self._new)
        self._head_line, self._head_chips = QWidget(), QWidget()
        line, chips = QHBoxLayout(self._head_line), Flow(self._head_chips)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SMALL)
        line.addWidget(self._words, 1)
        line.addWidget(self._sort)
        line.addWidget(self._choose)
        for chip in self._filters():
            chips.addWidget(chip)
        self.body.setSpacing(SMALL)
        self.body.addWidget(self._head_line)
        self.body.addWidget(self._head_chips)
        for part in (self._table, self._nobody, self._none_fits):
            self._below.addWidget(part)
        self.body.addWidget(self._below, 1)
        wear(self._by_hand, role="link")
        self._nobody.add_below(self._by_hand)

    def _filters(self) -> list[FilterChip]:
        return [
            self._status,
            self._group,
            self._owner,
            self._category,
            self._overdue,
            self._incomplete,
            self._conflict,
            self._more,
        ]

    def _menus(self) -> tuple[MenuChip, ...]:
        """Those that filter."""
        return self._status, self._group, self._owner, self._category, self._more

    def _toggles(self) -> dict[str, FilterChip]:
        """The filters that are asked for most, by mark."""
        return {"overdue": self._overdue, "incomplete": self._incomplete, "conflict": self._conflict}

    def _connect(self) -> None:
        self._words.textChanged.connect(self._on_filter_changed)
        self._words.next_requested.connect(self._on_enter_in_words)
        for toggle in self._toggles().values():
            toggle.toggled.connect(self._on_filter_changed)
        for menu in self._menus():
            menu.changed.connect(self._on_filter_changed)
        self._sort.changed.connect(self._on_sort_chosen)
        self._choose.changed.connect(self._on_columns_chosen)
        self._new.clicked.connect(self.new_person_requested)
        self._trash.clicked.connect(self.trash_requested)
        self._closed.clicked.connect(self.closed_requested)
        self._merge.clicked.connect(self._on_merge)
        self._over.clicked.connect(self.hand_over_requested)
        self._table.row_opened.connect(self._on_row_opened)
        self._table.row_chosen.connect(self._on_row_chosen)
        self._table.typed.connect(self._on_typed)
        self._nobody.action_requested.connect(self.import_requested)
        self._by_hand.clicked.connect(self.new_person_requested)
        self._none_fits.action_requested.connect(self.clear_filter)
        for keys, slot in (
            ("Ctrl+F", self._on_find),
            ("Ctrl+M", self._on_merge),
            ("Ctrl+T", self.trash_requested),
            ("Ctrl+B", self.closed_requested),
            ("Ctrl+J", self.hand_over_requested),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def title(self) -> str:
        return self.tr("People")

    def arrive(self) -> None:
        """Read the list anew; filter, sorting and the chosen person stay."""
        self.refresh_requested.emit()

    def show_people(self, people: Searchable) -> None:
        """Show the people of now; what was filtered, sorted and chosen stays."""
        was_empty = not self._people.lines
        self._people = people
        self._counts = count(people.lines)
        self._is_whole = all(line.is_whole for line in people.lines)
        self._is_read = True
        self._paint_chips()
        self._filter()
        if was_empty and self.isVisible() and not self._words.hasFocus():
            self.begin()
        self.people_shown.emit()

    def begin(self) -> None:
        """In the list, if there is one; else where the first person comes in."""
        if not self._people.lines:
            super().begin()
        else:
            (self._table if self._shown else self._words).setFocus(Qt.FocusReason.OtherFocusReason)

    def start_new(self) -> None:
        self.new_person_requested.emit()

    def choose(self, person: PersonId) -> None:
        """Mark this person in the list, if shown, or as soon as the list has them."""
        self._wanted = person
        for place, line in enumerate(self._shown):
            if line.person == person:
                self._table.choose_row(place)
                self._wanted = None

    def shown_people(self) -> Sequence[PersonLine]:
        """Who is in the list now."""
        return self._shown

    def clear_filter(self) -> None:
        """Show everybody."""
        self._words.clear()
        for toggle in self._toggles().values():
            toggle.setChecked(False)
        for menu in self._menus():
            menu.show_options([], [])
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
            self.tr("No one matches"),
            self.tr("No one in the list matches this filter."),
            self.tr("Show everybody"),
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
        self._say_tools()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_below"):
            self._fit_columns()
            self._say_tools()

    def _fit_columns(self) -> None:
        """As many columns as there is room for at this size of type, unless somebody chose them."""
        room = self.width() - 2 * WIDE - 16
        keys = fitting_columns(round(room * 100 / theme.current().text_size))
        if keys != self._keys and not self._columns_chosen:
            self._keys = keys
            self._paint_columns()
            self._filter()

    def _asked(self) -> PeopleFilter:
        marks = set(self._more.taken())
        marks.update(mark for mark, toggle in self._toggles().items() if toggle.isChecked())
        return PeopleFilter(
            self._words.text().strip(),
            frozenset(self._status.taken()),
            frozenset(self._group.taken()),
            frozenset(self._owner.taken()),
            frozenset(self._category.taken()),
            frozenset(marks - {CLOSED}),
            CLOSED in marks,
        )

    def _filter(self) -> None:
        chosen = self._wanted or self._chosen_person()
        self._shown = self._people.fitting(self._asked(), _status_words)
        masked = self._desk.names_masked()
        self._table.set_rows([PeopleRow(line, self._keys, masked=masked) for line in self._shown])
        if chosen is not None:
            self.choose(chosen)
        if self._wanted is not None and self._shown:
            self._table.choose_row(0)
        pages = (self._table, self._nobody, self._none_fits)
        has_people = bool(self._people.lines) or not self._is_read
        self._below.setCurrentWidget(pages[0 if self._shown or not self._is_read else 2 if has_people else 1])
        for part in (self._head_line, self._head_chips, self._new, self._merge):
            show_if(part, has_people)
        self.set_head(self.title(), self._counted())
        self._say_tools()

    def _say_tools(self) -> None:
        self.show_tools(
            {
                self._closed: self.tr("Closed bags  Ctrl+B"),
                self._trash: self.tr("Trash  Ctrl+T"),
                self._merge: self.tr("Merge two files  Ctrl+M"),
                self._over: self.tr("Hand over  Ctrl+J"),
            }
        )

    def _counted(self) -> str:
        everybody, shown = self._counts.people, len(self._shown)
        if not self._people.lines:
            return ""
        if CLOSED in self._more.taken():
            return counted(self.tr("{0} closed {0:bag|bags}"), shown)
        if everybody == shown:
            return counted(self.tr("{0} {0:person|people}"), everybody)
        return counted(self.tr("{0} of {1} {1:person|people}"), shown, everybody)

    def _chosen_person(self) -> PersonId | None:
        row = self._table.chosen_row()
        return self._shown[row].person if 0 <= row < len(self._shown) else None

    def _paint_columns(self) -> None:
        self._table.set_rows([])
        self._table.set_columns([BY_KEY[key].column(key == "open") for key in self._keys])

    def _paint_chips(self) -> None:
        counts = self._counts
        nobody = self.tr("nobody named")
        self._offer(self._status, counts.statuses, lambda key: _status_words(key) or self.tr("no status"))
        self._offer(self._group, counts.groups, lambda key: key or self.tr("no group"))
        self._offer(self._owner, counts.owners, lambda key: key or nobody)
        self._offer(self._category, counts.categories, category_words)
        offered = {mark: counts.marks.get(mark, 0) for mark in MARKS if mark not in self._toggles()}
        if not any(line.papers is not None for line in self._people.lines):
            offered.pop("papers")
        self._offer(self._more, {**offered, CLOSED: counts.closed}, mark_words)
        for mark, toggle in self._toggles().items():
            toggle.setText(f"{mark_words(mark)} {self._figure(mark, counts.marks.get(mark, 0))}")
        show_if(self._conflict, bool(counts.marks.get("conflict")) or self._conflict.isChecked())
        columns = [(column.key, column.words()) for column in COLUMNS]
        self._choose.show_options(
            [(FIT, self.tr("As many as there is room for")), *columns], self._taken_columns()
        )
        self._sort.show_options(columns, self._sort.taken())
        self._name_menus()

    def _offer(self, menu: MenuChip, numbers: Mapping[str, int], words: Callable[[str], str]) -> None:
        """The choices with how many people each would leave."""
        options = [(key, f"{words(key)}  {self._figure(key, number)}") for key, number in numbers.items()]
        menu.show_options(options, menu.taken())

    def _figure(self, key: str, number: int) -> str:
        """A figure that is still being worked out is no nought."""
        return str(number) if self._is_whole or key not in WORKED_OUT else "…"

    def _taken_columns(self) -> list[str]:
        return self._keys if self._columns_chosen else [FIT, *self._keys]

    def _name_menus(self) -> None:
        self._status.setText(_named(self.tr("Status"), [_status_words(key) for key in self._status.taken()]))
        self._group.setText(_named(self.tr("Group"), self._group.taken()))
        self._owner.setText(_named(self.tr("Responsible"), self._owner.taken()))
        self._category.setText(_named(self.tr("Category"), map(category_words, self._category.taken())))
        self._more.setText(_named(self.tr("More filters"), map(mark_words, self._more.taken())))
        self._choose.setText(self.tr("Columns"))
        self._sort.setText(_named(self.tr("Sort"), [BY_KEY[key].words() for key in self._sort.taken()]))
        for chip in (*self._filters(), self._sort, self._choose):
            chip.updateGeometry()
            chip.setAccessibleName(chip.text())

    def _on_filter_changed(self) -> None:
        self._name_menus()
        self._filter()

    def _on_sort_chosen(self) -> None:
        key = self._sort.taken()[0]
        if key not in self._keys:
            self._keys = [column.key for column in COLUMNS if column.key in (*self._keys, key)]
            self._keep_columns()
            self._paint_columns()
            self._filter()
        self._table.sortByColumn(self._keys.index(key), Qt.SortOrder.AscendingOrder)
        self._name_menus()

    def _on_columns_chosen(self) -> None:
        taken = self._choose.taken()
        self._table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        if FIT in taken and self._columns_chosen:
            self._columns_chosen, self._keys = False, []
            self._desk.keep_columns(())
            self._fit_columns()
        else:
            self._keys = ["name", *(key for key in taken if key not in ("name", FIT))]
            self._keep_columns()
            self._paint_columns()
            self._filter()
        self._paint_chips()

    def _keep_columns(self) -> None:
        """Remembered on this laptop from now on."""
        self._columns_chosen = True
        try:
            self._desk.keep_columns(tuple(self._keys))
        except (Refused, Trouble) as problem:
            self.message.emit(sentence_of(problem))

    def _on_merge(self) -> None:
        person = self._chosen_person()
        if person is not None:
            self.merge_requested.emit(person)

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

    def _on_row_chosen(self, _row: int) -> None:
        """Whoever goes on to somebody else does not want to go back to the one that the filter hides."""
        if self._table.hasFocus():
            self._wanted = None

    def _on_row_opened(self, row: int) -> None:
        self.open_person_requested.emit(self._shown[row].person)


def _status_words(status: str) -> str:
    return label_of("STATUS", status)


def _named(title: str, taken: Iterable[str]) -> str:
    """With what is chosen, or how many things are, so that the chip stays short."""
    words = list(taken)
    if len(words) > 2:  # two names still fit
        return f"{title}: {len(words)}"
    return f"{title}: {listed(words)}" if words else title
