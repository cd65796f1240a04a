"""How the county's store stands: laptops, what each has sent, what waits, what is in quarantine."""

from __future__ import annotations

from dataclasses import dataclass

from app.county.county_keys import county_keys
from app.county.list_quarantine import HeldFile, list_quarantine
from app.people.same_person import survivors
from app.work import Connection
from db.reach import stored_through
from db.take_in import waiting_entries


@dataclass(frozen=True)
class LaptopStatus:
    """One laptop."""

    village_code: str
    village_name: str
    tag: str
    bundles: int
    newest_bundle: int
    newest_ms: int | None
    stored_through: int
    revoked: bool


@dataclass(frozen=True)
class CountyStatus:
    """The whole store."""

    county: str
    enrolled: int
    open_tokens: int
    people: int
    entries: int
    waiting: int
    laptops: tuple[LaptopStatus, ...]
    quarantine: tuple[HeldFile, ...]


def read_status(connection: Connection) -> CountyStatus:
    """Counts only, no names of people."""
    run = connection.exec_driver_sql
    rows = run(
        "SELECT k.laptop, k.village_code, k.village_name, k.tag, count(b.sha256), coalesce(max(b.number), 0),"
        " max(b.taken_ms), k.revoked_ms IS NOT NULL FROM known_laptop k"
        " LEFT JOIN bundle_in b ON b.laptop = k.laptop GROUP BY k.laptop ORDER BY k.village_code, k.tag"
    ).all()
    laptops = []
    for laptop, code, name, tag, bundles, newest, newest_ms, revoked in rows:
        through = stored_through(connection, laptop)[0]
        laptops.append(LaptopStatus(code, name, tag, bundles, newest, newest_ms, through, bool(revoked)))
    return CountyStatus(
        county=county_keys(connection).name,
        enrolled=len(laptops),
        open_tokens=run("SELECT count(*) FROM enrolment WHERE laptop IS NULL").scalar_one(),
        people=run("SELECT count(*) FROM person WHERE deleted = 0").scalar_one()
        - len(survivors(connection).others),
        entries=run("SELECT count(*) FROM entry").scalar_one(),
        waiting=len(waiting_entries(connection)),
        laptops=tuple(laptops),
        quarantine=tuple(list_quarantine(connection)),
    )
