"""F03, the roster of the village 花名册: a register across the sheet, masked unless chosen otherwise."""

from __future__ import annotations

from dataclasses import replace
from typing import BinaryIO

from app.printing.catalogue import ROSTER
from app.printing.layout.register import Column, RegisterForm, lay_register
from app.printing.layout.words import count
from app.printing.press import Bound, print_sheets
from app.printing.values import PaperContext, PrintedPaper, RosterValues

REGISTER = RegisterForm(
    number=ROSTER.number,
    title=ROSTER.title,
    across=True,
    least_rows=10,
    row_height=34,
    columns=(
        Column("序号", 9, "#"),
        Column("姓名", 17, "name"),
        Column("性别", 8.5, "sex"),
        Column("年龄", 8.5, "age"),
        Column("证件号\n（掩码）", 21.5, "id_no"),
        Column("村组", 17, "group"),
        Column("类别", 17, "kind"),
        Column("报到日期", 20.5, "reported_on"),
        Column("届满日期", 20.5, "ends_on"),
        Column("目前状态", 17, "status"),
        Column("责任人", 14, "owner"),
        Column("上次家访", 20.5, "last_visit"),
        Column("下次家访", 20.5, "next_visit"),
        Column("上次尿检", 20.5, "last_test"),
        Column("下次尿检", 20.5, "next_test"),
        Column("备注", 16, "note", "left"),
    ),
)

IN_FULL = replace(
    REGISTER,
    columns=tuple(
        replace(column, heading="证件号") if column.source == "id_no" else column
        for column in REGISTER.columns
    ),
)


def draw(values: RosterValues, context: PaperContext, out: BinaryIO, *, copies: int = 1) -> PrintedPaper:
    """Print the roster."""
    return print_sheets([lay(values, context)], context, out, title=ROSTER.title, copies=copies)


def lay(values: RosterValues, context: PaperContext) -> Bound:
    """The sheets of the roster, with the heading row on each."""
    stack = lay_register(
        REGISTER if context.masked else IN_FULL,
        values.rows,
        left=f"单位：{context.unit}",
        right=context.period or f"共{count(len(values.rows) or None)}人",
        foot=("填表人：", "审核人：", "单位（盖章）：", "　　　年　　月　　日"),
    )
    return Bound(ROSTER.number, ROSTER.title, stack.sheets)
