from __future__ import annotations

from typing import Any

import pytest

from app.importing.mapping import map_headings
from app.importing.no_records import NoRecords


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        (["", "", ""], "line_blank"),
        (["  ", "", ""], "line_blank"),
        (["合计", "27人", ""], "line_totals"),
        (["", "合 计", ""], "line_totals"),
        (["小计", "", ""], "line_totals"),
        (["填表人：", "", ""], "line_signature"),
        (["审核人:郭支书", "", ""], "line_signature"),
        (["单位负责人（签字）：", "", ""], "line_signature"),
        (["注：本表一式两份", "", ""], "line_remark"),
        (["序号", "姓 名", "性别"], "line_heading_again"),
        ([1, "姓名", "性别"], "line_heading_again"),
        ([1, "吴宇", "男"], None),
        ([1, "", "男"], None),
        (["负", "吴宇", "男"], None),
        (["", "计生", "男"], None),
    ],
)
def test_lines_that_are_no_records_are_told_apart(cells: list[Any], reason: str | None) -> None:
    assert NoRecords(map_headings("roster", ["序号", "姓名", "性别"])).why(cells) == reason


def test_the_second_line_of_a_heading_repeated_is_no_record() -> None:
    mapping = map_headings("roster", ["姓名", "基本情况/性别", "基本情况/民族"])
    assert NoRecords(mapping).why(["", "性别", "民族"]) == "line_heading_again"
    assert NoRecords(mapping).why(["", "男", "汉"]) is None
