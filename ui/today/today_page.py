"""Today: what is overdue, what is due this week, the days of law, and why."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

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
from ui.parts.filter_chips import MenuChip
from ui.parts.folds import Folds
from ui.parts.page import Page
from ui.parts.shown import show_if
from ui.parts.table import Table
from ui.parts.text import label
from ui.parts.tone import Tone
from ui.sending.copies_card import CopiesCard
from ui.theme import MEDIUM, SMALL
from ui.today import due_words, not_seen_words, plan_words, village_words
from ui.today.band import Band, BandRow, widths_of
from ui.today.bands import LAW, NOT_SEEN, VILLAGE, Narrowed, choices_of, next_ones
from ui.today.steps_card import StepsCard
from ui.today.why_panel import WhyPanel
from ui.today.why_words import why_due, why_law
from ui.users.look_only import writes
from ui.words import day_with_weekday

LastTimes = Callable[[PersonId, PlanRule], Sequence[date]]
DUE_LIST_FORM = "P01"
_WHOLE = 1_000_000
_JUMPS = {
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_Home: -_WHOLE,
    Qt.Key.Key_End: _WHOLE,
}
_ROOM_FOR_BOTH = 860  # narrower than this, the answer to "Why?" takes the place of the list


class TodayPage(Page):
    """All bands are one list to the arrow keys, to PgUp and PgDn, Home and End. Enter asks for the entry, W
    shows why.

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
        self._kind, self._group, self._owner = MenuChip(one=True), MenuChip(one=True), MenuChip(one=True)
        self._keys = label("", "small")
        self._area = QScrollArea(self)
        self._inside = inside = QWidget()
        self._area.setWidget(inside)
        self._bands = {
            "overdue": Band(Tone.OVERDUE, inside),
            "near": Band(Tone.DUE, inside),
            "law": Band(Tone.INFO, inside),
            "not_seen": Band(Tone.QUIET, inside),
            "village": Band(Tone.QUIET, inside),
            "suspended": Band(Tone.QUIET, inside),
            "ahead": Band(Tone.QUIET, inside),
        }
        self.copies, self.steps = CopiesCard(), StepsCard()
        self._empty = Empty("calendar-check", inside)
        writes(self._empty.action, thing=Thing.IMPORT)
        self._why = WhyPanel(self)
        self._build()
        self._connect()

    def _build(self) -> None:
        for chip in self._chips():
            self.tools.addWidget(chip)
        self._inside.setObjectName("scrolled")
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self.copies)
        column.addWidget(self.steps)
        column.addWidget(self._empty)
        for band in self._bands.values():
            column.addWidget(band)
            band.hide()
        column.addStretch(1)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        Folds(self._area)
        across = QHBoxLayout()
        across.setSpacing(MEDIUM)
        across.addWidget(self._area, 1)
        across.addWidget(self._why)
        self._why.hide()
        self._empty.hide()
        self.body.addLayout(across, 1)
        self.body.setSpacing(SMALL)
        self.body.addWidget(self._keys)

    def _connect(self) -> None:
        for chip in self._chips():
            chip.changed.connect(self._on_narrowed)
        for band in self._bands.values():
            band.table.installEventFilter(self)
            band.table.row_opened.connect(self._on_row_opened)
            band.table.row_chosen.connect(self._on_row_chosen)
        self.steps.step_requested.connect(self.step_requested)
        self._why.closed.connect(self._close_why)
        self._empty.action_requested.connect(self.import_requested)

    def _chips(self) -> tuple[MenuChip, MenuChip, MenuChip]:
        return self._kind, self._group, self._owner

    def title(self) -> str:
        return self.tr("Today")

    def arrive(self) -> None:
        self.refresh_requested.emit()
        if self.isVisible():
            self._paint_what_came()

    def begin(self) -> None:
        """The cursor to the first row of all, or where it was."""
        self._paint_what_came()
        tables = self._tables()
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
        had_focus = any(band.table.hasFocus() for band in self._bands.values())
        self._due = due
        self._is_unpainted = True
        if self.isVisible() or not self.window().isVisible():
            self._paint_what_came()
        self.count_changed.emit(due.count, bool(due.overdue))
        if had_focus or (was_first and self.isVisible()):
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
        self._kind.setAccessibleName(self.tr("Kind"))
        self._group.setAccessibleName(self.tr("Village group"))
        self._owner.setAccessibleName(self.tr("Responsible person"))
        if self._due is not None:
            self._fill_choices(self._due)
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
            self.stack_requested.emit(self._stack_of(watched))
            return True
        if key == Qt.Key.Key_P and not event.modifiers():
            chosen = self._chosen()
            row = chosen[0].rows[chosen[1]] if chosen else None
            self.plans_requested.emit(row.person if isinstance(row, DueRow | LawDay | NotSeenRow) else "")
            return True
        if key == Qt.Key.Key_C and not event.modifiers():
            self.calendar_requested.emit()
            return True
        if key == Qt.Key.Key_Escape and not self._why.isHidden():
            self._close_why()
            return True
        if key in _JUMPS and not event.modifiers():
            self._jump(_JUMPS[key])
            return True
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and isinstance(watched, Table):
            return self._go_on(watched, 1 if key == Qt.Key.Key_Down else -1)
        return False

    def _stack_of(self, watched: QObject) -> str:
        """The stack that the chosen row belongs to: "test" where a test is due, else "visit"."""
        for band in self._bands.values():
            place = band.table.chosen_row()
            if band.table is watched and place >= 0:
                row = band.rows[place]
                if isinstance(row, DueRow) and row.obligation.rule.kind in SAMPLE_OF_RULE:
                    return "test"
        return "visit"

    def _go_on(self, table: Table, way: int) -> bool:
        """From the last row of a band to the first of the next, and back. False: stay in this band."""
        place, last = table.chosen_row(), table.model().rowCount() - 1
        if place != (last if way > 0 else 0):
            return False
        tables = self._tables()
        wanted = tables.index(table) + way
        if 0 <= wanted < len(tables):
            other = tables[wanted]
            other.choose_row(0 if way > 0 else other.model().rowCount() - 1)
            other.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _jump(self, pages: int) -> None:
        """So many pages on or back, whichever bands lie between: a band alone is as high as all its rows."""
        chosen = self._chosen()
        if chosen is None:
            return
        row = theme.current().row
        page = max(row, self._area.viewport().height() - row)
        table, place = self._row_above(self._top_of(chosen[0].table, chosen[1]) + row // 2 + pages * page)
        table.choose_row(place)
        table.setFocus(Qt.FocusReason.TabFocusReason)

    def _top_of(self, table: Table, place: int) -> int:
        """Where this row begins in the whole list."""
        return table.mapTo(self._inside, QPoint(0, table.rowViewportPosition(place))).y()

    def _row_above(self, height: int) -> tuple[Table, int]:
        """The last row that begins above this place of the whole list; the first of all, if none does."""
        tables = self._tables()
        found = tables[0], 0
        for table in tables:
            below = height - self._top_of(table, 0)
            if below >= 0:
                place = table.rowAt(below)
                found = table, place if place >= 0 else table.model().rowCount() - 1
        return found

    def _tables(self) -> list[Table]:
        return [band.table for band in self._bands.values() if not band.isHidden()]

    def _has_nobody(self) -> bool:
        """Whether the page asks for the ledgers to be taken in, because nobody is in the records yet."""
        due = self._due
        return due is not None and not any(
            (due.overdue, due.near, due.law, due.not_seen, due.suspended, due.ahead)
        )

    def _paint_what_came(self) -> None:
        """What was shown to this page while another one was in sight."""
        if self._is_unpainted and self._due is not None:
            self._fill_choices(self._due)
            self._paint_anew()

    def _paint_anew(self) -> None:
        """Other rows, or the same in other words."""
        self._is_unpainted = False
        for band in self._bands.values():
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
        for key, band in self._bands.items():
            name, aside = self._words_of(key)
            band.show_rows(name, aside, rows[key], widths[key], masked=masked)
        is_all = self._narrowed.is_all
        self._show_empty(nothing=nothing and (is_all or not shown.village), has_ahead=bool(ahead))
        show_if(self._keys, bool(self._tables()))
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

    def _fill_choices(self, due: DueList) -> None:
        """What there is to narrow by; a choice that has no row any more is let go."""
        found = choices_of(due)
        kinds = [(kind, self._kind_words(kind)) for kind in found.kinds]
        _offer(self._kind, self.tr("All kinds"), kinds)
        _offer(self._group, self.tr("All groups"), [(one, one) for one in found.groups])
        _offer(self._owner, self.tr("Everyone"), [(one, one) for one in found.owners])
        self._narrowed = Narrowed(*map(_taken, self._chips()))

    def _kind_words(self, kind: str) -> str:
        if kind == NOT_SEEN:
            return self.tr("Not seen")
        if kind == VILLAGE:
            return self.tr("The village's own rhythm")
        return self.tr("Days of law") if kind == LAW else plan_words.kind(kind)

    def _chosen(self) -> tuple[Band, int] | None:
        for band in self._bands.values():
            if not band.isHidden() and band.table.chosen_row() >= 0:
                return band, band.table.chosen_row()
        return None

    def _on_narrowed(self) -> None:
        if self._due is not None:
            self._fill_choices(self._due)
            self._paint()

    def _on_row_opened(self, place: int) -> None:
        band = self._band_of(self.sender())
        row = band.rows[place]
        if isinstance(row, VillageDay):
            self.village_requested.emit(row)
        elif isinstance(row, NotSeenRow):
            self.contact_requested.emit(row.person)
        elif isinstance(row, LawDay) and row.sheet == "leave" and row.key not in TWICE:
            self.return_asked.emit(row.person, row.row)
        elif isinstance(row, LawDay):
            self.sheet_requested.emit(row.person, row.sheet, row.row)
        elif band is self._bands["suspended"]:
            self.person_requested.emit(row.person)
        else:
            self.entry_requested.emit(row, list(band.rows[place + 1 :]))

    def _on_row_chosen(self, place: int) -> None:
        """One row is chosen in the whole list; it is scrolled to, and the answer follows it."""
        band = self._band_of(self.sender())
        for other in self._bands.values():
            if other is not band and other.table.chosen_row() >= 0:
                other.table.clearSelection()
                other.table.setCurrentIndex(other.table.model().index(-1, -1))
        row = theme.current().row
        self._area.ensureVisible(0, self._top_of(band.table, place) + row // 2, 0, row * 2)
        if not self._why.isHidden():
            self._tell_why()

    def _band_of(self, table: QObject) -> Band:
        return next(band for band in self._bands.values() if band.table is table)

    def _toggle_why(self) -> None:
        if not self._why.isHidden():
            self._close_why()
        elif self._chosen() is not None:
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
        self._area.setMaximumWidth(0 if alone else 16_777_215)
        if alone:
            self._why.setFixedWidth(max(0, self.width() - 48))
        else:
            self._why.setFixedWidth(theme.current().px(330))

    def _tell_why(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            self._why.hide()
            return
        row = chosen[0].rows[chosen[1]]
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


def _offer(chip: MenuChip, everything: str, options: Sequence[tuple[str, str]]) -> None:
    """The choices with "all" before them; the chip says what holds, and goes where nothing is to choose."""
    wanted = _taken(chip)
    chip.show_options([("", everything), *options], [wanted] if wanted else [])
    chip.setText(dict(options).get(wanted, everything))
    chip.setVisible(bool(options))


def _taken(chip: MenuChip) -> str:
    taken = chip.taken()
    return taken[0] if taken else ""
