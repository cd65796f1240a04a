"""P07, the sheet of a day of the publicity month, or of some days 6·26宣传日报: a line for each activity."""

from __future__ import annotations

from app.activities.day_sheet import HEADINGS, DaySheet, cells_of
from app.printing.catalogue import DAY_SHEET
from app.printing.layout.paper import LANDSCAPE, Stack
from app.printing.layout.register import Column, RegisterForm, lay_rows
from app.printing.press import Bound
from app.printing.values import PaperContext

_WIDTHS = (24, 32, 16, 26, 24, 40, 28, 16, 26, 26, 18)
_LEFT = ("活动", "内容", "参加单位", "宣传品", "媒体报道")
_FORM = RegisterForm(
    DAY_SHEET.number,
    DAY_SHEET.title,
    tuple(
        Column(heading, width, align="left" if heading in _LEFT else "centre")
        for heading, width in zip(HEADINGS, _WIDTHS, strict=True)
    ),
    across=True,
    least_rows=6,
    row_height=34,
)


def lay(sheet: DaySheet, context: PaperContext, *, blank: bool = False) -> Bound:
    """The sheets; a day without an activity stands in it as nil."""
    stack = Stack(LANDSCAPE, continued=f"{DAY_SHEET.title}（续）")
    title = DAY_SHEET.title if blank else sheet.title
    stack.heading(title, f"单位：{context.unit}", "填报日期：　　　年　　月　　日" if blank else "")
    rows = [] if blank else [[str(cell) for cell in cells_of(line)] for line in sheet.lines]
    if not blank:
        held = sheet.held
        audience = str(sum(line.audience for line in held))
        totals = {"日期": "合计", "活动": f"{len(held)} 场次", "受教育人次": audience}
        rows.append([totals.get(heading, "") for heading in HEADINGS])
    foot = ("填报人：", "审核人：", "（盖章）")
    lay_rows(stack, _FORM, rows, foot)
    return Bound(DAY_SHEET.number, DAY_SHEET.title, stack.sheets)
