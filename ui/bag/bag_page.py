"""One person, one bag 一人一袋: the card at the left, the term and the contents at the right."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QPushButton, QWidget

from app.bag.open_conflicts import Conflict
from app.bag.paper import PAPER
from app.errors import Refused, Trouble
from app.history.keep_both import Both
from app.history.row_history import HeadValue
from app.ids import PersonId
from app.people.name_marks import described
from app.people.reveal import FullNumbers
from ui import theme
from ui.bag.bag_contents import BagContents
from ui.bag.bag_desk import BagDesk, BagView
from ui.bag.bag_keys import BagKeys, Slot, unless_grey
from ui.bag.bag_marks import BagMarks
from ui.bag.bag_pictures import BagPictures
from ui.bag.bag_sheets import PLACEMENT_SHEET, BagSheets, Makers, first_details, hangs_on_placement
from ui.bag.bag_side import BagSide
from ui.bag.bag_wishes import BagWishes
from ui.bag.contents_list import Line
from ui.bag.reveal_dialog import RevealDialog
from ui.closing.closed_banner import ClosedBanner
from ui.history.bag_history import BagHistory
from ui.history.conflict_sheet import ConflictSheet
from ui.parts.page import Page
from ui.parts.role import wear
from ui.parts.shown import show_if
from ui.problems import sentence_of
from ui.theme import LARGE, WIDE
from ui.users.look_only import writes

SHOWN_FOR_MS = 60_000
_LEAST_FOR_BOTH = 800  # narrower, at 100 % text size, the card at the left makes room for sheets
_LEAST_FOR_CARD = 560  # narrower still, it makes room always


class BagPage(Page):
    """`open_bag(person)` shows one. What it cannot do itself, it wishes for with the signals of `wishes`."""

    left = Signal()
    saved = Signal(str)

    def __init__(self, desk: BagDesk, more: Makers | None = None, parent: QWidget | None = None) -> None:
        """`more` makes further sheets by key, beside those of ui/bag/all_sheets.py."""
        self._desk = desk
        self._view: BagView | None = None
        self._before: BagView | None = None
        self._full: FullNumbers | None = None
        super().__init__(scrolls=False, parent=parent)
        self._back, self._part = QPushButton(), QPushButton()
        self._marks = BagMarks()
        self._reveal, self._test, self._visit = QPushButton(), QPushButton(), QPushButton()
        writes(self._part, self._reveal, self._test, self._visit)
        self._closed = ClosedBanner()
        self._side = BagSide()
        self._contents = BagContents()
        self._history, self._conflict_sheet = BagHistory(desk.history), ConflictSheet()
        self._sheets = BagSheets(desk.today, more or {})
        self._pictures = BagPictures(desk.start, desk.draw, self)
        self.wishes = BagWishes(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_FOR_MS)
        self._keys = self._bound_keys()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        wear(self._back, role="link")
        wear(self._visit, role="primary")
        self.marks.addWidget(self._marks)
        wear(self._part, role="link")
        self._part.hide()
        for button in (self._part, self._back, self._reveal, self._test, self._visit):
            self.tools.addWidget(button)
        self.body.addWidget(self._closed)
        across = QHBoxLayout()
        across.setSpacing(LARGE)
        across.addWidget(self._side)
        across.addWidget(self._sheets, 1)
        self.body.addLayout(across, 1)
        for sheet in (self._contents, self._history, self._conflict_sheet):
            self._sheets.addWidget(sheet)

    def _connect(self) -> None:
        self._back.clicked.connect(self.left)
        self._part.clicked.connect(self.wishes.wish_part)
        self._reveal.clicked.connect(self.reveal)
        self._visit.clicked.connect(self.wishes.wish_visit)
        self._test.clicked.connect(self.wishes.wish_test)
        self._side.conflicts_requested.connect(self._on_conflicts)
        self._side.report_requested.connect(self.wishes.wish_report)
        self._side.months_requested.connect(self.wishes.wish_months)
        self._side.transfer_requested.connect(self.wishes.wish_transfer)
        self._side.away_requested.connect(self.wishes.wish_move_away)
        self._side.end_requested.connect(self.wishes.wish_end)
        self._closed.step_requested.connect(self.wishes.wish_step)
        self._contents.placement_requested.connect(self.open_placement)
        self._contents.line_opened.connect(self._on_line_opened)
        self._contents.paper_requested.connect(self._on_paper_requested)
        self._conflict_sheet.settle_requested.connect(self._on_settle)
        self._conflict_sheet.both_requested.connect(self._on_keep_both)
        self._pictures.changed.connect(self._show_pictures)
        self._history.saved.connect(self.saved)
        self._history.message.connect(self.message)
        self._history.print_requested.connect(self.wishes.print_requested)
        self._timer.timeout.connect(self.hide_numbers)
        self._sheets.currentChanged.connect(self._on_sheet_changed)
        self._sheets.record_requested.connect(self._on_record_requested)
        self._sheets.sheet_requested.connect(self.open_sheet)
        self._sheets.saved.connect(self.saved)
        self.wishes.message.connect(self.message)

    @cached_property
    def _why_full(self) -> RevealDialog:
        dialog = RevealDialog(self)
        dialog.reason_chosen.connect(self._reveal_for)
        return dialog

    def _bound_keys(self) -> BagKeys:
        def by(button: QAbstractButton, slot: Slot) -> Slot:
            return unless_grey(button, slot, self.message.emit)

        side = self._side
        return BagKeys(
            self,
            {
                "Ctrl+J": by(self._part, self.wishes.wish_part),
                "P": self.print_this,
                "H": self._on_history,
                "D": self._on_past,
                "E": self.wishes.wish_change,
                "M": self.open_placement,
                "T": by(self._test, self.wishes.wish_test),
                "C": self._on_conflicts,
                "L": self.wishes.wish_leave,
                "R": self.wishes.wish_report,
                "O": by(side.away, self.wishes.wish_move_away),
                "F8": by(self._reveal, self.reveal),
                "X": by(side.end, self.wishes.wish_end),
                "V": by(side.transfer, self.wishes.wish_transfer),
            },
        )

    def _on_sheet_changed(self) -> None:
        """A letter that the open sheet uses itself is the sheet's."""
        shown = self._sheets.shown()
        self._keys.leave(shown.own_keys if shown is not None else ())
        self._say_keys()

    def _say_keys(self) -> None:
        """A key stands only on the button that it presses now: an open sheet takes Esc, and mostly Ctrl+N."""
        shown = self._sheets.shown()
        in_contents = self._sheets.currentWidget() is self._contents
        taken = shown is not None and shown.begins_new
        self._back.setText(self.tr("People  Esc") if in_contents else self.tr("People"))
        self._visit.setText(self.tr("Visit") if taken else self.tr("Visit  Ctrl+N"))
        wear(self._visit, role="" if taken else "primary")

    def title(self) -> str:
        return self._name()

    def open_bag(self, person: PersonId) -> None:
        """Show this person's bag from its contents. The look is being logged; whoever opens the bag waits for
        that (`wait_until_noted`) before the window comes to paint. Raises: Refused("person_unknown").
        """
        self.hide_numbers()
        self._before, self._view = self._view, self._desk.open(person)
        self._sheets.setCurrentWidget(self._contents)
        self._share_room()
        self._paint()
        self._contents.choose_first()

    def wait_until_noted(self) -> None:
        """Where the look could not be logged, the bag of before is there again, and what stood in the way is
        raised.
        """
        before, self._before = self._before, None
        try:
            self._desk.wait_until_noted()
        except BaseException:
            self._view = before
            self._paint()
            raise

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
        if shown is self._contents:
            self._contents.begin()
        elif shown is self._conflict_sheet:
            self._conflict_sheet.begin()
        elif shown is self._history:
            self._history.begin()
        elif shown is not None:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def start_new(self) -> None:
        """Ctrl+N: one more of what the open sheet holds; a visit where it says nothing else."""
        shown = self._sheets.shown()
        if shown is None or not shown.start_new():
            unless_grey(self._visit, self.wishes.wish_visit, self.message.emit)()

    def open_sheet(self, key: str) -> None:
        """Open the sheet of this key: "card", "visit", "test", or the table of a kind of record."""
        if key in self._sheets.names():
            self._show_sheet(self._sheets.sheet(key))

    def sheets(self) -> list[str]:
        """The keys of all sheets, in the order in which the contents list them."""
        return self._sheets.names()

    def about(self, table: str, row: str) -> str:
        """The title of the paper whose form is opened; "" for other records."""
        return self._contents.title_of(row) if table == PAPER.table else ""

    def first_details(self, table: str, hint: str) -> Any:
        """What a new record of this table begins with, by the bag that is open; None: with nothing."""
        return first_details(self._view, table, hint) if self._view is not None else None

    def open_placement(self, row: str = "") -> None:
        """The course of the placement, at this record where one is named; without any, the form of one."""
        if self._view is None or self._view.bag.placement is None:
            self.wishes.wish_placement()
            return
        self.open_sheet(PLACEMENT_SHEET)
        self._sheets.choose_placement(row)

    def parent_for(self, table: str) -> str:
        """The placement on which a new record of this kind hangs: the one looked at; "" for other kinds."""
        return self._sheets.placement() if hangs_on_placement(table) else ""

    def print_this(self) -> None:
        """The form of the open sheet; the whole bag from the contents and from sheets without a form."""
        self.wishes.wish_print(self._sheets.shown_key())

    def keep_drafts(self) -> None:
        self.hide_numbers()
        self._sheets.keep_drafts()

    def reveal(self) -> None:
        """F8: full numbers for a minute. The look is logged, with a reason where the village wants one."""
        self._reveal_for("")

    def _reveal_for(self, reason: str) -> None:
        person = self.person()
        if person is None:
            return
        try:
            self._full = self._desk.reveal(person, reason)
        except (Refused, Trouble) as problem:
            if problem.reason == "reveal_reason_missing" and not reason:
                self._why_full.begin()
                return
            self.message.emit(sentence_of(problem))
            return
        self._timer.start()
        self._paint()
        self.message.emit(self.tr("Full numbers are shown for a minute; this is recorded."))

    def hide_numbers(self) -> None:
        """Mask them again."""
        self._timer.stop()
        if self._full is not None:
            self._full = None
            self._paint()

    def retranslate(self) -> None:
        if not hasattr(self, "_timer"):
            return
        self._part.setText(self.tr("Separate the merged files  Ctrl+J"))
        self._reveal.setText(self.tr("Numbers  F8"))
        self._reveal.setToolTip(self.tr("This is recorded."))
        self._test.setText(self.tr("Test  T"))
        self._say_keys()
        self._paint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._sheets.currentWidget() is self._contents:
            self.hide_numbers()
            self.left.emit()
        elif self._sheets.currentWidget() is not self._history or not self._history.step_back():
            self._show_sheet(self._contents)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_timer"):
            self._share_room()

    def _name(self) -> str:
        if self._view is None:
            return self.tr("The bag")
        return self._view.bag.record.details.name

    def _paint(self) -> None:
        view = self._view
        if view is None:
            return
        bag = view.bag
        self.set_head(self._name(), bag.record.details.village_group)
        self.wishes.show_view(view)
        self._marks.show_view(view)
        self._show_closing(view)
        show_if(self._part, bool(bag.merged))
        self._pictures.show_records(view.pictures)
        self._side.show_view(view, self._full, self._desk.today())
        self._show_pictures()
        self._contents.show_bag(bag, self._sheets.names(), self._desk.today())
        self._sheets.show_view(view, self._full)
        self._history.show_whole(self._full is not None)
        self._conflict_sheet.show_conflicts(view.conflicts, view.names)
        if not view.conflicts and self._sheets.currentWidget() is self._conflict_sheet:
            self._show_sheet(self._contents)

    def _show_pictures(self) -> None:
        """The portrait on the bag, and what cannot be typed in the name above it."""
        if self._view is None:
            return
        details = self._view.bag.record.details
        self._side.show_portrait(self._pictures.portrait())
        spoken = described(details.name, details.name_picture_note)
        self.show_title_pictures(self._pictures.characters(), spoken)
        self.setAccessibleName(spoken)

    def _show_closing(self, view: BagView) -> None:
        """A closed bag is only for reading: what would write into it is not offered."""
        standing = view.standing
        closed = standing is not None and standing.is_closed
        if standing is not None:
            kept = standing.retention
            self._closed.show_standing(
                standing, is_over=kept is not None and kept.is_over(self._desk.today())
            )
        for button in (self._test, self._visit):
            show_if(button, not closed)

    def _share_room(self) -> None:
        """In big type the card at the left makes room for the sheet that is open; always for history."""
        now = theme.current()
        first = self._sheets.currentWidget() is self._contents
        wide = self.width() >= now.px(_LEAST_FOR_CARD if first else _LEAST_FOR_BOTH)
        show_if(self._side, wide and self._sheets.currentWidget() is not self._history)
        self._side.fit()
        taken = 0 if self._side.isHidden() else self._side.width() + LARGE
        room = self.width() - 2 * WIDE - 2 * LARGE - taken
        self._contents.share(room)

    def _show_sheet(self, sheet: QWidget) -> None:
        self._sheets.setCurrentWidget(sheet)
        self._share_room()
        self.begin()

    def _on_line_opened(self, line: Line) -> None:
        if line.key in self._sheets.names():
            self.open_sheet(line.key)
        elif line.key == "discharge":
            self.wishes.wish_placement()
        else:
            self._contents.request_paper(line)

    def _on_paper_requested(self, row: str) -> None:
        self.wishes.wish_record(PAPER.table, row, "")

    def _on_record_requested(self, table: str, row: str) -> None:
        """A sheet wishes for the form of one of its records, or of a new one."""
        self.wishes.wish_record(table, row, self.parent_for(table))

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

    def _on_keep_both(self, conflict: Conflict, way: Both) -> None:
        try:
            self._desk.keep_both(conflict, way)
        except (Refused, Trouble) as problem:
            self.message.emit(sentence_of(problem))
        else:
            self.saved.emit(self.tr("Settled: both values are kept"))
        self.arrive()
        self.begin()

    def _on_history(self) -> None:
        """The history of the record that is chosen, else of the whole bag."""
        shown = self._sheets.shown()
        self.open_history(shown.chosen() if shown is not None else "")

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
