"""F36, figures without names 情况统计表: each with its unit, beside the period before."""

from __future__ import annotations

from collections.abc import Sequence

from app.printing.catalogue import FIGURES
from app.printing.gather import PAPER_LANGUAGE
from app.printing.layout.register import Column, RegisterForm, lay_register
from app.printing.press import Bound
from app.printing.values import FigureValues, PaperContext
from app.reports.count_figures import Report
from app.reports.month_charts import MonthChart

REGISTER = RegisterForm(
    number=FIGURES.number,
    title=FIGURES.title,
    least_rows=10,
    row_height=22.0,
    columns=(
        Column("项目", 70, "title", "left"),
        Column("数量", 25, "amount"),
        Column("单位", 20, "unit"),
        Column("上期", 25, "before"),
        Column("增减", 25, "difference"),
    ),
)


CHARTS = "情况统计图"


def lay(
    values: FigureValues,
    context: PaperContext,
    report: Report | None = None,
    charts: Sequence[MonthChart] = (),
) -> Bound:
    """The sheets of the figures, with the heading row on each; behind them the charts of the report."""
    left, right = f"单位：{context.unit}", f"统计期间：{values.period}"
    foot = ("填表人：", "审核人：", "单位（盖章）：", "　　年　　月　　日")
    sections = {place for place, row in enumerate(values.rows) if not row.unit}
    found = lay_register(REGISTER, values.rows, left=left, right=right, foot=foot, sections=sections)
    sheets = found.sheets
    if report is None:
        return Bound(FIGURES.number, FIGURES.title, sheets)
    from app.printing.layout.charts import lay_charts
    from app.reports.draw_charts import draw_charts

    drawn = lay_charts(draw_charts(charts, report, PAPER_LANGUAGE), CHARTS, left, right)
    return Bound(FIGURES.number, FIGURES.title, [*sheets, *drawn], marks=[(len(sheets), CHARTS)])
