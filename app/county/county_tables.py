"""What the county shows as tables, for the screen, for .xlsx and for paper alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.county.count_county import CountyFigure, CountyReport
from app.county.read_matrix import Came, Cell, Matrix, VillageMonths
from app.county.remind import Reminder
from app.county.townships import Township, township_of
from app.money import yuan
from app.reports.report_words import amount_words, figure_title

Value = str | int | float
CAME = {
    "zh": {
        Came.RECEIVED: "已收",
        Came.LATE: "迟到",
        Came.GAP: "缺号",
        Came.NOTHING: "未报",
        Came.BEFORE: "—",
    },
    "en": {
        Came.RECEIVED: "received",
        Came.LATE: "late",
        Came.GAP: "gap",
        Came.NOTHING: "nothing",
        Came.BEFORE: "—",
    },
}


@dataclass(frozen=True)
class Table:
    """A sheet: its name, the words above it, its headings, and rows as long as those. The first columns
    that are `frozen` stay in sight.
    """

    name: str
    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]
    frozen: int = 2


AWAITED = {"zh": "待报", "en": "awaited"}
"""Instead of "nothing", as long as the month is not due."""


def matrix_table(matrix: Matrix, known: Mapping[str, Township], language: str) -> Table:
    """Village by month, with its township, and below how many of how many reported."""
    zh = language.startswith("zh")
    more = ("冲突", "被复制", "程序版本") if zh else ("Conflicts", "Copied", "Program")
    first = ("乡镇", "村代码", "村") if zh else ("Township", "Code", "Village")
    headings = (*first, *matrix.months, *more)
    rows: list[tuple[Value, ...]] = [
        (
            township_of(known, village.code).name or township_of(known, village.code).code,
            village.code,
            name_said(village, language),
            *(cell_words(cell, language, awaited=matrix.is_awaited(cell)) for cell in village.months),
            village.conflicts,
            ("是" if zh else "yes") if village.forked else "",
            village.program,
        )
        for village in matrix.villages
    ]
    rows.append(("", "", "已报／应报" if zh else "reported / due", *_reporting(matrix), *("", "", "")))
    title = f"各村报送情况 {matrix.months[0]}～{matrix.months[-1]}" if zh else "What came from the villages"
    return Table("报送" if zh else "Received", title, headings, tuple(rows), frozen=3)


def _reporting(matrix: Matrix) -> list[str]:
    return [reporting_words(matrix, month) for month in matrix.months]


def reporting_words(matrix: Matrix, month: str) -> str:
    """ "12/17": of how many villages this month is here, and of how many it is due."""
    due = matrix.due(month)
    return f"{matrix.reporting(month)}/{due}" if due else "—"


def name_said(village: VillageMonths, language: str) -> str:
    """The village's name, and who keeps it where it has no laptop of its own."""
    if not village.carried_by:
        return village.name
    words = "{0}（由{1}代记）" if language.startswith("zh") else "{0} (kept by {1})"
    return words.format(village.name, village.carried_by)


def cell_words(cell: Cell, language: str, *, awaited: bool) -> str:
    """ "received", and a mark where the village has closed the month."""
    spoken = "zh" if language.startswith("zh") else "en"
    words = AWAITED[spoken] if awaited else CAME[spoken][cell.came]
    return f"{words} ✓" if cell.closed else words


def reminder_table(due: Sequence[Reminder], month: str, language: str) -> Table:
    """Whom to remind of a month, by township."""
    zh = language.startswith("zh")
    headings = ("乡镇", "村代码", "村", "情况") if zh else ("Township", "Code", "Village", "What")
    return Table(
        "催报" if zh else "Reminders",
        f"{month} 应催报的村（{len(due)}个）" if zh else f"Villages to remind of {month}: {len(due)}",
        headings,
        tuple(
            (
                one.township_name or one.township,
                one.village_code,
                one.village_name,
                reminder_words(one, language),
            )
            for one in due
        ),
    )


def reminder_words(one: Reminder, language: str) -> str:
    """What is missing of a village's month."""
    zh = language.startswith("zh")
    if not one.laptops:
        return "尚未加入" if zh else "has not joined yet"
    return CAME["zh" if zh else "en"][one.came]


def report_tables(report: CountyReport, language: str) -> list[Table]:
    """County and townships, a column for each; then the villages, a row for each."""
    zh = language.startswith("zh")
    towns = report.by_township()
    first = ("项目", "单位", "全县") if zh else ("Figure", "Unit", "County")
    by_town = Table(
        "县和乡镇" if zh else "County and townships",
        report_title(report, language),
        (*first, *(name or code for code, name in towns)),
        tuple(
            (*_named(figure, language), *(_amount(figure, [v.code for v in some]) for some in towns.values()))
            for figure in _figures(report)
        ),
    )
    said = ("已报全", "未报全") if zh else ("all", "not all")
    who = ("乡镇", "村代码", "村", "报送") if zh else ("Township", "Code", "Village", "Reported")
    by_village = Table(
        "各村" if zh else "Villages",
        report_title(report, language),
        (*who, *(_heading(figure, language) for figure in _figures(report))),
        tuple(
            (
                *(one.township_name or one.township, one.code, one.name, said[0 if one.reports else 1]),
                *(_amount(figure, [one.code]) for figure in _figures(report)),
            )
            for one in report.villages
        ),
        frozen=3,
    )
    return [by_town, by_village]


def report_title(report: CountyReport, language: str) -> str:
    """The period, and of how many villages of how many all records are here; or that there is none yet."""
    days = f"{report.period.first.isoformat()} — {report.period.last.isoformat()}"
    count, total = report.reporting, len(report.villages)
    if not total:
        if language.startswith("zh"):
            return f"全县统计 {days}（还没有村加入）"
        return f"Figures of the county {days} (no village has joined yet)"
    if language.startswith("zh"):
        return f"全县统计 {days}（{total}个村中{count}个已报全）"
    return f"Figures of the county {days} ({count} of {total} villages reported)"


def figure_words(figure: CountyFigure, villages: Sequence[str] | None, language: str) -> tuple[str, str, str]:
    """Title, amount in words and unit of a figure, for these villages (by code) or the county."""
    return (
        figure_title(figure.definition, figure.code, language),
        amount_words(figure.amount(villages), money=figure.definition.money),
        figure.definition.unit_of(figure.code).said(language),
    )


def _figures(report: CountyReport) -> list[CountyFigure]:
    return [figure for section in report.sections for figure in section.figures]


def _heading(figure: CountyFigure, language: str) -> str:
    title = figure_title(figure.definition, figure.code, language).strip()
    return f"{title} ({figure.definition.unit_of(figure.code).said(language)})"


def _named(figure: CountyFigure, language: str) -> tuple[Value, Value, Value]:
    unit = figure.definition.unit_of(figure.code).said(language)
    return figure_title(figure.definition, figure.code, language), unit, _amount(figure, None)


def _amount(figure: CountyFigure, villages: Sequence[str] | None) -> Value:
    amount = figure.amount(villages)
    return float(yuan(amount)) if figure.definition.money else amount
