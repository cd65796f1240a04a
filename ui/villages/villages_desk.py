"""What the card of villages asks of the records."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.village.read_village import Village
from app.village.several_villages import NewPlace


@dataclass(frozen=True)
class Kept:
    """A village of this vault, with how many people have a file there; `chosen`: it is worked on."""

    village: Village
    people: int
    chosen: bool


@dataclass(frozen=True)
class VillagesDesk:
    """Each function may raise Refused or Trouble."""

    kept: Callable[[], list[Kept]]
    add: Callable[[NewPlace], None]
    choose: Callable[[str], None]
