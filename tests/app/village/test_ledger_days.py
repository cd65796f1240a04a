"""What Today asks the village's ledgers for besides rules S7 to S10: sourced, countable, and off at will."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from app.activities.checklist_line import CHECKLIST_LINE, ChecklistLine
from app.activities.duty_letter import DUTY_LETTER, DutyLetter
from app.activities.home_letter import HOME_LETTER, HomeLetter
from app.activities.media import MEDIA, Media
from app.activities.pledge_batch import PLEDGE_BATCH, PledgeBatch
from app.activities.position import POSITION, Position
from app.activities.reader_line import READER_LINE, ReaderLine
from app.activities.school_link import SCHOOL_LINK, SchoolLink
from app.activities.survey import SURVEY, Survey
from app.activities.venue import VENUE, Venue
from app.activities.volunteer import VOLUNTEER, Volunteer
from app.groups.bundle_pair import BUNDLE_PAIR, BundlePair
from app.groups.four_heads import FOUR_HEADS, FourHeads
from app.groups.fund_line import FUND_LINE, FundLine
from app.groups.fund_year import FUND_YEAR, FundYear
from app.groups.in_charge import IN_CHARGE, InCharge
from app.groups.member import MEMBER, Member
from app.groups.member_group import MEMBER_GROUP, MemberGroup
from app.groups.training import TRAINING, Training
from app.records import RecordKind
from app.village.creation import CREATION, Creation
from app.village.grid import GRID, Grid
from app.village.ledger_days import LIMIT
from app.village.ledger_rules import NEVER, LedgerRule, ledger_rules
from app.village.ledgers import LEDGERS
from app.village.meeting import MEETING, Meeting
from app.village.month_close import MONTH_CLOSE, MonthClose
from app.village.patrol import PATROL, Patrol
from app.village.problem import PROBLEM, Problem
from app.village.rubric_item import RUBRIC_ITEM, RubricItem
from app.village.score import SCORE, Score
from app.village.village_day import VillageDay
from app.village.village_days import village_days
from app.village.village_settings import ON_TODAY, set_setting, setting_kinds
from app.village.village_year import VILLAGE_YEAR, VillageYear
from app.village.year_plan import YEAR_PLAN, YearPlan
from db.schema import SHAPES
from tests.factories.people import KeptOffice, Office

THEN = date(2025, 6, 30)
TODAY = date(2026, 12, 25)
"""Six days before a quarter, a half-year and a year end."""

LAST_YEAR: tuple[tuple[RecordKind[Any], Any], ...] = (
    (VILLAGE_YEAR, VillageYear(year=2025, population=3000)),
    (YEAR_PLAN, YearPlan(year=2025)),
    (IN_CHARGE, InCharge(year=2025, duty="1", name="林大山")),
    (FUND_YEAR, FundYear(year=2025)),
    (RUBRIC_ITEM, RubricItem(year=2025, item="旧细则")),
    (TRAINING, Training(happened_on=THEN, title="骨干培训")),
    (HOME_LETTER, HomeLetter(happened_on=THEN, copies=20)),
    (SURVEY, Survey(happened_on=THEN, asked=10, aware=9)),
    (SCHOOL_LINK, SchoolLink(happened_on=THEN, school="村小学")),
)
"""What makes a ledger one that is kept; nothing of it was written this year."""

UNDONE: tuple[tuple[RecordKind[Any], Any], ...] = (
    (PLEDGE_BATCH, PledgeBatch(year=2026, kind="1", class_name="农户", should=300, signed=280)),
    (DUTY_LETTER, DutyLetter(year=2026, level="2", party_b="三组", should=9, signed=8)),
    (CHECKLIST_LINE, ChecklistLine(year=2026, scheme="X2", item="一堂课", should=2, done=1)),
    (POSITION, Position(kind="3", name="固定标语", should=9, done=7)),
    (GRID, Grid(grid_no="1", name="一网格", people_total=500, people_covered=450)),
    (PATROL, Patrol(happened_on=date(2026, 4, 2), area="后山", found=True, plants=3)),
    (PROBLEM, Problem(found_on=THEN, item="缺签名", fixed_on=date(2026, 12, 1))),
    (FOUR_HEADS, FourHeads(level="2", name="周石生")),
    (MEMBER_GROUP, MemberGroup(name="会员小组", has_people=True, has_place=True, has_desk=True)),
    (CREATION, Creation(kind="1", name="无毒家庭", year=2026, state="2")),
    (RUBRIC_ITEM, RubricItem(year=2026, item="台账", kind="1")),
    (READER_LINE, ReaderLine(happened_on=date(2026, 11, 1), direction="1", quantity=50)),
    (READER_LINE, ReaderLine(happened_on=date(2026, 11, 2), direction="2", quantity=30)),
    (MEMBER, Member(name="林大山", role="2", to_on=date(2027, 1, 1))),
    (BUNDLE_PAIR, BundlePair(level="1", leader="镇干部", paired_with="本村", to_on=date(2026, 12, 31))),
    (VOLUNTEER, Volunteer(name="志愿者", to_on=date(2026, 12, 31))),
    (VENUE, Venue(name="网吧", kind="3")),
    (MEETING, Meeting(happened_on=date(2026, 12, 1), kind="1", title="例会")),
    (FUND_LINE, FundLine(happened_on=THEN, direction="2", amount_fen=100, purpose="纸", note="垫付")),
    (MEDIA, Media(happened_on=date(2026, 12, 1), title="推文")),
)  # fmt: skip

WRITTEN: tuple[tuple[RecordKind[Any], Any], ...] = (
    (TRAINING, Training(happened_on=date(2026, 4, 3), title="骨干培训")),
    (SURVEY, Survey(happened_on=date(2026, 11, 3), asked=10, aware=9)),
    (YEAR_PLAN, YearPlan(year=2026)),
    (MEMBER, Member(name="周石生", role="1")),
)


def test_a_village_that_keeps_nothing_yet_is_asked_for_nothing(office: Office) -> None:
    assert asked(office) == {}


def test_each_rule_finds_what_is_undone_and_what_was_kept_before_and_counts_it(office: Office) -> None:
    write(office, LAST_YEAR, UNDONE)
    found = asked(office)
    on = {
        kind.key
        for kind in setting_kinds().values()
        if kind.about == ON_TODAY and kind.value not in ("no", "0")
    }
    assert set(found) == on - {"today_month_close", "today_rubric"}
    pledges = found["today_pledge"]
    assert pledges.facts == {"number": 1, "names": ("农户",), "done": 280, "should": 300}
    assert (pledges.table, pledges.day) == ("pledge_batch", date(2026, 12, 31))
    assert pledges.row == pledges.records[0], "Enter opens the line itself"
    assert found["today_readers"].facts == {"should": 50, "done": 30, "number": 20, LIMIT: 30}
    assert [key for key, one in found.items() if one.is_late] == ["today_patrol_report"], (
        "the law says promptly"
    )
    leader = found["today_leader"]
    assert (leader.table, leader.known["role"]) == ("member", "1")
    assert found["today_village_year"].known == {"year": 2026}

    early = asked(office, date(2026, 6, 10))
    assert set(early) & {"today_survey", "today_pledge", "today_four_heads", "today_score"} == set()
    assert {"today_patrol_report", "today_leader", "today_training"} <= set(early)


def test_what_is_written_is_asked_for_no_longer(office: Office) -> None:
    write(office, LAST_YEAR, UNDONE, WRITTEN)
    item = asked(office)["today_score"].known["rubric_item_id"]
    office.record(SCORE, office.village.village, Score(rubric_item_id=item, self_hundredths=500))
    gone = {"today_training", "today_survey", "today_year_plan", "today_leader", "today_score"}
    assert not gone & set(asked(office))


def test_the_month_before_is_asked_for_where_months_are_closed(office: Office) -> None:
    write(office, ((MONTH_CLOSE, MonthClose(period="2026-10", closed_on=date(2026, 11, 2))),))
    (day,) = asked(office).values()
    assert (day.rule, day.known) == ("today_month_close", {"period": "2026-11"})
    assert (day.day, day.is_late) == (TODAY, False), "no paper gives a day by which a month is closed"


def test_a_rule_that_no_paper_names_is_off_until_the_village_writes_its_own(office: Office) -> None:
    write(office, UNDONE)
    off = {"today_venue": "7", "today_minutes": "7", "today_voucher": "7", "today_media_counts": "7"}
    assert not set(off) & set(asked(office))
    with office.work() as session:
        for key, days in off.items():
            set_setting(session, office.village.village, key, days, source="村委会决定")
    found = asked(office)
    assert set(off) <= set(found)
    assert {found[key].source for key in off} == {"村委会决定"}


def test_a_rule_can_be_switched_off_and_asked_for_although_nothing_was_kept(office: Office) -> None:
    write(office, UNDONE)
    with office.work() as session:
        set_setting(session, office.village.village, "today_pledge", "no", source="村里定")
        set_setting(session, office.village.village, "today_survey", "yes", source="村里定")
    assert "today_pledge" not in asked(office)
    assert "today_survey" in asked(office)


@pytest.mark.parametrize("rule", ledger_rules().values(), ids=lambda rule: rule.key)
def test_a_rule_names_columns_of_its_ledger_and_says_where_it_comes_from(rule: LedgerRule) -> None:
    known = [kind.table for kind in LEDGERS]
    given = rule.given
    own = [given[name] for name in ("words", "should", "done", "of_year", "day") if name in given]
    for name in ("empty", "lacks", "is_one", "equals_own", "but_not"):
        own += given.get(name, ())
    other = [given[name] for name in ("ref",) if name in given]
    for name in ("equals", "filled"):
        other += given.get(name, ())
    assert set(own) <= set(SHAPES[rule.ledger].columns)
    assert set(other) <= set(SHAPES[given.get("other", rule.ledger)].columns)
    assert {rule.ledger, given.get("opens", rule.ledger)} <= set(known)
    kind = setting_kinds()[rule.key]
    is_off = kind.value in NEVER
    assert is_off == kind.source_zh.startswith("没有文件规定"), "off where no paper names it"


def write(office: Office, *several: tuple[tuple[RecordKind[Any], Any], ...]) -> None:
    for kind, details in (one for group in several for one in group):
        office.record(kind, office.village.village, details)


def asked(office: Office, today: date = TODAY) -> dict[str, VillageDay]:
    with office.look() as connection:
        found = village_days(connection, today=today)
    return {one.key: one for one in found if one.key in ledger_rules()}


@pytest.fixture
def office(empty_village: KeptOffice, tmp_path: Path) -> Iterator[Office]:
    office = empty_village.open_copy(tmp_path / "vault")
    office.now = datetime(2026, 12, 25, 4, tzinfo=UTC)
    yield office
    office.close()
