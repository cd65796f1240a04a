from __future__ import annotations

from collections.abc import Callable

from app.printing import f01_cover
from app.printing.f01_cover import lay_cover
from app.printing.values import ContentsLine, PrintedPaper
from tests.factories import papers

Printed = Callable[..., tuple[bytes, PrintedPaper]]
ReadBack = Callable[[bytes], list[str]]


def test_the_cover_has_its_places_and_the_contents_their_headings(
    printed: Printed, read_back: ReadBack
) -> None:
    cover, contents = read_back(printed(f01_cover, papers.a_cover(pages=12))[0])
    for words in (
        "档案编号" + papers.FILE_NO,
        "村（社区）云溪村",
        "建档日期2026年1月8日",
        "卷内共12页",
        "责任人李村长",
    ):
        assert words in cover
    assert "序号材料名称份数页数有无日期页号备注" in contents


def test_an_unknown_number_of_pages_is_left_for_the_pen(printed: Printed, read_back: ReadBack) -> None:
    assert "卷内共____页" in read_back(printed(f01_cover, papers.a_cover())[0])[0]


def test_long_contents_go_on_overleaf_with_their_heading(printed: Printed, read_back: ReadBack) -> None:
    lines = tuple(ContentsLine(n, f"材料{n}", present=True) for n in range(1, 61))
    pages = read_back(printed(f01_cover, papers.a_cover(contents=lines))[0])
    assert len(pages) == 4
    assert all("序号材料名称份数页数有无日期" in page for page in pages[1:])
    assert all(f"{n}材料{n}有" in "".join(pages[1:]) for n in range(1, 61))


def test_a_value_that_is_much_too_long_stays_inside_the_frame() -> None:
    sheet = lay_cover(papers.a_cover(owner="很长的责任人姓名" * 25)).sheets[0]
    frame = max(top + height for _x, top, _width, height, _thick in sheet.boxes)
    assert max(line.baseline for line in sheet.lines) < frame
