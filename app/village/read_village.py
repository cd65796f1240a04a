"""Which village this vault is kept for, under the name that is in force on a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.details import day_from
from app.errors import Refused
from app.ids import VillageId
from app.settings.remembered import remembered
from app.work import Connection

CHOSEN = "village"
"""Under this key the laptop remembers its choice."""


@dataclass(frozen=True)
class Village:
    """A village. The id never changes; code and name do, when villages merge or are renumbered."""

    village: VillageId
    code: str
    name: str
    town: str
    county: str
    kept_since: date | None
    plan_code: str
    is_practice: bool = False


def read_villages(connection: Connection, *, on: date) -> list[Village]:
    """All villages of this vault, each under its newest name that began by this day."""
    rows = connection.exec_driver_sql(
        "SELECT v.id, n.code, n.name, n.town, n.county, v.kept_since, v.plan_code,"
        " EXISTS (SELECT 1 FROM setting WHERE key = 'practice')"
        " FROM village v JOIN village_name n ON n.village_id = v.id AND n.deleted = 0"
        " WHERE v.deleted = 0 ORDER BY v.id, (n.from_on <= ?) , n.from_on",
        (on.isoformat(),),
    )
    newest: dict[str, Village] = {}
    for row in rows:
        newest[row[0]] = Village(
            VillageId(row[0]),
            row[1] or "",
            row[2] or "",
            row[3] or "",
            row[4] or "",
            day_from(row[5]),
            row[6] or "",
            bool(row[7]),
        )
    return list(newest.values())


def read_village(connection: Connection, *, on: date) -> Village:
    """The village of this vault that is worked on: the chosen one, else the first.

    Raises: Refused("no_village").
    """
    villages = read_villages(connection, on=on)
    if not villages:
        raise Refused("no_village")
    chosen = chosen_village(connection)
    return next((one for one in villages if one.village == chosen), villages[0])


def read_village_of(connection: Connection, village: str, *, on: date) -> Village:
    """This village, for what belongs to it whichever is worked on; the one worked on where it is unknown."""
    found = (one for one in read_villages(connection, on=on) if one.village == village)
    return next(found, None) or read_village(connection, on=on)


def home_village(connection: Connection, *, on: date) -> Village:
    """The village that the vault was made for, under whose code bundles go. Raises: Refused("no_village")."""
    villages = read_villages(connection, on=on)
    if not villages:
        raise Refused("no_village")
    return villages[0]


def chosen_village(connection: Connection) -> VillageId | None:
    """Which of several villages this laptop works on; None where nobody chose: then all people are shown."""
    found = remembered(connection, CHOSEN)
    return VillageId(found[0]) if found else None


def first_village(connection: Connection) -> VillageId:
    """The village that is worked on, by its id alone. Raises: Refused("no_village")."""
    chosen = chosen_village(connection)
    if chosen is not None:
        return chosen
    found = connection.exec_driver_sql(
        "SELECT id FROM village WHERE deleted = 0 ORDER BY id LIMIT 1"
    ).scalar()
    if found is None:
        raise Refused("no_village")
    return VillageId(found)
