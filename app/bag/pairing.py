"""Paired help 结对帮扶 (requirement A25): a helper or a unit beside a person, from a day until a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_any, need_words, refuse_backwards, refuse_impossible
from app.records import RecordKind


@dataclass(frozen=True)
class Pairing:
    """`kind` of list PAIRING: a person helps, or a unit does."""

    kind: str = "1"
    helper: str = ""
    unit: str = ""
    post: str = ""
    phone: str = ""
    task: str = ""
    from_on: date | None = None
    to_on: date | None = None
    note: str = ""

    def is_running(self, today: date) -> bool:
        """Whether it holds on this day."""
        return (self.from_on is None or self.from_on <= today) and (self.to_on is None or today <= self.to_on)


def check_pairing(pairing: Pairing, _today: date) -> None:
    """Raises: Refused("field_missing" | "ends_before_it_begins" | "day_impossible")."""
    need_any(pairing, *(("unit", "helper") if pairing.kind == "2" else ("helper", "unit")))
    need_words(pairing, "from_on")
    refuse_impossible(pairing, "from_on", "to_on")
    refuse_backwards(pairing, "from_on", "to_on")


PAIRING = RecordKind("pairing", Pairing, day="from_on", check=check_pairing)
