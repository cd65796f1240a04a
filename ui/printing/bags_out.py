"""Whole bags without a preview: into one file, or to the printer, with progress and a way to stop."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from app.errors import Refused, Trouble
from app.ids import PersonId
from app.printing.print_paper import Paper
from ui.counted import counted
from ui.parts.job_bar import JobBar
from ui.preview.bags_run import BagsRun, BagsToPrint
from ui.preview.preview_desk import BagsFile, PreviewDesk
from ui.problems import sentence, sentence_of


class BagsOut(QObject):
    """`message` tells what came of it; `ended` whose bags did not go out, so that they stay chosen."""

    message = Signal(str)
    ended = Signal(object)

    def __init__(self, desk: PreviewDesk, bar: JobBar, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._bar, self._window = desk, bar, parent
        self._password = ""
        self._run: BagsRun | None = None

    def write(self, people: Sequence[PersonId], *, since_last: bool) -> None:
        """Into one file; nobody named means everyone. Why in full, where to, and the password are asked."""
        if self._bar.is_busy():
            return
        reason = self._desk.ask_reason(len(people) or len(self._desk.everyone()), False, self._window)
        if reason is None:
            return
        path = self._desk.ask.new_file(
            self._window,
            self.tr("Where are the bags to be saved?"),
            self.tr("PDF (*.pdf)"),
            self.tr("Bags.pdf"),
        )
        if path is None:
            return
        path = path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")
        password: str | None = ""
        if self._desk.is_removable(path.parent):
            password = self._desk.ask_lock(self._window)
        if password is None:
            return
        self._password = password
        wish = BagsFile(tuple(people), reason, since_last, path, password)
        job = self._desk.start(self.tr("Writing the bags"), partial(self._desk.write_bags, wish))
        job.done.connect(self._on_written)
        job.troubled.connect(self._on_troubled)
        job.cancelled.connect(self._on_stopped)
        self._bar.show_job(job)

    def print_straight(self, people: Sequence[PersonId], *, since_last: bool) -> None:
        """To the printer, bag after bag; nobody named means everyone. Why in full and which printer are
        asked."""
        if self._bar.is_busy():
            return
        wanted = list(people) or self._desk.everyone()
        reason = self._desk.ask_reason(len(wanted), True, self._window)
        if reason is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName("Yidai")
        if not self._desk.ask_printer(printer, self._window):
            return
        if printer.outputFileName():
            self.message.emit(sentence("printer_is_a_file"))
            return
        printer.setPrintRange(QPrinter.PrintRange.AllPages)
        two_sided = printer.duplex() is not QPrinter.DuplexMode.DuplexNone
        wish = BagsToPrint(wanted, reason, since_last, max(1, printer.copyCount()), two_sided)
        self._run = BagsRun(self._desk, wish, printer, self)
        self._run.ended.connect(self._on_run_ended)
        self._bar.show_job(self._run)
        self._run.start()

    def _on_written(self, paper: object) -> None:
        if not isinstance(paper, Paper):
            return
        if self._password:
            said = self.tr(
                "Saved: {0} {0:bag|bags}, {1} {1:page|pages}. The password is {2}: write it down now."
            )
        else:
            said = self.tr("Saved: {0} {0:bag|bags}, {1} {1:page|pages}. Whoever has this file can read it.")
        self.message.emit(counted(said, len(paper.people), paper.pages, self._password))
        self.ended.emit(())

    def _on_troubled(self, problem: object) -> None:
        if isinstance(problem, Refused | Trouble):
            self.message.emit(sentence_of(problem))

    def _on_stopped(self) -> None:
        self.message.emit(self.tr("Stopped. No file was written."))

    def _on_run_ended(self) -> None:
        run, self._run = self._run, None
        if run is None:
            return
        handed, whole = len(run.handed), len(run.handed) + len(run.left)
        if not run.left:
            said = counted(
                self.tr("Handed to the printer: {0} {0:bag|bags}, {1} {1:page|pages}."), handed, run.pages
            )
            said = said if handed else sentence("nothing_new_to_print")
        else:
            said = self.tr("Handed to the printer: {0} of {1} {1:bag|bags}. The others are still chosen.")
            said = f"{run.problem} {counted(said, handed, whole)}".strip()
        self.message.emit(said)
        self.ended.emit(tuple(run.left))
        run.deleteLater()
