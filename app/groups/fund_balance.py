"""What came in, what was spent and what is left, year by year (form F32; rule M2)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from app.clock import day_of, moment_of
from app.details import day_from
from app.ids import VillageId
from app.work import Connection
from db.clock import wall_ms

INCOME = "1"


@dataclass(frozen=True)
class FundBalance:
    """One year in fen. `amended` lines were written after the year had been closed."""

    year: int
    income: int = 0
    spent: int = 0
    lines: int = 0
    entitled: int | None = None
    closed_on: date | None = None
    amended: int = 0

    @property
    def left(self) -> int:
        return self.income - self.spent


def fund_balances(connection: Connection, village: VillageId) -> Mapping[int, FundBalance]:
    """Each year that has a line or was opened, the newest first. A line belongs to the year of its day."""
    found: dict[int, FundBalance] = {}
    closed_by: dict[int, int] = {}
    for year, entitled, closed_on, clock in connection.exec_driver_sql(
        "SELECT year, entitled_fen, closed_on, updated_clock FROM fund_year"
        " WHERE village_id = ? AND deleted = 0 AND year IS NOT NULL ORDER BY id",
        (village,),
    ):
        found[year] = FundBalance(year, entitled=entitled, closed_on=day_from(closed_on))
        closed_by[year] = clock
    for happened_on, direction, amount, clock in connection.exec_driver_sql(
        "SELECT happened_on, direction, amount_fen, updated_clock FROM fund_line"
        " WHERE village_id = ? AND deleted = 0 AND happened_on IS NOT NULL ORDER BY id",
        (village,),
    ):
        on = day_from(happened_on)
        if on is None:
            continue
        one = found.get(on.year, FundBalance(on.year))
        came = direction == INCOME
        found[on.year] = replace(
            one,
            income=one.income + (amount or 0) * came,
            spent=one.spent + (amount or 0) * (not came),
            lines=one.lines + 1,
            amended=one.amended + _is_amended(one, clock, closed_by.get(on.year, 0)),
        )
    return dict(sorted(found.items(), reverse=True))


def _is_amended(year: FundBalance, clock: int, closing: int) -> bool:
    """On the day of closing the order of writing decides; afterwards the day does."""
    if year.closed_on is None:
        return False
    written = day_of(moment_of(wall_ms(clock)))
    return written > year.closed_on or (written == year.closed_on and clock > closing)
