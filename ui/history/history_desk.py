"""What the history of a bag asks of the records."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from app.history.known_on import KnownThen
from app.history.person_history import PersonHistory
from app.history.undo_entry import EntryUndone
from app.ids import PersonId


@dataclass(frozen=True)
class HistoryDesk:
    """Each function may raise Refused or Trouble. `undo` takes an entry's number, A7K-152;
    `whose` a row, and tells in whose bag it lies. `corrections` is the paper of what was corrected.
    """

    today: Callable[[], date]
    read: Callable[[PersonId], PersonHistory]
    undo: Callable[[str], EntryUndone]
    whose: Callable[[str], PersonId | None]
    known_on: Callable[[PersonId, date], KnownThen]
    corrections: Callable[[PersonId], bytes]
