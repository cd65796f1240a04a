"""What the window of plans may ask of the open vault."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from app.followup.list_plans import PlanLine
from app.followup.obligations import Obligation
from app.followup.save_plan import RuleEdit
from app.ids import PersonId
from ui.parts.matching import Choice


@dataclass(frozen=True)
class PlansDesk:
    """`follow(code, from_on, source)`; `own(person, code, why, tests_asked_by)`, "" for
    the village's plan again;
    `change(code, edits, authority, source, from_on)`. Each may raise Refused or Trouble.

    `people` are those whose dates can be shown, as choices with their id.
    """

    plans: Callable[[], Sequence[PlanLine]]
    preview: Callable[[str, PersonId | None, date], Sequence[Obligation]]
    people: Callable[[], Sequence[Choice]]
    follow: Callable[[str, date | None, str], None]
    own: Callable[[PersonId, str, str, str], None]
    change: Callable[[str, Sequence[RuleEdit], str, str, date], None]
    today: Callable[[], date]
