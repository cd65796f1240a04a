"""What is asked of somebody while two laptops say different things about a plan, a placement or a level: all
that any of them asks for, so that nothing is reminded of later, or never, because of one laptop.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterable, Sequence

from app.followup.obligations import OPEN, Obligation
from app.followup.plans import PlanRule, series_of

Rules = tuple[PlanRule, ...]
_UNSAID = frozenset({"id", "zh", "en", "template", "beside"})
"""What a rule is called and who said so; the rest is what it asks for."""
_SAID = tuple(field.name for field in dataclasses.fields(PlanRule) if field.name not in _UNSAID)


def asked_by_any(ways: Iterable[Rules]) -> Rules:
    """The rules of all of these, each series once. What all of them ask for stays as it is; the rest has a
    number `beside`, so that the due list can tell it apart and say so.
    """
    each = list(ways)
    if len(each) == 1:
        return each[0]
    series = [{_said(rules): rules for rules in series_of(way)} for way in each]
    held = Counter(said for way in series for said in way)
    found = {said: rules for way in reversed(series) for said, rules in way.items()}
    asked: list[PlanRule] = []
    for number, (said, rules) in enumerate(found.items(), 1):
        is_agreed = held[said] == len(each)
        asked += rules if is_agreed else (dataclasses.replace(rule, beside=number) for rule in rules)
    return tuple(asked)


def each_once(due: Sequence[Obligation]) -> Sequence[Obligation]:
    """Of windows side by side that one and the same visit or test meets by one day, the first alone: nobody
    is asked twice for what is done once.
    """
    if not any(one.rule.beside for one in due):
        return due
    first: dict[tuple[object, ...], Obligation] = {}
    for one in due:
        if one.state in OPEN:
            first.setdefault(_what_by_when(one), one)
    return [one for one in due if first.get(_what_by_when(one), one) is one]


def _what_by_when(one: Obligation) -> tuple[object, ...]:
    return one.rule.kind, one.rule.counts, one.due, one.state


def _said(rules: Rules) -> tuple[object, ...]:
    """All that a series asks for, to tell whether another asks for the same."""
    return tuple(getattr(rule, name) for rule in rules for name in _SAID)
