"""F02, the information card of one person 涉毒人员信息卡: one sheet with merged cells and a photograph."""

from __future__ import annotations

from dataclasses import replace
from typing import BinaryIO

from app.printing.catalogue import CARD
from app.printing.layout.card import label, row, text_row, value
from app.printing.layout.grid import Grid, Row
from app.printing.layout.paper import PORTRAIT, Stack
from app.printing.layout.words import long_date, month, term, words
from app.printing.press import Bound, print_sheets
from app.printing.values import CardValues, FamilyMember, PaperContext, PrintedPaper

_COLUMNS = (22, 27, 17, 22, 22, 31, 27)
_FAMILY_LINES = 4
_TEXT = 40.0


def draw(values: CardValues, context: PaperContext, out: BinaryIO) -> PrintedPaper:
    """Print the card."""
    return print_sheets([lay(values, context)], context, out, title=CARD.title)


def lay(values: CardValues, context: PaperContext) -> Bound:
    """The sheets of the card; more than one only if the texts are long."""
    stack = Stack(PORTRAIT, continued=f"{CARD.title}（续）")
    stack.heading(CARD.title, f"单位：{context.unit}", f"档案编号：{values.file_no}")
    rows = [*_person(values), *_family(values.family), *_circumstances(values)]
    Grid(_COLUMNS, rows).lay(stack, fill=0)
    return Bound(CARD.number, CARD.title, stack.sheets)


def _person(card: CardValues) -> list[Row]:
    photo = replace(label("照\n片", rows=4), picture=card.portrait)
    return [
        row(
            ("姓名", card.name, 1), ("性别", card.sex, 1), ("出生年月", month(card.birth), 1), beside=(photo,)
        ),
        row(("曾用名", card.former_name, 1), ("民族", card.ethnic, 1), ("文化程度", card.education, 1)),
        row(("证件号码", card.id_no, 3), ("婚姻状况", card.marital, 1)),
        row(("职业/单位", card.occupation, 3), ("联系电话", card.phone, 1)),
        text_row("户籍地址", card.hukou_address, 6),
        text_row("现住址", card.live_address, 6),
        row(("毒品种类", words(card.drug_kinds), 3), ("吸食方式", card.use_mode, 2)),
        row(("初次发\n现日期", long_date(card.first_found_on), 3), ("目前状态", card.status, 2)),
        row(("起止日期", term(card.term_from, card.term_to), 6)),
    ]


def _family(members: tuple[FamilyMember, ...]) -> list[Row]:
    lines = [*members, *[FamilyMember()] * (_FAMILY_LINES - len(members))]
    head = (label("姓名"), label("关系"), label("电话", columns=2), label("职业", columns=2))
    rows = [row(beside=(label("家庭\n成员", rows=len(lines) + 1), *head))]
    for member in lines:
        name, relation = value(member.name), value(member.relation)
        rows.append(row(beside=(name, relation, value(member.phone, 2), value(member.occupation, 2))))
    return rows


def _circumstances(card: CardValues) -> list[Row]:
    return [
        text_row("主要社\n会交往", card.contacts, 6, least=_TEXT, stretch=1),
        text_row("家庭经\n济状况", card.economy, 6, least=_TEXT, stretch=1),
        text_row("现实困难", card.difficulty, 6, least=_TEXT, stretch=1),
        row(("网格号/\n网格员", card.grid, 3), ("责任民警", card.police, 2)),
        row(("镇责任人", card.town_owner, 3), ("村责任人", card.village_owner, 2)),
        row(("填表人", card.filled_by, 3), ("填表日期", long_date(card.filled_on), 2)),
    ]
