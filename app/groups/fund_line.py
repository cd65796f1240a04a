"""Money in or out 收支 (form F32): purpose, voucher, who handled it, who checked it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words, refuse_future
from app.records import RecordKind


@dataclass(frozen=True)
class FundLine:
    """Fields carry the names of the table's columns."""

    happened_on: date | None = None
    direction: str = ""
    amount_fen: int | None = None
    purpose: str = ""
    receipt_no: str = ""
    handled_by: str = ""
    checked_by: str = ""
    fund_year_id: str = ""
    note: str = ""


def check_fund_line(fund_line: FundLine, today: date) -> None:
    """Raises: Refused("field_missing" | "day_in_future" | "day_impossible")."""
    need_words(fund_line, "happened_on", "direction", "amount_fen", "purpose")
    refuse_future(fund_line, today, "happened_on")


FUND_LINE = RecordKind(
    "fund_line",
    FundLine,
    day="happened_on",
    parent="village_id",
    parent_table="village",
    check=check_fund_line,
)
