"""What the page of figures asks of the records."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.reports.count_figures import Figure, Report
from app.reports.name_records import NamedRecord
from app.reports.period import Period
from app.reports.township_pack import PackSaved
from ui.background import Job, Work
from ui.background import Report as Progress
from ui.parts.ask_path import AskPath


@dataclass(frozen=True)
class PackWish:
    """A township pack as somebody wishes for it. `encrypted` is only asked where it may be chosen."""

    period: Period
    masked: bool
    reason: str
    path: Path
    encrypted: bool


@dataclass(frozen=True)
class FiguresDesk:
    """Each function may raise Refused or Trouble. `count` takes a while: it is run beside the window.

    `charts(report, language, points)` draws so wide, which takes a while too. `close` closes a month and
    stores its figures. `pack` makes the township pack, writes it and says what opens it; `pack_name` proposes
    its file's name.
    `fill(report, form, new file)` fills the codes of a form and says how many.
    """

    today: Callable[[], date]
    names_masked: Callable[[], bool]
    count: Callable[[Period], Report]
    charts: Callable[[Report, str, float], list[object]]
    records: Callable[[Figure], list[NamedRecord]]
    save_xlsx: Callable[[Report, Path, str], None]
    save_public: Callable[[Report, Path, str], None]
    fill: Callable[[Report, Path, Path], int]
    close: Callable[[Period], None]
    pack: Callable[[PackWish, Progress], PackSaved]
    pack_name: Callable[[Period], str]
    start: Callable[[str, Work], Job]
    ask: AskPath
