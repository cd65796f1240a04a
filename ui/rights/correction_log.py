"""The log of corrections of one bag, on paper: what stood there, what stands now, who changed it when.

A person may ask for it (PIPL 45, 46). It is drawn from the history; nothing in it is typed anew.
"""

from __future__ import annotations

from app.clock import Moment
from app.history.person_history import PersonHistory
from app.printing.plain_list import ListPart, PlainList, plain_list
from ui.history.history_lines import HistoryLine, history_lines

TITLE = "档案更正记录"
NOTHING = "—"
_COLUMNS = (
    ("日期", 30.0, "centre"),
    ("谁改的", 24.0, "centre"),
    ("哪一条", 44.0, "left"),
    ("字段", 36.0, "left"),
    ("原来", 48.0, "left"),
    ("现在", 48.0, "left"),
    ("原因", 30.0, "left"),
)


def corrections(history: PersonHistory, *, whole: bool = False) -> list[HistoryLine]:
    """The changes that replaced something, the newest first. `whole` shows numbers in full."""
    return [line for line in history_lines(history, whole=whole) if line.old not in (NOTHING, "", line.new)]


def correction_log(
    lines: list[HistoryLine], *, file_no: str, village: str, printed_by: str, now: Moment
) -> bytes:
    """The paper. It names the file's number, not the person."""
    rows = [(line.when, line.who, line.record, line.field, line.old, line.new, line.why) for line in lines]
    return plain_list(
        PlainList(
            TITLE,
            (ListPart(_COLUMNS, rows, least_rows=3),),
            above=(
                f"档案编号：{file_no}　　更正共 {len(rows)} 处。",
                "依据个人信息保护法第四十五、四十六条：本人可以查阅、复制，发现不准确的可以请求更正、补充。",
            ),
            signs=("经办人：", "本人（签名）：", "日期：　　年　　月　　日"),
            across=True,
        ),
        village=village,
        printed_by=printed_by,
        now=now,
    )
