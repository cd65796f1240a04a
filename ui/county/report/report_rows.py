"""The county's figures as rows, and what is behind one of them: townships, villages, records."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.county.count_county import CountyFigure, CountyReport, VillageLine
from app.reports.report_words import amount_words, figure_title
from ui.parts.table import Cell, Row
from ui.parts.tone import Tone


@dataclass(frozen=True)
class CountyLine:
    """A row of the table: a heading, or a figure."""

    row: Row
    figure: CountyFigure | None


@dataclass(frozen=True)
class Behind:
    """A place behind a figure: a township with its villages, or one village."""

    name: str
    code: str
    villages: tuple[VillageLine, ...]

    @property
    def codes(self) -> list[str]:
        return [one.code for one in self.villages]

    @property
    def reporting(self) -> int:
        return sum(one.reports for one in self.villages)


def county_lines(report: CountyReport, codes: Sequence[str] | None, language: str) -> list[CountyLine]:
    """Each section with its figures for these villages; nought stays: a month without work is told too."""
    lines = []
    for section in report.sections:
        title = Cell(section.section.title.said(language), Tone.QUIET, bold=True, icon="")
        lines.append(CountyLine([title, "", ""], None))
        lines += [CountyLine(_row(one, codes, language), one) for one in section.figures]
    return lines


def townships_behind(report: CountyReport, wanted: Sequence[str]) -> list[Behind]:
    """The townships with their villages; of the wanted ones alone, where some are."""
    return [
        Behind(name or code, code, tuple(villages))
        for (code, name), villages in report.by_township().items()
        if not wanted or code in wanted
    ]


def villages_behind(township: Behind) -> list[Behind]:
    """Each village of a township on its own."""
    return [Behind(one.name, one.code, (one,)) for one in township.villages]


def behind_row(one: Behind, figure: CountyFigure, reported: str) -> Row:
    """Name and amount; `reported` says in words who reported."""
    amount = figure.amount(one.codes)
    words = amount_words(amount, money=figure.definition.money)
    tone = Tone.QUIET if one.reporting == len(one.villages) else Tone.DUE
    return [
        Cell(one.name, bold=True, order=one.code),
        Cell(words, order=amount),
        Cell(reported, tone, icon=""),
    ]


def _row(figure: CountyFigure, codes: Sequence[str] | None, language: str) -> Row:
    amount = figure.amount(codes)
    return [
        figure_title(figure.definition, figure.code, language),
        Cell(amount_words(amount, money=figure.definition.money), bold=not figure.code, order=amount),
        figure.definition.unit_of(figure.code).said(language),
    ]
