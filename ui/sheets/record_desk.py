"""What the form of a record asks of the vault, for every kind alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.groups.fund_balance import FundBalance
from app.records import Record, RecordId
from app.village.village_settings import Settings, default_settings
from ui.parts.entry_dialog import Drafts
from ui.parts.matching import Choice


def nothing_offered(_of: str, _owner: str) -> Sequence[Choice]:
    """A desk that knows of no other records."""
    return ()


@dataclass(frozen=True)
class RecordDesk:
    """The first argument is the kind's table. Each function may raise Refused or Trouble.

    `name_of` says whose record it is: the person's name, "" for the village itself; `all_of` reads
    all records of a table that hang on one parent. `with_reason` is the same desk, whose writes carry a
    reason where a month or year is closed; `funds` are the balances of each year,
    `names` those of everybody with a file. `offers`: what a field may name, by its `of` and whose
    record it is.
    """

    today: Callable[[], date]
    read: Callable[[str, RecordId], Record[Any]]
    all_of: Callable[[str, str], tuple[Record[Any], ...]]
    add: Callable[[str, str, Any], RecordId]
    change: Callable[[str, RecordId, Any], bool]
    remove: Callable[[str, RecordId, str], None]
    name_of: Callable[[str, str], str]
    drafts: Callable[[str], Drafts]
    with_reason: Callable[[str], RecordDesk] | None = None
    settings: Callable[[], Settings] = default_settings
    funds: Callable[[], Mapping[int, FundBalance]] = dict
    take_over_plan: Callable[[str, int], int] | None = None
    names: Callable[[], frozenset[str]] = frozenset
    offers: Callable[[str, str], Sequence[Choice]] = nothing_offered
