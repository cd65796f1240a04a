"""The letter that goes with the papers of somebody who moves away 移交函: where to, by which paper, what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.printing.layout.paper import PORTRAIT, Stack
from app.printing.layout.register import Column, RegisterForm, lay_rows
from app.printing.layout.text import BODY
from app.printing.layout.words import long_date, term, words
from app.printing.press import Bound
from app.printing.values import PaperContext

TITLE = "档案材料移交函"
LIST = RegisterForm(
    number="",
    title=TITLE,
    least_rows=8,
    columns=(
        Column("序号", 12, "#"),
        Column("材料名称", 60, "title", "left"),
        Column("份数", 14, "copies"),
        Column("页数", 14, "pages"),
        Column("日期", 24, "day"),
        Column("原件存放处", 44, "kept_at", "left"),
    ),
)


@dataclass(frozen=True, slots=True)
class LetterLine:
    """A paper that is handed over."""

    title: str
    copies: int | None = None
    pages: int | None = None
    day: date | None = None
    kept_at: str = ""


@dataclass(frozen=True, slots=True)
class LetterValues:
    """Everything that the letter says; what is not known leaves room for the pen."""

    to_place: str
    name: str
    file_no: str
    kind: str = ""
    document_no: str = ""
    moved_on: date | None = None
    term_from: date | None = None
    term_to: date | None = None
    reason: str = ""
    lines: Sequence[LetterLine] = ()


def lay_letter(values: LetterValues, context: PaperContext) -> Bound:
    """The letter, with the list of papers and places for both sides to sign."""
    stack = Stack(PORTRAIT, continued=f"{TITLE}（续）")
    stack.heading(TITLE, f"致：{values.to_place}", f"档案编号：{values.file_no}")
    stack.space(6)
    stack.paragraph(_body(values), BODY)
    stack.space(8)
    rows = [
        [str(number), line.title, words(line.copies), words(line.pages), words(line.day), line.kept_at]
        for number, line in enumerate(values.lines, 1)
    ]
    lay_rows(stack, LIST, rows)
    stack.space(8)
    stack.paragraph(f"以上共 {len(values.lines)} 项，请清点查收。本函一式两份，双方各存一份。", BODY)
    for left, right in (
        (f"移交单位（盖章）：{context.village_name}", "接收单位（盖章）："),
        ("移交人：", "接收人："),
        ("移交日期：　　　　年　　月　　日", "接收日期：　　　　年　　月　　日"),
    ):
        stack.space(10)
        stack.across((left, right), BODY)
    return Bound("", TITLE, stack.sheets, numbered=False)


def _body(values: LetterValues) -> str:
    because = f"，原因：{values.reason.strip()}" if values.reason.strip() else ""
    lasts = term(values.term_from, values.term_to)
    runs = f"执行期限 {lasts}，变更执行地后继续计算，不中断。" if lasts else ""
    return (
        f"　　兹有 {values.name or '　　　　'}，{values.kind or '社区戒毒（康复）'}人员，经"
        f" {values.document_no or '　　　　'} 变更执行地，自 {long_date(values.moved_on) or '　　　　'} 起"
        f"转往你处继续执行{because}（《戒毒条例》第二十二条）。{runs}现将其档案材料随函移交，清单如下："
    )
