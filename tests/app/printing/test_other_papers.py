"""The papers without a number of the catalogue, and the slip that goes with a bundle."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from app.activities.activity import ACTIVITY, Activity
from app.errors import Refused
from app.printing.list_forms import list_forms
from app.printing.print_form import FormWish, print_form
from app.printing.print_paper import Paper
from app.reports.period import period_of_days
from tests.factories.county import Desk
from tests.factories.people import Office, a_person

ReadBack = Callable[[bytes], list[str]]
JUNE = period_of_days(date(2026, 6, 8), date(2026, 6, 9))
SESSION = Activity(
    happened_on=date(2026, 6, 8),
    title="屋场会",
    place="晒谷坪",
    methods=("1",),
    audience_n=46,
    content="识毒",
)


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("个人信息保护影响评估记录", "记录保存至（至少三年）"),
        ("个人信息安全事件登记表", "个人可以采取的减轻危害的措施"),
        ("档案移交清单", "移交人："),
        ("恢复信封", "启封须两人在场"),
        ("档案销毁记录", "批准文号"),
        ("本人查阅单（通俗版）", "您的档案里写了什么"),
        ("脊背标签", "档案盒脊背"),
        ("6·26宣传日报（周报）", "填报人："),
        ("帮教活动记录", "日期"),
    ],
)
def test_each_paper_without_a_number_is_there(
    office: Office, read_back: ReadBack, title: str, words: str
) -> None:
    (line,) = [one for one in list_forms() if one.title == title]
    paper = print_form(office.vault, FormWish(line.number, blank=True), now=office.now)
    assert words in "".join(read_back(paper.data))


def test_the_hand_over_list_names_every_bag_by_its_number_masked(office: Office, read_back: ReadBack) -> None:
    for name in ("王小满", "李四"):
        office.add_person(a_person(name=name))
    text = "".join(read_back(print_form(office.vault, FormWish("P08"), now=office.now).data))
    for number in (1, 2):
        assert f"000{number}" in text
    assert "小满" not in text


def test_the_day_sheet_has_a_line_for_each_activity_and_one_for_a_day_without(
    office: Office, read_back: ReadBack
) -> None:
    office.record(ACTIVITY, office.village.village, SESSION)
    text = "".join(read_back(day_sheet(office).data))
    assert "2026-06-08屋场会" in text
    assert "2026-06-09当日无活动（零报告）" in text
    assert "合计1场次46" in text


def test_a_name_from_the_files_stops_the_day_sheet(office: Office) -> None:
    office.add_person(a_person(name="欧阳晓峰"))
    office.record(ACTIVITY, office.village.village, replace(SESSION, content="欧阳晓峰现身说法"))
    with pytest.raises(Refused, match="sheet_names_a_person"):
        day_sheet(office)


def test_the_slip_is_filled_in_from_each_sending(desk: Desk, read_back: ReadBack) -> None:
    office = desk.office()
    office.add_person()
    desk.receive(office)
    office.add_person(a_person(name="李四"))
    desk.receive(office)
    pages = read_back(print_form(office.vault, FormWish("F40"), now=office.now).data)
    assert len(pages) == 2
    assert "包编号第1包" in pages[0]
    assert "时间范围建库至2026.11.22" in pages[0]
    digest = str(office.sql("SELECT sha256 FROM bundle_out WHERE number = 2"))
    assert f"校验码{digest[:16]}" in pages[1]
    assert f"报送人{office.vault.user_name}" in pages[1]
    blank = read_back(print_form(office.vault, FormWish("F40", blank=True), now=office.now).data)
    assert "第1包" not in blank[0]


def day_sheet(office: Office) -> Paper:
    return print_form(office.vault, FormWish("P07", period=JUNE), now=office.now)
