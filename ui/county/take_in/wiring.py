"""Bind the page "Take in" to the county's open store."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.county.list_quarantine import count_quarantine
from app.county.take_in_bundles import take_in_bundles
from app.county.verdict import Verdict, report_lines
from app.county.write_receipts import WrittenReceipt, write_receipts
from app.exporting.save_file import save_file
from app.work import look
from ui.background import Cancelled, Report
from ui.county.take_in.take_in_desk import TakeInDesk, TakenIn
from ui.county.take_in.take_in_page import TakeInPage
from ui.desk import Desk
from ui.parts.ask_path import AskPath
from ui.sending.drives import Drive, list_drives


def take_in_page(desk: Desk, ask: AskPath, drives: Callable[[], list[Drive]] = list_drives) -> TakeInPage:
    """The page; it verifies and stores beside the window."""
    bound = _TakingIn(desk)
    return TakeInPage(
        TakeInDesk(
            take_in=bound.take_in,
            quarantined=bound.quarantined,
            save_report=_save_report,
            write_receipts=bound.write_receipts,
            list_drives=drives,
            start=desk.window.jobs.start,
            ask=ask,
        )
    )


@dataclass(frozen=True)
class _TakingIn:
    desk: Desk

    def take_in(self, paths: Sequence[Path], report: Report) -> TakenIn:
        """After a cancel nothing more is verified; what was, is stored and told of."""
        stop = Stop(report)
        verdicts = take_in_bundles(
            self.desk.vault, paths, now=self.desk.now(), progress=stop.progress, cancelled=stop.is_wished
        )
        return TakenIn(tuple(verdicts), stop.is_wished())

    def quarantined(self) -> int:
        with look(self.desk.vault) as connection:
            return count_quarantine(connection)

    def write_receipts(self, folder: Path, _report: Report) -> list[WrittenReceipt]:
        return write_receipts(self.desk.vault, folder, now=self.desk.now(), by_township=True)


class Stop:
    """Remembers that the window cancelled, where stopping at once would lose what was verified."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._wished = False

    def progress(self, done: int, total: int) -> None:
        try:
            self._report(done, total)
        except Cancelled:
            self._wished = True

    def is_wished(self) -> bool:
        return self._wished


def _save_report(verdicts: Sequence[Verdict], path: Path) -> None:
    save_file(path, report_lines(verdicts))
