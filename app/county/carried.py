"""Villages that are kept on the laptops of another one, and travel in its bundles.

A cadre may keep two villages on one laptop. The county knows the laptop under the code of the village that
it joined for, its home; the rows of the other village carry their own village, and count under its code.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.ids import VillageId
from app.work import Connection
from db.apply import read_heads


@dataclass(frozen=True)
class CarriedVillage:
    """A village without laptops of its own. `home` is the code under which the laptops joined."""

    village: VillageId
    code: str
    name: str
    home: str


def carried_villages(connection: Connection) -> list[CarriedVillage]:
    """By code. A village that has joined with a laptop of its own is its own affair, and not among them,
    whoever else keeps records of it.
    """
    known = connection.exec_driver_sql("SELECT laptop, village_id, village_code FROM known_laptop").all()
    homes = {laptop: code for laptop, _village, code in known}
    own = {one for _laptop, village, code in known for one in (village, code)}
    found: dict[str, CarriedVillage] = {}
    for village, code, name in connection.exec_driver_sql(
        "SELECT v.id, n.code, n.name FROM village v JOIN village_name n ON n.village_id = v.id"
        " AND n.deleted = 0 AND n.code IS NOT NULL WHERE v.deleted = 0 ORDER BY coalesce(n.from_on, ''), n.id"
    ).all():
        heads = read_heads(connection, "village", village)
        makers = [] if heads is None else [homes[one.laptop] for one in heads.created if one.laptop in homes]
        if makers and village not in own and code not in own:
            found[village] = CarriedVillage(VillageId(village), code, name or "", makers[0])
    return sorted(found.values(), key=lambda one: (one.code, one.village))


def home_of(connection: Connection, code: str) -> str:
    """The code under which the laptops of this village joined: its own, or that of the village that
    carries it.
    """
    return next((one.home for one in carried_villages(connection) if one.code == code), code)
