"""An exchange of information 信息交流 (form F25; rule S8): at least one a month, two are aimed at."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words, refuse_future
from app.records import RecordKind


@dataclass(frozen=True)
class InfoExchange:
    """Fields carry the names of the table's columns."""

    happened_on: date | None = None
    with_whom: str = ""
    who: str = ""
    topic: str = ""
    result: str = ""
    recorded_by: str = ""
    note: str = ""


def check_info_exchange(info_exchange: InfoExchange, today: date) -> None:
    """Raises: Refused("field_missing" | "day_in_future" | "day_impossible")."""
    need_words(info_exchange, "happened_on", "with_whom")
    refuse_future(info_exchange, today, "happened_on")


INFO_EXCHANGE = RecordKind(
    "info_exchange",
    InfoExchange,
    day="happened_on",
    parent="village_id",
    parent_table="village",
    check=check_info_exchange,
)
