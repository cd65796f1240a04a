"""How long each table's records are kept: the rules of the inventory, which closing and erasing go by."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

BY_END, WITH, BY_HAND, WITH_JOURNAL, PERMANENT = "by_end", "with", "by_hand", "with_journal", "permanent"
NEXT_YEAR = "next_year"


@dataclass(frozen=True)
class Rule:
    """`rule`: "by_end": kept for years by the kind of end (code of the list CLOSING), which the village's
    setting in `ends` says, from 1 January after it; "by_hand": the program erases none of it;
    "with_journal": as long as the journal; "permanent".
    """

    key: str
    rule: str
    ends: Mapping[str, str] = field(default_factory=dict)


@cache
def retention_rules() -> Mapping[str, Rule]:
    """By the name under which fields refer to them."""
    found = json.loads((files("resources") / "inventory" / "fields.json").read_text("utf-8"))["retention"]
    return {key: _rule(key, said, found) for key, said in found.items()}


def _rule(key: str, said: Mapping[str, object], all_rules: Mapping[str, Mapping[str, object]]) -> Rule:
    if said["rule"] == WITH:
        said = all_rules[str(said["of"])]
    if said["rule"] not in (BY_END, BY_HAND, WITH_JOURNAL, PERMANENT):
        raise ValueError(f"nobody knows how to keep to {said['rule']}")
    ends = said.get("ends", {})
    if said["rule"] == BY_END and said["counted_from"] != NEXT_YEAR:
        raise ValueError("years are counted from 1 January after the end")
    return Rule(key, str(said["rule"]), ends if isinstance(ends, dict) else {})
