"""The county's tables on paper: the matrix a year at a time, the figures county first, then each township."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial
from io import BytesIO
from itertools import groupby

from app.clock import Moment
from app.county.count_county import CountyReport
from app.county.county_tables import cell_words, figure_words, name_said, reminder_words, reporting_words
from app.county.read_matrix import Cell, Matrix, VillageMonths
from app.county.remind import Reminder
from app.county.townships import Township, township_of, townships
from app.printing.layout.paper import Stack
from app.printing.layout.register import Column, RegisterForm, lay_rows
from app.printing.press import Bound, print_sheets
from app.printing.values import PaperContext
from app.vault.vault import Vault
from app.work import look

MONTHS_ACROSS = 12
_CLOSE, _CLOSE_PAD = 17.5, 1.5
"""Rows in points where hundreds stand below each other."""
_FIGURES = RegisterForm(
    "C02",
    "全县禁毒工作统计表",
    (Column("项目", 110, align="left"), Column("数量", 35), Column("单位", 25)),
    row_height=_CLOSE,
    pad_y=_CLOSE_PAD,
)

_REMINDERS = RegisterForm(
    "C03",
    "催报清单",
    (Column("村代码", 35), Column("村", 50, align="left"), Column("情况", 35), Column("催报记录", 50)),
)


def matrix_pdf(vault: Vault, matrix: Matrix, *, county: str, now: Moment) -> bytes:
    """Village by month, landscape, twelve months on a sheet; above each township how many of its villages
    reported.
    """
    with look(vault) as connection:
        known = townships(connection)
    bound = []
    for start in range(0, len(matrix.months), MONTHS_ACROSS):
        months = matrix.months[start : start + MONTHS_ACROSS]
        form = RegisterForm(
            "C01",
            "各村报送情况表",
            (
                Column("村代码", 26),
                Column("村", 24, align="left"),
                *(Column(f"{month[:4]}年\n{int(month[5:])}月", 15) for month in months),
                Column("冲突", 10),
            ),
            across=True,
            row_height=_CLOSE,
            pad_y=_CLOSE_PAD,
        )
        rows: list[list[str]] = []
        heads = []
        for (code, name), villages in groupby(matrix.villages, key=partial(_town_of, known)):
            town = replace(matrix, villages=tuple(villages))
            heads.append(len(rows))
            rows.append([code, f"【{name or code}】", *_reporting(town, months), ""])
            rows += [_village(matrix, one, start) for one in town.villages]
        rows.append(["", "全部", *_reporting(matrix, months), ""])
        stack = _stack(form, f"单位：{county}", f"{months[0]}～{months[-1]}")
        foot = ("【】：已报／应报；✓：村里已月结", "制表人：", "　　　年　　月　　日")
        lay_rows(stack, form, rows, foot, sections=heads)
        bound.append(Bound(form.number, form.title, stack.sheets))
    return _printed(vault, bound, county, now, "各村报送情况表")


def _town_of(known: dict[str, Township], village: VillageMonths) -> tuple[str, str]:
    town = township_of(known, village.code)
    return town.code, town.name


def _reporting(matrix: Matrix, months: Sequence[str]) -> list[str]:
    return [reporting_words(matrix, month) for month in months]


def _village(matrix: Matrix, village: VillageMonths, start: int) -> list[str]:
    return [
        village.code,
        name_said(village, "zh"),
        *(_sign(matrix, cell) for cell in village.months[start : start + MONTHS_ACROSS]),
        "复制" if village.forked else str(village.conflicts or ""),
    ]


def reminders_pdf(
    vault: Vault, due: Sequence[Reminder], *, month: str, county: str, now: Moment, villages: int
) -> bytes:
    """Whom to remind of a month: each township on a sheet of its own, to be handed out there. `villages`:
    how many there are.
    """
    bound = []
    for (code, name), some in groupby(due, key=_township_of):
        rows = [[one.village_code, one.village_name, reminder_words(one, "zh"), ""] for one in some]
        stack = _stack(_REMINDERS, f"单位：{name or code}", f"{month[:4]}年{int(month[5:])}月")
        lay_rows(stack, _REMINDERS, rows, ("催报人：", "　　　年　　月　　日"))
        bound.append(Bound(_REMINDERS.number, name or code, stack.sheets))
    if not bound:
        stack = _stack(_REMINDERS, f"单位：{county}", f"{month[:4]}年{int(month[5:])}月")
        lay_rows(stack, _REMINDERS, [], ("各村均已报送" if villages else "还没有村加入",))
        bound.append(Bound(_REMINDERS.number, county, stack.sheets))
    return _printed(vault, bound, county, now, _REMINDERS.title)


def report_pdf(vault: Vault, report: CountyReport, *, county: str, now: Moment) -> bytes:
    """The figures of the county, then those of each township on sheets of their own."""
    said = f"{report.period.first.isoformat()}～{report.period.last.isoformat()}"
    villages = len(report.villages)
    reporting = f"{villages}个村中{report.reporting}个已报全" if villages else "还没有村加入"
    bound = [_figures(report, None, f"单位：{county}", f"{said}　{reporting}", county)]
    for (code, name), there in report.by_township().items():
        count = sum(one.reports for one in there)
        right = f"{said}　{len(there)}个村中{count}个已报全"
        codes = [one.code for one in there]
        bound.append(_figures(report, codes, f"单位：{name or code}", right, name or code))
    return _printed(vault, bound, county, now, _FIGURES.title)


def _township_of(one: Reminder) -> tuple[str, str]:
    return one.township, one.township_name


def _figures(report: CountyReport, villages: list[str] | None, left: str, right: str, title: str) -> Bound:
    stack = _stack(_FIGURES, left, right)
    rows: list[list[str]] = []
    heads = []
    for section in report.sections:
        heads.append(len(rows))
        rows.append([f"【{section.section.title.said('zh')}】", "", ""])
        rows += [list(figure_words(figure, villages, "zh")) for figure in section.figures]
    foot = ("填表人：", "审核人：", "单位（盖章）：", "　　　年　　月　　日")
    lay_rows(stack, _FIGURES, rows, foot, sections=heads)
    return Bound(_FIGURES.number, title, stack.sheets)


def _sign(matrix: Matrix, cell: Cell) -> str:
    return cell_words(cell, "zh", awaited=matrix.is_awaited(cell)).replace(" ", "")


def _stack(form: RegisterForm, left: str, right: str) -> Stack:
    stack = Stack(form.size, continued=f"{form.title}（续）")
    stack.heading(form.title, left, right)
    return stack


def _printed(vault: Vault, bound: Iterable[Bound], county: str, now: Moment, title: str) -> bytes:
    context = PaperContext(
        "", "", county, county, printed_at=now, printed_by=vault.user_name, names_nobody=True
    )
    out = BytesIO()
    print_sheets(bound, context, out, title=title)
    return out.getvalue()
