"""Who looked at what: the access log of all laptops, filtered, for whoever may audit it.

Of people it names file numbers, never names; of a search it never held the words.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from app.clock import CHINA, Moment, milliseconds, moment_of
from app.exporting.no_formula import no_formula
from app.history.names import COUNTY, county_chains
from app.history.row_history import laptop_tags, user_names
from app.users.acting import check_may
from app.users.rules import Thing
from app.work import Connection, Session
from db.access_log import log_access

MOST = 5_000


@dataclass(frozen=True)
class AccessLine:
    """One line. `laptop` is its tag, or COUNTY for the county's own; `files`: the file numbers of those it is
    about; `detail`: codes and counts.
    """

    laptop: str
    seq: int
    at: datetime
    user: str
    kind: str
    files: tuple[str, ...]
    detail: Mapping[str, str | int | bool] = field(default_factory=dict)


@dataclass(frozen=True)
class AccessAsked:
    """What is asked for; empty means everything. Days are the village's, both counted."""

    first: date | None = None
    last: date | None = None
    users: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    file_no: str = ""


@dataclass(frozen=True)
class AccessFound:
    """The newest first. `left_out`: how many older ones fit besides. `users` and `kinds`: all that occur."""

    lines: tuple[AccessLine, ...]
    left_out: int
    users: tuple[str, ...]
    kinds: tuple[str, ...]


def read_access_log(connection: Connection, asked: AccessAsked, *, most: int = MOST) -> AccessFound:
    """The lines that fit. Raises: Refused("not_for_role")."""
    check_may(connection, Thing.ACCESS_LOG)
    names, tags = user_names(connection), _laptops(connection)
    files: dict[str, str | None] = {
        row[0]: row[1] for row in connection.exec_driver_sql("SELECT id, file_no FROM person")
    }
    first = 0 if asked.first is None else _begin_of(asked.first)
    after = 1 << 62 if asked.last is None else _begin_of(asked.last + timedelta(days=1))
    found: list[AccessLine] = []
    left_out = 0
    rows = connection.exec_driver_sql(
        "SELECT laptop, seq, at_ms, actor, kind, rows, detail FROM access"
        " WHERE at_ms >= ? AND at_ms < ? ORDER BY at_ms DESC, seq DESC",
        (first, after),
    )
    for laptop, seq, at_ms, actor, kind, people, detail in rows:
        user = names.get(actor, actor)
        about = tuple(str(files.get(person) or "—") for person in _people(people))
        fits = (
            (not asked.users or user in asked.users)
            and (not asked.kinds or kind in asked.kinds)
            and (not asked.file_no or asked.file_no in about)
        )
        if fits and len(found) < most:
            at = moment_of(at_ms).astimezone(CHINA)
            tag = tags.get(laptop, laptop[:8])
            found.append(AccessLine(tag, seq, at, user, kind, about, _detail(detail)))
        elif fits:
            left_out += 1
    actors = connection.exec_driver_sql("SELECT DISTINCT actor FROM access").scalars()
    kinds = connection.exec_driver_sql("SELECT DISTINCT kind FROM access").scalars()
    return AccessFound(
        tuple(found),
        left_out,
        tuple(sorted({names.get(actor, actor) for actor in actors})),
        tuple(sorted(kinds)),
    )


def _laptops(connection: Connection) -> dict[str, str]:
    """A village's laptops are known by their tags, its own among them; the county's own has none."""
    own = connection.exec_driver_sql("SELECT laptop FROM this_laptop").scalars()
    county = {*own, *county_chains(connection)}
    return {**dict.fromkeys(county, COUNTY), **laptop_tags(connection)}


def _people(text: str) -> list[str]:
    """The ids that a line names; a line of another laptop may hold anything."""
    found = _loaded(text)
    return [str(one) for one in found] if isinstance(found, list) else []


def _detail(text: str) -> dict[str, str | int | bool]:
    found = _loaded(text)
    told = found.items() if isinstance(found, dict) else ()
    return {key: value if isinstance(value, str | int) else str(value) for key, value in told}


def _loaded(text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def access_csv(
    lines: Sequence[AccessLine],
    headings: Sequence[str],
    kinds: Mapping[str, str],
    details: Callable[[AccessLine], str],
) -> bytes:
    """The lines as a spreadsheet reads them (UTF-8 with its mark). `kinds`: the words of each kind,
    `details`: the words of what else a line says.
    """
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(headings)
    for line in lines:
        writer.writerow(
            [
                line.at.strftime("%Y-%m-%d %H:%M:%S"),
                no_formula(line.user),
                no_formula(kinds.get(line.kind, line.kind)),
                no_formula(" ".join(line.files)),
                no_formula(details(line)),
                line.laptop,
                line.seq,
            ]
        )
    return out.getvalue().encode("utf-8-sig")


def note_exported(session: Session, *, lines: int, now: Moment) -> None:
    """The log of the log: that it was saved as a file. Raises: Refused("not_for_role")."""
    check_may(session.connection, Thing.ACCESS_LOG)
    log_access(
        session.connection,
        laptop=session.author.laptop,
        actor=session.author.actor,
        at_ms=milliseconds(now),
        kind="access_log_exported",
        detail={"lines": lines},
    )


def _begin_of(day: date) -> int:
    return milliseconds(datetime.combine(day, time(), CHINA))
