"""Several villages in one vault: another one is added, and one of them is worked on at a time.

Each person, ledger, fund and setting belongs to one village. Which one is shown is this laptop's own
choice, neither journaled nor sent; bundles go out under the village that the vault was made for.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.clock import Moment, day_of
from app.errors import Refused
from app.ids import VillageId, new_id
from app.settings.remembered import remember
from app.village.read_village import CHOSEN, read_villages
from app.work import Session
from db.journal import create

DEFAULT_PLAN = "SEED001"
LONGEST = 60


@dataclass(frozen=True)
class NewPlace:
    """A village that joins the vault."""

    code: str = ""
    name: str = ""
    town: str = ""
    county: str = ""


def add_village(session: Session, place: NewPlace, *, now: Moment) -> VillageId:
    """Keep the records of another village too, from today on.

    Raises: Refused("village_name_missing" | "village_code_form" | "village_here_already" |
    "text_too_long"), each at its field.
    """
    name, code = place.name.strip(), place.code.strip()
    if not name:
        raise Refused("village_name_missing", field="name")
    for field in ("name", "town", "county"):
        if len(getattr(place, field)) > LONGEST:
            raise Refused("text_too_long", field=field, most=LONGEST)
    if not (code.isascii() and code.isdigit() and 6 <= len(code) <= 12):
        raise Refused("village_code_form", field="code")
    today = day_of(now)
    here = read_villages(session.connection, on=today)
    if code in {one.code for one in here}:
        raise Refused("village_here_already", field="code")
    made = VillageId(new_id())
    named = {
        "village_id": made,
        "code": code,
        "name": name,
        "town": place.town.strip() or None,
        "county": place.county.strip() or None,
        "from_on": today.isoformat(),
    }
    session.write(
        [
            create("village", made, {"kept_since": today.isoformat(), "plan_code": DEFAULT_PLAN}),
            create("village_name", new_id(), named),
        ]
    )
    return made


def choose_village(session: Session, village: VillageId) -> None:
    """Work on this one from now on, on this laptop. Raises: Refused("village_unknown")."""
    found = session.connection.exec_driver_sql(
        "SELECT 1 FROM village WHERE id = ? AND deleted = 0", (village,)
    ).scalar()
    if found is None:
        raise Refused("village_unknown", field="village")
    remember(session, CHOSEN, [village])
