"""The rules of follow-up that need no plan: how near a due day is, what pauses it, who was not seen.

Thresholds are settings with proposed defaults; none of them is in national law. Nothing here
judges a person: the strongest word is "suspected", and people decide.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

SOON_DAYS = 7
NOT_SEEN_DAYS = 45

PAUSING_STATUS: Mapping[str, str] = {
    "14": "isolation",
    "31": "suspended",
    "51": "detained",
    "52": "serving",
    "53": "abroad",
    "54": "deceased",
}
"""Codes of the list STATUS that stop reminders while they last (S6), with the reason shown.

Only custody, abroad and death. Whoever is away by agreement is asked for other things instead.
"""

LEAVE, DUAL_CONTROL = "leave", "dual_control"
AWAY_STATUS: Mapping[str, str] = {"33": LEAVE, "34": DUAL_CONTROL}
"""Codes of the list STATUS that say the person is away by agreement."""
AWAY_REASONS = frozenset(AWAY_STATUS.values())

SEEN = frozenset(
    [("visit", kind, "1") for kind in "12345"]
    + [("visit", kind, "3") for kind in "12345"]
    + [("test", sample, result) for sample in "1234" for result in "12367"]
)
"""Records that show the person was met, called or tested (S12). Meeting only the family does not."""


class State(StrEnum):
    """Where an obligation stands (S4)."""

    SCHEDULED = "scheduled"
    DUE_SOON = "due_soon"
    DUE = "due"
    OVERDUE = "overdue"
    MET = "met"
    MET_LATE = "met_late"
    MISSED = "missed"
    SUSPENDED = "suspended"
    BEFORE_YIDAI = "before_yidai"


@dataclass(frozen=True, slots=True)
class Pause:
    """Days on which nothing can be asked of the person; `last` None while it lasts."""

    first: date
    last: date | None
    reason: str


@dataclass(frozen=True, slots=True)
class NotSeen:
    """How long nobody met, called or tested a person. `suspected` is a question, never a verdict."""

    since: date
    days: int
    limit: int
    last_record: str | None
    suspected: bool
    key: str = "suspected_lost_contact"


def due_state(due: date, grace_days: int, today: date) -> State:
    """S4: scheduled (more than 7 days off), due soon, due (until the grace is over), overdue."""
    if today > due:
        return State.DUE if (today - due).days <= grace_days else State.OVERDUE
    left = (due - today).days
    if left > SOON_DAYS:
        return State.SCHEDULED
    return State.DUE_SOON if left else State.DUE


def pause_of(first_day: date, due: date, pauses: Iterable[Pause]) -> Pause | None:
    """S6: the pause that holds the due day, or more than half of the window's days; else None."""
    for pause in pauses:
        if pause.first > due or (pause.last is not None and pause.last < first_day):
            continue
        if pause.last is None or pause.last >= due:
            return pause
        covered = (pause.last - max(pause.first, first_day)).days + 1
        if 2 * covered > (due - first_day).days + 1:
            return pause
    return None


def not_seen(
    seen: Iterable[tuple[date, str]],
    *,
    since: date,
    pauses: Iterable[Pause],
    today: date,
    limit: int = NOT_SEEN_DAYS,
) -> NotSeen:
    """S12: days since the person was last met, called or tested; suspected after `limit` days.

    `seen` holds the day and id of each record that shows it (those in `SEEN`). Counting starts
    anew after a pause, and stands still during one. Records after today are left out.
    """
    last_day, last_id = since, None
    for day, record in seen:
        if last_day <= day <= today:
            last_day, last_id = day, record
    paused = False
    for pause in pauses:
        if pause.first <= today:
            paused = paused or pause.last is None or pause.last >= today
            if pause.last is not None:
                last_day = max(last_day, min(pause.last, today))
    days = max(0, (today - last_day) // timedelta(days=1))
    return NotSeen(last_day, days, limit, last_id, days > limit and not paused)
