"""F36, figures without names 情况统计表: each with its unit, beside the period before."""

from __future__ import annotations

from typing import BinaryIO

from app.printing.catalogue import FIGURES
from app.printing.layout.register import Column, RegisterForm, lay_register
from app.printing.press import Bound, print_sheets
from app.printing.values import FigureValues, PaperContext, PrintedPaper

REGISTER = RegisterForm(
    number=FIGURES.number,
    title=FIGURES.title,
    least_rows=10,
    columns=(
        Column("项目", 70, "title", "left"),
        Column("数量", 25, "amount"),
        Column("单位", 20, "unit"),
        Column("上期", 25, "before"),
        Column("增减", 25, "difference"),
    ),
)


def draw(values: FigureValues, context: PaperContext, out: BinaryIO) -> PrintedPaper:
    """Print the figures."""
    return print_sheets([lay(values, context)], context, out, title=FIGURES.title)


def lay(values: FigureValues, context: PaperContext) -> Bound:
    """The sheets of the figures, with the heading row on each."""
    stack = lay_register(
        REGISTER,
        values.rows,
        left=f"单位：{context.unit}",
        right=f"统计期间：{values.period}",
        foot=("填表人：", "审核人：", "单位（盖章）：", "　　　年　　月　　日"),
    )
    return Bound(FIGURES.number, FIGURES.title, stack.sheets)
