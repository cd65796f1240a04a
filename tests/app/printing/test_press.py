from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from io import BytesIO

from app.printing.layout.paper import PORTRAIT, Stack
from app.printing.layout.text import BODY
from app.printing.press import Bound, print_sheets, printed_line
from tests.factories import papers


def test_the_line_at_the_foot_says_when_by_whom_which_copy_and_how_much_is_shown() -> None:
    at = datetime(2026, 12, 31, 17, 5, tzinfo=UTC)
    context = papers.a_context(printed_at=at, printed_by="周文书", copy_no=3, masked=False)
    assert printed_line(context, "F11") == (
        "表号 F11　打印时间 2027-01-01 01:05　打印人 周文书　第 3 份　含完整信息，请妥善保管"
    )


def test_a_long_line_at_the_foot_is_broken_and_not_cut_off(poppler: Callable[..., str]) -> None:
    context = papers.a_context(printed_by="买买提·艾合买提江·吐尔逊" * 4)
    out = BytesIO()
    print_sheets([_a_bound()], context, out, title="测试")
    ends = re.findall(
        r'xMax="([0-9.]+)" yMax="([0-9.]+)"', poppler("pdftotext", out.getvalue(), "-bbox", "-")
    )
    assert max(float(right) for right, _ in ends) <= PORTRAIT.width - PORTRAIT.right + 1
    assert max(float(bottom) for _, bottom in ends) < PORTRAIT.height - 10


def test_sheets_without_a_number_are_not_counted(read_back: Callable[[bytes], list[str]]) -> None:
    out = BytesIO()
    parts = [_a_bound(numbered=False), _a_bound(), _a_bound()]
    print_sheets(parts, papers.a_context(), out, title="测试")
    pages = read_back(out.getvalue())
    assert "共" not in pages[0]
    assert "第1页共2页" in pages[1]
    assert "第2页共2页" in pages[2]


def test_printing_twice_leaves_the_sheets_as_they_were() -> None:
    bound = _a_bound()
    first, second = BytesIO(), BytesIO()
    print_sheets([bound], papers.a_context(), first, title="测试")
    print_sheets([bound], papers.a_context(), second, title="测试")
    assert first.getvalue() == second.getvalue()


def _a_bound(*, numbered: bool = True) -> Bound:
    stack = Stack(PORTRAIT)
    stack.paragraph("一行", BODY)
    return Bound("F99", "测试", stack.sheets, numbered=numbered)
