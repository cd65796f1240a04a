"""What the page of figures asks of the records."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.reports.count_figures import Figure, Report
from app.reports.name_records import NamedRecord
from app.reports.period import Period
from ui.background import Job, Work
from ui.parts.ask_path import AskPath


@dataclass(frozen=True)
class FiguresDesk:
    """Each function may raise Refused or Trouble. `count` takes a while: it is run beside the window.

    `charts(report, language)` draws, which takes a while too. `close` closes a month and stores its figures.
    `fill(report, form, new file)` fills the codes of a form and says how many.
    """

    today: Callable[[], date]
    names_masked: Callable[[], bool]
    count: Callable[[Period], Report]
    charts: Callable[[Report, str], list[object]]
    records: Callable[[Figure], list[NamedRecord]]
    save_xlsx: Callable[[Report, Path, str], None]
    fill: Callable[[Report, Path, Path], int]
    close: Callable[[Period], None]
    start: Callable[[str, Work], Job]
    ask: AskPath
