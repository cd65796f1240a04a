"""The county's plan of the publicity month, checklists, rubric, inspections and problems arrive signed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from app.activities.campaign_task import CAMPAIGN_TASK, CampaignTask
from app.from_county.take_county_data import CameAs
from app.records import Record, change_record, records_of
from app.village.village_days import village_days
from tests.factories.county import Desk
from tests.factories.people import Office
from tests.factories.sent_down import file_with, take

TASK = {"year": 2026, "task": "放映禁毒电影", "least": 1, "unit": "场次", "due_on": "2026-06-30"}
PROBLEM = {
    "source": "1",
    "found_on": "2026-11-10",
    "item": "宣传栏破损",
    "owner": "王组长",
    "due_on": "2026-11-25",
}
EXTRA: dict[str, Any] = {
    "campaign": [TASK, {"year": 2026, "task": "禁毒讲座", "least": 2}],
    "checklists": [{"year": 2026, "scheme": "2", "item": "毒品预防教育课开课率", "should": 100}],
    "rubric": [{"year": 2026, "code": "1.1", "item": "会员小组", "points_hundredths": 500}],
    "inspections": [{"happened_on": "2026-11-10", "kind": "1", "by_unit": "县禁毒协会"}],
    "problems": [PROBLEM],
}


def test_every_line_stands_in_its_ledger_and_a_problem_on_today(office: Office, desk: Desk) -> None:
    came = take(office, file_with(desk, EXTRA)).sent_down
    assert {one.kind: (one.state, one.new) for one in came} == {
        kind: (CameAs.TAKEN, len(items)) for kind, items in EXTRA.items()
    }
    with office.look() as connection:
        asked = [one.key for one in village_days(connection, today=office.today)]
    assert "problem_due" in asked


def test_the_same_file_again_changes_nothing_and_a_later_one_changes_what_it_says(
    office: Office, desk: Desk
) -> None:
    take(office, file_with(desk, EXTRA))
    again = take(office, file_with(desk, EXTRA, number=8)).sent_down
    assert {one.kind: one.state for one in again} == dict.fromkeys(EXTRA, CameAs.SAME)
    later = {"campaign": [{**TASK, "least": 3}]}
    (found,) = take(office, file_with(desk, later, number=9)).sent_down
    assert (found.state, found.new) == (CameAs.TAKEN, 1)
    assert office.sql("SELECT least FROM campaign_task WHERE task = '放映禁毒电影'") == 3
    assert office.sql("SELECT count(*) FROM campaign_task") == 2


def test_what_the_village_wrote_in_a_line_of_the_county_stays(office: Office, desk: Desk) -> None:
    take(office, file_with(desk, {"campaign": [TASK]}))
    (task,) = tasks(office)
    with office.work() as session:
        own = replace(task.details, responsible="何秀英")
        change_record(session, CAMPAIGN_TASK, task.row, own, now=office.now)
    take(office, file_with(desk, {"campaign": [{**TASK, "least": 2}]}, number=8))
    assert office.sql("SELECT responsible || least FROM campaign_task") == "何秀英2"


def test_a_line_for_another_village_is_not_entered_here(office: Office, desk: Desk) -> None:
    other = {**PROBLEM, "village_code": "999901001999"}
    mine = {**PROBLEM, "item": "无登记", "village_code": office.village.code}
    (found,) = take(office, file_with(desk, {"problems": [other, mine]})).sent_down
    assert (found.items, found.new) == (2, 1)
    assert office.sql("SELECT item FROM problem") == "无登记"


BAD: list[object] = [
    7,
    {},
    {"year": 2026},
    {**TASK, "least": "1"},
    {**TASK, "due_on": "2026-02-30"},
    {**TASK, "secret": 1},
    {**TASK, "village_code": 7},
    {**TASK, "village_id": "x"},
    {**TASK, "task": "长" * 70_000},
]


def test_one_line_that_cannot_be_read_keeps_the_kind_out_and_names_its_place(
    office: Office, desk: Desk
) -> None:
    for number, item in enumerate(BAD, 10):
        (found,) = take(office, file_with(desk, {"campaign": [TASK, item]}, number=number)).sent_down
        assert (found.state, found.item) == (CameAs.REFUSED, 2), item
    assert office.sql("SELECT count(*) FROM campaign_task") == 0


def test_a_day_ahead_of_the_file_is_no_day_of_an_inspection(office: Office, desk: Desk) -> None:
    ahead = {"happened_on": date(2027, 1, 1).isoformat(), "kind": "1"}
    (found,) = take(office, file_with(desk, {"inspections": [ahead]})).sent_down
    assert (found.state, found.why) == (CameAs.REFUSED, "happened_on")


def tasks(office: Office) -> tuple[Record[CampaignTask], ...]:
    with office.look() as connection:
        return records_of(connection, CAMPAIGN_TASK, office.village.village)
