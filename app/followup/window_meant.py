"""Which window a visit or test that is being entered is meant for."""

from __future__ import annotations

from collections.abc import Container, Sequence
from datetime import date

from app.followup.list_due import windows_of
from app.followup.obligations import OPEN, Obligation
from app.followup.rules import State
from app.ids import PersonId
from app.work import Connection


def windows_of_kinds(
    connection: Connection, person: PersonId, today: date, kinds: Container[str]
) -> list[Obligation]:
    """The windows of one person whose rules are of these kinds, by due day."""
    return [window for window in windows_of(connection, person, today=today) if window.rule.kind in kinds]


def wanted_window(windows: Sequence[Obligation], planned_due: date | None, today: date) -> Obligation | None:
    """The window that the due row meant, or the first that is open or has begun and is not met."""
    for window in windows:
        has_begun = window.state is State.SCHEDULED and window.first_day <= today
        if window.due == planned_due if planned_due else window.state in OPEN or has_begun:
            return window
    return None


def newest_begun(windows: Sequence[Obligation], today: date) -> date | None:
    """The first day of the newest window that has begun."""
    begun = [window for window in windows if window.first_day <= today]
    return max((window.first_day for window in begun), default=None)
