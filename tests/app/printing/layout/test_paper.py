from __future__ import annotations

from app.printing.layout.paper import LANDSCAPE, MM, PORTRAIT, Stack
from app.printing.layout.text import BODY, TITLE


def test_the_binding_edge_is_25_mm_wide() -> None:
    assert PORTRAIT.left == 25 * MM
    assert LANDSCAPE.top == 25 * MM, "a sheet that lies across is bound at its upper edge"


def test_body_text_is_at_least_twelve_points_high() -> None:
    assert BODY.size >= 12


def test_a_title_stands_in_the_middle() -> None:
    stack = Stack(PORTRAIT)
    stack.heading("花名册")
    (line,) = stack.sheet.lines
    left = line.x - PORTRAIT.left
    assert abs(left - (PORTRAIT.text_width - 3 * TITLE.size) / 2) < 0.01


def test_unit_and_file_number_share_a_line_while_they_fit() -> None:
    stack = Stack(PORTRAIT)
    stack.ends("单位：云溪村", "档案编号：12", BODY)
    stack.ends("单位：" + "很" * 30, "档案编号：" + "1" * 30, BODY)
    tops = [round(line.baseline, 2) for line in stack.sheet.lines]
    assert tops[0] == tops[1] < tops[2] < tops[3]
    assert all(line.x >= PORTRAIT.left for line in stack.sheet.lines)


def test_places_for_signatures_stand_side_by_side_while_they_fit() -> None:
    stack = Stack(PORTRAIT)
    stack.across(("填表人：", "审核人："), BODY)
    stack.across(("填表人：" + "很" * 40, "审核人："), BODY)
    tops = [round(line.baseline, 2) for line in stack.sheet.lines]
    assert tops[0] == tops[1] < tops[2] < tops[3]


def test_a_text_longer_than_a_sheet_goes_on_overleaf_with_what_it_continues() -> None:
    stack = Stack(PORTRAIT, continued="记录（续）")
    stack.paragraph("\n".join(f"第{n}行" for n in range(100)), BODY)
    assert len(stack.sheets) == 3
    assert [sheet.lines[0].text for sheet in stack.sheets] == ["第0行", "记录（续）", "记录（续）"]
    assert [line.text for sheet in stack.sheets for line in sheet.lines if line.text != "记录（续）"] == [
        f"第{n}行" for n in range(100)
    ]
