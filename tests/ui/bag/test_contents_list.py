"""Where typing leads to in the contents: numbers, first letters, pinyin initials."""

from __future__ import annotations

import pytest

from ui.bag.contents_list import Line, jump

LINES = [
    Line("材料"),
    Line("涉毒人员信息卡", "card", "card", 1),
    Line("四位一体帮控责任表", "party", "four_in_one", 2),
    Line("Measures", "measure", "measures", 10),
    Line("More sheets"),
    Line("家庭成员", "family"),
    Line("结对帮扶", "pairing"),
    Line("Moves", "move"),
]


@pytest.mark.parametrize(
    ("typed", "chosen", "found"),
    [
        ("sd", 0, 1),
        ("sw", 0, 2),
        ("s", 1, 2),
        ("ss", 2, 1),
        ("j", 0, 5),
        ("jj", 5, 6),
        ("jd", 5, 6),
        ("mea", 0, 3),
        ("MO", 0, 7),
        ("mo", 7, 7),
        ("10", 0, 3),
        ("1", 0, 1),
        ("9", 0, -1),
        ("xyz", 0, -1),
        (" ", 3, -1),
    ],
)
def test_what_is_typed_leads_to_the_line_that_begins_so(typed: str, chosen: int, found: int) -> None:
    assert jump(LINES, typed, chosen) == found
