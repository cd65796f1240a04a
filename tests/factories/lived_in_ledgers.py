"""A year of the ledgers that have a register of their own: papers P30 to P45 are pictured with it."""

from __future__ import annotations

from datetime import date
from typing import Any

from app.activities.checklist_line import ChecklistLine
from app.activities.condolence import Condolence
from app.activities.home_letter import HomeLetter
from app.activities.partner_unit import PartnerUnit
from app.activities.position import Position
from app.activities.reader_line import ReaderLine
from app.activities.school_link import SchoolLink
from app.activities.venue import Venue
from app.activities.volunteer import Volunteer
from app.groups.in_charge import InCharge
from app.groups.training import Training
from app.village.commendation import Commendation
from app.village.document_in import DocumentIn
from app.village.grid import Grid
from app.village.inspection import Inspection
from app.village.month_close import MonthClose
from app.village.plan_task import PlanTask
from app.village.village_year import VillageYear
from app.village.year_plan import YearPlan


def other_ledgers(year: int) -> list[Any]:
    """Records of village work without a person."""
    return [
        Training(date(year, 4, 3), "骨干培训", ("1",), "村会议室", "赵专干", 12, 3, "会员小组", "识毒、走访"),
        Position("3", "固定标语", "各组路口", "3", 9, 7, date(year, 3, 2), date(year, 9, 20), "完好"),
        Position("2", "宣传橱窗", "村委会", "1", 1, 1, date(year - 1, 5, 6), date(year, 9, 20), "完好"),
        PartnerUnit("清水湾小学", "2", "周老师", "10000000012", date(year, 1, 1)),
        PartnerUnit("村卫生室", "9", "钱医生", "10000000014", date(year, 1, 1)),
        Volunteer("周返乡", "1", "10000000015", "开车、摄影", date(year, 3, 1)),
        Venue("清溪网吧", "3", "镇街", "吴老板", "10000000016", date(year, 8, 3), date(year, 8, 3), "正常"),
        ReaderLine(date(year, 5, 8), "1", "讲好身边的禁毒故事", 120, "镇禁毒办", "李会计"),
        ReaderLine(date(year, 6, 26), "2", "讲好身边的禁毒故事", 80, "三组、小学", "李会计"),
        HomeLetter(date(year, 1, 20), "春节返乡", 86, "外出务工家庭", "1", "王组长"),
        SchoolLink(date(year, 9, 8), "清水湾小学", "周老师", "王组长", 64, 71, "开学第一课"),
        Condolence(date(year, 1, 28), "钱某户", "二组", "主要劳力生病", "米、油各一", 30_000, "李村长"),
        ChecklistLine(year, "1", "一堂法治课", 2, 2, date(year, 9, 8), "照片2张", "县里清单"),
        ChecklistLine(year, "1", "一次参观", 1, 0, None, "", "县里清单"),
        InCharge(year, "1", "李村长", "村支部书记", "10000000017", date(year, 1, 1)),
        InCharge(year, "2", "王组长", "治调主任", "10000000011", date(year, 1, 1)),
        VillageYear(year, 2860, 812, 6, 24, 1, 3, 0, source="统计年报"),
        Grid("01", "一至三组", "刘网格", "10000000018", 402, 1420, 1390, date(year, 9, 30)),
        Grid("02", "四至六组", "孙网格", "10000000019", 410, 1440, 1440, date(year, 9, 30)),
        DocumentIn("1", date(year, 5, 12), "清溪禁〔2026〕4号", "关于开展宣传月的通知", "清溪镇",
                   date(year, 5, 20), "李会计", date(year, 5, 18), "已报方案", "文件柜2"),
        Commendation(date(year, 7, 2), "1", "清溪镇", "清溪禁〔2026〕9号", "清水湾村", "宣传月组织得好"),
        Inspection(date(year, 9, 30), "2026-Q3", "1", "示范县禁毒办", "郑科长", ("档案袋", "台账"),
                   "两个袋缺责任书", "限期补齐"),
        YearPlan(year, f"清水湾村{year}年禁毒工作计划", date(year, 1, 15), "清水湾〔2026〕1号",
                 "青少年、外出务工人员", "屋场会、进校", "橱窗、读本", "每旬排查、每季自查", "经费专账"),
        PlanTask("签订责任书到组", "5", "王组长", date(year, 3, 10), date(year, 3, 1), "登记表"),
        PlanTask("宣传月集会", "2", "李会计", date(year, 6, 26), date(year, 6, 26), "照片"),
        MonthClose("2026-09", date(year, 10, 8), "王组长"),
        MonthClose("2026-10", date(year, 11, 6), "王组长"),
    ]  # fmt: skip
