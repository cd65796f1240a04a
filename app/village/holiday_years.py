"""The yearly holiday table: what ships with the program, and what the county sent or somebody typed.

A year that the vault holds goes before the shipped one, so that a notice that was changed in the
middle of a year can be entered.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.details import day_from
from app.errors import Refused
from app.history.ways_to_settle import Row, ways_to_settle
from app.placements.working_days import (
    SATURDAY,
    HolidayTable,
    HolidayYear,
    holiday_table,
    shipped_years,
    tables_beside,
)
from app.village.said_alike import row_said_alike, say_alike
from app.work import Connection, Session
from db.canonical import Value
from db.driver_rows import rows_of
from db.journal import delete

FIRST_YEAR, LAST_YEAR = 2000, 2100
LEAST_HOLIDAYS, MOST_HOLIDAYS, MOST_WORKDAYS = 7, 60, 30
LONGEST_SOURCE = 200
_COLUMNS = ("year", "holidays", "workdays", "source")


@dataclass(frozen=True)
class KnownYear:
    """A year that is known here. `row` is "" for one that ships with the program.

    `is_disputed`: two laptops say different things about it, and the days shown are those of one of them.
    """

    days: HolidayYear
    row: str = ""
    is_disputed: bool = False


def known_years(connection: Connection) -> list[KnownYear]:
    """Every year that is known, each once, the newest first."""
    shown, *others = _ways(connection)
    disputed = _disputed([shown, *others])
    return [replace(shown[year], is_disputed=year in disputed) for year in sorted(shown, reverse=True)]


def read_holidays(connection: Connection) -> HolidayTable:
    """The table that working days are counted by in this vault."""
    ways = _ways(connection)
    tables = [holiday_table(one.days for one in way.values()) for way in ways]
    return tables[0] if len(tables) == 1 else tables_beside(tables, _disputed(ways))


def _ways(connection: Connection) -> list[dict[int, KnownYear]]:
    """The years as they are shown, then as each other choice among what two laptops say would make them."""
    rows = rows_of(
        connection,
        f"SELECT id, open_registers, {', '.join(_COLUMNS)} FROM holiday_year WHERE deleted = 0 ORDER BY id",
    )
    return [_years(way) for way in ways_to_settle(connection, "holiday_year", "days", _COLUMNS, rows)]


def _years(rows: Sequence[Row]) -> dict[int, KnownYear]:
    found = {one.year: KnownYear(one) for one in shipped_years()}
    for row, _open, year, holidays, workdays, source in rows:
        if year is not None:
            days = HolidayYear(year, _days(holidays), _days(workdays), source or "")
            found[year] = KnownYear(days, row)
    return found


def _disputed(ways: Sequence[Mapping[int, KnownYear]]) -> frozenset[int]:
    """The years of which they name different days."""
    if len(ways) == 1:
        return frozenset()
    said: dict[int, set[tuple[tuple[date, ...], ...]]] = {year: set() for way in ways for year in way}
    for way in ways:
        for year, each in said.items():
            each.add((way[year].days.holidays, way[year].days.workdays) if year in way else ())
    return frozenset(year for year, each in said.items() if len(each) > 1)


def keep_holiday_year(session: Session, days: HolidayYear, *, signed_by: str = "") -> None:
    """Enter a year, or put another in the place of what was entered for it. The shipped one stays below it.
    `signed_by` names the county whose signed file it came in. Every laptop of the village makes the same
    row of a year, so that two that say different things are told so.

    Raises: Refused("holiday_year_impossible" | "holidays_missing" | "holidays_outside_the_year" |
    "holidays_too_many" | "workday_not_on_a_weekend" | "day_both_holiday_and_workday" | "field_missing").
    """
    days = replace(
        days, holidays=tuple(sorted(set(days.holidays))), workdays=tuple(sorted(set(days.workdays)))
    )
    check_year(days)
    values: dict[str, Value] = {
        "year": days.year,
        "holidays": [day.isoformat() for day in days.holidays],
        "workdays": [day.isoformat() for day in days.workdays],
        "source": days.source.strip(),
        "signed_by": signed_by or None,
    }
    row = _own_row(session.connection, days.year)
    if row is None:
        row = row_said_alike(session.connection, "holiday_year", str(days.year))
    say_alike(session, "holiday_year", row, values)


def forget_holiday_year(session: Session, year: int, *, why: str) -> None:
    """Hide what was entered for a year, so that the shipped one holds again, or none."""
    row = _own_row(session.connection, year)
    if row is not None:
        session.write([delete("holiday_year", row, why=why)])


def check_year(days: HolidayYear) -> None:
    """What cannot be a year of holidays. Raises as `keep_holiday_year`."""
    if not FIRST_YEAR <= days.year <= LAST_YEAR:
        raise Refused("holiday_year_impossible", field="year")
    if len(days.holidays) < LEAST_HOLIDAYS:
        raise Refused("holidays_missing", field="holidays", found=len(days.holidays), least=LEAST_HOLIDAYS)
    if len(days.holidays) > MOST_HOLIDAYS or len(days.workdays) > MOST_WORKDAYS:
        raise Refused("holidays_too_many", field="holidays")
    for day in (*days.holidays, *days.workdays):
        # New Year's holiday may begin in December, and its exchange day may lie there.
        if day.year != days.year and (day.year, day.month) != (days.year - 1, 12):
            raise Refused("holidays_outside_the_year", field="holidays", day=day.isoformat())
    for day in days.workdays:
        if day.weekday() < SATURDAY:
            raise Refused("workday_not_on_a_weekend", field="workdays", day=day.isoformat())
        if day in days.holidays:
            raise Refused("day_both_holiday_and_workday", field="workdays", day=day.isoformat())
    if not days.source.strip():
        raise Refused("field_missing", field="source")
    if len(days.source) > LONGEST_SOURCE:
        raise Refused("text_too_long", field="source", most=LONGEST_SOURCE)


def _own_row(connection: Connection, year: int) -> str | None:
    row: str | None = connection.exec_driver_sql(
        "SELECT id FROM holiday_year WHERE deleted = 0 AND year = ? ORDER BY id DESC LIMIT 1", (year,)
    ).scalar()
    return row


def _days(cell: str | None) -> tuple[date, ...]:
    """The days of a cell; what is no day is left out."""
    found = (day_from(str(one)) for one in (json.loads(cell) if cell else ()))
    return tuple(day for day in found if day is not None)
