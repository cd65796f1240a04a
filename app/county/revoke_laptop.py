"""Strike off a laptop that was lost, stolen or given away."""

from __future__ import annotations

from app.clock import Moment, milliseconds
from app.county.county_keys import county_keys
from app.county.laptops import KnownLaptop, known_laptop, laptops_of
from app.errors import Refused
from app.work import Session


def revoke_laptop(session: Session, *, code: str, tag: str, now: Moment) -> KnownLaptop:
    """From now on nothing of this laptop is taken in, and receipts and files for its sisters name it.

    What came before stays. Its later bundles wait in quarantine. The second time changes nothing.
    Raises: Refused("laptop_not_enrolled" | "laptop_tag_twice" | "no_county_store").
    """
    county_keys(session.connection)
    found = [one for one in laptops_of(session.connection, code) if one.tag == tag.upper()]
    if not found:
        raise Refused("laptop_not_enrolled", field="laptop")
    if len(found) > 1:
        # Two of a village's laptops with one tag: once in 30,000 villages.
        raise Refused("laptop_tag_twice", field="laptop")
    session.connection.exec_driver_sql(
        "UPDATE known_laptop SET revoked_ms = coalesce(revoked_ms, ?) WHERE laptop = ?",
        (milliseconds(now), found[0].laptop),
    )
    revoked = known_laptop(session.connection, found[0].laptop)
    assert revoked is not None  # noqa: S101 - it was just found
    return revoked
