"""Bag after bag to the printer without a preview: one is drawn, handed over and let go before the next.

Each bag is a job of its own at the spooler, and the next one is only handed over when the last was taken,
so that they come out in order and no more than one of them is in memory.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer
from PySide6.QtPrintSupport import QPrinter

from app.errors import Refused, Trouble
from app.ids import PersonId
from app.printing.print_paper import Paper
from ui.background import Followed, Job, Report
from ui.preview.paper_document import PaperDocument
from ui.preview.preview_desk import Form, PreviewDesk, Subject
from ui.preview.print_run import PrintRun
from ui.problems import sentence, sentence_of


@dataclass(frozen=True)
class BagsToPrint:
    """Whose bags in which order; in full for a `reason`, or partly hidden; in so many copies each."""

    people: Sequence[PersonId]
    reason: str
    since_last: bool
    copies: int = 1
    two_sided: bool = False


class BagsRun(Followed):
    """`ended` comes once, whatever happened: `handed` are the bags that the printer took, `left` those that
    it did not get, `problem` says why it stopped; bags without news are `passed` over.
    """

    def __init__(
        self, desk: PreviewDesk, wish: BagsToPrint, printer: QPrinter, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.name = self.tr("Printing the bags")
        self.handed: list[PersonId] = []
        self.left = list(wish.people)
        self.passed = 0
        self.pages = 0
        self.problem = ""
        self._desk, self._wish, self._printer = desk, wish, printer
        self._total = len(self.left)
        self._stopped = False
        self._document: PaperDocument | None = None
        self._run: PrintRun | None = None

    def start(self) -> None:
        """Begin; signals come after control returns to Qt."""
        QTimer.singleShot(0, self, self._go_on)

    def cancel(self) -> None:
        """Stop before the next bag: what the printer is just taking goes out whole."""
        self._stopped = True

    def _go_on(self) -> None:
        self.progressed.emit(self._total - len(self.left), self._total)
        if self._stopped or not self.left:
            self.ended.emit()
            return
        wish, person = self._wish, self.left[0]

        def draw(report: Report) -> Paper:
            subject = Subject(Form.BAG, person, since_last=wish.since_last)
            return self._desk.draw(subject, not wish.reason, wish.reason, wish.copies, report)

        job: Job = self._desk.start(self.name, draw)
        job.done.connect(self._on_drawn)
        job.troubled.connect(self._on_troubled)
        job.cancelled.connect(self._on_broken)
        job.broken.connect(self._on_broken)

    def _on_drawn(self, paper: object) -> None:
        if not isinstance(paper, Paper):
            return
        if self._stopped:  # drawn, and handed to nobody
            self.ended.emit()
            return
        try:
            self._document = PaperDocument(paper, self)
        except Trouble as problem:
            self._end(sentence_of(problem))
            return
        self._run = PrintRun(
            self._document,
            self._printer,
            self,
            two_sided=self._wish.two_sided,
            copies=self._wish.copies,
        )
        self._run.done.connect(self._on_taken)
        self._run.failed.connect(self._on_failed)
        self._run.start()

    def _on_taken(self) -> None:
        assert self._document is not None  # noqa: S101  # the run had it
        paper = self._document.paper
        self._let_go()
        try:
            self._desk.note_printed(paper, self._wish.copies, "printer")
        except (Refused, Trouble) as problem:
            self._end(sentence_of(problem))
            return
        self.handed.append(self.left.pop(0))
        self.pages += paper.pages
        self._go_on()

    def _on_failed(self) -> None:
        self._let_go()
        self._end(sentence("printer_stopped"))

    def _on_troubled(self, problem: object) -> None:
        if isinstance(problem, Refused) and problem.reason == "nothing_new_to_print":
            self.left.pop(0)
            self.passed += 1
            self._go_on()
        elif isinstance(problem, Refused | Trouble):
            self._end(sentence_of(problem))

    def _on_broken(self) -> None:
        self.ended.emit()

    def _let_go(self) -> None:
        for part in (self._run, self._document):
            if part is not None:
                part.deleteLater()
        self._run = self._document = None

    def _end(self, problem: str) -> None:
        self.problem = problem
        self.ended.emit()
