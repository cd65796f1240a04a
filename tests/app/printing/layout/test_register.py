from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from app.printing.layout.paper import LANDSCAPE, Stack
from app.printing.layout.register import Column, RegisterForm, lay_register, lay_rows


@dataclass(frozen=True)
class Line:
    day: date | None
    who: tuple[str, ...]
    found: bool


FORM = RegisterForm(
    number="F99",
    title="登记簿",
    across=True,
    columns=(
        Column("序号", 10, "#"),
        Column("日期", 30, "day"),
        Column("人员", 30, "who"),
        Column("发现", 20, "found"),
        Column("签名", 30),
    ),
)


def test_a_register_is_printed_from_its_description_alone() -> None:
    lines = [Line(date(2026, 3, 2), ("甲", "乙"), True), Line(None, (), False)]
    stack = lay_register(FORM, lines, left="单位：云溪村", right="2026年", foot=("合计：", "审核："))
    assert [line.text for line in stack.sheet.lines] == [
        "登记簿",
        "单位：云溪村",
        "2026年",
        *("序号", "日期", "人员", "发现", "签名"),
        *("1", "2026.03.02", "甲、乙", "是"),
        *("2", "否"),
        "合计：",
        "审核：",
    ]
    assert stack.sheet.size is LANDSCAPE


def test_the_heading_row_is_repeated_on_every_sheet() -> None:
    stack = lay_register(FORM, [Line(date(2026, 3, 2), (), True)] * 60)
    assert len(stack.sheets) > 2
    for sheet in stack.sheets:
        texts = [line.text for line in sheet.lines]
        assert [text for text in texts if text in ("序号", "日期", "人员", "发现", "签名")] == [
            "序号",
            "日期",
            "人员",
            "发现",
            "签名",
        ]
    assert [sheet.lines[0].text for sheet in stack.sheets[1:]] == ["登记簿（续）"] * (len(stack.sheets) - 1)


def test_a_register_without_rows_is_ruled_for_the_pen() -> None:
    stack = lay_register(replace(FORM, least_rows=8), [])
    assert len(stack.sheet.boxes) == 9 * len(FORM.columns) + 1, "heading, eight rows and the frame"


def test_what_stands_below_is_not_parted_from_the_sheet_it_fits_on() -> None:
    for count in range(1, 40):
        stack = lay_register(FORM, [Line(None, (), False)] * count, foot=("合计：",))
        bottom = LANDSCAPE.height - LANDSCAPE.bottom
        assert stack.sheet.lines[-1].text == "合计："
        assert stack.sheet.lines[-1].baseline <= bottom


def test_a_title_of_its_own_stands_on_the_sheet_of_its_first_row() -> None:
    stack = Stack(LANDSCAPE)
    stack.space(stack.room - 90)
    rows = [["1", "2026.03.02", "甲" * 80, "是", ""]]
    lay_rows(stack, FORM, rows, title="第二部分")
    assert len(stack.sheets) == 2
    assert not stack.sheets[0].lines
    assert stack.sheets[1].lines[0].text == "第二部分"


def test_what_is_signed_never_stands_alone_on_a_sheet() -> None:
    form = RegisterForm("F00", "表", (Column("字", 10, "who"),), row_height=30)
    for rows in range(1, 60):
        stack = lay_register(form, [Line(None, ("字",), True)] * rows, foot=("填表人：",))
        last = [line.text for line in stack.sheets[-1].lines]
        assert "填表人：" in last
        assert last.count("字") > 1, "the heading and a row at least"
