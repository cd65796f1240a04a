"""The day's sheet of the publicity month: five items of a report, nil days, and no name from the files."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pytest
from python_calamine import load_workbook

from app.activities.activity import ACTIVITY, Activity
from app.activities.campaign_progress import done_of_tasks
from app.activities.campaign_step import CAMPAIGN_STEP, CampaignStep
from app.activities.campaign_task import CAMPAIGN_TASK, CampaignTask
from app.activities.day_sheet import NIL, DaySheet, check_names, make_day_sheet, text_of
from app.activities.material_line import MATERIAL_LINE, MaterialLine
from app.activities.media import MEDIA, Media
from app.activities.write_day_sheet import day_sheet_xlsx
from app.errors import Refused
from app.records import RecordId
from tests.factories.people import Office, a_person

DAY = date(2026, 6, 26)
HELD = Activity(
    happened_on=DAY,
    happened_time="上午9时",
    title="=国际禁毒日",
    place="村文化广场",
    methods=("4", "10"),
    content="文艺演出，知识抢答",
    partner_units=("镇中心小学",),
    audience_n=850,
    media_words="清溪发布",
)


def test_the_sheet_has_the_five_items_and_what_was_handed_out(office: Office) -> None:
    row = keep(office, HELD)
    office.record(
        MATERIAL_LINE,
        office.village.village,
        MaterialLine(happened_on=DAY, kind="5", quantity=6, activity_id=row),
    )
    office.record(
        MEDIA,
        office.village.village,
        Media(happened_on=DAY, title="全民禁毒", outlet="县报", activity_id=row),
    )
    words = text_of(sheet(office, DAY, DAY))
    for part in (
        "清水湾村6.26宣传日报（2026年6月26日）",
        "时间：2026年6月26日 上午9时",
        "地点：村文化广场",
        "方式：文艺演出、知识抢答/竞赛",
        "内容：文艺演出，知识抢答",
        "媒体报道：清溪发布；县报《全民禁毒》",
        "宣传品：横幅6条",
        "合计：活动1场次，受教育850人次。",
    ):
        assert part in words


def test_a_day_without_an_activity_is_nil_and_not_missing(office: Office) -> None:
    keep(office, HELD)
    keep(office, Activity(happened_on=date(2026, 6, 25), is_nil=True))
    week = sheet(office, date(2026, 6, 20), DAY)
    assert [(line.day.day, line.is_nil) for line in week.lines] == [
        *((day, True) for day in range(20, 26)),
        (26, False),
    ]
    assert text_of(week).count(NIL) == 6
    assert "周报" in week.title
    assert text_of(sheet(office, date(2026, 6, 25), date(2026, 6, 25))).splitlines()[1] == NIL


def test_days_that_have_not_come_are_left_out(office: Office) -> None:
    assert sheet(office, office.today, date(2026, 12, 1)).last == office.today
    with pytest.raises(Refused, match="day_in_future"):
        sheet(office, date(2026, 12, 1), date(2026, 12, 1))


def test_a_name_from_the_files_stops_the_sheet_and_a_volunteer_is_not_told_which(office: Office) -> None:
    office.add_person(a_person(name="吴大海"))
    keep(office, Activity(happened_on=DAY, title="屋场会", content="吴大海现身说法"))
    made = sheet(office, DAY, DAY)
    with office.look() as connection:
        with pytest.raises(Refused, match="sheet_names_a_person") as told:
            check_names(connection, made, may_see=True)
        assert told.value.facts == {"names": ("吴**",)}
        with pytest.raises(Refused, match="sheet_for_the_leader") as untold:
            check_names(connection, made, may_see=False)
        assert untold.value.facts == {}


def test_the_workbook_holds_text_as_text_and_the_sum(office: Office) -> None:
    keep(office, HELD)
    book = load_workbook(BytesIO(day_sheet_xlsx(sheet(office, DAY, DAY))))
    rows = book.get_sheet_by_index(0).to_python()
    assert rows[2][:3] == ["2026-06-26", "=国际禁毒日", "上午9时"]
    assert (rows[-1][1], rows[-1][7]) == ("1场次", 850)


def test_progress_sums_the_steps_of_each_task(office: Office) -> None:
    village = office.village.village
    task = office.record(CAMPAIGN_TASK, village, CampaignTask(year=2026, task="放映禁毒电影", least=2))
    for quantity in (1, 2):
        step = CampaignStep(happened_on=DAY, task_id=task, quantity=quantity)
        office.record(CAMPAIGN_STEP, village, step)
    with office.look() as connection:
        assert done_of_tasks(connection, village) == {task: 3}


def keep(office: Office, activity: Activity) -> RecordId:
    return office.record(ACTIVITY, office.village.village, activity)


def sheet(office: Office, first: date, last: date) -> DaySheet:
    with office.look() as connection:
        return make_day_sheet(connection, office.village, first, last, today=office.today)
