"""What the card of rights and duties asks of the open records."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from app.village.designation import Designation


@dataclass(frozen=True)
class RightsDesk:
    """`incident(what, day, number)` and `inventory()` answer papers. `profile` is that of passwords."""

    today: Callable[[], date]
    designation: Callable[[], Designation]
    settle: Callable[[Designation], None]
    incident: Callable[[str, date, int | None], bytes]
    inventory: Callable[[], bytes]
    profile: Callable[[], str]
    set_profile: Callable[[str], None]
