"""The group's funds of one year 经费年度 (form F32): what it is entitled to, what came, if it is closed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words, refuse_future
from app.records import RecordKind


@dataclass(frozen=True)
class FundYear:
    """Fields carry the names of the table's columns."""

    year: int | None = None
    population: int | None = None
    entitled_fen: int | None = None
    received_fen: int | None = None
    closed_on: date | None = None
    group_id: str = ""
    note: str = ""


def check_fund_year(fund_year: FundYear, today: date) -> None:
    """Raises: Refused("field_missing" | "day_in_future" | "day_impossible")."""
    need_words(fund_year, "year")
    refuse_future(fund_year, today, "closed_on")


FUND_YEAR = RecordKind(
    "fund_year", FundYear, parent="village_id", parent_table="village", check=check_fund_year
)
