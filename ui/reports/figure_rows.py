"""The figures of a report as rows, and the records behind one of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.people.masking import mask_name
from app.reports.count_figures import Figure, Report
from app.reports.name_records import NamedRecord
from app.reports.report_words import amount_words, difference_words, part_title
from ui.parts.table import Cell, Row
from ui.parts.tone import Tone


@dataclass(frozen=True)
class FigureLine:
    """A row of the table: a heading, or a figure."""

    row: Row
    figure: Figure | None


def figure_lines(report: Report, language: str) -> list[FigureLine]:
    """Each section with its figures; a figure that is 0 stays: a day without work is nil, not missing."""
    lines = []
    for section in report.sections:
        title = Cell(section.section.title.said(language), Tone.QUIET, bold=True, icon="")
        lines.append(FigureLine([title, "", "", "", ""], None))
        lines += [FigureLine(_row(figure, language), figure) for figure in section.figures]
    return lines


def record_rows(records: Sequence[NamedRecord], *, masked: bool, money: bool) -> list[Row]:
    """The records behind a figure: the day, what it is called, and what it added."""
    return [
        [
            one.counted.day,
            " ".join((_name(one, masked=masked) or one.words).split()),
            Cell(amount_words(one.counted.amount, money=money), order=one.counted.amount),
        ]
        for one in records
    ]


def _row(figure: Figure, language: str) -> Row:
    money = figure.definition.money
    before = "" if figure.before is None else amount_words(figure.before, money=money)
    return [
        part_title(figure, language),
        _amount(figure),
        figure.definition.unit_of(figure.code).said(language),
        Cell(before, Tone.QUIET, icon=""),
        Cell(difference_words(figure), Tone.QUIET, icon=""),
    ]


def _amount(figure: Figure) -> Cell:
    """What was changed after the month's closing stands out."""
    words = amount_words(figure.amount, money=figure.definition.money)
    if figure.is_amended:
        return Cell(words, Tone.DUE, bold=not figure.code, order=figure.amount)
    return Cell(words, bold=not figure.code, order=figure.amount)


def _name(one: NamedRecord, *, masked: bool) -> str:
    return mask_name(one.name) if masked and one.name else one.name
