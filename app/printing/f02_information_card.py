"""F02, the information card of one person 涉毒人员信息卡: one sheet with merged cells and a photograph."""

from __future__ import annotations

from typing import BinaryIO

from app.printing.catalogue import CARD
from app.printing.layout.grid import Cell, Grid, Row
from app.printing.layout.paper import PORTRAIT, Stack
from app.printing.layout.text import BODY, LABEL, TITLE
from app.printing.layout.words import long_date, words
from app.printing.press import Bound, print_sheets
from app.printing.values import CardValues, FamilyMember, PaperContext, PrintedPaper

_COLUMNS = (22, 29, 19, 25, 21, 26, 27)
_FAMILY_LINES = 4
_LINE = 27.0


def draw(values: CardValues, context: PaperContext, out: BinaryIO) -> PrintedPaper:
    """Print the card."""
    return print_sheets([lay(values, context)], context, out, title=CARD.title)


def lay(values: CardValues, context: PaperContext) -> Bound:
    """The sheets of the card; more than one only if the texts are long."""
    stack = Stack(PORTRAIT, continued=f"{CARD.title}（续）")
    stack.paragraph(CARD.title, TITLE)
    stack.space(4)
    stack.ends(f"单位：{context.unit}", f"档案编号：{values.file_no}", BODY)
    stack.space(2)
    rows = [*_person(values), *_family(values.family), *_circumstances(values), *_responsible(values)]
    Grid(_COLUMNS, rows).lay(stack, fill=0)
    return Bound(CARD.number, CARD.title, stack.sheets)


def _person(card: CardValues) -> list[Row]:
    photo = Cell("照\n片", rows=4, style=LABEL)
    return [
        _row(_label("姓名"), Cell(card.name), _label("性别"), Cell(card.sex), _label("出生年月"), Cell(_month(card)), photo),
        _row(_label("曾用名"), Cell(card.former_name), _label("民族"), Cell(card.ethnic), _label("文化程度"), Cell(card.education)),
        _row(_label("证件号码"), Cell(card.id_no, columns=3), _label("婚姻状况"), Cell(card.marital)),
        _row(_label("职业/单位"), Cell(card.occupation, columns=3), _label("联系电话"), Cell(card.phone)),
        _row(_label("户籍地址"), _text(card.hukou_address, 6)),
        _row(_label("现住址"), _text(card.live_address, 6)),
        _row(_label("毒品种类"), Cell(words(card.drug_kinds), columns=3), _label("吸食方式"), Cell(card.use_mode, columns=2)),
        _row(_label("初次发\n现日期"), Cell(long_date(card.first_found_on), columns=3), _label("目前状态"), Cell(card.status, columns=2)),
        _row(_label("起止日期"), Cell(_term(card), columns=6)),
    ]


def _family(members: tuple[FamilyMember, ...]) -> list[Row]:
    lines = [*members, *[FamilyMember()] * (_FAMILY_LINES - len(members))]
    head = [_label("家庭\n成员", rows=len(lines) + 1), _label("姓名"), _label("关系"), _label("电话", 2), _label("职业", 2)]
    rows = [_row(*head)]
    for member in lines:
        rows.append(
            _row(Cell(member.name), Cell(member.relation), Cell(member.phone, columns=2), Cell(member.occupation, columns=2))
        )
    return rows


def _circumstances(card: CardValues) -> list[Row]:
    return [
        Row([_label("主要社\n会交往"), _text(card.contacts, 6)], 44, 1),
        Row([_label("家庭经\n济状况"), _text(card.economy, 6)], 44, 1),
        Row([_label("现实困难"), _text(card.difficulty, 6)], 44, 1),
    ]


def _responsible(card: CardValues) -> list[Row]:
    return [
        _row(_label("网格号/\n网格员"), Cell(card.grid, columns=3), _label("责任民警"), Cell(card.police, columns=2)),
        _row(_label("镇责任人"), Cell(card.town_owner, columns=3), _label("村责任人"), Cell(card.village_owner, columns=2)),
        _row(_label("填表人"), Cell(card.filled_by, columns=3), _label("填表日期"), Cell(long_date(card.filled_on), columns=2)),
    ]


def _row(*cells: Cell) -> Row:
    return Row(cells, _LINE)


def _label(text: str, columns: int = 1, rows: int = 1) -> Cell:
    return Cell(text, columns, rows, LABEL, label=True)


def _text(text: str, columns: int) -> Cell:
    return Cell(text, columns, style=BODY)


def _month(card: CardValues) -> str:
    return f"{card.birth.year}年{card.birth.month}月" if card.birth else ""


def _term(card: CardValues) -> str:
    if card.term_from is None and card.term_to is None:
        return ""
    return f"{long_date(card.term_from)} 至 {long_date(card.term_to)}"
