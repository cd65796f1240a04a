"""Today: what is overdue, what is due this week, the days of law, and why."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.followup.law_days import TWICE, LawDay
from app.followup.list_due import DueList, DueRow
from app.followup.not_seen_rows import NotSeenRow
from app.followup.plans import PlanRule
from app.ids import PersonId
from app.tests.start_test import SAMPLE_OF_RULE
from app.users.rules import Thing
from app.village.village_day import VillageDay
from ui import theme
from ui.parts.empty import Empty
from ui.parts.page import Page
from ui.parts.shown import show_if
from ui.parts.table import Table
from ui.parts.text import label
from ui.sending.copies_card import CopiesCard
from ui.theme import MEDIUM, SMALL
from ui.today import due_words, not_seen_words, village_words
from ui.today.band import BandRow, widths_of
from ui.today.band_list import BandList
from ui.today.bands import Narrowed, next_ones
from ui.today.narrowing import Narrowing
from ui.today.steps_card import StepsCard
from ui.today.why_panel import WhyPanel
from ui.today.why_words import why_due, why_law
from ui.users.look_only import writes
from ui.words import day_with_weekday

LastTimes = Callable[[PersonId, PlanRule], Sequence[date]]
DUE_LIST_FORM = "P01"
_ROOM_FOR_BOTH = 860  # narrower than this, the answer to "Why?" takes the place of the list


class TodayPage(Page):
    """The bands of the list, narrowed by three chips. Enter asks for the entry, W shows why.

    `refresh_requested` asks for `show_due`. `entry_requested(row, following)` wants the form of a due
    row, filled in, with the rows of the same band that come after it; `person_requested` a bag,
    `sheet_requested(person, sheet, row)` a record in it, `return_asked(person, leave)` the
    question whether somebody is back, `village_requested(VillageDay)` the form of
    its ledger, `import_requested` the page that takes ledgers in, `print_form_requested` the list as paper.
    `step_requested` what is still to be done for the safety of the records.
    `due_shown`: the list stands on the screen.
    """

    refresh_requested = Signal()
    entry_requested = Signal(object, list)
    person_requested = Signal(str)
    stack_requested = Signal(str)
    sheet_requested = Signal(str, str, str)
    return_asked = Signal(str, str)
    village_requested = Signal(object)
    import_requested = Signal()
    plans_requested = Signal(str)
    contact_requested = Signal(str)
    calendar_requested = Signal()
    print_form_requested = Signal(str, str)
    step_requested = Signal(str)
    due_shown = Signal()

    def __init__(
        self, names_masked: Callable[[], bool], last_times: LastTimes, parent: QWidget | None = None
    ) -> None:
        super().__init__(scrolls=False, parent=parent)
        self._names_masked = names_masked
        self._last_times = last_times
        self._due: DueList | None = None
        self._is_unpainted = False
        self._narrowed = Narrowed()
        self._narrowing = Narrowing(self)
        self._keys = label("", "small")
        self._list = BandList(self)
        self.copies, self.steps = CopiesCard(), StepsCard()
        self._empty = Empty("calendar-check")
        writes(self._empty.action, thing=Thing.IMPORT)
        self._why = WhyPanel(self)
        self._build()
        self._connect()

    def _build(self) -> None:
        for chip in self._narrowing.chips:
            self.tools.addWidget(chip)
        self._list.put_above(self.copies, self.steps, self._empty)
        across = QHBoxLayout()
        across.setSpacing(MEDIUM)
        across.addWidget(self._list, 1)
        across.addWidget(self._why)
        self._why.hide()
        self._empty.hide()
        self.body.addLayout(across, 1)
        self.body.setSpacing(SMALL)
        self.body.addWidget(self._keys)

    def _connect(self) -> None:
        self._narrowing.changed.connect(self._on_narrowed)
        self._list.row_opened.connect(self._on_row_opened)
        self._list.row_chosen.connect(self._on_row_chosen)
        for band in self._list.bands.values():
            band.table.installEventFilter(self)
        self.steps.step_requested.connect(self.step_requested)
        self._why.closed.connect(self._close_why)
        self._empty.action_requested.connect(self.import_requested)

    def title(self) -> str:
        return self.tr("Today")

    def arrive(self) -> None:
        self.refresh_requested.emit()
        if self.isVisible():
            self._paint_what_came()

    def begin(self) -> None:
        """The cursor to the first row of all, or where it was."""
        self._paint_what_came()
        tables = self._list.tables()
        chosen = [table for table in tables if table.chosen_row() >= 0]
        if not tables or (not chosen and self._has_nobody()):
            self._empty.begin()
            return
        (chosen or tables)[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_due(self, due: DueList) -> None:
        """Show the list of now; what was chosen and narrowed stays as far as it is still there. Behind
        another page it is put into the rows when this one is opened.
        """
        was_first = self._due is None
        had_cursor = self._list.has_cursor()
        self._due = due
        self._is_unpainted = True
        if self.isVisible() or not self.window().isVisible():
            self._paint_what_came()
        self.count_changed.emit(due.count, bool(due.overdue))
        if had_cursor or (was_first and self.isVisible()):
            self.begin()
        self.due_shown.emit()

    def retranslate(self) -> None:
        lead = day_with_weekday(self._due.today) if self._due else ""
        self.set_head(self.title(), lead)
        self._keys.setText(
            self.tr(
                "↑ ↓ choose    Enter record it    G all in one grid    W why?    C calendar    P plans"
                "    Ctrl+P on paper"
            )
        )
        self._narrowing.retranslate()
        if self._due is not None:
            self._fill_chips(self._due)
            self._paint_anew()

    def print_this(self) -> None:
        """Ctrl+P: the list of what is due, masked, to carry along as paper."""
        self.print_form_requested.emit(DUE_LIST_FORM, "")

    def resizeEvent(self, event: QEvent) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]  # Qt hands in a QResizeEvent
        self._place_why()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow keys go on from band to band; W and Esc open and close the answer."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_W and not event.modifiers():
            self._toggle_why()
            return True
        if key == Qt.Key.Key_G and not event.modifiers():
            self.stack_requested.emit(self._stack_of_chosen())
            return True
        if key == Qt.Key.Key_P and not event.modifiers():
            row = self._list.chosen_row()
            self.plans_requested.emit(row.person if isinstance(row, DueRow | LawDay | NotSeenRow) else "")
            return True
        if key == Qt.Key.Key_C and not event.modifiers():
            self.calendar_requested.emit()
            return True
        if key == Qt.Key.Key_Escape and not self._why.isHidden():
            self._close_why()
            return True
        return isinstance(watched, Table) and self._list.lead_on(watched, event)

    def _stack_of_chosen(self) -> str:
        """The stack that the chosen row belongs to: "test" where a test is due, else "visit"."""
        row = self._list.chosen_row()
        is_test = isinstance(row, DueRow) and row.obligation.rule.kind in SAMPLE_OF_RULE
        return "test" if is_test else "visit"

    def _has_nobody(self) -> bool:
        """Whether the page asks for the ledgers to be taken in, because nobody is in the records yet."""
        due = self._due
        return due is not None and not any(
            (due.overdue, due.near, due.law, due.not_seen, due.suspended, due.ahead)
        )

    def _paint_what_came(self) -> None:
        """What was shown to this page while another one was in sight."""
        if self._is_unpainted and self._due is not None:
            self._fill_chips(self._due)
            self._paint_anew()

    def _paint_anew(self) -> None:
        """Other rows, or the same in other words."""
        self._is_unpainted = False
        for band in self._list.bands.values():
            band.forget()
        self._paint()

    def _paint(self) -> None:
        due = self._due
        if due is None:
            return
        shown = self._narrowed.of(due)
        masked = self._names_masked()
        nothing = not (shown.overdue or shown.near or shown.law or shown.not_seen)
        ahead = next_ones(shown) if nothing else ()
        rows: dict[str, Sequence[BandRow]] = {
            "overdue": shown.overdue,
            "near": shown.near,
            "law": shown.law,
            "not_seen": shown.not_seen,
            "village": shown.village,
            "suspended": shown.suspended,
            "ahead": ahead,
        }
        self.set_head(self.title(), day_with_weekday(due.today))
        widths = widths_of(rows, masked=masked)
        for key, band in self._list.bands.items():
            name, aside = self._words_of(key)
            band.show_rows(name, aside, rows[key], widths[key], masked=masked)
        is_all = self._narrowed.is_all
        self._show_empty(nothing=nothing and (is_all or not shown.village), has_ahead=bool(ahead))
        show_if(self._keys, bool(self._list.tables()))
        if not self._why.isHidden():
            self._tell_why()

    def _words_of(self, key: str) -> tuple[str, str]:
        if key == "overdue":
            return self.tr("Overdue"), self.tr(
                "They do not go away; entered late they count and show as late."
            )
        if key == "near":
            return self.tr("Today and this week"), ""
        if key == "law":
            return self.tr("Days of law"), self.tr("The program reminds, it decides nothing.")
        if key == "not_seen":
            return self.tr("Not seen"), self.tr("A question to find out, never a finding.")
        if key == "village":
            return self.tr("The village's own rhythm"), self.tr(
                "Its ledgers, as they are expected to be kept."
            )
        if key == "suspended":
            return self.tr("Paused"), self.tr("Nothing is asked of them just now.")
        return self.tr("Coming next"), ""

    def _show_empty(self, *, nothing: bool, has_ahead: bool) -> None:
        show_if(self._empty, nothing)
        if not nothing:
            return
        if not self._narrowed.is_all:
            self._empty.show_words(self.tr("Nothing matches what you chose."))
        elif has_ahead:
            self._empty.show_words(
                self.tr("No visit, test or day of law is due today or this week."),
                self.tr("What comes next stands below."),
            )
        else:
            self._empty.show_words(
                self.tr("No visit, test or day of law is due."),
                self.tr("Once people are in the records, their visits and tests appear here by themselves."),
                self.tr("Take in the village's ledgers"),
            )

    def _fill_chips(self, due: DueList) -> None:
        self._narrowing.fill(due)
        self._narrowed = self._narrowing.narrowed()

    def _on_narrowed(self) -> None:
        if self._due is not None:
            self._fill_chips(self._due)
            self._paint()

    def _on_row_opened(self, key: str, place: int) -> None:
        rows = self._list.bands[key].rows
        row = rows[place]
        if isinstance(row, VillageDay):
            self.village_requested.emit(row)
        elif isinstance(row, NotSeenRow):
            self.contact_requested.emit(row.person)
        elif isinstance(row, LawDay) and row.sheet == "leave" and row.key not in TWICE:
            self.return_asked.emit(row.person, row.row)
        elif isinstance(row, LawDay):
            self.sheet_requested.emit(row.person, row.sheet, row.row)
        elif key == "suspended":
            self.person_requested.emit(row.person)
        else:
            self.entry_requested.emit(row, list(rows[place + 1 :]))

    def _on_row_chosen(self) -> None:
        """The answer follows the row."""
        if not self._why.isHidden():
            self._tell_why()

    def _toggle_why(self) -> None:
        if not self._why.isHidden():
            self._close_why()
        elif self._list.chosen() is not None:
            self._why.show()
            self._tell_why()
            self._place_why()

    def _close_why(self) -> None:
        self._why.hide()
        self._place_why()
        self.begin()

    def _place_why(self) -> None:
        """Beside the list where there is room for both, else in its place; the keys stay with the list."""
        alone = not self._why.isHidden() and self.width() < theme.current().px(_ROOM_FOR_BOTH)
        self._list.setMaximumWidth(0 if alone else 16_777_215)
        if alone:
            self._why.setFixedWidth(max(0, self.width() - 48))
        else:
            self._why.setFixedWidth(theme.current().px(330))

    def _tell_why(self) -> None:
        row = self._list.chosen_row()
        if row is None:
            self._why.hide()
            return
        about = f"{due_words.person(row, masked=self._names_masked())}  {due_words.what(row)}"
        if isinstance(row, DueRow):
            lines = why_due(row, self._last_times(row.person, row.obligation.rule))
        elif isinstance(row, VillageDay):
            lines = village_words.why_lines(row)
        elif isinstance(row, NotSeenRow):
            lines = not_seen_words.why_lines(row)
        else:
            lines = why_law(row)
        self._why.show_why(about, lines)
