"""Every figure of a period by village, township and county, with how many villages reported."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from app.clock import Moment, day_of
from app.county.read_matrix import Came, read_matrix
from app.county.townships import township_of, townships
from app.reports.count_figures import (
    Counted,
    of_people,
    of_windows,
    rows_of_figure,
    windows_due,
)
from app.reports.figure import FigureDefinition, FigureSection, figure_sections
from app.reports.period import Period
from app.reports.status_history import people_at
from app.transfer.moves import read_moves
from app.work import Connection

REPORTED = (Came.RECEIVED, Came.LATE)
_MOST_MONTHS = 120


@dataclass(frozen=True)
class VillageLine:
    """A village of the county. `reports`: of every month of the period that it owes, its records are here."""

    code: str
    name: str
    township: str
    township_name: str
    reports: bool


@dataclass(frozen=True)
class CountyFigure:
    """A figure, or one part of it, with the rows behind it by village code."""

    definition: FigureDefinition
    code: str
    records: Mapping[str, tuple[Counted, ...]]

    @cached_property
    def by_village(self) -> Mapping[str, int]:
        """The amount of each village, by its code."""
        return {code: sum(one.amount for one in rows) for code, rows in self.records.items()}

    def amount(self, villages: Iterable[str] | None = None) -> int:
        """Of these villages (by code), or of all."""
        wanted = self.by_village if villages is None else villages
        return sum(self.by_village.get(code, 0) for code in wanted)


@dataclass(frozen=True)
class CountySection:
    """Figures under one heading."""

    section: FigureSection
    figures: tuple[CountyFigure, ...]


@dataclass(frozen=True)
class CountyReport:
    """`villages` are all that joined or were given a file, by code."""

    period: Period
    villages: tuple[VillageLine, ...]
    sections: tuple[CountySection, ...]

    @property
    def reporting(self) -> int:
        """How many villages reported the whole period."""
        return sum(one.reports for one in self.villages)

    def by_township(self) -> dict[tuple[str, str], list[VillageLine]]:
        """Townships (code and name) with their villages, in the order of codes."""
        found: dict[tuple[str, str], list[VillageLine]] = {}
        for one in self.villages:
            found.setdefault((one.township, one.township_name), []).append(one)
        return found

    def figure(self, key: str, code: str = "") -> CountyFigure:
        """One figure by its key. Raises: KeyError."""
        for section in self.sections:
            for one in section.figures:
                if (one.definition.key, one.code) == (key, code):
                    return one
        raise KeyError(key, code)


def count_county(connection: Connection, period: Period, *, now: Moment) -> CountyReport:
    """Count the store once for all villages. Raises: Refused("no_county_store")."""
    today = day_of(now)
    villages = _villages(connection, period, now)
    codes = _codes_by_id(connection)
    counted = _counted(connection, period, today, codes)
    sections = tuple(
        CountySection(
            section,
            tuple(figure for one in section.figures for figure in _figures(one, counted[one.key])),
        )
        for section in figure_sections()
    )
    return CountyReport(period, villages, sections)


Parts = dict[str, dict[str, list[Counted]]]
"""By part of the figure, then by village code."""


def _counted(
    connection: Connection, period: Period, today: date, codes: Mapping[str, str]
) -> Mapping[str, Parts]:
    home = {
        person: codes.get(village, "")
        for person, village in connection.exec_driver_sql("SELECT id, coalesce(village_id, '') FROM person")
    }
    last = min(period.last, today)
    people = people_at(connection, None, [last])[last]
    windows = windows_due(connection, period, today)
    moves = read_moves(connection)
    found: dict[str, Parts] = {}
    for section in figure_sections():
        for definition in section.figures:
            parts: Parts = defaultdict(lambda: defaultdict(list))
            if definition.source.way == "windows":
                for one in of_windows(definition, windows):
                    parts[""][home.get(one.person, "")].append(one)
            elif definition.source.way == "people":
                for part, rows in of_people(definition, people).items():
                    for one in rows:
                        parts[part][home.get(one.row, "")].append(one)
            else:
                for village, part, row in rows_of_figure(connection, definition, period, moves):
                    parts[part][codes.get(village, "")].append(row)
            found[definition.key] = parts
    return found


def _figures(definition: FigureDefinition, parts: Parts) -> list[CountyFigure]:
    """The whole first, where its parts have one unit, then each part that is not empty."""
    found = []
    if definition.has_total:
        whole: dict[str, list[Counted]] = defaultdict(list)
        for by_village in parts.values():
            for code, rows in by_village.items():
                whole[code] += rows
        found.append(_figure(definition, "", whole))
    if definition.by_list:
        ordered = sorted((part for part in parts if part), key=lambda part: (len(part), part))
        found += [_figure(definition, part, parts[part]) for part in ordered]
    return found


def _figure(definition: FigureDefinition, part: str, by_village: Mapping[str, list[Counted]]) -> CountyFigure:
    return CountyFigure(definition, part, {code: tuple(by_village[code]) for code in sorted(by_village)})


def _codes_by_id(connection: Connection) -> dict[str, str]:
    rows = connection.exec_driver_sql(
        "SELECT n.village_id, n.code FROM village_name n WHERE n.deleted = 0 AND n.code IS NOT NULL"
        " ORDER BY coalesce(n.from_on, ''), n.id"
    ).all()
    laptops = connection.exec_driver_sql(
        "SELECT village_id, village_code FROM known_laptop ORDER BY enrolled_ms"
    ).all()
    return {row[0]: row[1] for row in (*rows, *laptops)}


def _villages(connection: Connection, period: Period, now: Moment) -> tuple[VillageLine, ...]:
    months = _months(period, day_of(now))
    back = (day_of(now).year - period.first.year) * 12 + day_of(now).month - period.first.month + 1
    matrix = read_matrix(connection, now=now, months=max(1, min(back, _MOST_MONTHS)))
    known = townships(connection)
    found = []
    for one in matrix.villages:
        came = {cell.month: cell.came for cell in one.months}
        township = township_of(known, one.code)
        owed = [came.get(month) for month in months if came.get(month) is not Came.BEFORE]
        reports = bool(owed) and all(one in REPORTED for one in owed)
        found.append(VillageLine(one.code, one.name, township.code, township.name, reports))
    return tuple(found)


def _months(period: Period, today: date) -> list[str]:
    """The months of the period that have begun."""
    found = []
    day = period.first.replace(day=1)
    while day <= min(period.last, today):
        found.append(f"{day:%Y-%m}")
        day = (day + timedelta(days=31)).replace(day=1)
    return found
