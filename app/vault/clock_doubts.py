"""Reasons to doubt the wall clock. The user is asked; records made meanwhile are flagged, not lost."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from app.clock import Moment, day_of, milliseconds
from app.version import BUILT_ON
from db.clock import DAY_MS, wall_ms

if TYPE_CHECKING:
    from app.vault.vault import Vault

FAR_DAYS = 400
LAST_BELIEVED = date(BUILT_ON.year + 20, 1, 1)
"""No clock is believed that says this day or a later one."""


def clock_doubt(connection: Connection, now: Moment) -> str | None:
    """ "clock_before_build", "clock_before_newest", "clock_far_ahead", or None.

    Ahead is judged against the newest receipt of the county: 400 days; without one against this laptop's
    newest record. None is believed that lies twenty years after the program was made.
    """
    now_ms = milliseconds(now)
    built = milliseconds(datetime.combine(BUILT_ON, time(), UTC))
    if now_ms < built - DAY_MS:
        return "clock_before_build"
    newest = connection.exec_driver_sql(
        "SELECT clock FROM entry WHERE laptop = (SELECT laptop FROM this_laptop WHERE active = 1)"
        " ORDER BY seq DESC LIMIT 1"
    ).scalar()
    if newest is not None and now_ms < wall_ms(newest) - DAY_MS:
        return "clock_before_newest"
    # What a sister said that it holds bears no time.
    known = connection.exec_driver_sql("SELECT max(at_ms) FROM received_mark WHERE at_ms > 0").scalar()
    if known is None and newest is not None:
        known = wall_ms(newest)
    if known is not None and now_ms > known + FAR_DAYS * DAY_MS:
        return "clock_far_ahead"
    return "clock_far_ahead" if day_of(now) >= LAST_BELIEVED else None


def clock_findings(vault: Vault) -> list[str]:
    """What was doubtful about the clock when these records were opened."""
    return [finding for finding in vault.findings if finding.startswith("clock_")]
