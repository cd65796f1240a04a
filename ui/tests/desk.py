"""What the form of a test asks of the records."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from app.ids import PersonId, TestId
from app.tests.details_of_test import TestDetails
from app.tests.start_test import TestStart
from ui.parts.entry_dialog import Drafts
from ui.parts.phrase_book import PhraseBook


@dataclass(frozen=True)
class TestDesk:
    """Each function may raise Refused or Trouble. `start` takes the planned day and the sample, if known.

    `record` and `change` take the reason for what is changed in a closed month, or "".
    """

    today: Callable[[], date]
    start: Callable[[PersonId, date | None, str], TestStart]
    start_change: Callable[[TestId], TestStart]
    record: Callable[[PersonId, TestDetails, str], TestId]
    change: Callable[[TestId, TestDetails, str], bool]
    remove: Callable[[TestId, str], None]
    warnings: Callable[[PersonId, TestDetails, TestId | None], list[str]]
    drafts: Drafts
    phrases: PhraseBook | None = None
