"""Take in: where from, how far it is, a line for each bundle, and the receipts that answer them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.county.verdict import IN_ORDER, Verdict
from app.county.write_receipts import WrittenReceipt
from app.errors import Refused, Trouble
from ui import theme
from ui.background import Report
from ui.counted import counted
from ui.county.take_in.source_bar import SourceBar
from ui.county.take_in.take_in_desk import TakeInDesk, TakenIn
from ui.county.verdict_words import outcome_of, why_words
from ui.parts.card import Card
from ui.parts.flow import Flow
from ui.parts.job_bar import JobBar
from ui.parts.keys_within import keys_within
from ui.parts.page import Page
from ui.parts.pill import Pill
from ui.parts.role import wear
from ui.parts.shown import show_if
from ui.parts.table import Cell, Column, Table, Width
from ui.parts.text import label
from ui.parts.tone import Tone
from ui.problems import sentence_of

_NUMBERS, _LAPTOP_AND_CODE = (3, 4), (2, 6)
_IN_TURN = (Tone.OVERDUE, Tone.DUE, Tone.INFO, Tone.DONE)
_LEAST_FOR_ALL, _LEAST_FOR_CODE = 900, 600
_LINES_SEEN = 5
"""With the titles above them; where the page has no room for them it scrolls."""


class TakeInPage(Page):
    """`taken` tells that the store changed, in words; `quarantine_requested` and `receipts_requested`
    lead to those pages.
    """

    taken = Signal(str)
    quarantine_requested = Signal()
    receipts_requested = Signal()

    def __init__(self, desk: TakeInDesk) -> None:
        super().__init__()
        self._desk = desk
        self._found = TakenIn(())
        self._shown: list[Verdict] = []
        self._is_told = False
        self._waiting = 0
        self._from = Card()
        self._source = SourceBar(desk.list_drives, desk.ask)
        self._bar = JobBar()
        self._problem = label("", "error", wrap=True)
        self._verdicts = Card()
        self._pills = QWidget()
        self._table = Table(self._columns())
        self._detail = label("", wrap=True)
        self._report, self._receipts = QPushButton(), QPushButton()
        self._quarantine, self._codes = QPushButton(), QPushButton()
        self._build()
        self._connect()
        self.setAcceptDrops(True)
        self.retranslate()

    def _build(self) -> None:
        self._from.body.addWidget(self._source)
        self._from.body.addWidget(self._bar)
        self._from.body.addWidget(self._problem)
        self._problem.hide()
        self._row_of_pills = Flow(self._pills)
        self._verdicts.body.addWidget(self._pills)
        self._verdicts.body.addWidget(self._table, 1)
        self._detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self._detail.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._verdicts.body.addWidget(self._detail)
        for button in (self._report, self._receipts):
            button.setAutoDefault(False)
            self.tools.addWidget(button)
        for button in (self._codes, self._quarantine):
            button.setAutoDefault(False)
            wear(button, role="link")
        self._verdicts.body.addStretch(0)  # takes the room while there is no table
        self.body.addWidget(self._from)
        self.body.addWidget(self._verdicts, 1)

    def _connect(self) -> None:
        self._source.chosen.connect(self.take_in)
        self._table.row_chosen.connect(self._on_row_chosen)
        self._report.clicked.connect(self.save)
        self._receipts.clicked.connect(self.write_receipts)
        self._codes.clicked.connect(self.receipts_requested)
        self._quarantine.clicked.connect(self.quarantine_requested)
        keys_within(self, {"Ctrl+O": self._source.ask_folder, "Ctrl+R": self.write_receipts})

    def title(self) -> str:
        return self.tr("Take in")

    def arrive(self) -> None:
        self._waiting = self._desk.quarantined()
        self._paint()

    def begin(self) -> None:
        self._source.begin()

    def take_in(self, paths: Sequence[Path]) -> None:
        """Verify these files and all bundles of these folders, and take in what is right."""
        if self._bar.is_busy():
            return
        self._say_problem("")
        job = self._desk.start(self.tr("Verifying and taking in"), partial(_take_in, self._desk, list(paths)))
        job.done.connect(self._on_taken)
        job.troubled.connect(self._on_troubled)
        job.ended.connect(self._on_ended)
        self._bar.show_job(job)
        self._source.setEnabled(False)

    def save(self) -> None:
        """Ctrl+S: the report of what was taken in, a line of JSON a bundle."""
        if not self._found.verdicts:
            return
        path = self._desk.ask.new_file(
            self, self.tr("Save the report"), "JSON (*.jsonl)", "yidai-take-in.jsonl"
        )
        if path is None:
            return
        try:
            self._desk.save_report(self._found.verdicts, path)
        except (Refused, Trouble) as problem:
            self._say_problem(sentence_of(problem))
        else:
            self.message.emit(self.tr("Saved as {0}").format(path.name))

    def write_receipts(self) -> None:
        """Ctrl+R: a receipt for each laptop that waits for one, in a folder for each township."""
        if self._bar.is_busy():
            return
        folder = self._desk.ask.folder(self, self.tr("Where are the receipts to be written?"))
        if folder is None:
            return
        self._say_problem("")
        job = self._desk.start(self.tr("Writing receipts"), partial(self._desk.write_receipts, folder))
        job.done.connect(self._on_receipts)
        job.troubled.connect(self._on_troubled)
        self._bar.show_job(job)

    def problem(self) -> str:
        return self._problem.text()

    def retranslate(self) -> None:
        super().retranslate()
        self._report.setText(self.tr("Save the report…  Ctrl+S"))
        self._receipts.setText(self.tr("Write receipts…  Ctrl+R"))
        self._codes.setText(self.tr("Receipts and codes"))
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self.tr("What became of each"))
        self._paint()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Files and folders that were dropped anywhere on the page."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.take_in(paths)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In big type the numbers give way to the reason; they stand in the report too. In the biggest, so
        do the laptop and its code, which are said below the list.
        """
        super().resizeEvent(event)
        self._table.setMinimumHeight(_LINES_SEEN * theme.current().row)
        for columns, least in ((_NUMBERS, _LEAST_FOR_ALL), (_LAPTOP_AND_CODE, _LEAST_FOR_CODE)):
            for column in columns:
                self._table.setColumnHidden(column, self.width() < theme.current().px(least))

    def _say_problem(self, words: str) -> None:
        self._problem.setText(words)
        show_if(self._problem, bool(words))

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Verdict"), 126),
            Column(self.tr("Village"), 120),
            Column(self.tr("Laptop"), 66),
            Column(self.tr("Bundle"), 70, number=True),
            Column(self.tr("New"), 64, number=True),
            Column(self.tr("Why, and what else"), Width.REST, lines=3),
            Column(self.tr("Telephone code"), 124),
        ]

    def _paint(self) -> None:
        verdicts = self._shown = sorted(self._found.verdicts, key=_done_last)
        self._table.set_rows([_row(one) for one in verdicts])
        self._paint_pills(verdicts)
        shown = bool(verdicts)
        # The pills head the list: in big type it needs the room.
        self._verdicts.set_heading("" if shown else self.tr("What became of each"))
        self._from.set_heading("" if shown else self.tr("From where"))
        self._source.make_small(shown)
        for part in (self._table, self._report):
            show_if(part, shown)
        if not shown:
            self._detail.setText(
                self.tr("There was no bundle.")
                if self._is_told
                else self.tr(
                    "Every bundle is verified whole before one record changes. What is not right is left "
                    "out, with the reason, and waits in quarantine; it holds up no other."
                )
            )
        self._quarantine.setText(self.tr("In quarantine: {0}").format(self._waiting))
        show_if(self._quarantine, self._waiting > 0)

    def _paint_pills(self, verdicts: Sequence[Verdict]) -> None:
        while item := self._row_of_pills.takeAt(0):
            if isinstance(widget := item.widget(), Pill):
                widget.hide()
                widget.deleteLater()
        counts: dict[tuple[str, Tone], int] = {}
        for one in verdicts:
            counts[outcome_of(one)] = counts.get(outcome_of(one), 0) + 1
        for (words, tone), count in counts.items():
            self._row_of_pills.addWidget(Pill(f"{words} {count}", tone))
        if self._found.stopped:
            self._row_of_pills.addWidget(Pill(self.tr("stopped: the rest was left alone"), Tone.DUE))
        for link in (self._codes, self._quarantine):
            self._row_of_pills.addWidget(link)

    def _on_row_chosen(self, place: int) -> None:
        one = self._shown[place]
        parts = [one.file, why_words(one)]
        if one.code:
            parts.append(self.tr("Telephone code: {0}").format(one.code))
        self._detail.setText("   ".join(part for part in parts if part))

    def _on_taken(self, found: TakenIn) -> None:
        self._found, self._is_told = found, True
        try:
            self._waiting = self._desk.quarantined()
        except Trouble as trouble:
            self.message.emit(sentence_of(trouble))
        self._paint()
        good = sum(one.outcome in IN_ORDER for one in found.verdicts)
        words = counted(self.tr("Taken in: {0} of {1} {1:bundle|bundles}."), good, len(found.verdicts))
        self.taken.emit(words)
        if found.verdicts:
            self._table.choose_row(0)
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_receipts(self, written: list[WrittenReceipt]) -> None:
        words = counted(
            self.tr("{0} {0:receipt is|receipts are} written, in a folder for each township."), len(written)
        )
        if not written:
            words = self.tr("No laptop waits for a receipt.")
        self.taken.emit(words)

    def _on_troubled(self, problem: Refused | Trouble) -> None:
        self._say_problem(sentence_of(problem))

    def _on_ended(self) -> None:
        self._source.setEnabled(True)
        self._source.look_again()


def _take_in(desk: TakeInDesk, paths: list[Path], report: Report) -> TakenIn:
    return desk.take_in(paths, report)


def _done_last(one: Verdict) -> int:
    """What somebody has to see to stands first."""
    return _IN_TURN.index(outcome_of(one)[1])


def _row(one: Verdict) -> list[str | Cell]:
    words, tone = outcome_of(one)
    return [
        Cell(words, tone, bold=True),
        one.village_name or one.file.partition("-")[0],  # its code, where nobody could read the file
        one.tag,
        Cell(str(one.bundle or ""), order=one.bundle),
        Cell(str(one.new_entries or ""), order=one.new_entries),
        Cell(why_words(one), Tone.QUIET, icon=""),
        one.code,
    ]
