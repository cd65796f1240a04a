"""F11, the record of one home visit 走访（家访）记录表: one visit, one sheet, more only if much was said."""

from __future__ import annotations

from typing import BinaryIO

from app.printing.catalogue import VISIT
from app.printing.layout.grid import Cell, Grid, Row
from app.printing.layout.paper import PORTRAIT, Stack
from app.printing.layout.text import BODY, LABEL, TITLE
from app.printing.layout.words import choice, long_date, words
from app.printing.press import Bound, print_sheets
from app.printing.values import PaperContext, PrintedPaper, VisitValues

_COLUMNS = (28, 39, 25, 28, 22, 26)
_KINDS = ("家访", "谈话", "电话", "视频", "到站签到")
_RESULTS = ("见到本人", "仅见家属", "电话/视频联系", "未找到")
_LINE = 28.0
_TEXT = 58.0


def draw(values: VisitValues, context: PaperContext, out: BinaryIO) -> PrintedPaper:
    """Print the sheet of one visit."""
    return print_sheets([lay(values, context)], context, out, title=VISIT.title)


def lay(values: VisitValues, context: PaperContext) -> Bound:
    """The sheets of the visit. A long text grows and goes on overleaf."""
    stack = Stack(PORTRAIT, continued=f"{VISIT.title}（续）")
    stack.paragraph(VISIT.title, TITLE)
    stack.space(4)
    stack.ends(f"单位：{context.unit}", f"档案编号：{values.file_no}", BODY)
    stack.space(2)
    rows = [*_facts(values), *_texts(values), *_end(values)]
    Grid(_COLUMNS, rows).lay(stack, fill=0)
    return Bound(VISIT.number, VISIT.title, stack.sheets)


def _facts(visit: VisitValues) -> list[Row]:
    return [
        _row(_label("姓名"), Cell(visit.name), _label("走访日期"), Cell(long_date(visit.happened_on), 3)),
        _row(_label("走访方式"), _text(choice(_KINDS, visit.kind))),
        _row(_label("地点"), _text(visit.place)),
        _row(_label("走访人\n（两人）"), Cell(words(visit.visitors), 2), _label("计划日期"), Cell(long_date(visit.planned_due), 2)),
        _row(_label("受访人"), Cell(visit.interviewee), _label("与本人\n关系"), Cell(visit.relation), _label("联系\n电话"), Cell(visit.phone)),
        _row(_label("是否见\n到本人"), _text(choice(_RESULTS, visit.result))),
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
    return [Row([_label(label), _text(text)], _TEXT, 1) for label, text in texts]


def _end(visit: VisitValues) -> list[Row]:
    rows = []
    remarks = [f"迟录（迟访）原因：{visit.late_reason}"] if visit.late_reason else []
    if visit.photos:
        remarks.append(f"附照片 {visit.photos} 张")
    if remarks:
        rows.append(_row(_label("备注"), _text("；".join(remarks))))
    signatures = "走访人：　　　　　　　　　　　　　受访人：\n　　　　　　　　　　　　　　　　　　　　　　年　　月　　日"
    rows.append(Row([_label("签名"), _text(signatures)], 52))
    return rows


def _row(*cells: Cell) -> Row:
    return Row(cells, _LINE)


def _label(text: str) -> Cell:
    return Cell(text, style=LABEL, label=True)


def _text(text: str) -> Cell:
    return Cell(text, 5, style=BODY)
