"""The window of the stack: everyone who is due in one grid, saved together, undone together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.errors import Refused, Trouble
from app.followup.stack import StackRow
from ui.parts.choices import language
from ui.parts.day_reading import day_parser
from ui.parts.empty import Empty
from ui.parts.role import wear
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.parts.text_field import TextField
from ui.parts.wide_dialog import WideDialog
from ui.problems import sentence_of
from ui.stack.grid import Grid
from ui.stack.grid_model import GridModel
from ui.stack.lines import Stack
from ui.stack.stack_desk import StackDesk

DRAFT_PAUSE_MS = 1200
_ROW = "stack"


class StackDialog(WideDialog):
    """`recorded` tells how many were written, `saved` says it in words for the foot (one undo)."""

    recorded = Signal()
    saved = Signal(str)

    def __init__(self, desk: StackDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._stack: Stack | None = None
        self._grid: Grid | None = None
        self._empty = Empty("circle-check")
        self._place = QVBoxLayout()
        self._told = label("", "muted", wrap=True)
        self._refusal = label("", "error", wrap=True)
        self._closed_why = TextField(longest=200)
        self._closed_why.setObjectName("closed_why")
        self._save = QPushButton()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DRAFT_PAUSE_MS)
        self._reading = desk.beside.reading(desk.rows, self._reading_words, self)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        wear(self._save, role="primary")
        whole = self.begin_layout()
        whole.addLayout(self._place, 1)
        self._place.addWidget(self._empty)
        whole.addWidget(self._refusal)
        whole.addWidget(self._closed_why)
        self._closed_why.hide()
        self.add_foot(whole, self._told, self._close, self._save)
        self._refusal.hide()

    def _connect(self) -> None:
        self._reading.read.connect(self._on_read)
        self._reading.troubled.connect(self._on_troubled)
        self._save.clicked.connect(self.save)
        self._closed_why.next_requested.connect(self.save)
        self._timer.timeout.connect(self.keep_draft)
        shortcut = QShortcut(QKeySequence("Ctrl+S"), self)
        shortcut.activated.connect(self.save)

    def begin(self, window: QWidget) -> None:
        """Open over the window, read who is due, and put what was typed before back."""
        self._stack = None
        for part in (self._grid, self._empty):
            if part is not None:
                show_if(part, False)
        self._told.setText(self._reading_words())
        self._save.setEnabled(False)
        self.stand_over(window)
        self.open()
        self._reading.ask()

    def _reading_words(self) -> str:
        return self.tr("Working out who is due")

    def _on_troubled(self, problem: Refused | Trouble) -> None:
        self._say(sentence_of(problem))

    def _on_read(self, rows: Sequence[StackRow[Any]]) -> None:
        """Whoever has left meanwhile is not asked any more."""
        if not self.isVisible():
            return
        desk = self._desk
        stack = Stack(desk.columns, rows, day_parser(desk.today, past=True), language())
        kept = desk.drafts.read(_ROW)
        if kept is not None:
            stack.show_draft({key: str(text) for key, text in kept[0].items()})
        self._stack = stack
        self._closed_why.clear()
        show_if(self._closed_why, False)
        model = GridModel(stack, masked=desk.names_masked())
        self._show(Grid(model, self, phrases=desk.phrases, what=desk.what))
        if self._grid is not None:
            self._grid.begin()

    def save(self) -> None:
        """Ctrl+S: record every line that is taken and clear; the others stay, with what is not right."""
        stack = self._stack
        if stack is None:
            return
        wanted = stack.to_record()
        if not wanted:
            self._say(self.tr("No line is chosen yet: type into one, or press Space on it."))
            return
        try:
            records = [(stack.lines[at].row.person, stack.details(at)) for at in wanted]
            answers = self._desk.record(records, self._closed_why.text())
        except (Refused, Trouble) as problem:
            self._say(sentence_of(problem))
            return
        done = 0
        for at, refused in zip(wanted, answers, strict=True):
            stack.lines[at].recorded = refused is None
            stack.lines[at].refusal = "" if refused is None else sentence_of(refused)
            done += refused is None
        self._after_save(done, len(wanted) - done)
        if any(one is not None and one.reason == "closed_needs_reason" for one in answers):
            show_if(self._closed_why, True)
            self._closed_why.setFocus()

    def keep_draft(self) -> None:
        """Keep what was typed and not recorded."""
        self._timer.stop()
        if self._stack is None:
            return
        typed = self._stack.draft()
        try:
            if typed:
                self._desk.drafts.keep(_ROW, dict(typed))
            else:
                self._desk.drafts.drop(_ROW)
        except (Refused, Trouble) as problem:
            self._say(sentence_of(problem))

    def reject(self) -> None:
        """Esc: what was typed stays as a draft."""
        self.keep_draft()
        self._stack = None
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.keep_draft()
        super().closeEvent(event)

    def retranslate(self) -> None:
        visits = self._desk.what == "visit"
        self._title.setText(self.tr("Several visits at once") if visits else self.tr("Several tests at once"))
        again = self.tr("   F3 words of last time") if visits else ""
        self._keys.setText(
            self.tr(
                "Type to fill a cell   Enter next cell   Space choose the line as it is   Ctrl+D as above"
            )
            + again
            + self.tr("   F4 phrases")
            + self.tr("   Ctrl+V from a spreadsheet")
        )
        self._closed_why.set_placeholder(self.tr("Why is it changed after the closing? It shows as amended."))
        self._closed_why.setAccessibleName(self.tr("Reason"))
        self._close.setText(self.tr("Leave  Esc"))
        self._save.setText(self.tr("Record the chosen lines  Ctrl+S"))
        self._empty.show_words(
            self.tr("Nobody is due now"), self.tr("If you visit somebody anyway, record it with Ctrl+N.")
        )
        if self._stack is not None:
            self._count()

    def _show(self, grid: Grid) -> None:
        if self._grid is not None:
            self._place.removeWidget(self._grid)
            self._grid.setParent(None)
            self._grid.deleteLater()
        self._grid = grid
        self._place.addWidget(grid, 1)
        has_lines = self._stack is not None and bool(self._stack.lines)
        grid.setVisible(has_lines)  # now, since it is to have the cursor
        show_if(self._empty, not has_lines)
        grid.typed.connect(self._on_typed)
        grid.line_chosen.connect(self._count)
        grid.setAccessibleName(self._title.text())
        self._say("")
        self._count()

    def _after_save(self, done: int, left: int) -> None:
        if self._grid is not None:
            model = self._grid.model()
            assert isinstance(model, GridModel)  # noqa: S101  # _show made it
            model.tell_all()
        self.keep_draft()
        self._say(self.tr("Not recorded: {0}. Each line says why.").format(left) if left else "")
        self._count()
        if done:
            visits = self._desk.what == "visit"
            words = self.tr("Visits recorded: {0}") if visits else self.tr("Tests recorded: {0}")
            self.saved.emit(words.format(done))
            self.recorded.emit()

    def _on_typed(self) -> None:
        if not self._timer.isActive():
            self._timer.start()
        self._count()

    def _count(self) -> None:
        if self._stack is None:
            return
        taken, unclear, recorded = self._stack.counts()
        words = self.tr("chosen {0}   to correct {1}   recorded {2}").format(taken, unclear, recorded)
        state = self._grid.state_words() if self._grid is not None else ""
        self._told.setText(f"{words}    {state}".rstrip())
        self._save.setEnabled(taken > unclear)

    def _say(self, words: str) -> None:
        self._refusal.setText(words)
        show_if(self._refusal, bool(words))
