"""The one door for what a county's signed file carries under `extra`: plans, holidays, lists, and more.

Each kind is taken whole or not at all, and what came is kept as it came: a kind that this version does
not know waits for one that does. Nothing of it ever keeps the file's keys from being taken.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from app.bundles.county_file import CountyFile
from app.clock import Moment, day_of, milliseconds, moment_of
from app.details import day_from
from app.errors import Refused
from app.from_county.kinds import KINDS
from app.from_county.sent_kind import UNREADABLE, SentBy
from app.work import Connection, Session
from db.canonical import canonical

KIND = re.compile(r"[a-z][a-z_]{0,39}")


class CameAs(StrEnum):
    """What became of a kind."""

    TAKEN = "taken"
    SAME = "same"
    KEPT = "kept"
    REFUSED = "refused"


@dataclass(frozen=True)
class CountyData:
    """One kind as it came. `new` counts items that were not here; `why` says what was wrong with which."""

    kind: str
    state: CameAs
    items: int
    new: int = 0
    item: int = 0
    why: str = ""
    file_number: int = 0
    made_on: date | None = None


def take_sent_down(session: Session, file: CountyFile, *, now: Moment) -> list[CountyData]:
    """Take in whatever a verified file carries; the same file again changes nothing."""
    made = moment_of(min(file.made, milliseconds(now)))
    sent = SentBy(file.county, file.number, day_of(made))
    return [
        take_county_data(session, kind, payload, sent=sent, now=now)
        for kind, payload in sorted(file.extra.items())
        if KIND.fullmatch(kind)
    ]


def take_county_data(
    session: Session, kind: str, payload: object, *, sent: SentBy, now: Moment
) -> CountyData:
    """Check and enter one kind, and keep it as it came. Raises nothing: the answer says what was wrong."""
    found = _taken(session, kind, payload, sent)
    session.connection.exec_driver_sql(
        "INSERT INTO county_data (county, kind, file_number, made_on, taken_ms, state, item, why, body)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (county, kind) DO UPDATE"
        " SET file_number = excluded.file_number, made_on = excluded.made_on, taken_ms = excluded.taken_ms,"
        " state = excluded.state, item = excluded.item, why = excluded.why, body = excluded.body",
        (
            sent.county,
            kind,
            sent.number,
            sent.made_on.isoformat(),
            milliseconds(now),
            found.state,
            found.item,
            found.why,
            canonical(payload).decode(),
        ),
    )
    return found


def take_kept_again(session: Session, *, now: Moment) -> list[CountyData]:
    """Enter what an earlier version of the program had to keep and this one knows; mostly nothing."""
    rows = session.connection.exec_driver_sql(
        "SELECT county, kind, file_number, made_on, body FROM county_data WHERE state = ? ORDER BY kind",
        (CameAs.KEPT,),
    ).all()
    return [
        take_county_data(
            session,
            kind,
            json.loads(body),
            sent=SentBy(county, number, date.fromisoformat(made_on)),
            now=now,
        )
        for county, kind, number, made_on, body in rows
        if kind in KINDS
    ]


def read_sent_down(connection: Connection) -> list[CountyData]:
    """Every kind that ever came, as it stands, with the newest file first."""
    rows = connection.exec_driver_sql(
        "SELECT kind, state, body, item, why, file_number, made_on FROM county_data"
        " ORDER BY file_number DESC, kind"
    )
    return [
        CountyData(kind, CameAs(state), _count(json.loads(body)), 0, item, why, number, day_from(made_on))
        for kind, state, body, item, why, number, made_on in rows
    ]


def county_items(connection: Connection, kind: str) -> Sequence[Any]:
    """What the county sent last of a kind, as it came; nothing where it was refused or never sent."""
    body = connection.exec_driver_sql(
        "SELECT body FROM county_data WHERE kind = ? AND state <> ? ORDER BY taken_ms DESC LIMIT 1",
        (kind, CameAs.REFUSED),
    ).scalar()
    found = json.loads(body) if body else []
    return found if isinstance(found, list) else []


def _taken(session: Session, kind: str, payload: object, sent: SentBy) -> CountyData:
    known, count = KINDS.get(kind), _count(payload)
    if known is None:
        return CountyData(kind, CameAs.KEPT, count)
    try:
        if not isinstance(payload, list):
            raise Refused(UNREADABLE, item=0, why="not_a_list")
        if count > known.most:
            raise Refused(UNREADABLE, item=0, why=f"more_than:{known.most}")
        new = known.take(session, payload, sent)
    except Refused as refused:
        item, why = int(str(refused.facts.get("item", 0))), str(refused.facts.get("why", refused.reason))
        return CountyData(kind, CameAs.REFUSED, count, item=item, why=why)
    return CountyData(kind, CameAs.TAKEN if new else CameAs.SAME, count, new)


def _count(payload: object) -> int:
    return len(payload) if isinstance(payload, list | dict) else 1
