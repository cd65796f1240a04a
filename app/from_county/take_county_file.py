"""Take in a county's file: its keys, and whatever else it carries."""

from __future__ import annotations

from dataclasses import dataclass

from app.bundles.county_file import CountyFile
from app.bundles.county_of import County, enrol, read_county, renew, speaks_for
from app.clock import Moment
from app.errors import Refused
from app.from_county.take_county_data import CountyData, take_sent_down
from app.users.acting import check_may
from app.users.rules import Thing
from app.vault.vault import Vault
from app.work import Connection, Session, rehearse


@dataclass(frozen=True)
class CountyFileTaken:
    """The county that the laptop is enrolled with now, and what became of each kind that came along."""

    county: County
    sent_down: tuple[CountyData, ...]


def is_known_county(connection: Connection, file: CountyFile) -> bool:
    """Whether the county that this laptop is enrolled with signed the file, or vouches for who did: then no
    digits are asked for.
    """
    known = read_county(connection)
    return known is not None and speaks_for(known, file)


def preview_county_file(vault: Vault, file: CountyFile, *, now: Moment) -> tuple[CountyData, ...]:
    """What would become of each kind that came along; nothing is kept.

    For a file of the county that is known. Raises as `take_county_file`.
    """
    with rehearse(vault, now=now) as session:
        return take_county_file(session, file, fingerprint=None, now=now).sent_down


def take_county_file(
    session: Session, file: CountyFile, *, fingerprint: str | None, now: Moment
) -> CountyFileTaken:
    """Enrol with the county, or bring what is known of it up to date, and take in what it sent down.

    `file` was read by `look_at_county_file`. The first file of a county needs its twelve digits; a
    later one is signed by the same key. Raises: Refused("fingerprint_not_given" | "fingerprint_differs" |
    "not_for_role").
    """
    check_may(session.connection, Thing.SEND)
    if is_known_county(session.connection, file):
        county = renew(session, file, now=now)
    elif fingerprint is None:
        raise Refused("fingerprint_not_given", field="fingerprint")
    else:
        county = enrol(session, file, fingerprint=fingerprint, now=now)
    return CountyFileTaken(county, tuple(take_sent_down(session, file, now=now)))
