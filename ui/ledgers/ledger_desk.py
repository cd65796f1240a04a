"""What a page of ledgers asks of the records."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from app.bundles.pending import RecordState
from app.records import Record


@dataclass(frozen=True)
class LedgerView:
    """One ledger whole: its records, the newest first, and how far each is on its way to the county.

    `called`: the records that these name, under the words by which people know them; `done`: how much was
    done of each task; `files`: how many photos and scans each line has;
    `related`: the details of records that these name, where their words are not enough; of fund years the
    balance, by the year.
    """

    records: tuple[Record[Any], ...]
    sent: Mapping[str, RecordState]
    called: Mapping[str, str] = field(default_factory=dict)
    done: Mapping[str, int] = field(default_factory=dict)
    files: Mapping[str, int] = field(default_factory=dict)
    related: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class LedgerDesk:
    """Each function may raise Refused or Trouble. Ledgers are named by their table.

    `counts` gives how many records each ledger holds; `village` whose records they are.
    """

    today: Callable[[], date]
    village: Callable[[], str]
    read: Callable[[str], LedgerView]
    counts: Callable[[Sequence[str]], Mapping[str, int]]
