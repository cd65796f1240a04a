"""F11, the record of one home visit 走访（家访）记录表: one visit, one sheet, more only if much was said."""

from __future__ import annotations

from typing import BinaryIO

from app.printing.catalogue import VISIT
from app.printing.layout.card import row, text_row
from app.printing.layout.grid import Grid, Row
from app.printing.layout.paper import PORTRAIT, Stack
from app.printing.layout.words import choice, long_date, words
from app.printing.press import Bound, print_sheets
from app.printing.values import PaperContext, PrintedPaper, VisitValues

_COLUMNS = (30, 34, 22, 26, 22, 35)
_KINDS = ("家访", "谈话", "电话", "视频", "到站签到")
_RESULTS = ("见到本人", "仅见家属", "电话/视频联系", "未找到")
_TEXT = 50.0


def draw(values: VisitValues, context: PaperContext, out: BinaryIO) -> PrintedPaper:
    """Print the sheet of one visit."""
    return print_sheets([lay(values, context)], context, out, title=VISIT.title)


def lay(values: VisitValues, context: PaperContext) -> Bound:
    """The sheets of the visit. A long text grows and goes on overleaf."""
    stack = Stack(PORTRAIT, continued=f"{VISIT.title}（续）")
    stack.heading(VISIT.title, f"单位：{context.unit}", f"档案编号：{values.file_no}")
    rows = [*_facts(values), *_texts(values), *_remarks(values), _signatures()]
    Grid(_COLUMNS, rows).lay(stack, fill=0)
    return Bound(VISIT.number, VISIT.title, stack.sheets)


def _facts(visit: VisitValues) -> list[Row]:
    visitors, due = words(visit.visitors), long_date(visit.planned_due)
    return [
        row(("姓名", visit.name, 1), ("走访日期", long_date(visit.happened_on), 3)),
        text_row("走访方式", choice(_KINDS, visit.kind), 5),
        text_row("地点", visit.place, 5),
        row(("走访人\n（两人）", visitors, 2), ("计划日期", due, 2)),
        row(
            ("受访人", visit.interviewee, 1),
            ("与本人\n关系", visit.relation, 1),
            ("联系电话", visit.phone, 1),
        ),
        text_row("是否见到本人", choice(_RESULTS, visit.result), 5),
    ]


def _texts(visit: VisitValues) -> list[Row]:
    texts = (
        ("本人及家\n庭情况", visit.family),
        ("生产工作\n情况", visit.work),
        ("思想动态", visit.thinking),
        ("异动时间\n去向", visit.movement),
        ("意见建议", visit.opinion),
        ("最急难题", visit.difficulty),
        ("处理措施", visit.next_action),
    )
    return [text_row(name, text, 5, least=_TEXT, stretch=1) for name, text in texts]


def _remarks(visit: VisitValues) -> list[Row]:
    """Why the visit was late and what is attached; no row where there is neither."""
    late = [f"逾期原因：{visit.late_reason}"] if visit.late_reason else []
    photos = [f"附照片 {visit.photos} 张"] if visit.photos else []
    return [text_row("备注", "；".join(late + photos), 5)] if late or photos else []


def _signatures() -> Row:
    gap = "　" * 12
    return text_row("签名", f"走访人：{gap}受访人：\n{gap}{gap}年　　月　　日", 5, least=52)
