"""Bring a paper to the printer: through a pipe to the spooler where there is one, else page by page.

Qt's own way to CUPS goes over a plain temporary file; `lp` takes the PDF from a pipe.
"""

from __future__ import annotations

import shutil

from PySide6.QtCore import QMarginsF, QObject, QProcess, QTimer, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from ui.preview.paper_document import PaperDocument

_SHARP = 300  # dots per inch: finer than the eye, coarser than what fills the memory
_TITLE = "Yidai"  # what the spooler's list shows: nothing about a person


class PrintRun(QObject):
    """Prints in small steps, so that the window lives. Exactly one of `done` and `failed` is sent.

    `pages` are those that are printed, from 0.
    """

    done = Signal()
    failed = Signal()
    progressed = Signal(int, int)

    def __init__(
        self,
        document: PaperDocument,
        printer: QPrinter,
        parent: QObject | None = None,
        *,
        two_sided: bool = False,
        copies: int = 1,
    ) -> None:
        """`two_sided` holds where Qt knows no printer by name: it forgets the sides then. `copies` follow
        each other in the document, each with its own number."""
        super().__init__(parent)
        self._two_sided = two_sided
        self._document = document
        self._printer = printer
        self._copies = copies
        self._each = document.pages // copies
        self.pages = _pages(self._each, printer)
        printer.setCopyCount(1)
        self._order = self._painted_order()
        self._next = self._handed = 0
        self._program = ""
        self._painter: QPainter | None = None
        self._spooler = QProcess(self)
        self._spooler.finished.connect(self._on_spooler_finished)
        self._spooler.errorOccurred.connect(self._on_spooler_failed)
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._on_tick)

    def start(self, spooler: str | None = None) -> None:
        """`spooler`: the program that takes a PDF from a pipe; None looks for `lp`."""
        program = shutil.which("lp") if spooler is None else spooler
        if program and not self._printer.outputFileName():
            self._start_spooler(program)
        else:
            self._clock.start(0)

    def _painted_order(self) -> list[int | None]:
        """Every page of every copy; None is an empty one, so that a copy begins on a sheet of its own."""
        order: list[int | None] = []
        is_two_sided = self._printer.duplex() is not QPrinter.DuplexMode.DuplexNone
        for copy in range(self._copies):
            if order and is_two_sided and len(self.pages) % 2:
                order.append(None)
            order += [page + copy * self._each for page in self.pages]
        return order

    def _start_spooler(self, program: str) -> None:
        """One job for each copy: so that on both sides none begins on the back of another."""
        self._program = program
        printer, first = self._printer, self._handed * self._each
        long_edge = "two-sided-long-edge"
        otherwise = long_edge if self._two_sided and not printer.printerName() else "one-sided"
        sides = {
            QPrinter.DuplexMode.DuplexLongSide: long_edge,
            QPrinter.DuplexMode.DuplexShortSide: "two-sided-short-edge",
        }.get(printer.duplex(), otherwise)
        order = ["-t", _TITLE, "-n", "1", "-o", f"sides={sides}"]
        if printer.printerName():
            order += ["-d", printer.printerName()]
        if len(self.pages) < self._document.pages:
            order += ["-P", f"{first + self.pages[0] + 1}-{first + self.pages[-1] + 1}"]
        self._spooler.start(program, order)
        self._spooler.write(self._document.paper.data)
        self._spooler.closeWriteChannel()

    def _on_spooler_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        fine = code == 0 and status is QProcess.ExitStatus.NormalExit
        self._handed += fine
        if fine and self._handed < self._copies:
            self._start_spooler(self._program)
        else:
            (self.done if fine else self.failed).emit()

    def _on_spooler_failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.failed.emit()

    def _on_tick(self) -> None:
        """One page a step."""
        if self._next == len(self._order):
            self._end(fine=self._painter is not None and self._painter.end())
        elif self._draw(self._order[self._next]):
            self._next += 1
            self.progressed.emit(self._next, len(self._order))
        else:
            if self._painter is not None:
                self._painter.end()
            self._end(fine=False)

    def _draw(self, page: int | None) -> bool:
        printer = self._printer
        if page is None:
            return printer.newPage()
        printer.setPageLayout(_layout(self._document, page))
        if self._painter is None:
            printer.setFullPage(True)
            printer.setResolution(min(_SHARP, printer.resolution()))
            self._painter = QPainter()
            if not self._painter.begin(printer):
                self._painter = None
                return False
        elif not printer.newPage():
            return False
        picture = self._document.drawn(page, self._document.size_at(page, printer.resolution()))
        self._painter.drawImage(0, 0, picture)
        return printer.printerState() is not QPrinter.PrinterState.Error

    def _end(self, *, fine: bool) -> None:
        self._clock.stop()
        (self.done if fine else self.failed).emit()


def _layout(document: PaperDocument, page: int) -> QPageLayout:
    """Each page lies as it was drawn: rosters across, cards upright."""
    points = document.pdf.pagePointSize(page)
    across = points.width() > points.height()
    upright = points.transposed() if across else points
    return QPageLayout(
        QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch),
        QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait,
        QMarginsF(),
    )


def _pages(pages: int, printer: QPrinter) -> range:
    """All of them, or those that were asked for in the system's dialog, from 0."""
    if printer.printRange() is QPrinter.PrintRange.PageRange and printer.fromPage():
        last = min(pages, printer.toPage() or pages)
        return range(min(printer.fromPage(), last) - 1, last)
    return range(pages)
