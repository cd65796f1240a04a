from __future__ import annotations

from pathlib import Path

from app.importing.find_table import filled_down, find_table
from app.importing.read_ledger import read_ledger
from tests.factories.ledgers import a_ledger, write_xlsx


def test_the_heading_is_found_under_titles_and_units() -> None:
    (sheet,) = a_ledger(["花名册"], ["单位:柳林村"], [], ["序号", "姓名", "性别", "民族"], [1, "吴宇"]).sheets
    table = find_table("roster", sheet)
    assert table is not None
    assert (table.first_heading, table.first_row) == (3, 4)


def test_a_heading_of_two_merged_lines_is_joined(tmp_path: Path) -> None:
    path = write_xlsx(
        tmp_path / "a.xlsx",
        ["涉毒人员花名册"],
        ["序号", "姓名", "基本情况", "", "", "社区戒毒情况", ""],
        ["", "", "性别", "民族", "身份证号", "决定日期", "报到日期"],
        [1, "吴宇", "男", "汉", "999999199110177431", "2026.5.24", "2026.5.31"],
        merged=[((0, 0, 0, 6), "涉毒人员花名册"), ((1, 0, 2, 0), "序号"), ((1, 1, 2, 1), "姓名"),
                ((1, 2, 1, 4), "基本情况"), ((1, 5, 1, 6), "社区戒毒情况")],
    )  # fmt: skip
    table = find_table("roster", read_ledger(path).sheets[0])
    assert table is not None
    assert (table.first_heading, table.first_row) == (1, 3)
    assert table.mapping.fields == ("number", "name", "sex", "ethnic", "id_no", "decided_on", "reported_on")
    assert table.mapping.headings[2] == "基本情况/性别"


def test_two_lines_are_joined_where_the_file_does_not_tell_what_is_merged() -> None:
    (sheet,) = a_ledger(
        ["姓名", "走访情况", "", "备注"], ["", "走访日期", "走访人", ""], ["吴宇", "2026.8.1", "郭支书", ""]
    ).sheets
    table = find_table("visits", sheet)
    assert table is not None
    assert table.first_row == 2
    assert table.mapping.fields == ("name", "happened_on", "visitors", "note")


def test_a_title_above_does_not_make_a_heading_of_two_lines() -> None:
    (sheet,) = a_ledger(["单位:柳林村"], ["姓名", "性别", "民族"], ["吴宇", "男", "汉"]).sheets
    table = find_table("roster", sheet)
    assert table is not None
    assert (table.first_heading, table.first_row) == (1, 2)


def test_a_sheet_of_prose_has_no_table() -> None:
    (sheet,) = a_ledger(["关于做好走访工作的通知"], ["姓名要写清楚"], ["日期要准"]).sheets
    assert find_table("visits", sheet) is None


def test_a_cell_merged_over_several_lines_holds_for_each_of_them() -> None:
    (sheet,) = a_ledger(
        ["村民小组", "姓名"], ["3组", "吴宇"], ["", "夏兰"], ["4组", "薛文"], merged=[(1, 0, 2, 0)]
    ).sheets
    assert [row[0] for row in filled_down(sheet, 1)] == ["村民小组", "3组", "3组", "4组"]
    assert sheet.rows[2][0] == ""
