"""Values for paper: every default is stated here, a test states only what matters to it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from app.printing.values import (
    BagValues,
    CardValues,
    ContentsLine,
    CoverValues,
    FamilyMember,
    PaperContext,
    RosterRow,
    RosterValues,
    TestRegisterRow,
    TestRegisterValues,
    VisitValues,
)

FILE_NO = "999999100201-K7Q-0012"


def a_context(**changes: Any) -> PaperContext:
    context = PaperContext(
        village_name="云溪村",
        town="清水镇",
        county="青山县",
        unit="清水镇云溪村禁毒会员小组",
        printed_at=datetime(2026, 11, 21, 2, 30, tzinfo=UTC),
        printed_by="周文书",
        year=2026,
    )
    return replace(context, **changes)


def a_cover(**changes: Any) -> CoverValues:
    cover = CoverValues(
        file_no=FILE_NO,
        village="云溪村",
        opened_on=date(2026, 1, 8),
        owner="李村长",
        contents=(
            ContentsLine(1, "社区戒毒决定书", present=True, copies=1, pages=2, day=date(2026, 1, 5)),
            ContentsLine(2, "涉毒人员信息卡", form="F02", day=date(2026, 1, 8)),
            ContentsLine(3, "帮教责任书", present=False, note="待签"),
            ContentsLine(4, "走访（家访）记录表", form="F11"),
            ContentsLine(5, "尿检（检测）登记表", form="F13"),
        ),
    )
    return replace(cover, **changes)


def a_card(**changes: Any) -> CardValues:
    card = CardValues(
        file_no=FILE_NO,
        name="陈𬱖",
        former_name="陈小龙",
        sex="男",
        birth=date(1990, 1, 1),
        ethnic="土家族",
        id_no="9999**********0016",
        education="初中",
        marital="未婚",
        occupation="务农",
        phone="100****0001",
        hukou_address="青山县清水镇云溪村三组12号",
        live_address="青山县清水镇云溪村三组12号",
        drug_kinds=("甲基苯丙胺（冰毒）", "氯胺酮"),
        use_mode="烫吸",
        first_found_on=date(2025, 12, 20),
        status="社区戒毒执行中",
        term_from=date(2026, 1, 8),
        term_to=date(2029, 1, 7),
        family=(
            FamilyMember("陈父", "父亲", "100****0002", "务农"),
            FamilyMember("王母", "母亲", "100****0003", "务农"),
        ),
        contacts="平时与同组村民来往，近期未发现与涉毒人员接触。",
        economy="种植柑橘六亩，农闲时在镇上做零工，收入基本稳定。",
        difficulty="父亲长年患病，医药费负担较重；希望参加电工培训。",
        grid="03 / 刘网格",
        police="张警官",
        town_owner="赵专干",
        village_owner="李村长",
        filled_by="周文书",
        filled_on=date(2026, 1, 8),
    )
    return replace(card, **changes)


def a_visit(**changes: Any) -> VisitValues:
    visit = VisitValues(
        file_no=FILE_NO,
        name="陈𬱖",
        kind="家访",
        planned_due=date(2026, 3, 31),
        happened_on=date(2026, 3, 12),
        place="云溪村三组本人家中",
        visitors=("李村长", "周文书"),
        interviewee="陈𬱖",
        relation="本人",
        phone="100****0001",
        result="见到本人",
        family="本人身体状况良好，情绪稳定。父亲仍在服药，母亲在家务农。",
        work="春季柑橘修剪施肥，每天下地；每月做零工约8天。",
        thinking="愿意配合，按时参加检测，表示要把果园做好。",
        movement="本月未外出，下月拟去县城看病一天。",
        opinion="希望村里帮助联系技术培训。",
        difficulty="父亲医药费负担较重。",
        next_action="联系镇里申请临时救助；3月底前报名电工培训。",
        photos=2,
    )
    return replace(visit, **changes)


def a_test(**changes: Any) -> TestRegisterRow:
    row = TestRegisterRow(
        happened_on=date(2026, 5, 20),
        place="清水镇卫生院",
        arranged_by="清水镇派出所",
        testers=("张警官", "何医生"),
        sample="尿液",
        result="阴性",
    )
    return replace(row, **changes)


def a_test_register(**changes: Any) -> TestRegisterValues:
    register = TestRegisterValues(
        file_no=FILE_NO,
        name="陈𬱖",
        rows=(a_test(), a_test(happened_on=date(2026, 11, 3))),
        due_in_year=2,
        done_in_year=2,
    )
    return replace(register, **changes)


def a_roster_row(**changes: Any) -> RosterRow:
    row = RosterRow(
        name="陈**",
        sex="男",
        age=36,
        id_no="9999**********0016",
        group="三组",
        kind="社区戒毒",
        reported_on=date(2026, 1, 8),
        ends_on=date(2029, 1, 7),
        status="执行中",
        owner="李村长",
        last_visit=date(2026, 11, 12),
        next_visit=date(2026, 12, 31),
        last_test=date(2026, 11, 3),
        next_test=date(2027, 6, 30),
    )
    return replace(row, **changes)


def a_roster(people: int = 3) -> RosterValues:
    names = ("陈**", "王**", "欧阳**")
    return RosterValues(tuple(a_roster_row(name=names[n % 3], age=20 + n % 40) for n in range(people)))


def a_bag(**changes: Any) -> BagValues:
    first = date(2026, 1, 12)
    bag = BagValues(
        cover=a_cover(),
        card=a_card(),
        visits=tuple(a_visit(happened_on=first + timedelta(days=31 * n)) for n in range(6)),
        tests=a_test_register(),
    )
    return replace(bag, **changes)
