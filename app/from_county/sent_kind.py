"""A kind of what the county sends down: how much of it at most, and who takes it in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.errors import Refused
from app.work import Session

UNREADABLE = "county_data_unreadable"


@dataclass(frozen=True)
class SentBy:
    """The signed file that carried it. `made_on` is the county's day, equal for all its readers."""

    county: str
    number: int
    made_on: date


@dataclass(frozen=True)
class SentKind:
    """`take` checks all items before it writes the first, skips what is here already, and answers how
    many were new. It raises Refused where one item is not as docs/bundle-format.md says.
    """

    most: int
    take: Callable[[Session, Sequence[Any], SentBy], int]


def unreadable(place: int, why: str) -> Refused:
    """What is wrong with the item at this place, counted from 1; never what it says."""
    return Refused(UNREADABLE, item=place, why=why)
