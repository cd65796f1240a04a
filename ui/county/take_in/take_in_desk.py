"""What the page "Take in" asks of the county's store and of the world."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.county.verdict import Verdict
from app.county.write_receipts import WrittenReceipt
from ui.background import Job, Report, Work
from ui.parts.ask_path import AskPath
from ui.sending.drives import Drive


@dataclass(frozen=True)
class TakenIn:
    """What came of it. `stopped`: it was cancelled, and what had not been verified was left alone."""

    verdicts: tuple[Verdict, ...]
    stopped: bool = False


@dataclass(frozen=True)
class TakeInDesk:
    """Those with a Report run beside the window. `quarantined`: how many files lie in quarantine."""

    take_in: Callable[[Sequence[Path], Report], TakenIn]
    quarantined: Callable[[], int]
    save_report: Callable[[Sequence[Verdict], Path], None]
    write_receipts: Callable[[Path, Report], list[WrittenReceipt]]
    list_drives: Callable[[], list[Drive]]
    start: Callable[[str, Work], Job]
    ask: AskPath
