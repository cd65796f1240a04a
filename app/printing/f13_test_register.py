"""F13, the test register of one person 尿检（检测）登记表, with the year's count below."""

from __future__ import annotations

from typing import BinaryIO

from app.printing.catalogue import TESTS
from app.printing.layout.register import Column, RegisterForm, lay_register
from app.printing.layout.words import count
from app.printing.press import Bound, print_sheets
from app.printing.values import PaperContext, PrintedPaper, TestRegisterValues

REGISTER = RegisterForm(
    number=TESTS.number,
    title=TESTS.title,
    across=True,
    least_rows=9,
    row_height=34,
    columns=(
        Column("序号", 10, "#"),
        Column("检测时间", 24, "happened_on"),
        Column("地点", 36, "place"),
        Column("组织单位", 38, "arranged_by"),
        Column("检测人（两人）", 32, "testers"),
        Column("样本", 16, "sample"),
        Column("结果", 20, "result"),
        Column("本人签名", 28, "signed"),
        Column("见证", 28, "witness"),
        Column("备注", 38, "note", "left"),
    ),
)


def draw(values: TestRegisterValues, context: PaperContext, out: BinaryIO) -> PrintedPaper:
    """Print the register."""
    return print_sheets([lay(values, context)], context, out, title=TESTS.title)


def lay(values: TestRegisterValues, context: PaperContext) -> Bound:
    """The sheets of the register, with the heading row on each."""
    year = f"{context.year} 年" if context.year else ""
    due, done = count(values.due_in_year), count(values.done_in_year)
    stack = lay_register(
        REGISTER,
        values.rows,
        left=f"单位：{context.unit}　　　姓名：{values.name}",
        right=f"{year}　　档案编号：{values.file_no}",
        foot=(f"年度应检{due}次　　年度实检{done}次", "登记人：", "审核人："),
    )
    return Bound(TESTS.number, TESTS.title, stack.sheets)
