"""What the village's own rhythm asks for on a day (rules S7 to S10)."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from time import thread_time

from app.activities.activity import ACTIVITY, Activity
from app.activities.campaign_step import CAMPAIGN_STEP, CampaignStep
from app.activities.campaign_task import CAMPAIGN_TASK, CampaignTask
from app.activities.partner_unit import PARTNER_UNIT, PartnerUnit
from app.groups.fund_line import FUND_LINE, FundLine
from app.groups.fund_year import FUND_YEAR, FundYear
from app.records import change_record
from app.village.document_in import DOCUMENT_IN, DocumentIn
from app.village.info_exchange import INFO_EXCHANGE, InfoExchange
from app.village.inspection import INSPECTION, Inspection
from app.village.meeting import MEETING, Meeting
from app.village.plan_task import PLAN_TASK, PlanTask
from app.village.problem import PROBLEM, Problem
from app.village.tenday_check import TENDAY_CHECK, TendayCheck
from app.village.village_day import VillageDay
from app.village.village_days import WEEKLY_TITLE, village_days
from tests.factories.people import Office, new_vault


def test_a_ten_day_check_is_asked_for_on_the_last_day_of_its_period(tmp_path: Path) -> None:
    office = on_the(tmp_path, date(2026, 11, 20), kept_since=date(2026, 11, 11))
    assert keys(office) == ["tenday_today", "exchange_none"]
    today = only(office, "tenday_today")
    assert today.known == {"period": "2026-11-B", "happened_on": date(2026, 11, 20)}
    record_check(office, date(2026, 11, 20))
    assert "tenday_today" not in keys(office)
    office.close()


def test_missing_checks_are_listed_since_the_records_are_kept_and_never_before(tmp_path: Path) -> None:
    office = on_the(tmp_path, date(2026, 11, 22), kept_since=date(2026, 10, 15))
    missing = [one.known["period"] for one in found(office) if one.key == "tenday_missing"]
    assert missing == ["2026-10-C", "2026-11-A", "2026-11-B"]
    assert "tenday_missing_older" not in keys(office)
    assert only_period(office, "2026-11-A").is_late
    assert not only_period(office, "2026-11-B").is_late, "two days of grace"
    office.close()


def test_many_missing_checks_share_one_row_that_begins_with_the_oldest(tmp_path: Path) -> None:
    office = on_the(tmp_path, date(2026, 11, 22), kept_since=date(2026, 1, 1))
    older = only(office, "tenday_missing_older")
    assert older.facts["missing"] == 32 - 3
    assert older.known == {"period": "2026-01-A"}
    office.close()


def test_two_checks_in_one_period_are_no_trouble_and_a_late_one_counts_for_its_period(tmp_path: Path) -> None:
    office = on_the(tmp_path, date(2026, 11, 22), kept_since=date(2026, 11, 1))
    record_check(office, date(2026, 11, 5))
    record_check(office, date(2026, 11, 6))
    record_check(office, date(2026, 11, 22), period="2026-11-B")
    assert not [one for one in keys(office) if one.startswith("tenday")]
    office.close()


def test_one_exchange_a_month_is_enough_and_two_are_aimed_at(tmp_path: Path) -> None:
    office = on_the(tmp_path, date(2026, 11, 25), kept_since=date(2026, 11, 25))
    none = only(office, "exchange_none")
    assert none.is_late
    assert none.day == date(2026, 11, 30)
    row = office.record(INFO_EXCHANGE, village(office), exchange(date(2026, 11, 3)))
    office.record(INFO_EXCHANGE, village(office), exchange(date(2026, 10, 31)))
    one = only(office, "exchange_one")
    assert one.records == (row,)
    assert not one.is_late
    office.record(INFO_EXCHANGE, village(office), exchange(date(2026, 11, 24)))
    assert keys(office) == []
    office.close()


def test_inspection_and_half_year_meeting_are_prepared_ten_days_before(tmp_path: Path) -> None:
    office = on_the(tmp_path, date(2026, 12, 21), kept_since=date(2026, 12, 21))
    assert {"inspection_quarter", "meeting_half"} <= set(keys(office))
    assert only(office, "inspection_quarter").known["period"] == "2026-Q4"
    office.record(INSPECTION, village(office), Inspection(happened_on=date(2026, 12, 2), kind="1"))
    office.record(MEETING, village(office), Meeting(happened_on=date(2026, 12, 20), kind="8"))
    assert not {"inspection_quarter", "meeting_half"} & set(keys(office))
    office.close()
    early = on_the(tmp_path / "early", date(2026, 12, 20), kept_since=date(2026, 12, 20))
    assert not {"inspection_quarter", "meeting_half"} & set(keys(early))
    early.close()


def test_from_may_the_tasks_of_the_publicity_month_stand_there_until_they_are_done(tmp_path: Path) -> None:
    office = on_the(tmp_path, date(2026, 5, 1), kept_since=date(2026, 5, 1))
    assert only(office, "campaign_no_plan").known == {"year": 2026}
    task = CampaignTask(year=2026, task="观看禁毒电影", least=2, most=3)
    row = office.record(CAMPAIGN_TASK, village(office), task)
    asked = only(office, "campaign_task")
    assert asked.known == {"task_id": row, "happened_on": date(2026, 5, 1)}
    step = CampaignStep(happened_on=date(2026, 5, 1), task_id=row, quantity=1)
    done = office.record(CAMPAIGN_STEP, village(office), step)
    assert only(office, "campaign_task").facts == {"task": "观看禁毒电影", "done": 1, "wanted": 2}
    assert only(office, "campaign_task").records == (done,)
    office.record(CAMPAIGN_STEP, village(office), step)
    assert keys(office) == []
    office.close()


def test_in_june_each_day_is_reported_and_nil_is_a_report(tmp_path: Path) -> None:
    office = on_the(tmp_path, date(2026, 6, 10), kept_since=date(2026, 6, 1))
    assert only(office, "june_daily").known == {"happened_on": date(2026, 6, 10)}
    office.record(ACTIVITY, village(office), Activity(happened_on=date(2026, 6, 10), is_nil=True))
    assert not {"june_daily", "draft_due"} & set(keys(office))
    office.close()


def test_a_draft_is_due_two_days_after_an_activity_of_the_month(tmp_path: Path) -> None:
    office = on_the(tmp_path, date(2026, 6, 14), kept_since=date(2026, 6, 11))
    held = Activity(happened_on=date(2026, 6, 11), title="屋场会")
    row = office.record(ACTIVITY, village(office), held)
    draft = only(office, "draft_due")
    assert (draft.day, draft.row, draft.is_late) == (date(2026, 6, 13), row, True)
    sent = Activity(happened_on=date(2026, 6, 11), title="屋场会", draft_sent_on=date(2026, 6, 14))
    with office.work() as session:
        change_record(session, ACTIVITY, row, sent, now=office.now)
    assert "draft_due" not in keys(office)
    office.record(
        ACTIVITY, village(office), Activity(happened_on=date(2026, 5, 31), title="宣传车", tags=("Y1",))
    )
    assert "draft_due" in keys(office), "the tag says that it belongs to the month"
    office.close()


def test_on_fridays_in_june_the_summary_goes_into_the_register(tmp_path: Path) -> None:
    office = on_the(tmp_path, date(2026, 6, 12), kept_since=date(2026, 6, 11))
    weekly = only(office, "june_weekly")
    paper = DocumentIn(direction="2", happened_on=date(2026, 6, 12), title=WEEKLY_TITLE + "（第2周）")
    assert weekly.known == {"direction": "2", "happened_on": date(2026, 6, 12), "title": WEEKLY_TITLE}
    office.record(DOCUMENT_IN, village(office), paper)
    assert "june_weekly" not in keys(office)
    office.close()


def test_deadlines_of_problems_papers_and_work_points_stand_there_until_done(office: Office) -> None:
    soon, late, far = date(2026, 11, 29), date(2026, 10, 1), date(2026, 11, 30)
    for due in (soon, late, far, None):
        office.record(
            PROBLEM, village(office), Problem(found_on=date(2026, 9, 1), item="缺责任书", due_on=due)
        )
        office.record(
            DOCUMENT_IN, village(office), DocumentIn(happened_on=date(2026, 9, 1), title="通知", due_on=due)
        )
        office.record(PLAN_TASK, village(office), PlanTask(words="完善档案", due_on=due))
    asked = [one for one in found(office) if one.key in ("problem_due", "document_due", "plan_task_due")]
    assert [(one.day, one.is_late) for one in asked] == [(late, True)] * 3 + [(soon, False)] * 3
    assert all(one.row and one.records == (one.row,) for one in asked)
    with office.work() as session:
        change_record(
            session,
            PROBLEM,
            asked[2].row,
            Problem(found_on=date(2026, 9, 1), item="缺责任书", due_on=late, fixed_on=date(2026, 9, 20)),
            now=office.now,
        )
    still = {one.row: one.key for one in found(office)}
    assert still[asked[2].row] == "today_verify", "put right, and nobody verified it yet"


def test_units_that_no_activity_names_are_asked_for_from_november_on(office: Office) -> None:
    for name in ("村小学", "卫生室"):
        office.record(PARTNER_UNIT, village(office), PartnerUnit(name=name))
    joined = Activity(happened_on=date(2026, 5, 4), title="进校", partner_units=("村小学",))
    office.record(ACTIVITY, village(office), joined)
    (asked,) = [one for one in found(office) if one.key == "units_idle"]
    assert (asked.day, asked.facts) == (date(2026, 12, 31), {"number": 1, "names": ("卫生室",)})
    assert asked.known["partner_units"] == ("卫生室",)
    with office.look() as connection:
        before = village_days(connection, today=date(2026, 10, 31))
    assert "units_idle" not in [one.key for one in before]


def test_the_fund_of_the_year_before_is_asked_for_until_it_is_closed(office: Office) -> None:
    office.now += timedelta(days=60)
    line = FundLine(happened_on=date(2026, 3, 1), direction="1", amount_fen=250_000, purpose="拨款")
    office.record(FUND_LINE, village(office), line)
    (asked,) = [one for one in found(office) if one.key == "fund_not_closed"]
    assert (asked.day, asked.known, asked.facts["left"]) == (date(2027, 1, 31), {"year": 2026}, "2500")
    closed = FundYear(year=2026, closed_on=date(2027, 1, 10))
    office.record(FUND_YEAR, village(office), closed)
    assert "fund_not_closed" not in [one.key for one in found(office)]


def test_a_year_of_ledgers_costs_less_than_ten_milliseconds(office: Office) -> None:
    day = date(2026, 1, 1)
    while day < date(2026, 11, 1):
        record_check(office, day)
        office.record(INFO_EXCHANGE, village(office), exchange(day))
        day += timedelta(days=10)
    times = []
    with office.look() as connection:
        for _ in range(7):
            begin = thread_time()
            village_days(connection, today=office.today)
            times.append(thread_time() - begin)
    assert min(times) < 0.01


def exchange(day: date) -> InfoExchange:
    return InfoExchange(happened_on=day, with_whom="镇禁毒办")


def record_check(office: Office, day: date, period: str = "") -> None:
    office.record(TENDAY_CHECK, village(office), TendayCheck(period=period, happened_on=day))


def village(office: Office) -> str:
    return office.village.village


def found(office: Office) -> tuple[VillageDay, ...]:
    with office.look() as connection:
        return village_days(connection, today=office.today)


def keys(office: Office) -> list[str]:
    return [one.key for one in found(office)]


def only(office: Office, key: str) -> VillageDay:
    (one,) = [one for one in found(office) if one.key == key]
    return one


def only_period(office: Office, period: str) -> VillageDay:
    (one,) = [one for one in found(office) if one.known.get("period") == period]
    return one


def noon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 4, tzinfo=UTC)


def on_the(folder: Path, day: date, *, kept_since: date) -> Office:
    """A village whose records are kept since one day, on another."""
    folder.mkdir(exist_ok=True)
    begun = noon(kept_since)
    office = Office(new_vault(folder / "vault", now=begun).vault, begun)
    office.now = noon(day)
    return office
