"""Relatives 家庭成员 (domain entity B1): name, relation, telephone, work, and nothing more (privacy e11)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.day_checks import need_words
from app.records import RecordKind


@dataclass(frozen=True)
class Relative:
    """`relation` of list RELATION. `place_in_list` is the order in which they are named, if it matters."""

    name: str = ""
    relation: str = ""
    phone: str = ""
    work: str = ""
    place_in_list: int | None = None


def check_relative(relative: Relative, _today: date) -> None:
    """Raises: Refused("field_missing")."""
    need_words(relative, "name", "relation")


FAMILY = RecordKind("family", Relative, order="place_in_list", check=check_relative)
