from __future__ import annotations

from collections.abc import Callable
from datetime import date

from app.printing import f11_visit
from app.printing.values import PrintedPaper, VisitValues
from tests.factories import papers

Printed = Callable[..., tuple[bytes, PrintedPaper]]
ReadBack = Callable[[bytes], list[str]]

LABELS = (
    *(
        "走访日期",
        "地点",
        "走访人（两人）",
        "受访人",
        "与本人关系",
        "联系电话",
        "是否见到本人",
        "本人及家庭情况",
    ),
    *("生产工作情况", "思想动态", "异动时间去向", "意见建议", "最急难题", "处理措施", "签名"),
)


def test_one_visit_is_one_sheet_with_every_field(printed: Printed, read_back: ReadBack) -> None:
    visit = papers.a_visit(late_reason="山洪冲断道路")
    (page,) = read_back(printed(f11_visit, visit)[0])
    assert [label for label in LABELS if label not in page] == []
    values = [visit.place, visit.family, visit.work, visit.thinking, visit.movement, visit.opinion]
    values += [visit.difficulty, visit.next_action, visit.interviewee, visit.relation, visit.phone]
    values += ["李村长、周文书", "2026年3月12日", "2026年3月31日", "☑家访", "☑见到本人", "□未找到"]
    values += ["逾期原因：山洪冲断道路；附照片2张"]
    assert [value for value in values if value not in page] == []


def test_a_blank_sheet_has_all_boxes_open(printed: Printed, read_back: ReadBack) -> None:
    (page,) = read_back(printed(f11_visit, VisitValues())[0])
    assert [label for label in LABELS if label not in page] == []
    assert page.count("□") == 9
    assert "☑" not in page


def test_no_word_of_a_text_of_ten_thousand_characters_is_lost(
    printed: Printed, read_back: ReadBack, running_text: Callable[..., str]
) -> None:
    words = [f"情况{n}号；" for n in range(1700)]
    text = "".join(words)
    assert len(text) > 10_000
    pdf, _ = printed(f11_visit, papers.a_visit(family=text, next_action="最后一句。"))
    pages = read_back(pdf)
    label = "本人及家庭情况"
    assert text in running_text(pdf, label)
    assert "最后一句。" in pages[-1]
    assert [page for page in pages[:-1] if label not in page] == []


def test_the_pages_of_a_long_visit_are_counted(printed: Printed, read_back: ReadBack) -> None:
    pages = read_back(printed(f11_visit, papers.a_visit(work="长" * 5000))[0])
    total = len(pages)
    assert total > 2
    assert [f"第{n}页共{total}页" in page for n, page in enumerate(pages, start=1)] == [True] * total


def test_a_rare_name_is_read_back(printed: Printed, read_back: ReadBack) -> None:
    for name in ("陈𬱖", "王䶮", "欧阳㛃", "买买提·艾合买提江"):
        pdf, paper = printed(f11_visit, papers.a_visit(name=name, happened_on=date(2026, 1, 2)))
        assert f"姓名{name}" in read_back(pdf)[0]
        assert paper.warnings == ()
