"""`yidai list {activities,members,funds,problems}`: the village's own ledgers, line by line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from datetime import date

from app.activities.activity import ACTIVITY, Activity
from app.codes import code_list
from app.groups.fund_balance import FundBalance, fund_balances
from app.groups.member import MEMBER, Member
from app.money import yuan
from app.people.masking import mask_phone
from app.records import Record, records_of
from app.village.problem import PROBLEM, Problem
from app.village.read_village import read_village
from app.work import Connection
from ui.commands.command_line import language
from ui.commands.list_line import Line
from ui.listed import listed


def _activities(connection: Connection, today: date) -> list[Line]:
    village = read_village(connection, on=today).village
    return [_activity(one) for one in records_of(connection, ACTIVITY, village)]


def _activity(record: Record[Activity]) -> Line:
    said = record.details
    methods = listed(_label("METHOD", code) for code in said.methods)
    facts = {"id": record.row, **asdict(said), "typed_on": record.typed_on}
    return Line(facts, (said.happened_on, said.title, said.place, methods, said.audience_n))


def _members(connection: Connection, today: date) -> list[Line]:
    village = read_village(connection, on=today).village
    return [_member(one, today) for one in records_of(connection, MEMBER, village)]


def _member(record: Record[Member], today: date) -> Line:
    said = record.details
    phone, role = mask_phone(said.phone), _label("GROUP_ROLE", said.role)
    serves = (said.from_on is None or said.from_on <= today) and (said.to_on is None or said.to_on >= today)
    elder = listed(_label("ELDER", code) for code in said.five_elder)
    facts = {"id": record.row, **asdict(said), "phone": phone, "serves": serves}
    return Line(facts, (said.name, role, elder, phone, said.from_on, said.to_on))


def _funds(connection: Connection, today: date) -> list[Line]:
    village = read_village(connection, on=today).village
    return [_year(one) for one in fund_balances(connection, village).values()]


def _year(one: FundBalance) -> Line:
    facts = {**asdict(one), "left": one.left}
    entitled = yuan(one.entitled) if one.entitled is not None else ""
    return Line(facts, (one.year, entitled, yuan(one.income), yuan(one.spent), yuan(one.left), one.closed_on))


def _problems(connection: Connection, today: date) -> list[Line]:
    village = read_village(connection, on=today).village
    return [_problem(one, today) for one in records_of(connection, PROBLEM, village)]


def _problem(record: Record[Problem], today: date) -> Line:
    said = record.details
    is_late = said.fixed_on is None and said.due_on is not None and said.due_on < today
    facts = {"id": record.row, **asdict(said), "is_late": is_late}
    return Line(facts, (said.found_on, said.item, said.owner, said.due_on, said.fixed_on, said.verified_on))


def _label(codes: str, code: str) -> str:
    return code_list(codes).label(code, language()) if code else ""


LEDGER_LINES: dict[str, Callable[[Connection, date], list[Line]]] = {
    "activities": _activities,
    "members": _members,
    "funds": _funds,
    "problems": _problems,
}
