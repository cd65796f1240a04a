"""How a value is said on paper, and how it is hidden in a masked print."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from app.codes import code_list
from app.money import yuan
from app.people.masking import mask_id, mask_name, mask_phone
from app.printing.layout.words import long_date, month, words

LANGUAGE = "zh_CN"
_DUE_KINDS = {
    "home_visit": "家访",
    "talk": "谈话",
    "phone": "电话联系",
    "urine": "尿检",
    "hair": "毛发检测",
    "report_in": "到站签到",
    "evaluation": "评估",
}
_THIRDS = {"A": "上旬", "B": "中旬", "C": "下旬"}


def say(value: object, way: str, codes: str) -> str:
    """The words for one value; nothing for what is not known."""
    if value is None or value == "" or value == ():
        return ""
    if codes:
        labels = code_list(codes)
        given = value if isinstance(value, tuple) else (value,)
        return "、".join(labels.label(str(one), LANGUAGE) for one in given)
    return WAYS[way](value) if way else words(value)


def percent(part: object, whole: object) -> str:
    """Such a share of the whole, with one decimal place; nothing where there is no whole."""
    if not isinstance(part, int) or not isinstance(whole, int) or whole <= 0:
        return ""
    tenths = (part * 2000 + whole) // (2 * whole)
    return f"{tenths // 10}.{tenths % 10}%"


def hundredths(value: object) -> str:
    """250 as 2.5, 300 as 3."""
    if not isinstance(value, int):
        return words(value)
    sign, value = ("-" if value < 0 else ""), abs(value)
    return f"{sign}{value // 100}" + (f".{value % 100:02d}".rstrip("0") if value % 100 else "")


def _yuan(value: object) -> str:
    return yuan(value) if isinstance(value, int) else words(value)


def _long_day(value: object) -> str:
    return long_date(value) if isinstance(value, date) else words(value)


def _month(value: object) -> str:
    return month(value) if isinstance(value, date) else words(value)


def _year(value: object) -> str:
    return str(value.year) if isinstance(value, date) else words(value)


def _ten_days(value: object) -> str:
    """2026-11-A as 2026年11月上旬."""
    year, _, rest = str(value).partition("-")
    number, _, third = rest.partition("-")
    if third not in _THIRDS or not number.isdigit():
        return words(value)
    return f"{year}年{int(number)}月{_THIRDS[third]}"


def _only_yes(value: object) -> str:
    return "是" if value is True else ""


def _present(value: object) -> str:
    return {True: "有", False: "无"}.get(value, "") if isinstance(value, bool) else words(value)


def _signed(value: object) -> str:
    return {True: "已签", False: "未签"}.get(value, "") if isinstance(value, bool) else words(value)


def _due_kind(value: object) -> str:
    """What a plan asks for."""
    return _DUE_KINDS.get(str(value), words(value))


def _found(value: object) -> str:
    """A visit's result as "was the person met"."""
    return {"1": "是"}.get(str(value), "否")


WAYS: Mapping[str, Callable[[object], str]] = {
    "": words,
    "yuan": _yuan,
    "hundredths": hundredths,
    "long_day": _long_day,
    "month": _month,
    "year": _year,
    "ten_days": _ten_days,
    "only_yes": _only_yes,
    "present": _present,
    "signed": _signed,
    "met": _found,
    "due_kind": _due_kind,
}

MASKS: Mapping[str, Callable[[str], str]] = {
    "": str,
    "name": mask_name,
    "phone": mask_phone,
    "id": mask_id,
    "hide": lambda _text: "",
}

_BY_FIELD = {
    "phone": "phone",
    "interviewee_phone": "phone",
    "dual_contact": "name",
    "id_no": "id",
    "hukou_addr": "hide",
    "live_addr": "hide",
    "former_name": "name",
    "interviewee": "name",
}
_BY_TABLE = {("person", "name"): "name", ("family", "name"): "name", ("leave", "contact"): "name"}
_FAMILY_ROLES = {"party": "1", "workgroup": "4"}


def mask_of(table: str, field: str, details: object) -> str:
    """What a masked print hides whatever the form says: names of the person and the family, numbers and
    addresses. The names of those who do the work stay."""
    if field == "name" and table in _FAMILY_ROLES:
        return "name" if getattr(details, "role", "") == _FAMILY_ROLES[table] else ""
    return _BY_TABLE.get((table, field)) or _BY_FIELD.get(field, "")
