"""A check every ten days 每旬排查 (form F24; rule S7): one record a period, counts only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words, refuse_future
from app.records import RecordKind
from app.village.periods import check_period


@dataclass(frozen=True)
class TendayCheck:
    """Fields carry the names of the table's columns."""

    period: str = ""
    happened_on: date | None = None
    checkers: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    persons_checked: int | None = None
    new_found: int | None = None
    away_n: int | None = None
    returned_n: int | None = None
    not_found: int | None = None
    oddities: str = ""
    handled: str = ""
    late_reason: str = ""
    note: str = ""


def check_tenday_check(tenday_check: TendayCheck, today: date) -> None:
    """Raises: Refused("field_missing" | "day_in_future" | "day_impossible" | "period_unknown" |
    "period_in_future").
    """
    need_words(tenday_check, "happened_on")
    refuse_future(tenday_check, today, "happened_on")
    if tenday_check.happened_on is not None and tenday_check.period:
        check_period(tenday_check.period, today)


TENDAY_CHECK = RecordKind(
    "tenday_check",
    TendayCheck,
    day="happened_on",
    parent="village_id",
    parent_table="village",
    check=check_tenday_check,
)
