"""Until when a closed bag is kept, and by which rule."""

from __future__ import annotations

import json
from datetime import date

from app.clock import Moment, day_of
from app.closing.closing import Closing, read_closing
from app.closing.rules import UNKNOWN, Retention, retention
from app.day_checks import OLDEST
from app.details import check_reason, day_from
from app.errors import Refused
from app.ids import PersonId
from app.inventory.read_inventory import retention_of_table
from app.village.village_settings import Settings, read_settings
from app.work import Connection, Session
from db.journal import update


def retention_of(connection: Connection, person: PersonId) -> Retention:
    """Raises: Refused("person_unknown" | "bag_not_closed")."""
    closing = read_closing(connection, person)
    if closing is None:
        raise Refused("bag_not_closed")
    own, disputed = connection.exec_driver_sql(
        "SELECT retain_until, open_registers FROM person WHERE id = ?", (person,)
    ).one()
    return kept_as_said(closing, own, disputed, read_settings(connection))


def kept_as_said(closing: Closing, own: str | None, disputed: str | None, settings: Settings) -> Retention:
    """By the day that was entered for this bag alone, else by the schedule. While two laptops name different
    days nobody has said until when.
    """
    if disputed and "retain_until" in json.loads(disputed):
        return Retention(UNKNOWN)
    return by_schedule(closing.closed_on, closing.closed_reason, day_from(own), settings)


def by_schedule(closed_on: date | None, reason: str, own_day: date | None, settings: Settings) -> Retention:
    """What the village's settings say of this kind of end."""
    key = setting_of(reason)
    if not key:
        return retention(closed_on, "unknown", own_day=own_day)
    said = settings[key]
    return retention(closed_on, said.value, own_day=own_day, setting=key, source=said.source)


def keep_until(session: Session, person: PersonId, day: date | None, *, why: str, now: Moment) -> None:
    """Enter for one bag until when it is kept, with the reason; None goes back to the rule.

    Raises: Refused("reason_missing" | "text_too_long" | "day_impossible" | "bag_not_closed" |
    "kept_until_before_closing").
    """
    reason = check_reason(why)
    closing = read_closing(session.connection, person)
    if closing is None:
        raise Refused("bag_not_closed")
    if day is not None and day < OLDEST:
        raise Refused("day_impossible", field="retain_until")
    if day is not None and day < (closing.closed_on or day_of(now)):
        raise Refused("kept_until_before_closing", field="retain_until")
    cell = day.isoformat() if day else None
    session.write([update("person", person, {"retain_until": cell}, why=reason)])


def setting_of(reason: str) -> str:
    """The village's setting for a kind of end (code of the list CLOSING), as the data inventory has it for
    the bag; "" for one without a rule.
    """
    return retention_of_table("person").ends.get(reason, "")
