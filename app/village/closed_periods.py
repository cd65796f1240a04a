"""Which months and years of funds are closed: what lies in them changes only with a reason (V4)."""

from __future__ import annotations

from datetime import date
from typing import Any

from app.errors import Refused
from app.groups.fund_line import FUND_LINE
from app.records import RecordKind
from app.work import Connection

HAPPENED = frozenset({"happened_on", "found_on"})
"""Days on which something happened; a deadline is no part of a closed month."""


def is_closed(connection: Connection, kind: RecordKind[Any], village: str, details: Any) -> bool:
    """Whether this record lies in a month that was closed, or a fund line in a year that was."""
    day: date | None = getattr(details, kind.day, None) if kind.day in HAPPENED else None
    if day is None:
        return False
    if kind is FUND_LINE and _any(
        connection,
        "SELECT 1 FROM fund_year WHERE village_id = ? AND deleted = 0 AND closed_on IS NOT NULL AND year = ?",
        village,
        day.year,
    ):
        return True
    return is_month_closed(connection, village, day)


def is_month_closed(connection: Connection, village: str, day: date) -> bool:
    """Whether the leader closed the month of this day."""
    return _any(
        connection,
        "SELECT 1 FROM month_close WHERE village_id = ? AND deleted = 0"
        " AND closed_on IS NOT NULL AND period = ?",
        village,
        f"{day:%Y-%m}",
    )


def need_reason(
    connection: Connection, kind: RecordKind[Any], village: str, *versions: Any, why: str
) -> None:
    """Before and after of a change: either in a closed month asks for a reason.

    Raises: Refused("closed_needs_reason").
    """
    if why.strip():
        return
    if any(is_closed(connection, kind, village, one) for one in versions):
        raise Refused("closed_needs_reason", field="closed_why")


def _any(connection: Connection, statement: str, *given: object) -> bool:
    return connection.exec_driver_sql(statement, given).first() is not None
