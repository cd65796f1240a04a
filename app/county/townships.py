"""Townships: the first nine digits of a village's code, and the name that its villages give."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.work import Connection

_DIGITS = 9


@dataclass(frozen=True)
class Township:
    """`code` is nine digits; the whole code of a village where it is no statistical code."""

    code: str
    name: str


def township_code(village_code: str) -> str:
    """The township's part of a village's code."""
    return village_code[:_DIGITS]


def townships(connection: Connection) -> dict[str, Township]:
    """By township code: the name that most of its villages give, or none."""
    named: dict[str, dict[str, int]] = {}
    for code, town in connection.exec_driver_sql(
        "SELECT code, town FROM village_name WHERE deleted = 0 AND code IS NOT NULL ORDER BY id"
    ):
        names = named.setdefault(township_code(code), {})
        if town:
            names[town] = names.get(town, 0) + 1
    return {
        code: Township(code, max(sorted(names), key=names.__getitem__, default=""))
        for code, names in named.items()
    }


def township_of(known: Mapping[str, Township], village_code: str) -> Township:
    """The township of a village; without a name where none of its villages has told it."""
    code = township_code(village_code)
    return known.get(code, Township(code, ""))
