"""Visits and tests 走访检测 of one month, of the whole village."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property, partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QStackedWidget, QWidget

from app.errors import Refused, Trouble
from app.ids import PersonId, TestId, VisitId
from app.people.masking import mask_name
from app.placements.rules import add_months
from app.search.tokens import SearchFields, fold, matches, query
from app.tests.log_of_tests import TestLine
from app.visits.visit_log import VisitLine
from ui import theme
from ui.parts.card import Card
from ui.parts.choices import label_of
from ui.parts.empty import Empty
from ui.parts.held_keys import HeldKeys
from ui.parts.late_row import LateRow
from ui.parts.line_edit import LineEdit
from ui.parts.page import Page
from ui.parts.reading import Reading
from ui.parts.role import wear
from ui.parts.shown import show_if
from ui.parts.table import Row, Table
from ui.parts.text import label
from ui.problems import sentence_of
from ui.tests.table_of_tests import columns_of_tests
from ui.tests.table_of_tests import row_with_name as row_of_test
from ui.theme import SMALL
from ui.users.look_only import writes
from ui.visits.entries import Entries
from ui.visits.logs_desk import LogsDesk
from ui.visits.person_picker import PersonPicker
from ui.visits.visits_table import columns_of_visits, words_of
from ui.visits.visits_table import row_with_name as row_of_visit

_FEWEST, _MOST = 3, 6
"""How the two lists share the page: by their lines, but neither takes more than twice what the other has."""
_LEAST_FOR_BOTH = 500
"""Lower, at 100 % text size, one list has the room, and of the other the heading is left."""


@dataclass(frozen=True)
class _Read:
    """What happened in the month of this first day."""

    month: date
    visits: list[VisitLine]
    tests: list[TestLine]


class LogsPage(Page):
    """PgUp and PgDn turn the months; Enter opens a record, H its history; Ctrl+N asks whose visit it is."""

    saved = Signal(str)

    def __init__(self, desk: LogsDesk, entries: Entries, parent: QWidget | None = None) -> None:
        self._desk = desk
        self._entries = entries
        self._month = desk.today().replace(day=1)
        self._read: _Read | None = None
        self._shown_visits: list[VisitLine] = []
        self._shown_tests: list[TestLine] = []
        super().__init__(scrolls=False, parent=parent)
        self._before, self._after = QPushButton(), QPushButton()
        self._month_words = label("", "heading")
        self._words = LineEdit()
        self._new_visit, self._new_test, self._stack = QPushButton(), QPushButton(), QPushButton()
        writes(self._new_visit, self._new_test, self._stack)
        # From the outside in: whatever is put into another part later is styled all through again.
        self._visit_card, self._test_card = Card(parent=self), Card(parent=self)
        visits, tests = QStackedWidget(self._visit_card), QStackedWidget(self._test_card)
        self._visit_stack, self._test_stack = visits, tests
        self._visit_table = Table(columns_of_visits(with_names=True), gives_way=True, parent=visits)
        self._test_table = Table(columns_of_tests(with_names=True), gives_way=True, parent=tests)
        self._no_visit, self._no_test = Empty("footprints", visits), Empty("flask-conical", tests)
        writes(self._no_visit.action, self._no_test.action)
        self._unfold_visits, self._unfold_tests = QPushButton(), QPushButton()
        self._tests_have_room = False
        self._wants_test = self._wants_history = False
        self._reading = Reading(
            desk.start, self._read_month, self._reading_words, self, is_little=desk.has_few
        )
        self._keys = HeldKeys((self._visit_table, self._test_table), self._is_late, self)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        wear(self._new_visit, role="primary")
        self._visit_table.setObjectName("visits")
        self._test_table.setObjectName("tests")
        self.tools.addWidget(self._stack)
        self.tools.addWidget(self._new_test)
        self.tools.addWidget(self._new_visit)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        for part in (self._before, self._month_words, self._after):
            row.addWidget(part)
        row.addWidget(self._words, 1)
        self.body.addLayout(row)
        for card, stack, table, empty, unfold, share in (
            (self._visit_card, self._visit_stack, self._visit_table, self._no_visit, self._unfold_visits, 3),
            (self._test_card, self._test_stack, self._test_table, self._no_test, self._unfold_tests, 2),
        ):
            wear(unfold, role="link")
            unfold.hide()
            card.add_tool(unfold)
            stack.addWidget(table)
            stack.addWidget(empty)
            # else both get what Qt holds fit for a list before either is given its share
            stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
            card.body.addWidget(stack, 1)
            self.body.addWidget(card, share)

    def _connect(self) -> None:
        self._reading.read.connect(self._on_read)
        self._reading.troubled.connect(self._on_troubled)
        self._before.clicked.connect(self.show_month_before)
        self._after.clicked.connect(self.show_month_after)
        self._words.textChanged.connect(self._paint)
        self._words.next_requested.connect(self.begin)
        self._new_visit.clicked.connect(self.start_new)
        self._new_test.clicked.connect(self.start_new_test)
        self._stack.clicked.connect(self.start_stack)
        self._unfold_visits.clicked.connect(self._on_unfold_visits)
        self._unfold_tests.clicked.connect(self._on_unfold_tests)
        self._visit_table.row_opened.connect(self._on_visit_opened)
        self._test_table.row_opened.connect(self._on_test_opened)
        self._no_visit.action_requested.connect(self.start_new)
        self._entries.left.connect(self._on_left)
        for keys, slot in (
            ("PgUp", self.show_month_before),
            ("PgDown", self.show_month_after),
            ("Ctrl+T", self.start_new_test),
            ("Ctrl+G", self.start_stack),
            ("Ctrl+Shift+G", self.start_stack_of_tests),
            ("Ctrl+F", self._on_find),
            ("H", self._on_history),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    @cached_property
    def _picker(self) -> PersonPicker:
        """Made when it is first asked for."""
        picker = PersonPicker(self._desk.find, self)
        picker.person_chosen.connect(self._on_person_chosen)
        return picker

    def title(self) -> str:
        return self.tr("Visits and tests")

    def arrive(self) -> None:
        """Read the month anew; what is shown stays until it is there."""
        self._reading.ask()

    def begin(self) -> None:
        """Into the first list that has something in it; into the first of all while nothing is read."""
        if self._read is None:
            self._visit_table.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._tests_have_room = not self._shown_visits and bool(self._shown_tests)
        self._share_room()
        table = self._visit_table if self._shown_visits or not self._shown_tests else self._test_table
        (table if self._shown_visits or self._shown_tests else self._words).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    def show_month(self, month: date) -> None:
        """Show the month of this day."""
        self._month = month.replace(day=1)
        self.arrive()

    def show_month_before(self) -> None:
        self.show_month(add_months(self._month, -1))

    def show_month_after(self) -> None:
        """Months that have not begun are not shown."""
        after = add_months(self._month, 1)
        if after <= self._desk.today():
            self.show_month(after)

    def start_new(self) -> None:
        self._wants_test = False
        self._picker.ask(self.window())

    def start_new_test(self) -> None:
        """Ctrl+T: ask whose test it is."""
        self._wants_test = True
        self._picker.ask(self.window())

    def start_stack(self) -> None:
        """Ctrl+G: all visits that are due, in one grid."""
        self._entries.open_stack("visit")

    def start_stack_of_tests(self) -> None:
        """Ctrl+Shift+G: the same for tests."""
        self._entries.open_stack("test")

    def keep_drafts(self) -> None:
        if "_picker" in vars(self):
            self._picker.reject()
        self._entries.keep_drafts()

    def retranslate(self) -> None:
        super().retranslate()
        if not hasattr(self, "_keys"):
            return
        self._before.setText(self.tr("◀ PgUp"))
        self._before.setAccessibleName(self.tr("The month before"))
        self._after.setText(self.tr("PgDn ▶"))
        self._after.setAccessibleName(self.tr("The month after"))
        self._words.setPlaceholderText(self.tr("Filter: name, group, result, who was there   Ctrl+F"))
        self._words.setAccessibleName(self.tr("Filter"))
        self._new_visit.setText(self.tr("Record a visit  Ctrl+N"))
        self._stack.setText(self.tr("Several at once  Ctrl+G"))
        self._stack.setToolTip(self.tr("Tests: Ctrl+Shift+G"))
        self._new_test.setText(self.tr("Record a test  Ctrl+T"))
        self._unfold_visits.setText(self.tr("Show the visits"))
        self._unfold_tests.setText(self.tr("Show the tests"))
        self._no_visit.show_words(
            self.tr("No visit in this month"), self.tr("Ctrl+N records one; PgUp shows the month before.")
        )
        self._no_test.show_words(
            self.tr("No test in this month"), self.tr("Ctrl+T records one; PgUp shows the month before.")
        )
        self._visit_table.set_columns(columns_of_visits(with_names=True))
        self._test_table.set_columns(columns_of_tests(with_names=True))
        self._paint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._words.text():
            self._words.clear()
            self.begin()
        else:
            super().keyPressEvent(event)

    def _share_room(self) -> None:
        """By their lines; where the page is low, only one of both lists is open."""
        low = self.height() < theme.current().px(_LEAST_FOR_BOTH)
        visits = (self._visit_card, self._visit_stack, self._unfold_visits, self._shown_visits)
        tests = (self._test_card, self._test_stack, self._unfold_tests, self._shown_tests)
        for (card, stack, unfold, lines), is_open in (
            (visits, not self._tests_have_room),
            (tests, self._tests_have_room),
        ):
            folded = low and not is_open
            show_if(stack, not folded)
            show_if(unfold, folded)
            self.body.setStretchFactor(card, 0 if folded else min(max(len(lines), _FEWEST), _MOST))

    def _unfold(self, table: Table, *, tests: bool) -> None:
        self._tests_have_room = tests
        self._share_room()
        table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_unfold_visits(self) -> None:
        self._unfold(self._visit_table, tests=False)

    def _on_unfold_tests(self) -> None:
        self._unfold(self._test_table, tests=True)

    def _paint(self) -> None:
        if self._read is None:
            self._visit_card.set_heading(self.tr("Visits"))
            self._test_card.set_heading(self.tr("Tests"))
            self._month_words.setText(f"{self._month:%Y-%m}")
            return
        typed = self._words.text()
        self._shown_visits = [line for line in self._read.visits if not typed or _visit_fits(line, typed)]
        self._shown_tests = [line for line in self._read.tests if not typed or _test_fits(line, typed)]
        self._visit_table.set_rows([LateRow(partial(self._visit_row, one)) for one in self._shown_visits])
        self._test_table.set_rows([LateRow(partial(self._test_row, one)) for one in self._shown_tests])
        self._visit_stack.setCurrentIndex(0 if self._shown_visits else 1)
        self._test_stack.setCurrentIndex(0 if self._shown_tests else 1)
        self._visit_card.set_heading(self.tr("Visits ({0})").format(len(self._shown_visits)))
        self._test_card.set_heading(self.tr("Tests ({0})").format(len(self._shown_tests)))
        self._share_room()
        self._month_words.setText(f"{self._read.month:%Y-%m}")
        self._after.setEnabled(add_months(self._read.month, 1) <= self._desk.today())

    def _read_month(self) -> _Read:
        month = self._month
        last = add_months(month, 1) - timedelta(days=1)
        return _Read(month, self._desk.visits(month, last), self._desk.tests(month, last))

    def _reading_words(self) -> str:
        return self.tr("Reading the month")

    def _is_late(self) -> bool:
        """Whether another month is wished than the one that is shown."""
        return self._reading.is_reading() and (self._read is None or self._read.month != self._month)

    def _on_read(self, found: _Read) -> None:
        waits = self._read is None and self._visit_table.hasFocus()
        self._read = found
        self._paint()
        if waits:
            self.begin()
            if self._shown_visits:
                self._visit_table.choose_row(0)
        self._keys.release()
        if self._wants_history:
            self._wants_history = False
            self._on_history()

    def _on_troubled(self, problem: Refused | Trouble) -> None:
        """The month that is shown stays."""
        self._wants_history = False
        self._keys.forget()
        if self._read is not None:
            self._month = self._read.month
        self.message.emit(sentence_of(problem))

    def _visit_row(self, line: VisitLine) -> Row:
        return row_of_visit(line, self._name(line.name))

    def _test_row(self, line: TestLine) -> Row:
        return row_of_test(line, self._name(line.name))

    def _name(self, name: str) -> str:
        return mask_name(name) if self._desk.names_masked() else name

    def _on_find(self) -> None:
        self._words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_history(self) -> None:
        """H: the history of the chosen record, in the bag where it lies."""
        if self._is_late():
            self._wants_history = True
            return
        visit, test = self._visit_table.chosen_row(), self._test_table.chosen_row()
        if self._visit_table.hasFocus() and 0 <= visit < len(self._shown_visits):
            self._entries.history_requested.emit(self._shown_visits[visit].record.visit)
        elif self._test_table.hasFocus() and 0 <= test < len(self._shown_tests):
            self._entries.history_requested.emit(self._shown_tests[test].record.test)

    def _on_visit_opened(self, place: int) -> None:
        self._entries.change_visit(VisitId(self._shown_visits[place].record.visit))

    def _on_test_opened(self, place: int) -> None:
        self._entries.change_test(TestId(self._shown_tests[place].record.test))

    def _on_person_chosen(self, person: str) -> None:
        if self._wants_test:
            self._entries.open_test(PersonId(person))
        else:
            self._entries.open_visit(PersonId(person))

    def _on_left(self) -> None:
        if self.isVisible():
            self.begin()


def _visit_fits(line: VisitLine, typed: str) -> bool:
    details = line.record.details
    told = (label_of("VISIT", details.result), *details.visitors, words_of(details))
    return _fits(typed, line.name, (line.village_group, *told))


def _test_fits(line: TestLine, typed: str) -> bool:
    details = line.record.details
    told = (label_of("RESULT", details.result), *details.testers, details.arranged_by, details.note)
    return _fits(typed, line.name, (line.village_group, *told))


def _fits(typed: str, name: str, told: tuple[str, ...]) -> bool:
    wanted = fold(typed)
    if not wanted:
        return True
    return any(wanted in fold(one) for one in told) or matches(query(typed), SearchFields((name,)))
