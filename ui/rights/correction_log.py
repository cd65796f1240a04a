"""The log of corrections of one bag, on paper: what was asked to be corrected and what became of it;
then what stood there, what stands now, who changed it and when.

A person may ask for it (PIPL 45, 46). The second part is drawn from the history: nothing in it is typed.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.clock import Moment
from app.history.person_history import PersonHistory
from app.printing.forms.ways import say
from app.printing.layout.words import words
from app.printing.plain_list import ListPart, PlainList, plain_list
from app.printing.whose import Whose
from app.rights.correction_request import CORRECTION_REQUEST, CorrectionRequest
from ui.history.history_lines import HistoryLine, history_lines
from ui.said import on_paper

TITLE = "档案更正记录"
NOTHING = "—"
_ASKED = (
    ("提出日期", 24.0, "centre"),
    ("提出人", 26.0, "centre"),
    ("要求", 24.0, "centre"),
    ("哪里不对、应当怎样", 52.0, "left"),
    ("处理", 26.0, "centre"),
    ("理由", 34.0, "left"),
    ("改了哪几处（编号）", 30.0, "left"),
    ("答复", 44.0, "left"),
)
_CHANGED = (
    ("编号", 22.0, "centre"),
    ("日期", 28.0, "centre"),
    ("谁改的", 22.0, "centre"),
    ("哪一条", 40.0, "left"),
    ("字段", 34.0, "left"),
    ("原来", 44.0, "left"),
    ("现在", 44.0, "left"),
    ("原因", 26.0, "left"),
)


def corrections(history: PersonHistory, *, whole: bool = False) -> list[HistoryLine]:
    """The changes that replaced something, the newest first. `whole` shows numbers in full.

    What came of a request is no correction of what is kept: it stands with the requests.
    """
    return [
        line
        for line in history_lines(history, whole=whole)
        if line.old not in (NOTHING, "", line.new) and line.table != CORRECTION_REQUEST.table
    ]


def correction_log(
    requests: Sequence[CorrectionRequest],
    history: PersonHistory,
    *,
    file_no: str,
    whose: Whose,
    printed_by: str,
    now: Moment,
) -> bytes:
    """The paper, with the changes of the history. It names the file's number, not the person."""
    with on_paper():
        lines = corrections(history)
    return plain_list(
        PlainList(
            TITLE,
            (
                ListPart(_ASKED, [_asked(one) for one in requests], "一、提出的更正请求和答复", least_rows=2),
                ListPart(_CHANGED, [_changed(one) for one in lines], "二、改过的地方", least_rows=3),
            ),
            above=(
                f"档案编号：{file_no}　　请求{len(requests)}件，改过{len(lines)}处。",
                "依据个人信息保护法第四十五条至第四十七条：本人可以查阅、复制，发现不准确、不完整的可以请求"
                "更正、补充，不该保存的可以请求删除。",
            ),
            signs=("经办人：", "本人（签名）：", "日期：　　年　　月　　日"),
            across=True,
        ),
        whose=whose,
        printed_by=printed_by,
        now=now,
    )


def _asked(one: CorrectionRequest) -> tuple[str, ...]:
    return (
        words(one.asked_on),
        f"{say(one.asked_by, '', 'CORRECTION_ASKER')}{one.asker}",
        say(one.kind, "", "CORRECTION_KIND"),
        "；".join(filter(None, (one.wrong, one.wanted))),
        f"{say(one.decision, '', 'CORRECTION_DECISION')}{words(one.decided_on) if one.decided_on else ''}",
        one.reason,
        "、".join(one.changed),
        f"{words(one.answered_on)}{one.answer}" if one.answered_on else "",
    )


def _changed(one: HistoryLine) -> tuple[str, ...]:
    return (one.number, one.when, one.who, one.record, one.field, one.old, one.new, one.why)
