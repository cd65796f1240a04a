"""What the form of a visit asks of the records."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from app.ids import PersonId, VisitId
from app.visits.start_visit import VisitStart
from app.visits.visit_details import VisitDetails
from ui.parts.entry_dialog import Drafts
from ui.parts.phrase_book import PhraseBook


@dataclass(frozen=True)
class VisitDesk:
    """Each function may raise Refused or Trouble. `start` takes the planned day and the kind, if known.

    `record` and `change` take the reason for what is changed in a closed month, or "".
    """

    today: Callable[[], date]
    start: Callable[[PersonId, date | None, str], VisitStart]
    start_change: Callable[[VisitId], VisitStart]
    record: Callable[[PersonId, VisitDetails, str], VisitId]
    change: Callable[[VisitId, VisitDetails, str], bool]
    remove: Callable[[VisitId, str], None]
    warnings: Callable[[PersonId, VisitDetails, VisitId | None], list[str]]
    drafts: Drafts
    phrases: PhraseBook | None = None
