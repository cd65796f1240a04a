"""How many days there are to report in: nation, province, what the village entered, and the paper itself.

The provinces are data (resources/law). What is nearer to the case goes before what is general: a day
typed from the paper, then the village's own setting, then the province's rules, then the regulation.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from typing import Any

from app.placements.rules import (
    REGULATION_14,
    REGULATION_37,
    Article,
    Deadline,
    WorkingDays,
    report_deadline,
)
from app.village.village_settings import Settings


@dataclass(frozen=True)
class ReportRule:
    """Days to report in, and who says so. `latest_days`: until then for whoever lives far away."""

    days: int
    article: Article | None
    latest_days: int
    source: str


@dataclass(frozen=True)
class ReportDay:
    """The day by which to report. `basis` is the paper's or the village's own words, where those hold."""

    deadline: Deadline
    latest: date
    basis: str
    is_typed: bool = False


@cache
def _law() -> Mapping[str, Any]:
    law: dict[str, Any] = json.loads((files("resources") / "law" / "provinces.json").read_text("utf-8"))
    return law


def provinces_of(settings: Settings) -> tuple[Mapping[str, Any], ...]:
    """The rules of the province that the village chose, empty without one; of each province that stands
    beside another while two laptops name different ones.
    """
    return tuple(_law()["provinces"].get(one.value, {}) for one in settings["province"].each)


def report_rule(settings: Settings, *, recovery: bool = False) -> ReportRule:
    """Days to report in after the decision was received (条例 14, 37; provinces may ask for fewer). Of
    several that stand side by side the fewest.
    """
    article = "recovery_article" if recovery else "report_article"
    found: list[ReportRule] = []
    for own in settings["report_days"].each:
        if own.is_default:
            found += (_rule_of(province, "report_days", article) for province in provinces_of(settings))
        else:
            found.append(ReportRule(int(own.value), None, int(own.value), own.source))
    return min(found, key=_days)


def move_rule(settings: Settings) -> ReportRule:
    """Days to report at the new place after a change (条例 22; provinces may ask for fewer). Of several that
    stand side by side the fewest.
    """
    return min((_rule_of(one, "move_days", "move_article") for one in provinces_of(settings)), key=_days)


def _rule_of(province: Mapping[str, Any], days: str, article: str) -> ReportRule:
    held = province if days in province else _law()["nation"]
    return ReportRule(
        held[days], Article(held["law"], held[article]), held.get("latest_days", held[days]), held["source"]
    )


def _days(rule: ReportRule) -> int:
    return rule.days


def report_day(
    served_on: date | None,
    settings: Settings,
    working_days: WorkingDays,
    *,
    recovery: bool = False,
    typed: date | None = None,
    basis: str = "",
) -> ReportDay | None:
    """L1: the last day to report in. A day typed from the paper holds; without any day there is none."""
    rule = report_rule(settings, recovery=recovery)
    usual = REGULATION_37 if recovery else REGULATION_14
    if typed is not None:
        from_day = served_on or typed
        deadline = Deadline("L1", rule.article or usual, from_day, (typed - from_day).days, typed)
        return ReportDay(deadline, typed, basis, is_typed=True)
    if served_on is None:
        return None
    roll = working_days if settings.truth("report_roll") else None
    reckoned = report_deadline(served_on, days=rule.days, roll=roll, recovery=recovery)
    deadline = Deadline("L1", rule.article or usual, served_on, rule.days, reckoned.last_day, reckoned.rolled)
    latest = max(reckoned.last_day, served_on + timedelta(days=rule.latest_days))
    return ReportDay(deadline, latest, "" if rule.article else rule.source)
