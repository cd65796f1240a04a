"""The bag with every paper that has records, in its order; and only what is new since the last printing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from app.bag.measure import MEASURE, Measure
from app.conduct.leave import LEAVE, Leave
from app.errors import Refused
from app.ids import PersonId
from app.printing.print_paper import Paper, note_handed_over, print_bag, print_bags
from app.records import remove_record
from tests.factories.full_records import fill_village
from tests.factories.people import Office

ReadBack = Callable[[bytes], list[str]]
IN_ORDER = (
    "涉毒人员信息卡",
    "四位一体帮控责任表",
    "帮教措施（计划）表",
    "走访（家访）记录表",
    "尿检（检测）登记表",
)
OTHERS = ("谈话记录", "请假（外出）审批登记", "情况报告单", "变更执行地登记", "帮扶记录", "工作小组成员表")
PLAN = Measure(from_on=date(2026, 11, 1), action="每周上门一次")
TRIP = Leave(kind="1", from_on=date(2026, 11, 3), to_on=date(2026, 11, 6), destination="县城")


def test_every_paper_with_records_lies_in_the_bag(office: Office, read_back: ReadBack) -> None:
    village = fill_village(office)
    office.visit(village.person, kind="1")
    pages = read_back(print_bag(office.vault, village.person, now=office.now).data)
    titles = "".join(page[:30] for page in pages)
    places = [titles.find(title) for title in IN_ORDER]
    assert -1 not in places
    assert places == sorted(places)
    for other in OTHERS:
        assert other in titles


def test_the_contents_name_each_paper_with_the_page_that_stands_on_it(
    office: Office, read_back: ReadBack
) -> None:
    village = fill_village(office)
    pages = read_back(print_bag(office.vault, village.person, now=office.now).data)
    inside = next(place for place, page in enumerate(pages) if page.startswith("涉毒人员信息卡"))
    contents = "".join(pages[1:inside])
    for title in ("请假（外出）审批登记", "变更执行地登记", "解除（终止、中止）登记"):
        place = next(at for at, page in enumerate(pages[inside:], start=1) if page.startswith(title))
        assert f"第{place}页共" in pages[inside + place - 1]
        assert f"{title}11有{place}" in contents


def test_a_bag_without_such_records_has_no_such_paper(office: Office, read_back: ReadBack) -> None:
    person = office.add_person()
    text = "".join(read_back(print_bag(office.vault, person, now=office.now).data))
    assert "请假（外出）审批登记" not in text
    assert "报到登记" not in text


def test_the_first_printing_is_the_whole_bag(office: Office, read_back: ReadBack) -> None:
    paper = print_bag(office.vault, somebody(office), now=office.now, since_last=True)
    assert read_back(paper.data)[0].startswith("档案袋")


def test_after_it_was_handed_over_only_what_is_new_is_printed(office: Office, read_back: ReadBack) -> None:
    person = somebody(office)
    hand_over(office, print_bag(office.vault, person, now=office.now))
    office.now += timedelta(days=1)
    office.record(LEAVE, person, TRIP)
    office.visit(person, date(2026, 11, 22), kind="1", place="新去的地方")
    pages = read_back(print_bag(office.vault, person, now=office.now, since_last=True).data)
    assert [page[:4] for page in pages] == ["帮教活动", "走访（家", "请假（外"]
    assert "新去的地方" in pages[1]
    assert "早先的地方" not in pages[1]


def test_what_was_taken_out_prints_its_register_anew(office: Office, read_back: ReadBack) -> None:
    person = somebody(office)
    kept, wrong = office.record(LEAVE, person, TRIP), office.record(LEAVE, person, TRIP)
    hand_over(office, print_bag(office.vault, person, now=office.now))
    office.now += timedelta(days=1)
    with office.work() as session:
        remove_record(session, LEAVE, wrong, why="重复")
    pages = read_back(print_bag(office.vault, person, now=office.now, since_last=True).data)
    assert [page[:4] for page in pages] == ["请假（外"]
    assert kept


def test_when_nothing_changed_that_is_said(office: Office) -> None:
    person = somebody(office)
    hand_over(office, print_bag(office.vault, person, now=office.now))
    office.now += timedelta(days=1)
    with pytest.raises(Refused, match="nothing_new_to_print"):
        print_bag(office.vault, person, now=office.now, since_last=True)


def test_a_preview_alone_counts_as_no_printing(office: Office, read_back: ReadBack) -> None:
    person = somebody(office)
    print_bag(office.vault, person, now=office.now)
    office.now += timedelta(days=1)
    paper = print_bag(office.vault, person, now=office.now, since_last=True)
    assert read_back(paper.data)[0].startswith("档案袋")


def test_of_all_bags_those_without_news_are_left_out(office: Office) -> None:
    first, second = somebody(office), somebody(office)
    hand_over(office, print_bags(office.vault, [first, second], now=office.now))
    office.now += timedelta(days=1)
    office.record(LEAVE, second, TRIP)
    paper = print_bags(office.vault, [first, second], now=office.now, since_last=True)
    assert paper.people == (second,)


def somebody(office: Office) -> PersonId:
    person = office.add_person()
    office.place(person)
    office.visit(person, date(2026, 11, 3), kind="1", place="早先的地方")
    office.record(MEASURE, person, PLAN)
    return person


def hand_over(office: Office, paper: Paper) -> None:
    office.now += timedelta(minutes=5)
    note_handed_over(office.vault, paper, way="printer", copies=1, now=office.now)
