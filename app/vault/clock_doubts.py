"""Reasons to doubt the wall clock. The user is asked; records made meanwhile are flagged, not lost."""

from __future__ import annotations

from datetime import UTC, datetime, time

from sqlalchemy import Connection

from app.clock import Moment, milliseconds
from app.version import BUILT_ON
from db.clock import DAY_MS, wall_ms

FAR_DAYS = 400


def clock_doubt(connection: Connection, now: Moment) -> str | None:
    """ "clock_before_build", "clock_before_newest", "clock_far_ahead", or None.

    Ahead is judged against the newest receipt of the county, where there is one: 400 days.
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
    receipt = connection.exec_driver_sql("SELECT max(at_ms) FROM received_mark").scalar()
    if receipt is not None and now_ms > receipt + FAR_DAYS * DAY_MS:
        return "clock_far_ahead"
    return None
