from __future__ import annotations

from collections.abc import Callable

from app.printing import f03_roster
from app.printing.values import PrintedPaper
from tests.factories import papers

Printed = Callable[..., tuple[bytes, PrintedPaper]]
ReadBack = Callable[[bytes], list[str]]

AFTER_THE_NUMBER = "村组类别报到日期届满日期目前状态责任人上次家访下次家访上次尿检下次尿检备注"


def test_the_roster_has_every_heading_on_every_sheet(printed: Printed, read_back: ReadBack) -> None:
    pages = read_back(printed(f03_roster, papers.a_roster(60))[0])
    assert len(pages) > 3
    for page in pages:
        assert f"序号姓名性别年龄证件号（掩码）{AFTER_THE_NUMBER}" in page


def test_every_person_stands_in_it_once_and_in_order(printed: Printed, read_back: ReadBack) -> None:
    text = "".join(read_back(printed(f03_roster, papers.a_roster(60))[0]))
    rows = [text.find(f"{n}{('陈**', '王**', '欧阳**')[(n - 1) % 3]}男") for n in range(1, 61)]
    assert -1 not in rows
    assert rows == sorted(rows)


def test_a_row_shows_all_its_days_in_one_line_each(printed: Printed, read_back: ReadBack) -> None:
    (page,) = read_back(printed(f03_roster, papers.a_roster(1))[0])
    assert "三组社区戒毒2026.01.082029.01.07执行中李村长2026.11.122026.12.312026.11.032027.06.30" in page
    assert "共1人" in page


def test_a_masked_roster_says_so_and_a_full_one_too(printed: Printed, read_back: ReadBack) -> None:
    masked = read_back(printed(f03_roster, papers.a_roster(1))[0])[0]
    full = read_back(printed(f03_roster, papers.a_roster(1), papers.a_context(masked=False, copy_no=2))[0])[0]
    assert "表号F03打印时间2026-11-2110:30打印人周文书第1份部分信息已隐去" in masked
    assert "第2份含完整信息" in full
    assert "掩码" not in full


def test_the_roster_lies_across_the_sheet(printed: Printed, poppler: Callable[..., str]) -> None:
    assert "841.89 x 595.276 pts (A4)" in poppler("pdfinfo", printed(f03_roster, papers.a_roster())[0])
