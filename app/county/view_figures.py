"""The figures of some months by village, township and county, with small numbers of people hidden."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.clock import Moment, day_of
from app.codes import shipped_list
from app.county.count_county import CountyFigure, CountyReport, VillageLine, count_county
from app.county.hide_small import NOTHING, Hidden, Number, Numbers, hide_layer
from app.reports.count_figures import Counted
from app.reports.figure import FigureDefinition
from app.reports.period import Period, period_around
from app.work import Connection
from db.schema import SHAPES

VILLAGE, TOWNSHIP, COUNTY = "village", "township", "county"

# Figures that add up to another one, or say the same: whoever reads one of them knows something of all.
_WHOLES = {
    "people": "people",
    "people_by_status": "people",
    "quality_visits": "visits",
    "quality_tests": "tests",
}
_PARTS = {
    "visits_done": "visits_due",
    "visits_late": "visits_due",
    "visits_missed": "visits_due",
    "tests_done": "tests_due",
    "tests_late": "tests_due",
    "tests_missed": "tests_due",
}


@dataclass(frozen=True)
class ViewCell:
    """A figure of a month at a place; `amount` is None where it is hidden. Money is in fen."""

    month: str
    level: str
    place: str
    figure: str
    part: str
    amount: int | None


@dataclass(frozen=True)
class MonthOfView:
    """One month: its cells, and which villages' records of it are here."""

    month: str
    villages: tuple[VillageLine, ...]
    cells: tuple[ViewCell, ...]


def is_about_people(definition: FigureDefinition) -> bool:
    """Whether a figure counts people in treatment, or what was done about them: then small ones are hidden.

    What the village does in public (activities, meetings, papers) tells of nobody's file.
    """
    source = definition.source
    return source.way in ("people", "windows") or SHAPES[source.table].scope == "case"


def months_between(period: Period) -> list[Period]:
    """Every month that has a day in the period, whole."""
    found = [period_around(period.first, "month")]
    while found[-1].last < period.last:
        found.append(found[-1].after())
    return found


def view_of_month(connection: Connection, month: Period, *, now: Moment, smallest: int) -> MonthOfView:
    """Count one month and hide what is small. Raises: Refused("no_county_store")."""
    report = count_county(connection, month, now=now)
    name = f"{month.first:%Y-%m}"
    tree = {code: [one.code for one in some] for (code, _name), some in report.by_township().items()}
    figures = [figure for section in report.sections for figure in _with_every_part(section.figures)]
    hidden = _hidden(report, figures, tree, smallest)
    cells = [cell for figure in figures for cell in _cells(name, figure, tree, hidden.get(_column(figure)))]
    return MonthOfView(name, report.villages, tuple(cells))


def last_whole_months(now: Moment, count: int = 12) -> Period:
    """The months before the present one."""
    last = period_around(day_of(now), "month").before()
    first = last
    for _ in range(count - 1):
        first = first.before()
    return Period(first.first, last.last)


def _with_every_part(figures: Sequence[CountyFigure]) -> list[CountyFigure]:
    """Where people are counted a part with nobody in it is there too: else its absence would speak.

    What a village has added to a list is its own words, and may be anybody's: it is in the whole alone.
    """
    known = [one for one in figures if not one.code or _is_shipped(one)]
    there = {_column(one) for one in known}
    empty = {
        (one.definition.key, item.code): CountyFigure(one.definition, item.code, {})
        for one in figures
        if one.definition.by_list and is_about_people(one.definition)
        for item in shipped_list(one.definition.by_list).items
    }
    return [*known, *(figure for column, figure in empty.items() if column not in there)]


def _is_shipped(figure: CountyFigure) -> bool:
    return shipped_list(figure.definition.by_list).item(figure.code) is not None


def _column(figure: CountyFigure) -> tuple[str, str]:
    return figure.definition.key, figure.code


def _hidden(
    report: CountyReport, figures: Iterable[CountyFigure], tree: Mapping[str, Sequence[str]], smallest: int
) -> dict[tuple[str, str], Hidden]:
    """Where each figure about people is hidden: first the wholes of a family, then its parts."""
    wholes: dict[str, list[CountyFigure]] = defaultdict(list)
    parts: dict[str, list[CountyFigure]] = defaultdict(list)
    for one in figures:
        key = one.definition.key
        if is_about_people(one.definition):
            family = _PARTS.get(key) or _WHOLES.get(key, key)
            (parts if one.code or key in _PARTS else wholes)[family].append(one)
    codes = [one.code for one in report.villages]
    found: dict[tuple[str, str], Hidden] = {}
    for family in {*wholes, *parts}:
        first = hide_layer(tree, _numbers(wholes[family], codes), smallest=smallest)
        second = hide_layer(tree, _numbers(parts[family], codes), smallest=smallest, besides=first)
        found.update({_column(one): first for one in wholes[family]})
        found.update({_column(one): second for one in parts[family]})
    return found


def _numbers(figures: Iterable[CountyFigure], villages: Iterable[str]) -> dict[str, Numbers]:
    layer = list(figures)
    return {
        village: {_column(one): _number(one.records.get(village, ())) for one in layer}
        for village in villages
    }


def _number(rows: Sequence[Counted]) -> Number:
    if not rows:
        return NOTHING
    people = {whose for one in rows if (whose := one.person or (one.row if one.table == "person" else ""))}
    return Number(sum(one.amount for one in rows), len(people) or None)


def _cells(
    month: str, figure: CountyFigure, tree: Mapping[str, Sequence[str]], hidden: Hidden | None
) -> Iterator[ViewCell]:
    away = hidden or Hidden()
    key, part = _column(figure)

    def cell(level: str, place: str, villages: Iterable[str], *, is_hidden: bool) -> ViewCell:
        return ViewCell(month, level, place, key, part, None if is_hidden else figure.amount(villages))

    every = [one for some in tree.values() for one in some]
    yield cell(COUNTY, "", every, is_hidden=away.county)
    for township, some in tree.items():
        yield cell(TOWNSHIP, township, some, is_hidden=township in away.townships)
        for one in some:
            yield cell(VILLAGE, one, [one], is_hidden=one in away.villages)
