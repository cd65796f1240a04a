"""What due days rest on, as the window of conflicts says it: a setting, a year's holidays, a plan, a closing.

Their columns are for the program: a key, a template, the figures of a month. A person who has to choose
reads the setting's name, the days, what the plan asks for, and the figures that differ.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta

from app.errors import Refused
from app.followup.plans import parse_template, plan_template, template_ids
from app.followup.plans_in_force import DEFAULT_PLAN
from app.history.conflict import Conflict
from app.history.row_history import HeadValue
from app.reports.closed_month import Amounts, amounts_from
from app.reports.figure import figure_sections
from app.reports.report_words import amount_words, figure_title
from app.village.village_settings import setting_kinds
from ui.listed import listed, parted
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.choices import language
from ui.said import say
from ui.settings.setting_words import value_words
from ui.today import plan_words
from ui.words import day

_HOLDS = QT_TRANSLATE_NOOP("ground", "Holds")
_SAYS_SO = QT_TRANSLATE_NOOP("ground", "Who says so")
_FROM = QT_TRANSLATE_NOOP("ground", "Holds from")
_SOURCE = QT_TRANSLATE_NOOP("ground", "Source")
FIELDS: Mapping[str, Mapping[str, str]] = {
    "village_setting": {"value": _HOLDS, "source": _SAYS_SO, "from_on": _FROM},
    "holiday_year": {
        "holidays": QT_TRANSLATE_NOOP("ground", "Holidays"),
        "workdays": QT_TRANSLATE_NOOP("ground", "Worked in exchange"),
        "source": _SOURCE,
    },
    "plan_template": {
        "body": QT_TRANSLATE_NOOP("ground", "Asks for"),
        "authority": QT_TRANSLATE_NOOP("ground", "Asked for by"),
        "source": _SOURCE,
        "valid_from": _FROM,
    },
    "village": {"plan_code": QT_TRANSLATE_NOOP("ground", "Plan followed")},
    "month_close": {
        "closed_on": QT_TRANSLATE_NOOP("ground", "Closed on"),
        "closed_by": QT_TRANSLATE_NOOP("ground", "Closed by"),
        "figures": QT_TRANSLATE_NOOP("ground", "Figures that differ"),
    },
}
"""What is told of each of these tables, in this order, and what it is called."""
UNTOLD = frozenset({"version"})
_IN_NAME = frozenset({"key", "year", "code", "period", "signed_by"})

_SETTING = QT_TRANSLATE_NOOP("ground", "Setting: {0}")
_LETTER = QT_TRANSLATE_NOOP("ground", "The village's own words of form {0}")
_HOLIDAYS = QT_TRANSLATE_NOOP("ground", "Holidays of {0}")
_PLAN = QT_TRANSLATE_NOOP("ground", "Plan: {0}")
_FOLLOWED_FROM = QT_TRANSLATE_NOOP("ground", "Plan that the village follows from {0}")
_NAMED = QT_TRANSLATE_NOOP("ground", "{0}: {1}")
_VILLAGE = QT_TRANSLATE_NOOP("ground", "The village")
_MONTH = QT_TRANSLATE_NOOP("ground", "Closing of {0}")
_SPAN = QT_TRANSLATE_NOOP("ground", "{0} to {1}")
_GRACE = QT_TRANSLATE_NOOP("ground", "{0} (grace {1})")
_UNREADABLE = QT_TRANSLATE_NOOP("ground", "cannot be read")
_LETTERS = "letter."


def record_of(conflict: Conflict) -> str:
    """Which setting, year, plan or month it is."""
    values = {name: str(value or "") for name, value in conflict.values.items()}
    if conflict.table == "village_setting":
        key = values["key"]
        if key.startswith(_LETTERS):
            return _say(_LETTER).format(key.removeprefix(_LETTERS))
        return _say(_SETTING).format(
            setting_kinds()[key].title(language()) if key in setting_kinds() else key
        )
    if conflict.table == "holiday_year":
        return _say(_HOLIDAYS).format(values["year"])
    if conflict.table == "plan_template":
        if _asks_for_several_plans(conflict) and values["valid_from"]:
            return _say(_FOLLOWED_FROM).format(values["valid_from"])
        return _say(_PLAN).format(_plan_name(values["body"]) or values["code"])
    if conflict.table == "village":
        return _say(_VILLAGE)
    return _say(_MONTH).format(values["period"])


def label_of(table: str, column: str) -> str:
    """What a column is called; "" for one that is called as everywhere."""
    label = FIELDS.get(table, {}).get(column)
    return _say(label) if label else ""


def columns_of(conflict: Conflict, columns: Iterable[str]) -> list[str]:
    """Of these the ones that are told: what the record's own name says only where it differs."""
    known = list(FIELDS[conflict.table])
    told = [one for one in columns if one not in UNTOLD and (one not in _IN_NAME or _differs(conflict, one))]
    return sorted(told, key=lambda one: known.index(one) if one in known else len(known))


def _differs(conflict: Conflict, column: str) -> bool:
    return len({str(head.values.get(column)) for head in conflict.heads}) > 1


def value_of(conflict: Conflict, column: str, value: object) -> str:
    """A value as a person reads it; of a month's figures only those that the laptops count differently."""
    if column == "value":
        kind = setting_kinds().get(str(conflict.values.get("key")))
        return value_words(kind, str(value or "")) if kind is not None else str(value or "")
    if column in ("holidays", "workdays"):
        return listed(_spans(value if isinstance(value, list | tuple) else ()))
    if column == "body":
        words = _asks_for(str(value or ""))
        named = _plan_name(str(value or "")) if _asks_for_several_plans(conflict) else ""
        return _say(_NAMED).format(named, words) if named else words
    if column == "plan_code":
        return _shipped_name(str(value or DEFAULT_PLAN))
    if column == "authority":
        return plan_words.authority(str(value or ""))
    if column == "figures":
        return _figures(amounts_from(str(value or "")), conflict.heads)
    return str(value or "")


def _asks_for_several_plans(conflict: Conflict) -> bool:
    """Whether one laptop follows another plan and not another version of the same one."""
    return len({_plan_id(str(head.values.get("body") or "")) for head in conflict.heads}) > 1


def _plan_id(body: str) -> str:
    try:
        return parse_template(body).id
    except Refused:
        return ""


def _plan_name(body: str) -> str:
    try:
        template = parse_template(body)
    except Refused:
        return ""
    return template.zh if language().startswith("zh") else template.en


def _shipped_name(code: str) -> str:
    """The name of a plan that ships with the program; the code of another."""
    if code not in template_ids():
        return code
    template = plan_template(code)
    return template.zh if language().startswith("zh") else template.en


def _asks_for(body: str) -> str:
    try:
        rules = parse_template(body).rules
    except Refused:
        return _say(_UNREADABLE)
    return parted(_say(_GRACE).format(plan_words.rule_name(rule), rule.grace_days) for rule in rules)


def _spans(days: Sequence[object]) -> Iterator[str]:
    """Days that follow one another as one span."""
    held = sorted(date.fromisoformat(str(one)) for one in days)
    for place, first in enumerate(held):
        if place and held[place - 1] == first - timedelta(days=1):
            continue
        last = first
        while last + timedelta(days=1) in held:
            last += timedelta(days=1)
        yield day(first) if first == last else _say(_SPAN).format(day(first), day(last))


def _figures(amounts: Amounts, heads: Sequence[HeadValue]) -> str:
    each = [amounts_from(str(head.values.get("figures") or "")) for head in heads]
    differing = {one for other in each for one in other if len({held.get(one, 0) for held in each}) > 1}
    known = {one.key: one for section in figure_sections() for one in section.figures}
    return listed(
        f"{figure_title(known[key], code, language()).strip()} "
        f"{amount_words(amounts.get((key, code), 0), money=known[key].money)}"
        for key, code in sorted(differing)
        if key in known
    )


def _say(text: str) -> str:
    return say("ground", text)
