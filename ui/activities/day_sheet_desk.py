"""What the window of the day's sheet asks of the records."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.activities.day_sheet import DaySheet
from ui.parts.ask_path import AskPath


@dataclass(frozen=True)
class DaySheetDesk:
    """Each function may raise Refused or Trouble. `make` takes the first and the last day; `let_out` says
    whether the sheet may leave the records; `record_nil` notes that there was no activity on a day.
    """

    today: Callable[[], date]
    make: Callable[[date, date], DaySheet]
    let_out: Callable[[], None]
    save_xlsx: Callable[[DaySheet, Path], None]
    record_nil: Callable[[date], None]
    ask: AskPath
