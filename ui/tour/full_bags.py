"""Fill the sample village's bags and ledgers as a diligent year would have: invented, every sheet.

What is written here goes through the same use cases as what is typed; only the typing is left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from app.activities.activity import ACTIVITY, Activity
from app.activities.material_line import MATERIAL_LINE, MaterialLine
from app.activities.pledge_batch import PLEDGE_BATCH, PledgeBatch
from app.bag.aid import AID, Aid
from app.bag.evaluation import EVALUATION, Evaluation
from app.bag.family import FAMILY, Relative
from app.bag.known import KNOWN, Known
from app.bag.measure import MEASURE, Measure
from app.bag.need import NEED, Need
from app.bag.pairing import PAIRING, Pairing
from app.bag.party import PARTY, Party
from app.clock import Moment, day_of
from app.conduct.leave import LEAVE, Leave
from app.groups.fund_line import FUND_LINE, FundLine
from app.groups.member import MEMBER, Member
from app.ids import PersonId, VillageId
from app.placements.read_placements import placements_of
from app.placements.workgroup import WORKGROUP, Workgroup
from app.records import RecordKind, add_record
from app.village.info_exchange import INFO_EXCHANGE, InfoExchange
from app.village.meeting import MEETING, Meeting
from app.village.tenday_check import TENDAY_CHECK, TendayCheck
from app.village.village_year import VILLAGE_YEAR, VillageYear
from app.work import Session

Kept = tuple[RecordKind[Any], Any]
MOVEMENT = 5
_KNOWN = (
    "初中文化，会泥瓦工",
    "与堂弟来往较多",
    "种田三亩，农闲打零工",
    "愿意学一门手艺",
    "农闲时去县城做工",
)


def fill_bag(session: Session, person: PersonId, number: int, *, now: Moment) -> int:
    """Every sheet of one person's bag; how many records came of it. `number` makes them differ."""
    today = day_of(now)
    records = list(_of_person(number, today))
    for kind, details in records:
        add_record(session, kind, person, details, now=now)
    placements = placements_of(session.connection, person)
    members = list(_working_group(today)) if placements else []
    for member in members:
        add_record(session, WORKGROUP, placements[0].placement, member, now=now)
    return len(records) + len(members)


def fill_village(session: Session, village: VillageId, *, now: Moment) -> int:
    """A year of the village's own ledgers; how many records came of it."""
    records = list(_of_village(day_of(now)))
    for kind, details in records:
        add_record(session, kind, village, details, now=now)
    return len(records)


def _of_person(number: int, today: date) -> Iterator[Kept]:
    year = today.replace(month=1, day=5)
    for aspect, words in enumerate(_KNOWN, 1):
        day = year + timedelta(days=20 * aspect + number)
        known = Known(str(aspect), words, day, "走访")
        if aspect == MOVEMENT:
            known = replace(known, from_on=day, to_on=day + timedelta(days=9), place="县城")
        yield KNOWN, known
    yield FAMILY, Relative("张某", "52", f"100{number:08}", "务农", 1)
    yield FAMILY, Relative("李某", "70", f"100{number + 500:08}", "务工", 2)
    for role, name in enumerate(("张某", "王组长", "刘干事", "陈警官"), 1):
        yield (
            PARTY,
            Party(
                role=str(role),
                name=name,
                phone=f"100{number:04}{role:04}",
                duty="按责任书履行帮控职责",
                letter_no=f"责{today.year}-{number:02}-{role}",
                letter_signed_on=year,
            ),
        )
    yield (
        MEASURE,
        Measure(
            from_on=year,
            situation="在家务农，身体尚可",
            goal="稳定就业",
            action="每月家访一次，介绍就近务工",
            owner="王组长",
            review_on=year + timedelta(days=180),
        ),
    )
    yield PAIRING, Pairing(kind="1", helper="赵老师", post="退休教师", phone="10099990000", from_on=year)
    yield NEED, Need(happened_on=year + timedelta(days=60), words="想学电工，没有路费")
    yield (
        AID,
        Aid(
            happened_on=year + timedelta(days=90),
            kind="4",
            need_words="想学手艺",
            action="介绍参加镇上电工培训",
            unit="镇劳动保障所",
            training_name="电工初级班",
            training_days=15,
            outcome="已结业",
        ),
    )
    yield (
        AID,
        Aid(
            happened_on=year + timedelta(days=120),
            kind="10",
            action="春耕前慰问",
            amount_fen=30000,
            unit="村委会",
        ),
    )
    if number % 4 == 0:
        yield (
            LEAVE,
            Leave(
                kind="1",
                applied_on=today - timedelta(days=40),
                from_on=today - timedelta(days=38),
                to_on=today - timedelta(days=33),
                destination="邻县",
                reason="探亲",
                written=True,
                village_opinion="1",
                town_opinion="1",
                approval="1",
                approved_on=today - timedelta(days=39),
                returned_on=today - timedelta(days=34),
            ),
        )
    yield (
        EVALUATION,
        Evaluation(
            kind="1",
            from_on=year,
            to_on=year + timedelta(days=85),
            evaluated_on=year + timedelta(days=88),
            meetings=3,
            income="务农",
            family_view="表现较好",
            score="县里未评分",
            authority="清溪镇禁毒办",
        ),
    )


def _working_group(today: date) -> Iterator[Workgroup]:
    for role, name in enumerate(("刘干事", "陈警官", "李医生", "张某", "赵老师"), 1):
        yield Workgroup(role=str(role), name=name, from_on=today.replace(month=1, day=5))


def _of_village(today: date) -> Iterator[Kept]:
    yield VILLAGE_YEAR, VillageYear(year=today.year, population=3120, households=812, groups_n=9, yards=46)
    for name, role, elder in (("王组长", "1", "4"), ("赵老师", "2", "2"), ("周大爷", "3", "3")):
        yield MEMBER, Member(name=name, role=role, five_elder=(elder,), from_on=today.replace(month=1, day=1))
    yield (
        FUND_LINE,
        FundLine(
            happened_on=today.replace(month=2, day=6),
            direction="1",
            amount_fen=300000,
            purpose="县拨工作经费",
        ),
    )
    for month in range(1, today.month):
        middle = date(today.year, month, 15)
        for day in (8, 18, 25):
            on = date(today.year, month, day)
            yield TENDAY_CHECK, TendayCheck(happened_on=on, checkers=("王组长", "周大爷"), persons_checked=26)
        yield INFO_EXCHANGE, InfoExchange(happened_on=middle, with_whom="2", topic="在册人员动态")
        yield (
            ACTIVITY,
            Activity(
                happened_on=middle,
                title="屋场会：认识新型毒品",
                place=f"{month % 9 + 1}组晒谷坪",
                methods=("7", "6"),
                tags=("J4",),
                audience_n=35 + month,
                content="讲解依托咪酯的危害，发放资料",
                responsible="王组长",
                volunteers_n=3,
            ),
        )
        yield MATERIAL_LINE, MaterialLine(happened_on=middle, kind="9", quantity=60 + month)
    yield (
        MEETING,
        Meeting(happened_on=today.replace(month=3, day=2), kind="1", title="年度工作部署", attendees=22),
    )
    yield (
        PLEDGE_BATCH,
        PledgeBatch(year=today.year, kind="1", should=812, signed=790, happened_on=date(today.year, 6, 20)),
    )
