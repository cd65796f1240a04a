"""The year after: the sample village goes on working, month by month, and closes each month.

What is written goes through the use cases that the windows ask; only the typing is left out. Not
everything is done, and not all of it in time, as in any village.
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
from app.clock import Moment, day_of
from app.followup.stack import record_tests, record_visits, stack_of_tests, stack_of_visits
from app.groups.fund_line import FUND_LINE, FundLine
from app.groups.training import TRAINING, Training
from app.ids import VillageId
from app.records import RecordKind, add_record
from app.vault.vault import Vault
from app.village.info_exchange import INFO_EXCHANGE, InfoExchange
from app.village.keep_ledger import add_line
from app.village.month_close import MONTH_CLOSE, MonthClose
from app.village.patrol import PATROL, Patrol
from app.village.tenday_check import TENDAY_CHECK, TendayCheck
from app.work import look, work

_MATERIALS = (("1", 12), ("3", 6), ("5", 2), ("6", 3), ("9", 120), ("11", 2))
_WORDS = ("家中平安，务农。", "在砖厂做工，按时领工资。", "照顾老人，情绪平稳。")


def keep_a_month(vault: Vault, village: VillageId, *, now: Moment) -> int:
    """What a month brings, typed in on its 27th; how many records came of it."""
    today = day_of(now)
    month = today.month
    with look(vault) as connection:
        visits = stack_of_visits(connection, today=today)
        tests = stack_of_tests(connection, today=today)
    made = [
        (
            row.person,
            replace(row.details, happened_on=today - timedelta(days=place % 22), **_said(place)),
        )
        for place, row in enumerate(visits)
        if (place + month) % 11
    ]
    tried = [
        (
            row.person,
            replace(row.details, result="1", arranged_by="清溪镇派出所", testers=("陈警官", "李医生")),
        )
        for place, row in enumerate(tests)
        if (place + month) % 7
    ]
    records = list(_of_village(today))
    with work(vault, now=now) as session:
        record_visits(session, made, now=now)
        record_tests(session, tried, now=now)
        for kind, details in records:
            add_record(session, kind, village, details, now=now)
        if visits and month % 2:
            helped = Aid(
                happened_on=today, kind="1", action="介绍到镇上砖厂做工", unit="村委会", amount_fen=20_000
            )
            add_record(session, AID, visits[0].person, helped, now=now)
    return len(made) + len(tried) + len(records)


def close_month(vault: Vault, village: VillageId, month: date, *, now: Moment) -> None:
    """The leader closes a month that is over."""
    with work(vault, now=now) as session:
        closing = MonthClose(period=f"{month:%Y-%m}", closed_by=vault.user_name)
        add_line(session, MONTH_CLOSE, village, closing, now=now)


def _said(place: int) -> dict[str, Any]:
    return {
        "result": "1",
        "visitors": ("王组长", "李会计"),
        "family_words": _WORDS[place % len(_WORDS)] + f"（第{place + 1}户）",
    }


def _of_village(today: date) -> Iterator[tuple[RecordKind[Any], Any]]:
    month = today.month
    for day in (8, 18, 25):
        on = today.replace(day=day)
        yield TENDAY_CHECK, TendayCheck(happened_on=on, checkers=("王组长", "周大爷"), persons_checked=26)
    yield INFO_EXCHANGE, InfoExchange(happened_on=today.replace(day=12), with_whom="2", topic="在册人员动态")
    held = Activity(
        happened_on=today.replace(day=15),
        title="屋场会：认识新型毒品",
        place=f"{month % 9 + 1}组晒谷坪",
        methods=("7", "6"),
        audience_n=35 + 3 * month,
        volunteers_n=3,
        lectures=month % 2,
        oath_n=60 if month == 6 else None,
        content="讲解依托咪酯的危害，发放资料",
        responsible="王组长",
    )
    yield ACTIVITY, held
    for kind, quantity in _MATERIALS:
        if (month + int(kind)) % 3 or month == 6:
            yield (
                MATERIAL_LINE,
                MaterialLine(happened_on=held.happened_on, kind=kind, quantity=quantity + month),
            )
    spent = FundLine(
        happened_on=today.replace(day=16), direction="2", amount_fen=12_000 + 900 * month, purpose="资料"
    )
    yield FUND_LINE, spent
    if month == 2:
        yield (
            FUND_LINE,
            FundLine(happened_on=today, direction="1", amount_fen=300_000, purpose="县拨工作经费"),
        )
    if month in (4, 10):
        yield TRAINING, Training(happened_on=today.replace(day=9), title="禁毒知识培训", attendees=18)
        yield PATROL, Patrol(happened_on=today.replace(day=20), area="后山竹林", plants=0)
    if month == 6:
        signed = PledgeBatch(
            year=today.year, kind="1", should=812, signed=801, happened_on=today.replace(day=20)
        )
        yield PLEDGE_BATCH, signed
