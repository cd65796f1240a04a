"""Time comes in from outside: the wall clock is read here and nowhere else.

A `Moment` is an aware UTC datetime. A day is a `date` without a zone: the day in the village,
which is China Standard Time (UTC+8, no daylight saving since 1991) whatever the laptop says.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

Moment = datetime

CHINA = timezone(timedelta(hours=8), "CST")


def now() -> Moment:
    """The wall clock, in UTC. Only the composition root and the command line call this."""
    return datetime.now(UTC)


def day_of(moment: Moment) -> date:
    """The village's calendar day at this moment."""
    return moment.astimezone(CHINA).date()


def milliseconds(moment: Moment) -> int:
    """Whole milliseconds since 1970-01-01 UTC, as the journal's clock counts them."""
    return (moment - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(milliseconds=1)


def moment_of(ms: int) -> Moment:
    """The inverse of `milliseconds`."""
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=ms)
