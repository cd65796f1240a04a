"""The figures that a month had when the leader closed it 本月报结 (V4), as stored with the closing."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.closing.closed_months import CLOSED_MONTH
from app.details import day_from
from app.errors import Refused
from app.history.row_history import DELETED
from app.history.ways_to_settle import ways_to_settle
from app.ids import VillageId
from app.reports.period import Period, period_around
from app.work import Connection

_MONTH = re.compile(r"(\d{4})-(0[1-9]|1[0-2])")
Amounts = Mapping[tuple[str, str], int]
"""Figure and part to what was counted."""


@dataclass(frozen=True)
class ClosedMonth:
    """A closing as stored. Without `figures` it was closed by a version that kept none."""

    closed_on: date
    closed_by: str
    figures: Amounts

    def amount(self, key: str, code: str) -> int | None:
        """A figure at the closing. A part that was 0 is not stored; a figure that is new since is None."""
        found = self.figures.get((key, code))
        if found is None and code and any(one == key for one, _code in self.figures):
            return 0
        return found


def month_of(period: str) -> Period:
    """The month "2026-10". Raises: Refused("month_unknown")."""
    found = _MONTH.fullmatch(period.strip())
    if found is None:
        raise Refused("month_unknown", field="period")
    return period_around(date(int(found[1]), int(found[2]), 1), "month")


def closed_month(connection: Connection, village: VillageId, period: Period) -> ClosedMonth | None:
    """How this month was closed; None where it is open or the period is no month. The first closing holds;
    one about which two laptops say different things closes nothing.
    """
    if period.kind != "month":
        return None
    row = connection.exec_driver_sql(
        "SELECT closed_on, closed_by, figures FROM month_close WHERE village_id = ? AND deleted = 0"
        f" AND {CLOSED_MONTH} AND period = ? ORDER BY id LIMIT 1",
        (village, f"{period.first:%Y-%m}"),
    ).first()
    day = day_from(row[0]) if row is not None else None
    if row is None or day is None:
        return None
    return ClosedMonth(day, row[1] or "", amounts_from(row[2] or ""))


def is_closing_disputed(connection: Connection, village: VillageId, period: Period) -> bool:
    """Whether two laptops say different things about a closing that one of them has for this month."""
    rows = connection.exec_driver_sql(
        "SELECT id, open_registers, period FROM month_close WHERE village_id = ? AND deleted = 0"
        " AND open_registers IS NOT NULL ORDER BY id",
        (village,),
    ).all()
    ways = ways_to_settle(connection, "month_close", "closing", ("period",), [tuple(row) for row in rows])
    about = {row[2] for way in ways for row in way if {"closing", DELETED} & set(json.loads(row[1]))}
    return f"{period.first:%Y-%m}" in about


def text_of(amounts: Amounts) -> str:
    """The figures as canonical JSON: keys in order, nothing between them."""
    plain = {f"{key}:{code}" if code else key: amount for (key, code), amount in amounts.items()}
    return json.dumps(plain, sort_keys=True, separators=(",", ":"))


def amounts_from(text: str) -> Amounts:
    """The inverse of `text_of`; what cannot be read says nothing."""
    try:
        plain = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    if not isinstance(plain, dict):
        return {}
    found: dict[tuple[str, str], int] = {}
    for name, amount in plain.items():
        key, _, code = str(name).partition(":")
        if isinstance(amount, int) and not isinstance(amount, bool):
            found[key, code] = amount
    return found
