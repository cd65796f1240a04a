"""Count the figures of a period from the records, each with the records behind it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from app.followup.due_calendar import windows_between
from app.followup.obligations import Obligation
from app.ids import VillageId
from app.people.same_person import Survivors, survivors
from app.reports.closed_month import ClosedMonth, closed_month
from app.reports.figure import FigureDefinition, FigureSection, Source, figure_sections
from app.reports.period import Period
from app.reports.status_history import StandingThen, people_at
from app.reports.windows_of_figures import WINDOWS
from app.transfer.moves import Moves, read_moves
from app.work import Connection


@dataclass(frozen=True)
class Counted:
    """One row that a figure was counted from: its table, its id, what it added, and its day."""

    table: str
    row: str
    amount: int
    day: str = ""
    person: str = ""


@dataclass(frozen=True)
class Figure:
    """A figure of a period. `code` names the part where a definition is split by a code list; "" is all
    of it. `before` is the same figure of the period before, None where it was not asked for; `at_closing`
    is what was stored when its month was closed.
    """

    definition: FigureDefinition
    code: str
    amount: int
    records: tuple[Counted, ...]
    before: int | None = None
    at_closing: int | None = None

    @property
    def is_amended(self) -> bool:
        """Whether it is another than when its month was closed."""
        return self.at_closing is not None and self.at_closing != self.amount


@dataclass(frozen=True)
class SectionOfReport:
    """Figures under one heading, in the order of the definitions."""

    section: FigureSection
    figures: tuple[Figure, ...]


@dataclass(frozen=True)
class Report:
    """Every figure of one village in one period."""

    period: Period
    sections: tuple[SectionOfReport, ...]
    closed: ClosedMonth | None = None

    def amended(self) -> list[Figure]:
        """The figures that are others than when the month was closed."""
        return [one for section in self.sections for one in section.figures if one.is_amended]

    def figure(self, key: str, code: str = "") -> Figure:
        """One figure by its key. Raises: KeyError."""
        for section in self.sections:
            for one in section.figures:
                if (one.definition.key, one.code) == (key, code):
                    return one
        raise KeyError(key, code)


def count_figures(
    connection: Connection, village: VillageId, period: Period, *, today: date, compare: bool = True
) -> Report:
    """All figures, with those of the period before beside them. A part of a split figure that is 0 in
    both periods is left out. Of a closed month before, the stored figures are compared with.
    """
    periods = [period, period.before()] if compare else [period]
    people = people_at(connection, village, [min(one.last, today) for one in periods])
    now = _count(connection, village, period, today, people)
    then = _count(connection, village, period.before(), today, people) if compare else {}
    closed = closed_month(connection, village, period)
    closed_before = closed_month(connection, village, period.before()) if compare else None
    sections = []
    for section in figure_sections():
        figures: list[Figure] = []
        for definition in section.figures:
            figures += _figures(definition, now[definition.key], then.get(definition.key), compare)
        told = tuple(_as_closed(one, closed, closed_before) for one in figures)
        sections.append(SectionOfReport(section, told))
    return Report(period, tuple(sections), closed)


def count_section(
    connection: Connection, village: VillageId, key: str, period: Period
) -> tuple[FigureSection, Mapping[str, tuple[Counted, ...]]]:
    """One section of figures counted from records alone, by the key of each figure. Raises: KeyError."""
    section = {one.key: one for one in figure_sections()}[key]
    moves = read_moves(connection)
    parts = {one.key: _of_rows(connection, village, one, period, moves) for one in section.figures}
    return section, {key: tuple(found.get("", ())) for key, found in parts.items()}


def _as_closed(figure: Figure, closed: ClosedMonth | None, before: ClosedMonth | None) -> Figure:
    key, code = figure.definition.key, figure.code
    was = before.amount(key, code) if before is not None else None
    return replace(
        figure,
        before=figure.before if was is None else was,
        at_closing=closed.amount(key, code) if closed is not None else None,
    )


Parts = dict[str, list[Counted]]


def _figures(definition: FigureDefinition, now: Parts, then: Parts | None, compare: bool) -> list[Figure]:
    codes = [""]
    if definition.by_list:
        codes = sorted({*now, *(then or {})}, key=_code_order)
        if definition.has_total:
            codes = ["", *(code for code in codes if code)]
            now = {**now, "": [one for part in now.values() for one in part]}
            then = {**then, "": [one for part in then.values() for one in part]} if then else then
    found = []
    for code in codes:
        records = tuple(now.get(code, ()))
        before = _total((then or {}).get(code, ())) if compare and _had_a_before(definition) else None
        amount = _total(records)
        if not records and not before and (code or definition.several):
            continue
        shown = () if definition.aggregate else records
        found.append(Figure(definition, code, amount, shown, before))
    return found


def _had_a_before(definition: FigureDefinition) -> bool:
    """Files are read as they stand now: what they said a period ago is not made up from that."""
    return definition.source.way != "now" or ":last" in definition.source.where


def _code_order(code: str) -> tuple[int, str]:
    return (len(code), code)


def _total(records: Iterable[Counted]) -> int:
    return sum(one.amount for one in records)


def _count(
    connection: Connection,
    village: VillageId,
    period: Period,
    today: date,
    people: Mapping[date, Mapping[str, StandingThen]],
) -> Mapping[str, Parts]:
    ours = set(connection.exec_driver_sql(_OF_VILLAGE, {"village": village}).scalars())
    windows = [one for one in windows_due(connection, period, today) if one[0] in ours]
    moves = read_moves(connection)
    found: dict[str, Parts] = {}
    for section in figure_sections():
        for definition in section.figures:
            if definition.source.way == "windows":
                found[definition.key] = {"": of_windows(definition, windows)}
            elif definition.source.way == "people":
                found[definition.key] = of_people(definition, people[min(period.last, today)])
            else:
                found[definition.key] = _of_rows(connection, village, definition, period, moves)
    return found


def of_people(definition: FigureDefinition, people: Mapping[str, StandingThen]) -> Parts:
    parts: Parts = {}
    for person, then in sorted(people.items()):
        if definition.source.of and definition.source.of not in then.noes:
            continue
        part = then.status if definition.by_list else ""
        parts.setdefault(part, []).append(Counted("person", person, 1))
    return parts


def _of_rows(
    connection: Connection, village: VillageId, definition: FigureDefinition, period: Period, moves: Moves
) -> Parts:
    parts: Parts = {}
    for _village, part, counted in rows_of_figure(connection, definition, period, moves, village=village):
        parts.setdefault(part, []).append(counted)
    return parts


def rows_of_figure(
    connection: Connection,
    definition: FigureDefinition,
    period: Period,
    moves: Moves,
    *,
    village: VillageId | None = None,
) -> Iterator[tuple[str, str, Counted]]:
    """Every row behind a figure with its village and its part; of all villages where none is named.

    What was done before a bag moved counts where it was done; what holds now, where the bag is.
    """
    source = definition.source
    code = f"coalesce(t.{definition.by_column}, '')" if definition.by_column else "''"
    amount = f"coalesce(t.{source.of}, 0)" if source.of else "1"
    if source.minus:
        amount = f"CASE WHEN {source.minus} THEN -{amount} ELSE {amount} END"
    day = f"coalesce(t.{source.day}, '')" if source.day else "''"
    shown_under = survivors(connection) if source.table == "person" else Survivors({})
    owner = _PERSON_OF.get(source.table)
    whose = f"t.{owner}" if owner else "t.id" if source.table == "person" else "''"
    place = f"(SELECT village_id FROM person WHERE id = t.{owner})" if owner else "t.village_id"
    rows = connection.exec_driver_sql(
        f"SELECT {place}, {code}, t.id, {amount}, {day}, {whose} FROM {source.table} t"
        f" WHERE {_conditions(source, everywhere=village is None)} ORDER BY 5, t.id",
        {"first": period.first.isoformat(), "last": period.last.isoformat(), "village": village},
    )
    for there, part, row, adds, on, person in rows:
        if not adds or row in shown_under or _counts_elsewhere(source, row, person, period, moves):
            continue
        for each in _codes_of(part) if definition.several else (part,):
            yield there or "", each, Counted(source.table, row, adds, on, person or "")


def _counts_elsewhere(source: Source, row: str, person: str, period: Period, moves: Moves) -> bool:
    if source.way == "now":
        return not moves.is_here(person, period.last)
    return row in moves.carried


def _codes_of(cell: str) -> list[str]:
    """Every code of a row, once; "" where it has none."""
    return list(dict.fromkeys(map(str, json.loads(cell)))) if cell else [""]


def _conditions(source: Source, *, everywhere: bool = False) -> str:
    """Which rows count: those of the village (or of all) that are not hidden, in the period."""
    owner = _PERSON_OF.get(source.table)
    of_village = f"t.{owner} IN ({_OF_VILLAGE})" if owner else "t.village_id = :village"
    if everywhere:
        of_village = f"t.{owner} IN (SELECT id FROM person WHERE deleted = 0)" if owner else "1 = 1"
    found = ["t.deleted = 0", of_village]
    if source.where:
        found.append(f"({source.where})")
    if source.way != "now":
        found.append(f"t.{source.day} BETWEEN :first AND :last")
    return " AND ".join(found)


_OF_VILLAGE = "SELECT id FROM person WHERE village_id = :village AND deleted = 0"
_PERSON_OF = {
    "visit": "person_id",
    "test": "person_id",
    "aid": "person_id",
    "measure": "person_id",
    "pairing": "person_id",
    "need": "person_id",
}


def windows_due(connection: Connection, period: Period, today: date) -> list[tuple[str, Obligation]]:
    """Every window of everyone that fell due in the period, with whose it is: of a bag that moved, in the
    village that had it on the due day.
    """
    read = windows_between(connection, period.first, period.last, today=today)
    moves = read_moves(connection)
    return [
        (one.person, window)
        for one, windows in read
        for window in windows
        if moves.is_here(one.person, window.due)
    ]


def of_windows(definition: FigureDefinition, windows: list[tuple[str, Obligation]]) -> list[Counted]:
    kinds, states = WINDOWS[definition.source.kind], definition.source.states
    return [
        Counted("window", f"{person}/{window.rule.kind}/{window.number}", 1, window.due.isoformat(), person)
        for person, window in windows
        if window.rule.kind in kinds and window.state in states
    ]
