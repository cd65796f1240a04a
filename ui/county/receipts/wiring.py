"""Bind the page of receipts to the county's open store."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.county.list_receipts import LaptopAnswers, list_receipts
from app.county.write_receipts import WrittenReceipt, write_receipts
from app.work import look
from ui.background import Report
from ui.county.receipts.receipts_page import ReceiptsDesk, ReceiptsPage
from ui.desk import Desk
from ui.parts.ask_path import AskPath


def receipts_page(desk: Desk, ask: AskPath) -> ReceiptsPage:
    """The page; it reads and writes beside the window."""
    bound = _Receipts(desk)
    return ReceiptsPage(ReceiptsDesk(bound.read, bound.write, desk.window.jobs.start, ask))


@dataclass(frozen=True)
class _Receipts:
    desk: Desk

    def read(self) -> Sequence[LaptopAnswers]:
        with look(self.desk.vault) as connection:
            return list_receipts(connection)

    def write(
        self, folder: Path, all_laptops: bool, only: tuple[str, ...], _report: Report
    ) -> list[WrittenReceipt]:
        return write_receipts(
            self.desk.vault,
            folder,
            now=self.desk.now(),
            all_laptops=all_laptops,
            only=only,
            by_township=True,
        )
