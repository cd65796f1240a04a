from __future__ import annotations

from collections.abc import Callable
from datetime import date
from io import BytesIO

import pytest

from app.errors import Refused
from app.printing import bag
from app.printing.values import PrintedPaper
from tests.factories import papers

Printed = Callable[..., tuple[bytes, PrintedPaper]]
ReadBack = Callable[[bytes], list[str]]


def test_the_papers_lie_in_bag_order(printed: Printed, read_back: ReadBack) -> None:
    pdf, paper = printed(bag, papers.a_bag())
    pages = read_back(pdf)
    assert paper.pages == len(pages) == 11
    assert pages[0].startswith("档案袋")
    assert pages[1].startswith("袋内目录")
    assert pages[2].startswith("涉毒人员信息卡")
    assert [page.startswith("走访（家访）记录表") for page in pages[3:9]] == [True] * 6
    assert pages[9].startswith("尿检（检测）登记表")
    assert "脊背" in pages[10]


def test_the_contents_give_the_numbers_that_stand_on_the_papers(
    printed: Printed, read_back: ReadBack
) -> None:
    visits = (papers.a_visit(family="很长的情况。" * 600), papers.a_visit(happened_on=date(2026, 4, 2)))
    pages = read_back(printed(bag, papers.a_bag(visits=visits))[0])
    first = {}
    for page in pages[2:-1]:
        number = int(page.split("共")[0].rsplit("第", 1)[1].removesuffix("页"))
        assert pages[2:][number - 1] is page
        first.setdefault(page[:5].replace("（续", ""), number)
    last_visit = first["尿检（检测"[:5]] - 1
    assert last_visit > 4, "the long visit takes several pages"
    contents = pages[1]
    assert "2涉毒人员信息卡11有2026.01.081" in contents
    assert f"4走访（家访）记录表2{last_visit - 1}有2-{last_visit}" in contents
    assert f"5尿检（检测）登记表11有{last_visit + 1}" in contents
    assert f"卷内共{last_visit + 1}页" in pages[0]


def test_what_was_not_printed_keeps_what_the_caller_said(printed: Printed, read_back: ReadBack) -> None:
    contents = read_back(printed(bag, papers.a_bag())[0])[1]
    assert "1社区戒毒决定书12有2026.01.05" in contents
    assert "3帮教责任书无待签" in contents


def test_a_printed_paper_that_the_list_does_not_name_is_added(printed: Printed, read_back: ReadBack) -> None:
    values = papers.a_bag(cover=papers.a_cover(contents=()))
    contents = read_back(printed(bag, values)[0])[1]
    assert "1涉毒人员信息卡11有1" in contents
    assert "2走访（家访）记录表66有2-7" in contents
    assert "3尿检（检测）登记表11有8" in contents


def test_the_outside_shows_no_name(printed: Printed, read_back: ReadBack) -> None:
    cover = read_back(printed(bag, papers.a_bag(card=papers.a_card(name="欧阳㛃")))[0])[0]
    assert "欧阳" not in cover
    assert papers.FILE_NO in cover


def test_an_empty_bag_is_a_cover_its_contents_and_a_label(printed: Printed, read_back: ReadBack) -> None:
    pages = read_back(printed(bag, papers.a_bag(card=None, visits=(), tests=None))[0])
    assert len(pages) == 3
    assert "卷内共0页" in pages[0]


def test_a_reader_finds_each_paper_and_each_visit_in_the_outline(printed: Printed) -> None:
    pdf, _ = printed(bag, papers.a_bag())
    for title in (
        "档案袋封面",
        "袋内目录",
        "涉毒人员信息卡",
        "走访（家访）记录表",
        "尿检（检测）登记表",
        "脊背标签",
    ):
        assert _as_pdf_title(title) in pdf
    assert pdf.count(b"/Title (2026-") == 6


def test_no_name_and_no_file_number_is_in_the_metadata(printed: Printed, poppler: Callable[..., str]) -> None:
    info = poppler("pdfinfo", printed(bag, papers.a_bag())[0])
    assert "Title:           档案袋\n" in info
    assert not [word for word in (papers.FILE_NO, "陈", "周文书", "云溪") if word in info]


def test_progress_is_told_page_by_page() -> None:
    told: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> None:
        told.append((done, total))

    bag.draw(papers.a_bag(), papers.a_context(), BytesIO(), progress=progress)
    assert told == [(page, 11) for page in range(1, 12)]


def test_a_print_can_be_stopped_between_two_pages() -> None:
    told: list[int] = []

    def progress(done: int, _total: int) -> None:
        told.append(done)

    with pytest.raises(Refused, match="printing_cancelled"):
        bag.draw(
            papers.a_bag(),
            papers.a_context(),
            BytesIO(),
            progress=progress,
            cancelled=lambda: len(told) == 3,
        )
    assert told == [1, 2, 3]


def _as_pdf_title(title: str) -> bytes:
    raw = b"\xfe\xff" + title.encode("utf-16-be")
    special = {0x28: b"\\(", 0x29: b"\\)", 0x5C: b"\\\\"}
    return b"".join(
        special.get(byte, bytes([byte]) if 32 <= byte < 127 else b"\\%03o" % byte) for byte in raw
    )
