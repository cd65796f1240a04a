"""A line of the county's file that the village had typed before: nobody but a person says they are one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.activities.campaign_step import CAMPAIGN_STEP, CampaignStep
from app.activities.campaign_task import CAMPAIGN_TASK, CampaignTask
from app.errors import Refused
from app.history.undo_last import undo_last
from app.importing.ledger_headings import headings_of
from app.records import RecordId, read_record, records_of
from app.village.said_twice import (
    SENT_LINES,
    TOLD_BY,
    SaidTwice,
    both_lines,
    keep_apart,
    lines_said_twice,
    take_as_same,
)
from app.village.village_days import SENT_LINE, village_days
from tests.factories.county import Desk
from tests.factories.people import Office
from tests.factories.sent_down import file_with, take

SENT: dict[str, Any] = {"year": 2026, "task": "放映禁毒电影", "least": 2, "unit": "场次"}
TYPED = CampaignTask(year=2026, task=" 放映 禁毒电影。", least=1, responsible="何秀英", note="村里晒谷坪")


def test_both_stand_there_and_today_asks_until_somebody_says_so(office: Office, desk: Desk) -> None:
    own = typed(office)
    take(office, file_with(desk, {"campaign": [SENT, {"year": 2026, "task": "禁毒讲座"}]}))
    assert len(tasks(office)) == 3, "nothing is taken over silently"
    (found,) = twice(office)
    assert (found.table, found.own, found.words) == ("campaign_task", own, "2026 放映禁毒电影")
    with office.look() as connection:
        (day,) = [one for one in village_days(connection, today=office.today) if one.key == "said_twice"]
    assert (day.row, day.known) == (own, {SENT_LINE: found.sent})


def test_taken_as_one_the_county_s_line_stays_with_what_was_written_and_what_belonged_to_the_other(
    office: Office, desk: Desk
) -> None:
    own = typed(office)
    village = office.village.village
    step = office.record(
        CAMPAIGN_STEP, village, CampaignStep(happened_on=date(2026, 6, 1), task_id=own, quantity=1)
    )
    take(office, file_with(desk, {"campaign": [SENT]}))
    (found,) = twice(office)
    with office.look() as connection:
        both = both_lines(connection, found.table, found.sent, own)
    assert (both.together.least, both.together.responsible, both.moved) == (2, "何秀英", 1)

    join_lines(office, found)
    (task,) = tasks(office)
    assert (task.row, task.details) == (found.sent, replace(both.together))
    with office.look() as connection:
        assert read_record(connection, CAMPAIGN_STEP, step).details.task_id == found.sent
    assert twice(office) == []
    with office.work() as session, pytest.raises(Refused, match="record_unknown"):
        take_as_same(session, found.table, found.sent, own, now=office.now, why="又一次")

    with office.work() as session:
        undo_last(session)
    assert len(tasks(office)) == 2
    with office.look() as connection:
        assert read_record(connection, CAMPAIGN_STEP, step).details.task_id == own


def test_a_later_file_goes_on_with_the_line_that_stayed(office: Office, desk: Desk) -> None:
    typed(office)
    take(office, file_with(desk, {"campaign": [SENT]}))
    join_lines(office, twice(office)[0])
    take(office, file_with(desk, {"campaign": [{**SENT, "least": 3}]}, number=8))
    (task,) = tasks(office)
    assert (task.details.least, task.details.responsible) == (3, "何秀英")


def test_two_different_lines_are_not_asked_about_again(office: Office, desk: Desk) -> None:
    typed(office)
    take(office, file_with(desk, {"campaign": [SENT]}))
    (found,) = twice(office)
    for _ in range(2):
        with office.work() as session:
            keep_apart(session, office.village.village, found.table, found.sent, found.own)
    assert twice(office) == []
    assert len(tasks(office)) == 2
    assert office.sql("SELECT count(*) FROM village_setting WHERE key = 'apart.campaign_task'") == 1


def test_another_year_or_another_name_is_another_line(office: Office, desk: Desk) -> None:
    for other in (replace(TYPED, year=2025), replace(TYPED, task="放映禁毒短片")):
        office.record(CAMPAIGN_TASK, office.village.village, other)
    take(office, file_with(desk, {"campaign": [SENT]}))
    assert twice(office) == []


@pytest.mark.parametrize("table", SENT_LINES)
def test_lines_are_told_apart_as_the_headings_say(table: str) -> None:
    assert set(TOLD_BY[table]) == set(headings_of(table).same)


def typed(office: Office) -> RecordId:
    return RecordId(office.record(CAMPAIGN_TASK, office.village.village, TYPED))


def join_lines(office: Office, found: SaidTwice) -> None:
    with office.work() as session:
        take_as_same(session, found.table, found.sent, found.own, now=office.now, why="同一条")


def twice(office: Office) -> list[SaidTwice]:
    with office.look() as connection:
        return list(lines_said_twice(connection, office.village.village))


def tasks(office: Office) -> Any:
    with office.look() as connection:
        return records_of(connection, CAMPAIGN_TASK, office.village.village)


@pytest.fixture
def office(desk: Desk) -> Office:
    """A laptop that has joined the county."""
    return desk.office()
