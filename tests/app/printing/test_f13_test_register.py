from __future__ import annotations

from collections.abc import Callable

from app.printing import f13_test_register
from app.printing.values import PrintedPaper, TestRegisterValues
from tests.factories import papers

Printed = Callable[..., tuple[bytes, PrintedPaper]]
ReadBack = Callable[[bytes], list[str]]

HEADINGS = "序号检测时间地点组织单位检测人（两人）样本结果本人签名见证备注"


def test_a_register_shows_its_tests_and_the_count_of_the_year(printed: Printed, read_back: ReadBack) -> None:
    (page,) = read_back(printed(f13_test_register, papers.a_test_register())[0])
    assert HEADINGS in page
    assert "12026.05.20清水镇卫生院清水镇派出所张警官、何医生尿液阴性" in page
    assert "年度应检2次年度实检2次" in page
    assert "姓名：陈𬱖2026年档案编号：" + papers.FILE_NO in page


def test_the_headings_are_repeated_and_the_count_stands_once_at_the_end(
    printed: Printed, read_back: ReadBack
) -> None:
    values = papers.a_test_register(rows=(papers.a_test(),) * 40)
    pages = read_back(printed(f13_test_register, values)[0])
    assert len(pages) == 4
    assert all(HEADINGS in page for page in pages)
    assert ["年度应检" in page for page in pages] == [False, False, False, True]


def test_a_blank_register_is_one_sheet_for_the_pen(printed: Printed, read_back: ReadBack) -> None:
    (page,) = read_back(printed(f13_test_register, TestRegisterValues())[0])
    assert HEADINGS in page
    assert "年度应检次年度实检次" in page
