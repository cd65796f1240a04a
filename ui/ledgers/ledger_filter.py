"""Which records of a ledger are shown: by year and by words. No Qt in here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.records import Record
from app.search.tokens import fold


@dataclass(frozen=True)
class LedgerFilter:
    """What is asked for; no year and no words let everything pass."""

    year: int | None = None
    words: str = ""


def year_of(record: Record[Any], day: str) -> int | None:
    """The year a record belongs to: by its day, or by a year that was typed."""
    value = getattr(record.details, day, None) if day else None
    if isinstance(value, date):
        return value.year
    year = getattr(record.details, "year", None)
    return year if isinstance(year, int) else None


def years(records: Sequence[Record[Any]], day: str) -> dict[int, int]:
    """Each year with how many records, the newest first."""
    counted = Counter(year for record in records if (year := year_of(record, day)) is not None)
    return dict(sorted(counted.items(), reverse=True))


def fits(record: Record[Any], told: Sequence[str], day: str, asked: LedgerFilter) -> bool:
    """Whether a record passes; `told` is what its row says."""
    if asked.year is not None and year_of(record, day) not in (asked.year, None):
        return False
    wanted = fold(asked.words)
    return not wanted or any(wanted in fold(one) for one in told)


def total(records: Sequence[Record[Any]], name: str) -> int:
    """The sum of one counted field; what is empty counts nothing."""
    return sum(value for record in records if isinstance(value := getattr(record.details, name), int))
