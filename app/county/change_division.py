"""Villages are renamed, renumbered, merged and split: their ids stay, codes and names are dated.

The new name is a write in the county's journal and travels down; the laptops of villages that were
merged become sisters in the next county file.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from app.bundles.names import VILLAGE_CODE
from app.county.county_keys import county_keys
from app.county.laptops import laptops_of
from app.errors import Refused
from app.ids import new_id
from app.work import Connection, Session
from db.canonical import Value
from db.journal import create, update

_LONGEST = 100


def change_division(
    session: Session, codes: Iterable[str], *, code: str, name: str, town: str = "", from_on: date
) -> list[str]:
    """The villages with these codes are called `code` and `name` from a day on; the ids of those that are.

    One code: renamed or renumbered. Several: merged. For a village that is split off another, enrol it
    and transfer the bags. The second time changes nothing.
    Raises: Refused("village_code_form" | "village_name_missing" | "text_too_long" |
    "village_not_enrolled" with `code` | "no_county_store").
    """
    connection = session.connection
    county_keys(connection)
    if not VILLAGE_CODE.fullmatch(code):
        raise Refused("village_code_form", field="village_code")
    if not name.strip():
        raise Refused("village_name_missing", field="village_name")
    if max(len(name), len(town)) > _LONGEST:
        raise Refused("text_too_long", field="village_name", most=_LONGEST)
    villages: dict[str, None] = {}
    for old in codes:
        laptops = laptops_of(connection, old)
        if not laptops and old != code:
            raise Refused("village_not_enrolled", field="village_code", code=old)
        villages.update(dict.fromkeys(one.village for one in laptops))
        villages.update(dict.fromkeys(_ids_called(connection, old)))
        for table in ("known_laptop", "enrolment"):
            connection.exec_driver_sql(
                f"UPDATE {table} SET village_code = ?, village_name = ? WHERE village_code = ?",
                (code, name.strip(), old),
            )
    for village in villages:
        _name(session, village, code, name.strip(), town.strip(), from_on)
    return list(villages)


def _ids_called(connection: Connection, code: str) -> list[str]:
    """Every id that bears this code now: of laptops that began apart, and of villages merged before."""
    rows = connection.exec_driver_sql(
        "SELECT n.village_id FROM village_name n WHERE n.deleted = 0 AND n.code = ? AND NOT EXISTS"
        " (SELECT 1 FROM village_name l WHERE l.village_id = n.village_id AND l.deleted = 0"
        " AND coalesce(l.from_on, '') > coalesce(n.from_on, '')) ORDER BY n.village_id",
        (code,),
    )
    return list(rows.scalars())


def _name(session: Session, village: str, code: str, name: str, town: str, from_on: date) -> None:
    before = session.connection.exec_driver_sql(
        "SELECT code, name, town, county, from_on, id FROM village_name WHERE village_id = ? AND deleted = 0"
        " ORDER BY coalesce(from_on, '') DESC, id DESC LIMIT 1",
        (village,),
    ).one_or_none()
    values: dict[str, Value] = {
        "village_id": village,
        "code": code,
        "name": name,
        "town": town or (before[2] if before else None),
        "county": before[3] if before else None,
        "from_on": from_on.isoformat(),
    }
    if before is not None and from_on.isoformat() <= (before[4] or ""):
        # It was called so before the laptop's first day: what the laptop was told then is corrected.
        changed = {name: values[name] for name in ("code", "name", "town")}
        session.write([update("village_name", before[5], changed)])
    else:
        session.write([create("village_name", new_id(), values)])
