"""Two-level bundling 两级捆绑 (form F41; requirement A16)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words, refuse_backwards
from app.records import RecordKind


@dataclass(frozen=True)
class BundlePair:
    """Fields carry the names of the table's columns."""

    level: str = ""
    leader: str = ""
    paired_with: str = ""
    task: str = ""
    phone: str = ""
    from_on: date | None = None
    to_on: date | None = None
    note: str = ""


def check_bundle_pair(bundle_pair: BundlePair, _today: date) -> None:
    """Raises: Refused("field_missing" | "ends_before_it_begins")."""
    need_words(bundle_pair, "level", "leader", "paired_with")
    refuse_backwards(bundle_pair, "from_on", "to_on")


BUNDLE_PAIR = RecordKind(
    "bundle_pair", BundlePair, parent="village_id", parent_table="village", check=check_bundle_pair
)
