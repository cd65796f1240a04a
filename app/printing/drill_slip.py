"""The slip of the yearly drill: what to do on another machine, and what to tick."""

from __future__ import annotations

from app.clock import Moment
from app.printing.plain_list import ListPart, PlainList, plain_list
from app.printing.whose import Whose

TITLE = "备份恢复演练单"
_STEPS = (
    "取出装有备份的U盘；从保险柜取出恢复短语信封，核对封口和日期。",
    "找一台没有本村档案的电脑，装好一人一袋，不联网。",
    "在打开窗口选“恢复备份”，选U盘，输入恢复短语（或当时的密码）。",
    "先看预览：备份日期、电脑代号、记录条数。",
    "恢复，设一个新密码，打开一袋，核对最近一次走访和检测。",
    "删除这台电脑上的演练档案文件夹；信封已启封的，回村后换新的恢复短语并重新密封。",
    "在“保管”页点“今天做了演练”。",
)


def drill_slip(*, whose: Whose, printed_by: str, now: Moment) -> bytes:
    """One page with the steps, room for the times, and places to sign."""
    rows = [(str(number), step, "", "") for number, step in enumerate(_STEPS, 1)]
    columns = (
        ("序号", 12.0, "centre"),
        ("步骤", 110.0, "left"),
        ("完成", 18.0, "centre"),
        ("备注", 36.0, "left"),
    )
    return plain_list(
        PlainList(
            TITLE,
            (ListPart(columns, rows, row_height=34.0),),
            above=("每年一次。目的是确认：电脑丢了，凭U盘和信封，十分钟内能在另一台电脑上接着工作。",),
            below=(
                "开始时间：____时____分　　恢复完成：____时____分",
                "备份日期：__________　　记录条数：________",
            ),
            signs=("演练人：", "见证人：", "日期：　　　年　　月　　日"),
        ),
        whose=whose,
        printed_by=printed_by,
        now=now,
    )
