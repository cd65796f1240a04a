"""From which day three years without use are counted (L14): the last known use, and the release."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date

from app.details import day_from
from app.ids import PersonId
from app.work import Connection


@dataclass(frozen=True)
class LastUse:
    """Both days as entered from the police's papers."""

    last_use_on: date | None = None
    released_on: date | None = None


def last_use_of(connection: Connection, person: PersonId) -> LastUse:
    """The days in this person's file. While two laptops' words about the last use stand open, none."""
    row = connection.exec_driver_sql(
        "SELECT last_use_on, released_on, open_registers FROM person WHERE id = ?", (person,)
    ).one_or_none()
    if row is None:
        return LastUse()
    is_open = "last_use" in (json.loads(row[2]) if row[2] else ())
    return LastUse(None if is_open else day_from(row[0]), day_from(row[1]))
