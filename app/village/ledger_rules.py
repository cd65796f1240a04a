"""What Today may ask a village's ledger for, as data: resources/settings/today.json.

Each rule has a setting of the village with the paper that it comes from; one that no paper names is off
until the village writes its own. Why some ledgers have none: docs/decisions/0080.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

NEVER, KEPT = ("no", "0"), "kept"
"""A setting that asks for nothing, and one that asks only where an older record shows the ledger is kept."""


@dataclass(frozen=True)
class LedgerRule:
    """`asks` is the question that `given` completes; `key` is that of its setting."""

    key: str
    ledger: str
    asks: str
    given: Mapping[str, Any]
    called: Mapping[str, str]
    what: Mapping[str, str]
    why: Mapping[str, str]


@cache
def ledger_rules() -> Mapping[str, LedgerRule]:
    """Every rule, by its key."""
    raw = json.loads((files("resources") / "settings" / "today.json").read_text(encoding="utf-8"))
    return {one["key"]: _rule(one) for one in raw["settings"]}


def spoken(words: Mapping[str, str], language: str) -> str:
    """Of the words in both languages those of this one."""
    return words["zh" if language.startswith("zh") else "en"]


def _rule(one: Mapping[str, Any]) -> LedgerRule:
    called, what, why = (_both(one, name) for name in ("called", "what", "why"))
    return LedgerRule(one["key"], one["ledger"], one["asks"], one["given"], called, what, why)


def _both(one: Mapping[str, Any], name: str) -> Mapping[str, str]:
    return {language: one[f"{name}_{language}"] for language in ("zh", "en")}
