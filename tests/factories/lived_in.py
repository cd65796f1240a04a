"""A village with a year of ordinary records, for pictures of its papers. Nobody in it exists."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from app.activities.activity import Activity
from app.activities.campaign_step import CampaignStep
from app.activities.campaign_task import CampaignTask
from app.activities.duty_letter import DutyLetter
from app.activities.material_line import MaterialLine
from app.activities.media import Media
from app.activities.pledge_batch import PledgeBatch
from app.activities.survey import Survey
from app.bag.aid import Aid
from app.bag.evaluation import Evaluation
from app.bag.family import Relative
from app.bag.kinds import KINDS
from app.bag.known import Known
from app.bag.measure import Measure
from app.bag.need import Need
from app.bag.party import Party
from app.conduct.absence import UnauthorisedAbsence
from app.conduct.breach import Breach
from app.conduct.leave import Leave
from app.conduct.situation_report import SituationReport
from app.groups.bundle_pair import BundlePair
from app.groups.four_heads import FourHeads
from app.groups.fund_line import FundLine
from app.groups.fund_year import FundYear
from app.groups.member import Member
from app.groups.member_group import MemberGroup
from app.ids import PersonId
from app.placements.move import Move
from app.placements.suspension import Suspension
from app.placements.workgroup import Workgroup
from app.records import RecordKind, nothing_more
from app.rights.correction_request import CorrectionRequest
from app.village.creation import Creation
from app.village.info_exchange import InfoExchange
from app.village.ledgers import LEDGERS
from app.village.meeting import Meeting
from app.village.patrol import Patrol
from app.village.practice import Practice
from app.village.problem import Problem
from app.village.rubric_item import RubricItem
from app.village.score import Score
from app.village.tenday_check import TendayCheck
from tests.factories.lived_in_ledgers import other_ledgers
from tests.factories.people import Office, a_person

FULL_NAME = "陈𬱖"
"""Whose bag has every paper."""
KIND_OF: dict[type[Any], RecordKind[Any]] = {kind.details: kind for kind in (*KINDS, *LEDGERS)}


def live_in(office: Office) -> PersonId:
    """Fill the vault; the person whose bag has every paper."""
    person = office.add_person(
        a_person(
            name=FULL_NAME,
            former_name="陈小龙",
            id_no="999999199001010016",
            birth=date(1990, 1, 1),
            ethnic="15",
            education="70",
            marital="10",
            occupation="务农",
            phone="10000000001",
            hukou_addr="示范县清溪镇清水湾村3组12号",
            live_addr="示范县清溪镇清水湾村3组12号",
            drug_kinds=("03",),
            use_mode="2",
            first_found_on=date(2025, 12, 20),
            grid_no="03",
            grid_worker="刘网格",
            police="张警官",
            worker="赵专干",
            owner="李村长",
        )
    )
    placement = office.place(
        person,
        decision_no="示公社戒决字〔2026〕15号",
        decision_by="示范县公安局",
        exec_town="清溪镇",
        received_by="赵专干",
        brought="身份证、决定书",
        agreement_no="清溪社戒协〔2026〕7号",
        agreement_signed_on=date(2026, 3, 12),
        agreement_witness="张警官",
        agreement_rights="就业、就医帮助",
        agreement_rules="按期检测、外出请假",
        agreement_measures="每月谈话一次",
        agreement_duties="走访、帮扶",
        agreement_breach="按条例处理",
        agreement_kept_at="镇禁毒办",
    )
    _visits(office, person)
    for one in _of_person():
        _add(office, person, one)
    for one in _of_placement():
        _add(office, placement, one)
    village = office.village.village
    activity = _add(office, village, ACTIVITIES[0])
    for one in ACTIVITIES[1:]:
        _add(office, village, one)
    task = _add(office, village, TASK)
    item = _add(office, village, ITEM)
    for one in (*_linked(activity, task, item), *_of_village(), *other_ledgers(2026)):
        _add(office, village, one)
    return person


def _add(office: Office, parent: str, details: Any) -> str:
    return office.record(replace(KIND_OF[type(details)], check=nothing_more), parent, details)


def _visits(office: Office, person: PersonId) -> None:
    words = {
        "place": "清水湾村3组本人家中",
        "interviewee": "陈𬱖",
        "relation": "01",
        "interviewee_phone": "10000000001",
        "family_words": "本人身体良好，情绪稳定；父亲仍在服药，母亲在家务农。",
        "work_words": "柑橘修剪施肥，每天下地；每月做零工约8天。",
        "thinking_words": "愿意配合，表示要把果园做好。",
        "movement_words": "本月未外出。",
        "opinion_words": "希望联系电工培训。",
        "difficulty_words": "父亲医药费负担较重。",
        "next_action": "联系镇里申请临时救助。",
    }
    for day, kind in ((date(2026, 4, 8), "1"), (date(2026, 6, 3), "2"), (date(2026, 9, 9), "1")):
        office.visit(person, day, kind=kind, **words)
    for day in (date(2026, 5, 20), date(2026, 8, 19), date(2026, 11, 3)):
        office.test(
            person,
            day,
            place="清溪镇卫生院",
            arranged_by="清溪镇派出所",
            notified_on=date(day.year, day.month, 1),
            notice_no=f"清检〔2026〕{day.month}号",
            planned_due=day,
        )


def _of_person() -> list[Any]:
    return [
        Relative("陈大山", "51", "10000000002", "务农", 1),
        Relative("王桂花", "52", "10000000003", "务农", 2),
        Known("2", "平时与同组村民来往，未发现与涉毒人员接触。", date(2026, 4, 8)),
        Known("3", "种柑橘六亩，农闲做零工，收入基本稳定。", date(2026, 4, 8)),
        Need(date(2026, 4, 8), "父亲医药费负担较重", "1"),
        Party("1", "陈大山", "父亲", "10000000002", "监督生活、提醒检测", "1", date(2026, 3, 12)),
        Party("2", "李村长", "村主任", "10000000004", "走访谈心、解决困难", "2", date(2026, 3, 12)),
        Party("3", "赵专干", "镇禁毒专干", "10000000005", "检测安排、政策帮扶", "3", date(2026, 3, 12)),
        Party("4", "张警官", "社区民警", "10000000006", "法律宣传、检测监督", "4", date(2026, 3, 12)),
        Measure(
            date(2026, 3, 12),
            date(2026, 12, 31),
            "在家务农，农闲零工",
            "收入不稳，交往较杂",
            "联系培训",
            "一年内稳定就业、检测全部阴性",
            "每月上门一次；联系电工培训；帮助申请临时救助",
            "李村长",
            date(2026, 9, 30),
            date(2026, 9, 9),
            "已报名培训，情绪稳定",
        ),
        Aid(
            happened_on=date(2026, 5, 6),
            kind="4",
            need_words="希望学一门技术",
            action="联系镇人社站，参加电工培训",
            helper="李村长",
            unit="清溪镇人社站",
            amount_fen=60_000,
            skill="柑橘种植",
            job_wish="电工",
            job_unit="示范县水电安装队",
            job_post="学徒",
            job_start=date(2026, 7, 1),
            training_name="初级电工",
            training_days=15,
            followed_up_on=date(2026, 9, 9),
            outcome="取得结业证，已上岗",
            signed=True,
        ),
        Evaluation(
            kind="1",
            from_on=date(2026, 7, 1),
            to_on=date(2026, 9, 30),
            evaluated_on=date(2026, 10, 9),
            tests_due=3,
            tests_done=3,
            test_results="均为阴性",
            refusals=0,
            admonitions=0,
            meetings=3,
            journeys=1,
            income="水电安装队工资、柑橘收入",
            psychology="情绪平稳，对今后有打算",
            family_view="家人反映按时回家，邻里评价较好",
            leader_opinion="继续按计划帮教",
            police_opinion="配合检测",
            doctor_opinion="身体良好",
            worker_opinion="巩固就业",
        ),
        Leave(
            "1",
            date(2026, 8, 30),
            date(2026, 9, 1),
            date(2026, 9, 5),
            "邻县柑橘市场",
            "",
            "",
            "10000000001",
            "卖柑橘、联系买家",
            True,
            "1",
            "1",
            "1",
            returned_on=date(2026, 9, 5),
        ),
        Breach(
            happened_on=date(2026, 7, 15),
            kind="2",
            evidence="通知后未到，次日补检，阴性",
            admonition_no="清溪告〔2026〕3号",
            admonished_on=date(2026, 7, 16),
            signed=True,
        ),
        UnauthorisedAbsence(
            from_on=date(2026, 7, 20), to_on=date(2026, 7, 22), found_on=date(2026, 7, 21), place="县城"
        ),
        SituationReport(
            state="2",
            reported_on=date(2026, 7, 21),
            reported_time="09:30",
            reason="9",
            facts="7月20日离开村里未请假，7月21日走访时发现，电话联系称在县城亲戚家，7月22日返回。",
            basis="《戒毒条例》第二十条",
            reporter="李村长",
            receiver="张警官",
            receiver_unit="清溪镇派出所",
            way="当面",
            reply="已谈话提醒。",
            replied_on=date(2026, 7, 23),
        ),
        CorrectionRequest(
            date(2026, 9, 10),
            wrong="花名册上的村组写成了五组",
            wanted="三组",
            decision="2",
            decided_on=date(2026, 9, 11),
            decided_by="王组长",
            done_on=date(2026, 9, 11),
            answered_on=date(2026, 9, 12),
            answer="已改为三组，当面告知本人",
        ),
    ]


def _of_placement() -> list[Any]:
    members = (("1", "赵专干", "镇禁毒办专干"), ("2", "张警官", "清溪镇派出所"), ("3", "何医生", "镇卫生院"))
    members += (("4", "陈大山", "父亲"), ("5", "周老师", "退休教师"))
    return [
        *(
            Workgroup(role, name, unit, f"1000000000{role}", "按协议分工", date(2026, 3, 12))
            for role, name, unit in members
        ),
        Suspension(date(2026, 10, 1), date(2026, 10, 8), "1", "示公拘〔2026〕9号", "清溪复〔2026〕2号"),
        Move(
            "白石镇",
            "清溪镇",
            date(2026, 3, 20),
            "回原籍居住",
            date(2026, 3, 22),
            date(2026, 3, 25),
            "清溪社戒协〔2026〕7号",
        ),
    ]


ACTIVITIES = [
    Activity(
        happened_on=date(2026, month, day),
        happened_time="09:00",
        title=title,
        place=place,
        methods=(method,),
        tags=("J4",),
        responsible="王组长",
        content="讲解依托咪酯的危害和识别方法，发放资料，现场答问。",
        audience_n=people,
        partner_units=("清溪镇禁毒办", "清水湾小学"),
        oath_n=oath,
        media_words="村村响播报两次",
    )
    for month, day, title, place, method, people, oath in (
        (6, 26, "6·26禁毒宣传集会", "村文化广场", "9", 186, 120),
        (3, 12, "返乡人员屋场会", "三组晒谷坪", "7", 42, None),
        (9, 3, "开学第一课", "清水湾小学", "1", 95, 95),
    )
]
TASK = CampaignTask(
    year=2026, campaign="6·26", task="张贴宣传画", least=20, most=30, unit="张", due_on=date(2026, 6, 30)
)
ITEM = RubricItem(
    year=2026, code="1.1", item="组织领导", points_hundredths=1000, rule="成立会员小组，分工明确，有会议记录"
)


def _linked(activity: str, task: str, item: str) -> list[Any]:
    day = date(2026, 6, 26)
    return [
        MaterialLine(day, "9", 300, "村文化广场", activity),
        MaterialLine(day, "6", 12, "村文化广场", activity),
        MaterialLine(day, "5", 4, "村口", activity),
        MaterialLine(date(2026, 4, 2), "1", 26, "各组公告栏"),
        Media(day, "清水湾村6·26集会", "示范县融媒体", "3", activity_id=activity),
        CampaignStep(date(2026, 6, 5), task, 14, "一至三组", "照片3张"),
        CampaignStep(date(2026, 6, 12), task, 12, "四至六组", "照片2张"),
        Score(item, 950, None, "少一次会议记录", "", ("1-1", "1-2")),
    ]


def _of_village() -> list[Any]:
    year = 2026
    return [
        *(
            TendayCheck(
                f"2026-{month:02d}-{third}",
                date(year, month, day),
                ("王组长", "李会计"),
                ("一组", "三组"),
                12,
                0,
                1,
                1,
                0,
                "无异常",
                "照常走访",
            )
            for month in (9, 10)
            for third, day in (("A", 8), ("B", 18), ("C", 28))
        ),
        InfoExchange(date(year, 9, 10), "1", "赵专干", "本月检测安排", "10月15日集中检测", "王组长"),
        InfoExchange(date(year, 10, 11), "2", "张警官", "外出人员返回情况", "已核对，无异常", "王组长"),
        Patrol(date(year, 3, 20), "后山林地、二组菜地", 3550, ("王组长", "李会计"), False, 0, 0),
        Patrol(date(year, 4, 18), "三组房前屋后", 1200, ("王组长", "周老师"), False, 0, 0),
        Meeting(
            date(year, 5, 28),
            "1",
            "6·26宣传月部署会",
            "村会议室",
            "李村长",
            "李会计",
            9,
            ("李村长", "王组长", "李会计", "周老师"),
            "宣传月工作安排",
            "一、传达镇里安排；二、明确各组任务；三、落实横幅、展板和资料。",
            "6月26日在文化广场集会，各组6月15日前完成张贴。",
        ),
        Problem(
            "1",
            date(year, 9, 30),
            "两个档案袋缺少帮教责任书",
            "10日内补齐",
            "王组长",
            date(year, 10, 10),
            date(year, 10, 8),
            "补签责任书2份",
            "赵专干",
            date(year, 10, 12),
            "档案管理",
        ),
        Creation("4", "清水湾村", year, "1", "宣传到户", "承诺书签订率95%以上", "已签98%", "登记表", 950),
        Survey(date(year, 6, 26), "村文化广场", "", 50, 47, "王组长"),
        Survey(date(year, 9, 3), "清水湾小学", "", 40, 39, "周老师"),
        PledgeBatch(year, "1", "一组", 86, 84, date(year, 3, 30), "001-086"),
        PledgeBatch(year, "1", "二组", 72, 72, date(year, 3, 31), "087-158"),
        DutyLetter(year, "1", "清溪镇", "清水湾村", 1, 1, date(year, 2, 20)),
        DutyLetter(year, "2", "清水湾村", "各村民小组", 6, 6, date(year, 3, 1)),
        MemberGroup(
            "清水湾村禁毒会员小组",
            date(2025, 3, 1),
            "清溪禁〔2025〕2号",
            "村委会二楼",
            True,
            True,
            True,
            True,
        ),
        Member("王组长", "1", "1", 1962, "10000000011", "", ("4",), "全面负责", date(2025, 3, 1)),
        Member("周老师", "3", "1", 1955, "10000000012", "", ("2", "4"), "学校宣传", date(2025, 3, 1)),
        Member("买买提·艾合买提江", "4", "1", 1990, "10000000013", "", (), "入户宣传", date(2025, 6, 1)),
        FundYear(year, 2860, 300_000, 300_000),
        FundLine(date(year, 2, 20), "1", 300_000, "县里拨付小组经费", "收001", "李会计", "王组长"),
        FundLine(date(year, 6, 20), "2", 86_000, "横幅、展板、资料", "票0626", "李会计", "王组长"),
        FundLine(date(year, 9, 28), "2", 40_000, "慰问困难家庭", "票0928", "李会计", "王组长"),
        FourHeads("1", "陈大山", "本户", "", date(year, 3, 1)),
        FourHeads("2", "刘组长", "三组", "", date(year, 3, 1)),
        FourHeads("3", "李村长", "全村", "", date(year, 3, 1)),
        BundlePair("1", "赵专干", "清水湾村", "指导台账、走访"),
        BundlePair("2", "王组长", "三组", "包组走访"),
        Practice(
            date(year, 10, 20),
            "屋场会上说禁毒",
            "把课堂搬到晒谷坪，请老党员讲、返乡青年讲，用方言编成快板；每月一次，一组一场。",
            "全年开会18场，受教育820人次，知晓率由81%升到94%。",
            "可在其他村推广，快板词和展板已整理。",
            "",
            "示范县禁毒办",
        ),
    ]
