"""The bundles sent, what the county answered, and the two ways in for its answer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.bundles.list_sent import SentLine
from app.errors import Refused, Trouble
from ui.counted import counted
from ui.parts.card import Card
from ui.parts.grouped_digits import GroupedDigits
from ui.parts.role import wear
from ui.parts.row_or_column import RowOrColumn
from ui.parts.shown import show_if
from ui.parts.table import Cell, Column, Table, Width
from ui.parts.text import label
from ui.problems import sentence_of
from ui.sending.sending_words import bundle_words, state_of, time_at
from ui.sending.size_words import size_words
from ui.theme import MEDIUM, SMALL
from ui.words import Retranslated

_FEW = 6


class SentCard(Retranslated, Card):
    """`code_given(digits)`, `receipt_requested`, `again_requested(number)` are the user's wishes."""

    code_given = Signal(str)
    receipt_requested = Signal()
    again_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._lines: Sequence[SentLine] = ()
        self._all = False
        self._said: tuple[str, str] = ("", "")
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._code_label = label("", "muted")
        self._code = GroupedDigits((4, 3, 3))
        self._code.setProperty("help_topic", "sending.code")
        self._code_button, self._file_button = QPushButton(), QPushButton()
        self._again, self._older = QPushButton(), QPushButton()
        for button in (self._code_button, self._file_button, self._again, self._older):
            button.setAutoDefault(False)
        wear(self._older, role="link")
        answers = RowOrColumn(spacing=MEDIUM)
        typed = QHBoxLayout()
        typed.setSpacing(SMALL)
        for field in (self._code_label, self._code, self._code_button):
            typed.addWidget(field)
        typed.addStretch(1)
        answers.add(typed, 1)
        answers.add(self._file_button)
        self._answers = answers
        self._note = label("", "error", wrap=True)
        self._empty = label("", "muted", wrap=True)
        self._table = Table(self._columns(), header=False, fits=True)
        below = QHBoxLayout()
        below.setSpacing(SMALL)
        below.addWidget(self._again)
        below.addWidget(self._older)
        below.addStretch(1)
        for part in (answers, self._note, self._empty, self._table):
            self.body.addWidget(part)
        self.body.addLayout(below)

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Bundle")),
            Column(self.tr("Made")),
            Column(self.tr("Records"), number=True),
            Column(self.tr("Size"), number=True),
            Column(self.tr("State"), Width.REST),
        ]

    def _connect(self) -> None:
        self._code.next_requested.connect(self._on_code_given)
        self._code.textEdited.connect(self._on_code_edited)
        self._code_button.clicked.connect(self._on_code_given)
        self._file_button.clicked.connect(self.receipt_requested)
        self._table.row_chosen.connect(self._on_row_chosen)
        self._table.row_opened.connect(self._on_row_opened)
        self._again.clicked.connect(self._on_again_clicked)
        self._older.clicked.connect(self._on_older_clicked)

    def show_sent(self, lines: Sequence[SentLine]) -> None:
        self._lines = lines
        self.retranslate()

    def show_problem(self, problem: Refused | Trouble) -> None:
        """Why an answer was not taken, in words beside the field."""
        self._say(sentence_of(problem), "error")

    def show_taken(self, words: str) -> None:
        """An answer was taken in; the field is ready for the next."""
        self._code.clear()
        self._say(words, "understood")

    def retranslate(self) -> None:
        self.set_heading(self.tr("Sent"))
        #: a card on the page Send; the county reads out ten digits
        self._code_label.setText(self.tr("Receipt code by telephone (10 digits)"))
        self._code.setAccessibleName(self._code_label.text())
        self._code_button.setText(self.tr("Take in"))
        self._file_button.setText(self.tr("Take in a receipt file…"))
        self._empty.setText(
            self.tr("Nothing has been sent yet. What is written stands here, with the county's answer.")
        )
        shown = self._lines if self._all else self._lines[:_FEW]
        self._table.set_columns(self._columns())
        self._table.set_rows([self._row(line) for line in shown])
        for part in (self._answers, self._table):
            show_if(part, bool(self._lines))
        show_if(self._empty, not self._lines)
        hidden = len(self._lines) - len(shown)
        self._older.setText(counted(self.tr("Show {0} older {0:one|ones}"), hidden))
        show_if(self._older, hidden > 0)
        self._say(*self._said)
        self._show_again()

    def _row(self, line: SentLine) -> list[str | Cell]:
        #: how many records a bundle holds
        records = counted(self.tr("{0} {0:record|records}"), line.records)
        return [
            Cell(bundle_words(line.number), bold=True),
            time_at(line.made_ms),
            records,
            Cell(size_words(line.size)),
            state_of(line),
        ]

    def _say(self, words: str, role: str) -> None:
        self._said = (words, role)
        self._note.setText(words)
        wear(self._note, role=role or "small")
        wear(self._code, wrong=role == "error")
        show_if(self._note, bool(words))

    def _chosen(self) -> SentLine | None:
        place = self._table.chosen_row()
        return self._lines[place] if 0 <= place < len(self._lines) else None

    def _show_again(self) -> None:
        """Only what the county does not have is worth writing again."""
        line = self._chosen() or next((one for one in self._lines if one.state == "made"), None)
        wanted = line is not None and line.state in ("made", "written")
        if line is not None:
            self._again.setText(self.tr("Write {0} again").format(bundle_words(line.number)))
            self._again.setProperty("number", line.number)
        show_if(self._again, wanted)

    def _on_row_chosen(self, _place: int) -> None:
        self._show_again()

    def _on_row_opened(self, _place: int) -> None:
        if not self._again.isHidden():
            self._on_again_clicked()

    def _on_again_clicked(self) -> None:
        self.again_requested.emit(int(self._again.property("number")))

    def _on_older_clicked(self) -> None:
        self._all = True
        self.retranslate()

    def _on_code_edited(self) -> None:
        self._say("", "")

    def _on_code_given(self) -> None:
        self.code_given.emit(self._code.digits())
