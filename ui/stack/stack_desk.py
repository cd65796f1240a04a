"""What the grid of the stack asks of the records."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.errors import Refused
from app.followup.stack import StackRow
from app.ids import PersonId
from ui.parts.entry_dialog import Drafts
from ui.parts.phrase_book import PhraseBook
from ui.parts.reading import Beside
from ui.stack.cells import StackColumn


@dataclass(frozen=True)
class StackDesk:
    """One of the two stacks, of visits or of tests. `record` answers for each line as it was refused."""

    what: str
    columns: tuple[StackColumn, ...]
    today: Callable[[], date]
    names_masked: Callable[[], bool]
    rows: Callable[[], Sequence[StackRow[Any]]]
    record: Callable[[Sequence[tuple[PersonId, Any]], str], list[Refused | None]]
    drafts: Drafts
    beside: Beside
    phrases: PhraseBook | None = None
