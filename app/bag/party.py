"""Four in one 四位一体 (form F08): who stands by a person in each role, and the letters signed."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files

from app.codes import code_list
from app.day_checks import need_words, refuse_backwards, refuse_future, refuse_impossible
from app.records import RecordKind


@dataclass(frozen=True)
class Party:
    """`role` of list PARTY, which the county may lengthen."""

    role: str = ""
    name: str = ""
    post: str = ""
    phone: str = ""
    duty: str = ""
    letter_no: str = ""
    letter_signed_on: date | None = None
    from_on: date | None = None
    to_on: date | None = None

    def stands(self, today: date) -> bool:
        """Whether the role is held on this day."""
        return (self.from_on is None or self.from_on <= today) and (self.to_on is None or today <= self.to_on)


def check_party(party: Party, today: date) -> None:
    """Raises: Refused("field_missing" | "day_in_future" | "ends_before_it_begins" | "day_impossible")."""
    need_words(party, "role", "name")
    refuse_future(party, today, "letter_signed_on")
    refuse_impossible(party, "from_on", "to_on")
    refuse_backwards(party, "from_on", "to_on")


def roles_missing(parties: Iterable[Party], today: date) -> list[str]:
    """The roles of the list that nobody holds on this day, in its order."""
    held = {party.role for party in parties if party.stands(today)}
    return [item.code for item in code_list("PARTY").active() if item.code not in held]


def duty_drafted(role: str, language: str) -> str:
    """What this role usually undertakes, to begin with; "" for a role without a draft."""
    said = _duties().get(role, {})
    return said.get("zh" if language.startswith("zh") else "en", "")


def is_drafted(duty: str) -> bool:
    """Whether these words are a draft of ours that nobody has changed."""
    return any(duty in said.values() for said in _duties().values())


@cache
def _duties() -> dict[str, dict[str, str]]:
    raw = json.loads((files("resources") / "bag" / "duties.json").read_text(encoding="utf-8"))
    return {one["role"]: {"zh": one["zh"], "en": one["en"]} for one in raw["duties"]}


PARTY = RecordKind("party", Party, order="role", check=check_party)
