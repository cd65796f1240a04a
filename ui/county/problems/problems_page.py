"""Problems: values that stand side by side, files in quarantine, laptops of which a copy is in use."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.county.list_quarantine import HeldFile
from app.county.read_problems import CountyConflict, Problems
from app.errors import Refused, Trouble
from app.history.conflict import Conflict
from app.history.keep_both import Both
from app.history.row_history import HeadValue
from app.people.masking import mask_name
from ui.background import Job, Work
from ui.county.verdict_words import WAITING, held_words
from ui.history.conflict_sheet import ConflictSheet
from ui.history.conflict_words import fields_of, record_of
from ui.parts.empty import Empty
from ui.parts.keys_within import keys_within
from ui.parts.page import Page
from ui.parts.reading import Reading
from ui.parts.shown import show_if
from ui.parts.table import Cell, Column, Table, Width
from ui.parts.text import label
from ui.parts.tone import Tone
from ui.problems import sentence_of
from ui.sending.sending_words import time_at
from ui.settings.choice_row import ChoiceRow
from ui.theme import MEDIUM

CONFLICTS, QUARANTINE, COPIED = "conflicts", "quarantine", "copied"
_KEYS = (CONFLICTS, QUARANTINE, COPIED)


@dataclass(frozen=True)
class ProblemsDesk:
    """`read` runs beside the window; the others may raise Refused or Trouble."""

    read: Callable[[], Problems]
    settle: Callable[[Conflict, HeadValue], None]
    keep_both: Callable[[Conflict, Both], None]
    forget: Callable[[str], None]
    names_masked: Callable[[], bool]
    start: Callable[[str, Work], Job]


class ProblemsPage(Page):
    """Enter goes to the values of a conflict, Ctrl+Enter lets the marked one hold, Esc goes back.

    `saved(words)` after each decision that Ctrl+Z takes back; `done(words)` after one that it does not.
    """

    saved = Signal(str)
    done = Signal(str)

    def __init__(self, desk: ProblemsDesk) -> None:
        super().__init__(scrolls=False)
        self._desk = desk
        self._found: Problems | None = None
        self._part = CONFLICTS
        self._begins = False
        self._reading = Reading(desk.start, desk.read, self._reading_words, self)
        self._which = ChoiceRow(_KEYS)
        self._problem = label("", "error", wrap=True)
        self._conflicts = Table(self._conflict_columns())
        self._values = ConflictSheet(by_key=True)
        self._held = Table(self._held_columns())
        self._why = label("", wrap=True)
        self._forget = QPushButton()
        self._empty = Empty()
        self._stack = QStackedWidget()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._conflicts.setSortingEnabled(False)
        self._forget.setAutoDefault(False)
        two = QWidget()
        across = QHBoxLayout(two)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(MEDIUM)
        across.addWidget(self._conflicts, 6)
        across.addWidget(self._values, 5)
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._held, 1)
        column.addWidget(self._why)
        column.addWidget(self._forget, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (two, held, self._empty):
            self._stack.addWidget(part)
        self.body.addWidget(self._which)
        self.body.addWidget(self._problem)
        self.body.addWidget(self._stack, 1)
        self._problem.hide()

    def _connect(self) -> None:
        self._reading.read.connect(self._on_read)
        self._reading.troubled.connect(self._on_troubled)
        self._which.chosen.connect(self.show_part)
        self._conflicts.row_chosen.connect(self._show_values)
        self._conflicts.row_opened.connect(self._on_conflict_opened)
        self._values.settle_requested.connect(self._on_settle)
        self._values.both_requested.connect(self._on_both)
        self._held.row_chosen.connect(self._on_held_chosen)
        self._forget.clicked.connect(self.forget)
        keys_within(self, {"Ctrl+Return": self._values.settle, "Ctrl+Enter": self._values.settle})

    def title(self) -> str:
        return self.tr("Problems")

    def arrive(self) -> None:
        """Read anew, beside the window."""
        self._reading.ask()

    def begin(self) -> None:
        """The cursor to the list, once it is read."""
        self._begins = self._found is None
        table = self._conflicts if self._part == CONFLICTS else self._held
        if table.isVisible():
            table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._which.begin()

    def show_part(self, part: str) -> None:
        """Conflicts, quarantine or copied laptops."""
        self._part = part
        self._which.show_chosen(part)
        self._paint()

    def forget(self) -> None:
        """Take the chosen file off the list."""
        place = self._held.chosen_row()
        shown = self._shown_held()
        if not 0 <= place < len(shown):
            return
        try:
            self._desk.forget(shown[place].file)
        except (Refused, Trouble) as problem:
            self._say(sentence_of(problem))
            return
        self.done.emit(self.tr("{0} is off the list.").format(shown[place].file))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads from the values back to the list."""
        if event.key() == Qt.Key.Key_Escape and self._values.isAncestorOf(self.focusWidget() or self):
            self.begin()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        super().retranslate()
        self._forget.setText(self.tr("Seen to: take it off the list"))
        self._conflicts.set_columns(self._conflict_columns())
        self._conflicts.setAccessibleName(self.tr("Conflicts"))
        self._held.set_columns(self._held_columns())
        self._say_parts()
        self._paint()

    def _reading_words(self) -> str:
        return self.tr("Reading what does not fit")

    def _conflict_columns(self) -> list[Column]:
        return [
            Column(self.tr("Village")),
            Column(self.tr("Record"), Width.REST, lines=3),
            Column(self.tr("Field"), Width.REST),
        ]

    def _held_columns(self) -> list[Column]:
        return [
            Column(self.tr("File"), 206),
            Column(self.tr("Since"), 132),
            Column(self.tr("Why"), Width.REST, lines=3),
        ]

    def _say_parts(self) -> None:
        found = self._found
        conflicts, held, forked = (
            (len(found.conflicts), len(found.held), len(found.forked)) if found is not None else (0, 0, 0)
        )
        self._which.show_words(
            self.tr("What"),
            [
                self.tr("Conflicts {0}").format(conflicts),
                self.tr("In quarantine {0}").format(held),
                self.tr("Copied laptops {0}").format(forked),
            ],
        )
        self._which.show_chosen(self._part)
        self.count_changed.emit(conflicts + held, forked > 0)

    def _paint(self) -> None:
        found = self._found
        if found is None:
            return
        self._say_parts()
        if self._part == CONFLICTS:
            self._conflicts.set_rows([self._conflict_row(one) for one in found.conflicts])
            self._stack.setCurrentIndex(0 if found.conflicts else 2)
            if found.conflicts and self._conflicts.chosen_row() < 0:
                self._conflicts.choose_row(0)
            self._show_values()
        else:
            shown = self._shown_held()
            names = {QUARANTINE: self.tr("In quarantine"), COPIED: self.tr("Copied laptops")}
            self._held.setAccessibleName(names[self._part])
            self._held.set_rows([_held_row(one) for one in shown])
            self._stack.setCurrentIndex(1 if shown else 2)
            if shown and self._held.chosen_row() < 0:
                self._held.choose_row(0)
        self._empty.show_words(*self._empty_words())

    def _empty_words(self) -> tuple[str, str]:
        if self._part == CONFLICTS:
            return self.tr("Nothing stands open."), self.tr("What was not chosen stays in the history.")
        if self._part == QUARANTINE:
            return self.tr("Nothing lies in quarantine."), self.tr("Every file was taken in.")
        return self.tr("No copy of a laptop is in use."), ""

    def _shown_held(self) -> tuple[HeldFile, ...]:
        if self._found is None:
            return ()
        return self._found.forked if self._part == COPIED else self._found.held

    def _conflict_row(self, one: CountyConflict) -> list[str | Cell]:
        conflict = one.conflict
        name = mask_name(conflict.name) if self._desk.names_masked() else conflict.name
        # The name first: it tells one from the other where the column is narrow.
        record = " · ".join(part for part in (name, record_of(conflict)) if part)
        field = Cell(fields_of(conflict), Tone.OVERDUE if conflict.careful else Tone.PLAIN)
        return [Cell(one.village_name, bold=True), record, field]

    def _show_values(self) -> None:
        place = self._conflicts.chosen_row()
        if self._found is not None and 0 <= place < len(self._found.conflicts):
            self._values.show_conflicts([self._found.conflicts[place].conflict], self._found.names)

    def _say(self, words: str) -> None:
        self._problem.setText(words)
        show_if(self._problem, bool(words))

    def _on_conflict_opened(self, _place: int) -> None:
        self._values.begin()

    def _on_held_chosen(self, place: int) -> None:
        shown = self._shown_held()
        if place < len(shown):
            self._why.setText(f"{shown[place].file}   {held_words(shown[place])}")

    def _on_settle(self, conflict: Conflict, head: HeadValue) -> None:
        try:
            self._desk.settle(conflict, head)
        except (Refused, Trouble) as problem:
            self._say(sentence_of(problem))
            return
        self._after(self.tr("Settled. It goes to the village with its next receipt."))

    def _on_both(self, conflict: Conflict, way: Both) -> None:
        try:
            self._desk.keep_both(conflict, way)
        except (Refused, Trouble) as problem:
            self._say(sentence_of(problem))
            return
        self._after(self.tr("Both values are kept. It goes to the village with its next receipt."))

    def _after(self, words: str) -> None:
        self._say("")
        self.saved.emit(words)
        self.begin()

    def _on_read(self, found: Problems) -> None:
        begins, self._begins = self._begins and self.has_cursor(), False
        self._found = found
        self._paint()
        if begins:
            self.begin()

    def _on_troubled(self, problem: Refused | Trouble) -> None:
        self._say(sentence_of(problem))


def _held_row(one: HeldFile) -> list[str | Cell]:
    tone = Tone.DUE if one.reason in WAITING else Tone.OVERDUE
    return [Cell(one.file, bold=True), time_at(one.since_ms), Cell(held_words(one), tone)]
