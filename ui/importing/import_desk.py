"""What the page that takes in ledgers asks of the records and of the world."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.history.undo_last import Undone
from app.ids import ActionId, PersonId
from app.importing.ledger import Ledger
from app.importing.mapping import Mapping
from app.importing.take_in_ledger import TakenIn
from app.importing.verdicts import LedgerReading, RowVerdict
from ui.background import Job, Report, Work
from ui.parts.ask_path import AskPath


@dataclass(frozen=True)
class Candidate:
    """Somebody who may be meant, told apart by birth, group and file number."""

    person: PersonId
    name: str
    birth: str
    village_group: str
    file_no: str


@dataclass(frozen=True)
class Checked:
    """A ledger after the dry run, with the people whom its questions speak of."""

    ledger: Ledger
    reading: LedgerReading
    candidates: dict[PersonId, Candidate]


@dataclass(frozen=True)
class ImportDesk:
    """Each function may raise Refused or Trouble. Those with a Report run beside the window.

    `check` takes the kind of ledger, or "" for the one that its headings speak of, and the mappings
    that the user corrected. `answer` takes the row as it was asked about, and who it is (None: none
    of them). `check` and `take_in` take the reason for what lies in closed months, or "".
    """

    read: Callable[[Path, Report], Ledger]
    check: Callable[[Ledger, str, Sequence[Mapping], str], Checked]
    answer: Callable[[LedgerReading, RowVerdict, PersonId | None], LedgerReading]
    take_in: Callable[[LedgerReading, str, Report], TakenIn]
    undo: Callable[[ActionId], Undone]
    start: Callable[[str, Work], Job]
    ask: AskPath
