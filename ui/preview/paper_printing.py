"""A paper on its way to the printer: which one is asked, several copies are drawn with their numbers."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from app.errors import Refused, Trouble
from app.printing.print_paper import Paper
from ui.background import Job, Report
from ui.preview.paper_document import PaperDocument
from ui.preview.preview_desk import PreviewDesk, Subject
from ui.preview.print_run import PrintRun
from ui.problems import sentence, sentence_of


class PaperPrinting(QObject):
    """`begun` once the printer is chosen, then exactly one `ended` with what went wrong ("" for nothing).
    `handed_over` tells how many pages the printer took: only then it is noted.

    `drawing`: the copies are drawn by this job.
    """

    begun = Signal()
    ended = Signal(str)
    handed_over = Signal(int)
    drawing = Signal(object)

    def __init__(self, desk: PreviewDesk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._window = desk, parent
        self._paper: Paper | None = None
        self._run: PrintRun | None = None
        self._printer: QPrinter | None = None
        self._copies, self._two_sided = 1, False
        self._of_copies: PaperDocument | None = None

    def start(self, subject: Subject, document: PaperDocument, *, copies: int, two_sided: bool) -> None:
        """Ask for the printer, then print. Nothing happens where the user leaves the question."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName("Yidai")
        printer.setCopyCount(copies)
        printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide if two_sided else QPrinter.DuplexMode.DuplexNone)
        printer.setFromTo(1, document.pages)
        printer.setPrintRange(QPrinter.PrintRange.AllPages)
        if not self._desk.ask_printer(printer, self._window):
            return
        self._printer, self._copies, self._two_sided = printer, max(1, printer.copyCount()), two_sided
        self._paper = document.paper
        self.begun.emit()
        if self._copies > 1:
            self._draw_copies(subject, document.paper)
        else:
            self._hand_over(document)

    def _draw_copies(self, subject: Subject, paper: Paper) -> None:
        """Draw it once more, with every copy and its number; then it goes to the printer."""
        copies = self._copies

        def draw(report: Report) -> Paper:
            return self._desk.draw(subject, paper.masked, paper.reason, copies, report)

        job: Job = self._desk.start(self.tr("Drawing the copies"), draw)
        job.done.connect(self._on_copies_drawn)
        job.troubled.connect(self._on_copies_troubled)
        job.cancelled.connect(self._on_stopped)
        job.broken.connect(self._on_stopped)
        self.drawing.emit(job)

    def _hand_over(self, document: PaperDocument) -> None:
        if self._printer is None:
            return
        self._run = PrintRun(document, self._printer, self, two_sided=self._two_sided, copies=self._copies)
        self._run.done.connect(self._on_printed)
        self._run.failed.connect(self._on_failed)
        self._run.start()

    def _on_copies_drawn(self, paper: object) -> None:
        if not isinstance(paper, Paper) or self._printer is None:
            return
        try:
            self._of_copies = PaperDocument(paper, self)
        except Trouble as problem:
            self._end(sentence_of(problem))
            return
        self._hand_over(self._of_copies)

    def _on_copies_troubled(self, problem: object) -> None:
        self._end(sentence_of(problem) if isinstance(problem, Refused | Trouble) else "")

    def _on_stopped(self) -> None:
        self._end("")

    def _on_printed(self) -> None:
        run, printer, paper, copies = self._run, self._printer, self._paper, self._copies
        if run is None or printer is None or paper is None:
            return
        pages, way = len(run.pages), "file" if printer.outputFileName() else "printer"
        try:
            self._desk.note_printed(paper, copies, way)
        except (Refused, Trouble) as problem:
            self._end(sentence_of(problem))
            return
        self._end("")
        self.handed_over.emit(pages)

    def _on_failed(self) -> None:
        self._end(sentence("printer_failed"))

    def _end(self, problem: str) -> None:
        for part in (self._run, self._of_copies):
            if part is not None:
                part.deleteLater()
        self._run = self._printer = self._of_copies = self._paper = None
        self.ended.emit(problem)
