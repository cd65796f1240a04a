"""Keep what the county sends down in its files: plans, holidays, lists of papers, and kinds still to come."""

from __future__ import annotations

import json
from collections.abc import Mapping

from app.bundles.limits import LIMITS
from app.bundles.strict_json import read_json
from app.clock import Moment, day_of, milliseconds
from app.county.county_keys import county_keys
from app.errors import Refused
from app.from_county.sent_kind import SentBy
from app.from_county.take_county_data import KIND, CameAs, CountyData, take_county_data
from app.vault.vault import Vault
from app.work import Connection, Session, rehearse, work
from db.canonical import canonical

_ROOM = LIMITS.small_file // 2
"""Of a county's file; the rest is for keys, laptops and the envelope."""


def read_data(text: bytes) -> dict[str, object]:
    """Kinds with their items, as a file gives them, however it is spaced.

    Raises: Refused("county_data_malformed").
    """
    try:
        # Once in the one spelling, it is read as strictly as a laptop reads it.
        plain = canonical(json.loads(text.decode("utf-8-sig")))
    except (ValueError, TypeError, RecursionError):
        raise Refused("county_data_malformed") from None
    found = read_json(plain, "county_data_malformed", depth=LIMITS.json_depth)
    if not isinstance(found, dict) or not found or not all(KIND.fullmatch(kind) for kind in found):
        raise Refused("county_data_malformed")
    return found


def keep_data(vault: Vault, data: Mapping[str, object], *, now: Moment) -> list[CountyData]:
    """From now on every file for a village carries these; a kind replaces what it said before, an empty
    list takes it away.

    They are first taken in here, for trial, just as a laptop will. Raises: Refused("county_data_refused")
    with `kind`, `item` and `why`, Refused("county_file_over_limit"), Refused("no_county_store").
    """
    found = _rehearsed(vault, data, now)
    for one in found:
        if one.state is CameAs.REFUSED:
            raise Refused("county_data_refused", kind=one.kind, item=one.item, why=one.why)
    with work(vault, now=now) as session:
        for kind, items in data.items():
            _keep(session, kind, items, now)
        if len(canonical(kept_data(session.connection))) > _ROOM:
            raise Refused("county_file_over_limit")
    return found


def kept_data(connection: Connection) -> dict[str, object]:
    """What goes into every file for a village."""
    county = county_keys(connection).county
    rows = connection.exec_driver_sql(
        "SELECT kind, body FROM county_data WHERE county = ? ORDER BY kind", (county,)
    )
    return {kind: json.loads(body) for kind, body in rows}


def _rehearsed(vault: Vault, data: Mapping[str, object], now: Moment) -> list[CountyData]:
    with rehearse(vault, now=now) as session:
        keys = county_keys(session.connection)
        sent = SentBy(keys.county, 1, day_of(now))
        return [take_county_data(session, kind, items, sent=sent, now=now) for kind, items in data.items()]


def _keep(session: Session, kind: str, items: object, now: Moment) -> None:
    county = county_keys(session.connection).county
    session.connection.exec_driver_sql(
        "DELETE FROM county_data WHERE county = ? AND kind = ?", (county, kind)
    )
    if items:
        session.connection.exec_driver_sql(
            "INSERT INTO county_data (county, kind, file_number, made_on, taken_ms, state, item, why, body)"
            " VALUES (?, ?, 0, ?, ?, ?, 0, '', ?)",
            (
                county,
                kind,
                day_of(now).isoformat(),
                milliseconds(now),
                CameAs.KEPT,
                canonical(items).decode(),
            ),
        )
