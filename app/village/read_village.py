"""Which village this vault is kept for, under the name that is in force on a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.details import day_from
from app.errors import Refused
from app.ids import VillageId
from app.work import Connection


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
    """The first village of this vault. Raises: Refused("no_village")."""
    villages = read_villages(connection, on=on)
    if not villages:
        raise Refused("no_village")
    return villages[0]


def first_village(connection: Connection) -> VillageId:
    """The first village of this vault. Raises: Refused("no_village")."""
    found = connection.exec_driver_sql(
        "SELECT id FROM village WHERE deleted = 0 ORDER BY id LIMIT 1"
    ).scalar()
    if found is None:
        raise Refused("no_village")
    return VillageId(found)
