"""A batch of pledges 承诺书 (form F29; PIPL 31): class and count, never the names of pupils."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words, refuse_future, refuse_more
from app.records import RecordKind


@dataclass(frozen=True)
class PledgeBatch:
    """Fields carry the names of the table's columns."""

    year: int | None = None
    kind: str = ""
    class_name: str = ""
    should: int | None = None
    signed: int | None = None
    happened_on: date | None = None
    blank_no: str = ""
    activity_id: str = ""
    note: str = ""


def check_pledge_batch(pledge_batch: PledgeBatch, today: date) -> None:
    """Raises: Refused("field_missing" | "day_in_future" | "day_impossible" | "more_than_all")."""
    need_words(pledge_batch, "year", "kind")
    refuse_future(pledge_batch, today, "happened_on")
    refuse_more(pledge_batch, "signed", "should")


PLEDGE_BATCH = RecordKind(
    "pledge_batch",
    PledgeBatch,
    day="happened_on",
    parent="village_id",
    parent_table="village",
    check=check_pledge_batch,
)
