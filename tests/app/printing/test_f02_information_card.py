from __future__ import annotations

from collections.abc import Callable

from app.printing import f02_information_card as f02
from app.printing.values import CardValues, FamilyMember, PrintedPaper
from tests.factories import papers

Printed = Callable[..., tuple[bytes, PrintedPaper]]
ReadBack = Callable[[bytes], list[str]]

LABELS = (
    *(
        "姓名",
        "曾用名",
        "性别",
        "出生年月",
        "民族",
        "证件号码",
        "文化程度",
        "婚姻状况",
        "职业/单位",
        "联系电话",
    ),
    *("户籍地址", "现住址", "毒品种类", "吸食方式", "初次发现日期", "目前状态", "起止日期", "家庭成员"),
    *(
        "姓名关系电话职业",
        "主要社会交往",
        "家庭经济状况",
        "现实困难",
        "网格号/网格员",
        "责任民警",
        "镇责任人",
    ),
    *("村责任人", "照片", "填表人", "填表日期"),
)


def test_every_label_and_every_value_stands_on_one_sheet(printed: Printed, read_back: ReadBack) -> None:
    card = papers.a_card()
    (page,) = read_back(printed(f02, card)[0])
    assert [label for label in LABELS if label not in page] == []
    values = [
        card.name,
        card.former_name,
        card.id_no,
        card.phone,
        card.hukou_address,
        card.contacts,
        card.grid,
    ]
    values += ["1990年1月", "2025年12月20日", "2026年1月8日至2029年1月7日", "陈父父亲100****0002务农"]
    values += [
        card.economy,
        card.difficulty,
        card.police,
        card.town_owner,
        card.village_owner,
        card.filled_by,
    ]
    values += [
        "甲基苯丙胺（冰毒）、氯胺酮",
        card.use_mode,
        card.status,
        card.education,
        card.marital,
        card.ethnic,
    ]
    assert [value for value in values if value.replace(" ", "") not in page] == []


def test_an_empty_card_is_one_sheet_for_the_pen(printed: Printed, read_back: ReadBack) -> None:
    (page,) = read_back(printed(f02, CardValues())[0])
    assert [label for label in LABELS if label not in page] == []
    assert "None" not in page


def test_a_large_family_and_long_texts_go_on_overleaf(
    printed: Printed, running_text: Callable[..., str]
) -> None:
    family = tuple(FamilyMember(f"王䶮{n}", "兄弟", "100****0003", "务工") for n in range(25))
    contacts = "".join(f"来往{n}，" for n in range(600))
    pdf, paper = printed(f02, papers.a_card(family=family, contacts=contacts))
    text = running_text(pdf, "主要社会交往")
    assert paper.pages > 2
    assert [n for n in range(25) if f"王䶮{n}兄弟" not in text] == []
    assert contacts in text
