"""The template of the publicity month's plan, taken over in one action."""

from __future__ import annotations

from datetime import date

from app.activities.take_over_plan import take_over_plan, template_tasks
from tests.factories.people import Office


def test_the_minimums_are_those_of_the_seed_and_say_where_they_come_from() -> None:
    tasks = {one.task: (one.least, one.most, one.unit) for one in template_tasks(2026)}
    assert tasks["放映禁毒电影"] == (1, 2, "场次")
    assert tasks["慰问"] == (3, 5, "户")
    assert all("宣传月方案" in one.source and one.due_on == date(2026, 6, 30) for one in template_tasks(2026))


def test_it_is_one_action_and_the_second_time_adds_nothing(office: Office) -> None:
    assert taken(office) == len(template_tasks(2026))
    assert taken(office) == 0
    assert office.sql("SELECT count(*) FROM campaign_task WHERE deleted = 0") == len(template_tasks(2026))


def test_one_undo_takes_all_of_it_back(office: Office) -> None:
    taken(office)
    office.undo()
    assert office.sql("SELECT count(*) FROM campaign_task WHERE deleted = 0") == 0


def taken(office: Office) -> int:
    village = office.village.village
    with office.work() as session:
        return len(take_over_plan(session, village, 2026, now=office.now))
