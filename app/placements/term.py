"""The end of a term with everything that touches it: the printed day, suspended days, the open question.

The day printed on the paper rules. Whether suspended days move a computed end is the county's to say
(L10, the regulation is silent): until it has said so, reminders go by the earlier day and both are shown.
A paper may have counted suspended days already, so they never move a printed day.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.placements.placement_details import PlacementDetails
from app.placements.rules import SuspendedEnd, TermEnd, suspended_end

Span = tuple[date, date | None, str]
"""From, to (None: it lasts) and the record's id."""


@dataclass(frozen=True)
class TermDays:
    """Both ends of a term, and both ends that suspension may give it."""

    term: TermEnd
    suspended: SuspendedEnd | None

    @property
    def effective(self) -> date:
        """The day by which is reminded and after which nothing is due."""
        if self.suspended is None or self.term.printed is not None:
            return self.term.effective
        return self.suspended.effective

    @property
    def other(self) -> date | None:
        """The day that it may be instead, while nobody has said which; None where nothing is open."""
        held = self.suspended
        if held is None or not held.days:
            return None
        if self.term.printed is not None or held.extends is None:
            return held.extended
        return None


def term_days(
    details: PlacementDetails, suspensions: Iterable[Span], *, extends: bool | None, today: date
) -> TermDays | None:
    """The term once the person has reported in; before that there is none (条例 14)."""
    term = details.term
    if term is None:
        return None
    spans = list(suspensions)
    held = suspended_end(term.effective, spans, today, extends=extends) if spans else None
    return TermDays(term, held)
