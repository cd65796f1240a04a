"""One person, one bag 一人一袋: the card at the left, the term and the contents at the right."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.bag.contents import completeness
from app.bag.open_conflicts import Conflict
from app.bag.paper import PAPER
from app.errors import Refused, Trouble
from app.history.row_history import HeadValue
from app.ids import PersonId
from app.people.masking import mask_id, mask_phone
from app.people.reveal import FullNumbers
from app.printing.form_of_table import form_of_table
from ui import theme
from ui.bag.activity_sheet import ActivitySheet
from ui.bag.all_sheets import SHEETS, sheet_of
from ui.bag.bag_desk import BagDesk, BagView
from ui.bag.card_sheet import CardSheet
from ui.bag.contents_list import Line
from ui.bag.contents_rows import lines_of, rows_of_lines
from ui.bag.contents_table import ContentsTable
from ui.bag.due_card import DueCard
from ui.bag.part_of_card import RISK, SPECIAL_CARE, PartOfCard
from ui.bag.records_sheet import RecordsSheet
from ui.bag.talk_sheet import TalkSheet
from ui.bag.term_card import TermCard
from ui.closing.closed_banner import ClosedBanner
from ui.closing.steps import TRANSFER
from ui.conduct.counts_card import CountsCard
from ui.history.bag_history import BagHistory
from ui.history.conflict_sheet import ConflictSheet
from ui.parts.bag_card import BagCard
from ui.parts.card import Card
from ui.parts.choices import label_of, language
from ui.parts.page import Page
from ui.parts.pill import Pill
from ui.parts.role import wear
from ui.parts.shown import show_if
from ui.parts.table import Column, Width
from ui.parts.tone import Tone
from ui.people.people_filter import CLOSED_STATUS
from ui.placements.placement_sheet import PlacementSheet
from ui.problems import sentence_of
from ui.sheets.bag_sheet import NEW, BagSheet
from ui.sheets.kind_sheet import KindSheet
from ui.theme import LARGE, MEDIUM, WIDE
from ui.words import day

SHOWN_FOR_MS = 60_000
_PAGES, _DAY = 2, 3
_LEAST_FOR_BOTH = 760  # narrower, at 100 % text size, the card at the left makes room for sheets
_LEAST_FOR_CARD = 560  # narrower still, it makes room always
_LEAST_FOR_DAY = 480  # and a paper's day makes room for its name


class BagPage(Page):
    """`open_bag(person)` shows one. What it cannot do itself, it wishes for with its signals."""

    left = Signal()
    saved = Signal(str)
    print_bag_requested = Signal(str)
    print_form_requested = Signal(str, str)
    change_person_requested = Signal(str, str)
    placement_requested = Signal(object, str, str)
    visit_requested = Signal(str, str)
    test_requested = Signal(str)
    move_away_requested = Signal(str)
    change_visit_requested = Signal(str)
    change_test_requested = Signal(str)
    record_requested = Signal(str, str, str)
    part_requested = Signal(str)
    step_requested = Signal(str, str)
    months_requested = Signal(str)

    def __init__(
        self,
        desk: BagDesk,
        more: Mapping[str, Callable[[], BagSheet]] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`more` makes further sheets by key, beside those of ui/bag/all_sheets.py."""
        self._desk = desk
        self._makers = {**self._usual_sheets(), **(more or {})}
        self._made: dict[str, BagSheet] = {}
        self._shortcuts: dict[str, QShortcut] = {}
        self._lines: list[Line] = []
        self._view: BagView | None = None
        self._full: FullNumbers | None = None
        super().__init__(scrolls=False, parent=parent)
        self._back, self._part = QPushButton(), QPushButton()
        self._status, self._complete, self._open, self._suggested = Pill(), Pill(), Pill(), Pill()
        self._reveal, self._test, self._visit = QPushButton(), QPushButton(), QPushButton()
        self._end, self._transfer = QPushButton(), QPushButton()
        self._closed = ClosedBanner()
        self._bag = BagCard()
        self._due = DueCard()
        self._counts = CountsCard()
        self._conflicts = Card()
        self._settle = QPushButton()
        self._term = TermCard()
        self._contents = Card()
        self._table = ContentsTable(self._columns())
        self._history, self._conflict_sheet = BagHistory(desk.history), ConflictSheet()
        self._sheets = QStackedWidget()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_FOR_MS)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        wear(self._back, role="link")
        wear(self._visit, role="primary")
        for pill in (self._status, self._complete, self._open, self._suggested):
            self.marks.addWidget(pill)
        wear(self._part, role="link")
        self._part.hide()
        for button in (self._part, self._back, self._reveal, self._test, self._visit):
            self.tools.addWidget(button)
        self.body.addWidget(self._closed)
        across = QHBoxLayout()
        across.setSpacing(LARGE)
        across.addWidget(self._built_left())
        across.addWidget(self._built_right(), 1)
        self.body.addLayout(across, 1)

    def _built_left(self) -> QWidget:
        inside = QWidget()
        inside.setObjectName("scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        self._conflicts.body.addWidget(self._settle)
        for part in (self._bag, self._conflicts, self._counts, self._due):
            column.addWidget(part)
        for button in (self._transfer, self._end):
            wear(button, role="link")
            column.addWidget(button)
        column.addStretch(1)
        self._left = QScrollArea()
        self._left.setWidgetResizable(True)
        self._left.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._left.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._left.setWidget(inside)
        return self._left

    def _built_right(self) -> QWidget:
        self._contents.body.addWidget(self._table, 1)
        first = QWidget()
        column = QVBoxLayout(first)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self._term)
        column.addWidget(self._contents, 1)
        self._first = first
        for sheet in (first, self._history, self._conflict_sheet):
            self._sheets.addWidget(sheet)
        return self._sheets

    def _usual_sheets(self) -> dict[str, Callable[[], BagSheet]]:
        """How each sheet is made, by the key under which the contents list it."""
        today = self._desk.today
        kinds = {spec.kind.table: partial(spec.sheet or KindSheet, spec, today) for spec in SHEETS}
        records = {kind: partial(RecordsSheet, kind) for kind in ("visit", "test")}
        parts = {part.key: partial(PartOfCard, part) for part in (SPECIAL_CARE, RISK)}
        return {
            "card": CardSheet,
            "placement": partial(PlacementSheet, today),
            **records,
            "talk": TalkSheet,
            "activity": ActivitySheet,
            **kinds,
            **parts,
        }

    def _sheet(self, key: str) -> BagSheet:
        """A sheet, made when it is first opened and painted from then on with the bag."""
        made = self._made.get(key)
        if made is None:
            made = self._makers[key]()
            made.record_requested.connect(self._on_record_requested)
            made.sheet_requested.connect(self.open_sheet)
            made.saved.connect(self.saved)
            self._sheets.addWidget(made)
            self._made[key] = made
            if self._view is not None:
                made.show_view(self._view, self._full)
        return made

    def _connect(self) -> None:
        self._back.clicked.connect(self.left)
        self._part.clicked.connect(self._on_part)
        self._reveal.clicked.connect(self.reveal)
        self._visit.clicked.connect(self._on_visit)
        self._test.clicked.connect(self._on_test)
        self._settle.clicked.connect(self._on_conflicts)
        self._term.placement_requested.connect(self.open_placement)
        self._counts.report_requested.connect(self._on_report)
        self._due.months_requested.connect(self._on_months)
        self._table.row_opened.connect(self._on_paper_opened)
        self._table.paper_requested.connect(self._on_paper_requested)
        self._conflict_sheet.settle_requested.connect(self._on_settle)
        self._history.saved.connect(self.saved)
        self._history.message.connect(self.message)
        self._timer.timeout.connect(self.hide_numbers)
        self._sheets.currentChanged.connect(self._on_sheet_changed)
        self._on_key("Ctrl+J", self._on_part)
        self._on_key("P", self.print_this)
        self._on_key("H", self._on_history)
        self._on_key("D", self._on_past)
        self._on_key("E", self._on_change)
        self._on_key("M", self.open_placement)
        self._on_key("T", self._on_test)
        self._on_key("C", self._on_conflicts)
        self._on_key("L", self._on_leave)
        self._on_key("R", self._on_report)
        self._on_key("O", self._on_move_away)
        self._on_key("F8", self.reveal)
        self._on_key("X", self._on_end)
        self._on_key("V", self._on_transfer)
        self._end.clicked.connect(self._on_end)
        self._transfer.clicked.connect(self._on_transfer)
        self._closed.step_requested.connect(self._on_step)

    def _on_key(self, keys: str, slot: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(slot)
        self._shortcuts[keys] = shortcut

    def _on_sheet_changed(self) -> None:
        """A letter that the open sheet uses itself is the sheet's."""
        shown = self._sheets.currentWidget()
        taken = shown.own_keys if isinstance(shown, BagSheet) else frozenset()
        for keys, shortcut in self._shortcuts.items():
            shortcut.setEnabled(keys not in taken)

    def title(self) -> str:
        return self._name()

    def open_bag(self, person: PersonId) -> None:
        """Show this person's bag from its contents; the look is logged. Raises: Refused("person_unknown")."""
        self.hide_numbers()
        self._view = self._desk.open(person)
        self._sheets.setCurrentWidget(self._first)
        self._share_room()
        self._paint()
        self._table.choose_first()

    def person(self) -> PersonId | None:
        """Whose bag is open."""
        return self._view.bag.record.person if self._view else None

    def arrive(self) -> None:
        """Read the bag anew; the sheet that is open stays open. A file that is gone leads to the list."""
        if self._view is not None:
            self._view = self._desk.read(self._view.bag.record.person)
            self._paint()
            if self._sheets.currentWidget() is self._history:
                self._history.refresh()
            if self._view.bag.record.deleted:  # opening the file was taken back
                self.left.emit()

    def begin(self) -> None:
        """Into the sheet that is open."""
        shown = self._sheets.currentWidget()
        if shown is self._first:
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
        elif shown is self._conflict_sheet:
            self._conflict_sheet.begin()
        elif shown is self._history:
            self._history.begin()
        elif shown is not None:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def start_new(self) -> None:
        """Ctrl+N: one more of what the open sheet holds; a visit where it says nothing else."""
        shown = self._sheets.currentWidget()
        if not (isinstance(shown, BagSheet) and shown.start_new()):
            self._on_visit()

    def open_sheet(self, key: str) -> None:
        """Open the sheet of this key: "card", "visit", "test", or the table of a kind of record."""
        if key in self._makers:
            self._show_sheet(self._sheet(key))

    def sheets(self) -> list[str]:
        """The keys of all sheets, in the order in which the contents list them."""
        return list(self._makers)

    def about(self, table: str, row: str) -> str:
        """The title of the paper whose form is opened; "" for other records."""
        if table != PAPER.table or self._view is None:
            return ""
        for one in self._view.bag.contents:
            if row == NEW + one.paper.paper or (one.said is not None and one.said.row == row):
                return one.paper.title(language())
        return ""

    def first_details(self, table: str, hint: str) -> Any:
        """What a new record of this table begins with, by the bag that is open; None: with nothing."""
        spec = sheet_of(table)
        if spec is None or spec.first is None or self._view is None:
            return None
        return spec.first(self._view.bag, hint)

    def open_placement(self, row: str = "") -> None:
        """The course of the placement, at this record where one is named; without any, the form of one."""
        if self._view is None or self._view.bag.placement is None:
            self._on_placement()
            return
        self.open_sheet("placement")
        sheet = self._made["placement"]
        if isinstance(sheet, PlacementSheet):
            sheet.choose(row)

    def parent_for(self, table: str) -> str:
        """The placement on which a new record of this kind hangs: the one looked at; "" for other kinds."""
        spec = sheet_of(table)
        if spec is None or spec.kind.parent_table != "placement" or self._view is None:
            return ""
        sheet, placement = self._made.get("placement"), self._view.bag.placement
        looked_at = sheet.placement() if isinstance(sheet, PlacementSheet) else ""
        return looked_at or (placement.placement if placement else "")

    def print_this(self) -> None:
        """The form of the open sheet; the whole bag from the contents and from sheets without a form."""
        person = self.person()
        if person is None:
            return
        shown = self._sheets.currentWidget()
        key = next((key for key, sheet in self._made.items() if sheet is shown), "")
        number = form_of_table("activity_sheet" if key == "activity" else key)
        if number:
            self.print_form_requested.emit(number, person)
        else:
            self.print_bag_requested.emit(person)

    def keep_drafts(self) -> None:
        self.hide_numbers()

    def reveal(self) -> None:
        """F8: full numbers for a minute. The look is logged."""
        person = self.person()
        if person is None:
            return
        try:
            self._full = self._desk.reveal(person)
        except (Refused, Trouble) as problem:
            self.message.emit(sentence_of(problem))
            return
        self._timer.start()
        self._paint()
        self.message.emit(self.tr("Full numbers are shown for a minute; the look is recorded."))

    def hide_numbers(self) -> None:
        """Mask them again."""
        self._timer.stop()
        if self._full is not None:
            self._full = None
            self._paint()

    def retranslate(self) -> None:
        if not hasattr(self, "_timer"):
            return
        self._back.setText(self.tr("All people  Esc"))
        self._part.setText(self.tr("Part the merged files  Ctrl+J"))
        self._reveal.setText(self.tr("Show numbers  F8"))
        self._reveal.setToolTip(self.tr("The look is recorded."))
        self._test.setText(self.tr("Test  T"))
        self._visit.setText(self.tr("Record a visit  Ctrl+N"))
        self._transfer.setText(self.tr("Transfer to another village  V"))
        self._end.setText(self.tr("Close the bag  X"))
        self._settle.setText(self.tr("Look at them  C"))
        self._contents.set_heading(
            self.tr("Contents of the bag"), self.tr("Enter open   Space the paper   P print   H history")
        )
        self._table.set_columns(self._columns())
        self._paint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._sheets.currentWidget() is self._first:
            self.hide_numbers()
            self.left.emit()
        elif self._sheets.currentWidget() is not self._history or not self._history.step_back():
            self._show_sheet(self._first)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_timer"):
            self._share_room()

    def _columns(self) -> list[Column]:
        return [
            Column("", 44, number=True),
            Column(self.tr("Paper"), Width.REST),
            Column("", 64, number=True),
            Column(self.tr("Day"), 112),
            Column("", 150),
        ]

    def _name(self) -> str:
        if self._view is None:
            return self.tr("The bag")
        return self._view.bag.record.details.name

    def _paint(self) -> None:
        view = self._view
        if view is None:
            return
        bag = view.bag
        details = bag.record.details
        self.set_head(self._name(), details.village_group)
        status = label_of("STATUS", details.status) or self.tr("no status")
        self._status.show_status(status, Tone.QUIET if details.status in CLOSED_STATUS else Tone.ACCENT)
        self._show_closing(view)
        present, asked = completeness(list(bag.contents))
        words = self.tr("In the bag {0}/{1}").format(present, asked)
        self._complete.show_status(words, Tone.DONE if present == asked else Tone.DUE)
        count = len(view.conflicts)
        self._open.show_status(self.tr("Conflict {0}").format(count), Tone.DUE, icon="triangle-alert")
        show_if(self._open, bool(count))
        self._suggested.show_status(self.tr("Suggested: a report  R"), Tone.OVERDUE)
        show_if(self._suggested, bool(bag.conduct.suggestions))
        show_if(self._part, bool(bag.merged))
        show_if(self._conflicts, bool(count))
        self._conflicts.set_heading(self.tr("Values that stand open: {0}").format(count))
        self._bag.show_bag(self.tr("File bag"), self._bag_lines(view))
        self._due.show_bag(bag, self._desk.today())
        self._term.show_bag(bag, self._desk.today())
        self._counts.show_conduct(bag.conduct)
        self._lines = lines_of(bag, [key for key in self._makers if key != PAPER.table])
        self._table.show_lines(self._lines, rows_of_lines(bag, self._lines))
        for sheet in self._made.values():
            sheet.show_view(view, self._full)
        self._history.show_whole(self._full is not None)
        self._conflict_sheet.show_conflicts(view.conflicts, view.names)
        if not count and self._sheets.currentWidget() is self._conflict_sheet:
            self._show_sheet(self._first)

    def _show_closing(self, view: BagView) -> None:
        """A closed bag is only for reading: what would write into it is not offered."""
        standing = view.standing
        closed = standing is not None and standing.is_closed
        if standing is not None:
            kept = standing.retention
            self._closed.show_standing(
                standing, is_over=kept is not None and kept.is_over(self._desk.today())
            )
        for button in (self._test, self._visit, self._end, self._transfer):
            show_if(button, not closed)
        if closed:
            self._status.show_status(self.tr("Closed"), Tone.QUIET, icon="lock")

    def _on_step(self, step: str) -> None:
        person = self.person()
        if person is not None:
            self.step_requested.emit(step, person)

    def _on_months(self) -> None:
        person = self.person()
        if person is not None:
            self.months_requested.emit(person)

    def _on_end(self) -> None:
        self._on_step("toggle")

    def _on_transfer(self) -> None:
        self._on_step(TRANSFER)

    def _bag_lines(self, view: BagView) -> list[tuple[str, str]]:
        record = view.bag.record
        details, full = record.details, self._full
        waiting = self.tr("to be completed")
        return [
            (self.tr("No."), record.file_no),
            (self.tr("Opened"), day(record.opened_on)),
            (self.tr("Responsible"), details.owner or "—"),
            (self.tr("ID"), (full.id_no if full else mask_id(details.id_no)) or waiting),
            (self.tr("Telephone"), (full.phone if full else mask_phone(details.phone)) or "—"),
        ]

    def _share_room(self) -> None:
        """In big type the card at the left makes room for the sheet that is open; always for history."""
        now = theme.current()
        first = self._sheets.currentWidget() is self._first
        wide = self.width() >= now.px(_LEAST_FOR_CARD if first else _LEAST_FOR_BOTH)
        show_if(self._left, wide and self._sheets.currentWidget() is not self._history)
        self._left.setFixedWidth(self._bag.sizeHint().width() + 16)
        taken = 0 if self._left.isHidden() else self._left.width() + LARGE
        room = self.width() - 2 * WIDE - 2 * LARGE - taken
        for column in (_PAGES, _DAY):
            self._table.setColumnHidden(column, room < now.px(_LEAST_FOR_DAY))

    def _show_sheet(self, sheet: QWidget) -> None:
        self._sheets.setCurrentWidget(sheet)
        self._share_room()
        self.begin()

    def _on_paper_opened(self, place: int) -> None:
        if self._view is None:
            return
        line = self._lines[place]
        if line.key in self._makers:
            self._show_sheet(self._sheet(line.key))
        elif line.key == "discharge":
            self._on_placement()
        else:
            self._on_paper_requested(place)

    def _on_paper_requested(self, place: int) -> None:
        """The form of the paper itself: whether it lies in the bag, and where the original is."""
        person = self.person()
        if self._view is None or person is None or not (0 <= place < len(self._lines)):
            return
        paper = self._lines[place].paper
        row = next((one for one in self._view.bag.contents if one.paper.paper == paper), None)
        if row is not None:
            self.record_requested.emit(PAPER.table, person, row.said.row if row.said else NEW + paper)

    def _on_record_requested(self, table: str, row: str) -> None:
        """A sheet wishes for the form of one of its records, or of a new one."""
        person = self.person()
        if person is None:
            return
        if table == "person":
            self.change_person_requested.emit(person, "" if row == person else row)
        elif table == "placement":
            self._on_placement_record(row)
        elif table == "visit" and (not row or row.startswith(NEW)):
            self.visit_requested.emit(person, row.removeprefix(NEW))
        elif table == "visit":
            self.change_visit_requested.emit(row)
        elif table == "test":
            self.change_test_requested.emit(row) if row else self._on_test()
        elif self._needs_placement(table) and not (row or self.parent_for(table)):
            self.message.emit(self.tr("Record the placement first: it belongs to that."))
            self._on_placement()
        else:
            self.record_requested.emit(table, person, row)

    def _on_visit(self) -> None:
        person = self.person()
        if person is not None:
            self.visit_requested.emit(person, "")

    def _on_part(self) -> None:
        person = self.person()
        if person is not None:
            self.part_requested.emit(person)

    def _on_change(self) -> None:
        person = self.person()
        if person is not None:
            self.change_person_requested.emit(person, "")

    def _on_test(self) -> None:
        person = self.person()
        if person is not None:
            self.test_requested.emit(person)

    def _on_placement(self) -> None:
        if self._view is not None:
            record = self._view.bag.record
            self.placement_requested.emit(self._view.bag.placement, record.person, record.details.name)

    def _on_placement_record(self, row: str) -> None:
        """The form of one of the placements, or of a new one."""
        if self._view is not None:
            bag = self._view.bag
            found = next((one for one in bag.placements if one.placement == row), None)
            self.placement_requested.emit(found, bag.record.person, bag.record.details.name)

    def _needs_placement(self, table: str) -> bool:
        spec = sheet_of(table)
        return spec is not None and spec.kind.parent_table == "placement"

    def _on_leave(self) -> None:
        """L: a new leave of this person, whichever sheet is open."""
        self._on_record_requested("leave", "")

    def _on_move_away(self) -> None:
        """O: the person moves out of the county."""
        person = self.person()
        if person is not None:
            self.move_away_requested.emit(person)

    def _on_report(self) -> None:
        """R: the draft that waits, or a new one from what is suggested."""
        if self._view is not None:
            drafts = [one.draft for one in self._view.bag.conduct.suggestions if one.draft]
            self._on_record_requested("situation_report", next(iter(drafts), ""))

    def _on_conflicts(self) -> None:
        if self._view is not None and self._view.conflicts:
            self._show_sheet(self._conflict_sheet)

    def _on_settle(self, conflict: Conflict, head: HeadValue) -> None:
        try:
            self._desk.settle(conflict, head)
        except (Refused, Trouble) as problem:
            self.message.emit(sentence_of(problem))
        else:
            self.saved.emit(self.tr("Settled: the chosen value holds"))
        self.arrive()
        self.begin()

    def _on_history(self) -> None:
        """The history of the record that is chosen, else of the whole bag."""
        shown = self._sheets.currentWidget()
        self.open_history(shown.chosen() if isinstance(shown, BagSheet) else "")

    def open_history(self, row: str = "") -> None:
        """The history of the bag, or of one record in it."""
        person = self.person()
        if person is not None:
            self._history.open_history(person, self._name(), row, whole=self._full is not None)
            self._show_sheet(self._history)

    def _on_past(self) -> None:
        """The bag as it was known on a day."""
        if self._sheets.currentWidget() is not self._history:
            self.open_history()
        self._history.show_past()
