"""A month that the leader closed 本月报结 (rule V4): later changes ask for a reason."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words
from app.records import RecordKind


@dataclass(frozen=True)
class MonthClose:
    """Fields carry the names of the table's columns."""

    period: str = ""
    closed_on: date | None = None
    closed_by: str = ""
    figures: str = ""
    note: str = ""


def check_month_close(month_close: MonthClose, _today: date) -> None:
    """Raises: Refused("field_missing")."""
    need_words(month_close, "period")


MONTH_CLOSE = RecordKind(
    "month_close", MonthClose, parent="village_id", parent_table="village", check=check_month_close
)
