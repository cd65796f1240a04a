"""Village by month: whose records came, whose came late, whose are missing in between, whose not at all."""

from __future__ import annotations

import json
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from app.bundles.pending import HOUSEKEEPING
from app.clock import CHINA, Moment, day_of, milliseconds, moment_of
from app.closing.closed_months import CLOSED_MONTH
from app.county.carried import carried_villages
from app.county.county_keys import county_keys
from app.county.forks import standing_forks
from app.county.list_conflicts import list_conflicts
from app.work import Connection
from db.clock import stamp, wall_ms
from db.reach import stored_through

DUE_DAY = 10
"""By the end of this day of the following month a month's records are in time."""


class Came(StrEnum):
    """What became of a village's month. BEFORE: it had no file to join with yet, so nothing was due."""

    RECEIVED = "received"
    LATE = "late"
    GAP = "gap"
    NOTHING = "nothing"
    BEFORE = "before"


@dataclass(frozen=True)
class Cell:
    """One village in one month ("2026-11"): how many writes were made in it, how many bundles came in it,
    and whether the village's leader has closed it.
    """

    month: str
    came: Came
    writes: int
    bundles: int = 0
    closed: bool = False


@dataclass(frozen=True)
class VillageMonths:
    """A village's row. `laptops` 0: it has a file to join with, and has sent nothing yet.

    `conflicts` stand open and wait for the village; `forked`: a copy of one of its laptops is in use;
    `program` wrote its newest bundle. `carried_by` is the code of the village on whose laptops it is kept:
    its months came when theirs did.
    """

    code: str
    name: str
    laptops: int
    months: tuple[Cell, ...]
    conflicts: int = 0
    forked: bool = False
    program: str = ""
    carried_by: str = ""


@dataclass(frozen=True)
class Matrix:
    """All villages that joined or were given a file, by their codes. Of the months that are `awaited` the
    day has not passed by which records are in time.
    """

    months: tuple[str, ...]
    villages: tuple[VillageMonths, ...]
    awaited: frozenset[str] = frozenset()

    def is_awaited(self, cell: Cell) -> bool:
        """Whether nothing of the month is here, and nothing need be yet."""
        return cell.came is Came.NOTHING and cell.month in self.awaited

    def reporting(self, month: str) -> int:
        """Of how many villages records of this month are here, in time or late."""
        cells = [cell for village in self.villages for cell in village.months if cell.month == month]
        return sum(cell.came in (Came.RECEIVED, Came.LATE) for cell in cells)

    def due(self, month: str) -> int:
        """Of how many villages records of this month are expected."""
        cells = [cell for village in self.villages for cell in village.months if cell.month == month]
        return sum(cell.came is not Came.BEFORE for cell in cells)


@dataclass(frozen=True)
class _Written:
    """What one laptop wrote in one month: how often, its last number in it, and the clock there."""

    writes: int
    last: int
    at_ms: int


def read_matrix(connection: Connection, *, now: Moment, months: int = 12, due_day: int = DUE_DAY) -> Matrix:
    """The last so many months, the present one included, from the entries' clocks and the bundles taken in.

    A month is received when the bundle that completed what is here of it was taken in by the
    `due_day` of the next month, else late. It is a gap where entries of a laptop are known to be missing
    between two that are here. Nothing was due before the village was given its first file. A later entry
    may still belong to a month that is received: nobody knows what was never sent. An entry that a sister
    carried counts from the village's first bundle after it. Raises: Refused("no_county_store").
    """
    county_keys(connection)
    names = _months(day_of(now), months)
    laptops = _laptops(connection)
    written = _written(connection, since=names[0])
    taken = _taken(connection)
    closed = _closed(connection)
    conflicts = Counter(one.village_code for one in list_conflicts(connection))
    forked, programs = _forked(connection), _programs(connection)
    begins = _begins(connection)
    villages = []
    for code, name in _villages(connection).items():
        own = laptops.get(code, [])
        gaps = {month for laptop in own for month in _gap(connection, laptop)}
        came = Counter(month_of(at_ms) for laptop in own for at_ms, _last in taken.get(laptop, ()))
        cells = [
            replace(
                _cell(month, own, written, taken, gaps, due_day, begins[code]),
                bundles=came[month],
                closed=month in closed.get(code, ()),
            )
            for month in names
        ]
        villages.append(
            VillageMonths(
                code, name, len(own), tuple(cells), conflicts[code], code in forked, programs.get(code, "")
            )
        )
    carried = _carried(connection, villages, closed)
    rows = {one.code: one for one in villages} | carried
    awaited = frozenset(month for month in names if milliseconds(now) < _due(month, due_day))
    return Matrix(tuple(names), tuple(rows[code] for code in sorted(rows)), awaited)


def _carried(
    connection: Connection, villages: list[VillageMonths], closed: dict[str, set[str]]
) -> dict[str, VillageMonths]:
    """A bundle carries every village of its laptop, so what came of one has come of all."""
    homes = {one.code: one for one in villages}
    found = {}
    for one in carried_villages(connection):
        home = homes[one.home]
        cells = [replace(cell, closed=cell.month in closed.get(one.code, ())) for cell in home.months]
        found[one.code] = replace(
            home, code=one.code, name=one.name, months=tuple(cells), conflicts=0, carried_by=one.home
        )
    return found


def _cell(
    month: str,
    laptops: list[str],
    written: dict[tuple[str, str], _Written],
    taken: dict[str, list[tuple[int, int]]],
    gaps: set[str],
    due_day: int,
    begins: str,
) -> Cell:
    found = [(laptop, written[laptop, month]) for laptop in laptops if (laptop, month) in written]
    writes = sum(one.writes for _laptop, one in found)
    if month in gaps:
        return Cell(month, Came.GAP, writes)
    if not writes:
        return Cell(month, Came.BEFORE if month < begins else Came.NOTHING, 0)
    complete = max(_stored_at(laptop, one, laptops, taken) for laptop, one in found)
    return Cell(month, Came.LATE if complete >= _due(month, due_day) else Came.RECEIVED, writes)


def _stored_at(
    laptop: str, one: _Written, laptops: list[str], taken: dict[str, list[tuple[int, int]]]
) -> int:
    """When the last write of a laptop's month was taken in (milliseconds)."""
    own = [at_ms for at_ms, last in taken.get(laptop, ()) if last >= one.last]
    if own:
        return own[0]
    every = sorted(at_ms for sister in laptops for at_ms, _last in taken.get(sister, ()))
    # A clock that runs ahead says nothing of when it came: then the village's last bundle brought it.
    return every[min(bisect_left(every, one.at_ms), len(every) - 1)] if every else one.at_ms


def _gap(connection: Connection, laptop: str) -> Iterable[str]:
    """The months between the last entry before a laptop's first gap and the first one after it."""
    through, _chain = stored_through(connection, laptop)
    clocks = connection.exec_driver_sql(
        "SELECT (SELECT clock FROM entry WHERE laptop = ?1 AND seq = ?2),"
        " (SELECT clock FROM entry WHERE laptop = ?1 AND seq > ?2 ORDER BY seq LIMIT 1)",
        (laptop, through),
    ).one()
    if clocks[1] is None:
        return ()
    last = month_of(wall_ms(clocks[1]))
    first = last if clocks[0] is None else month_of(wall_ms(clocks[0]))
    return _between(min(first, last), last)


def _between(first: str, last: str) -> list[str]:
    found = [first]
    while found[-1] < last:
        day = date.fromisoformat(f"{found[-1]}-28") + timedelta(days=4)
        found.append(day.isoformat()[:7])
    return found


def _months(today: date, count: int) -> list[str]:
    found = [today.isoformat()[:7]]
    while len(found) < count:
        before = date.fromisoformat(f"{found[0]}-01") - timedelta(days=1)
        found.insert(0, before.isoformat()[:7])
    return found


def _due(month: str, due_day: int) -> int:
    """The first millisecond that is late."""
    following = date.fromisoformat(f"{month}-28") + timedelta(days=4)
    end = datetime.combine(following.replace(day=due_day) + timedelta(days=1), time(), CHINA)
    return milliseconds(end)


def month_of(ms: int) -> str:
    """The village's calendar month at this time."""
    return day_of(moment_of(ms)).isoformat()[:7]


def _villages(connection: Connection) -> dict[str, str]:
    """Names by code; the newest of each."""
    rows = connection.exec_driver_sql(
        "SELECT village_code, village_name, made_ms FROM enrolment"
        " UNION ALL SELECT village_code, village_name, enrolled_ms FROM known_laptop ORDER BY 1, 3"
    )
    return {code: name for code, name, _at_ms in rows}


def _begins(connection: Connection) -> dict[str, str]:
    """By village code the month in which its first file was made."""
    rows = connection.exec_driver_sql(
        "SELECT village_code, min(at_ms) FROM (SELECT village_code, made_ms AS at_ms FROM enrolment"
        " UNION ALL SELECT village_code, enrolled_ms FROM known_laptop) made GROUP BY village_code"
    )
    return {code: month_of(at_ms) for code, at_ms in rows}


def _laptops(connection: Connection) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for code, laptop in connection.exec_driver_sql(
        "SELECT village_code, laptop FROM known_laptop ORDER BY 1, 2"
    ):
        found[code].append(laptop)
    return found


def _closed(connection: Connection) -> dict[str, set[str]]:
    """The months that a village's leader has closed, by the village's code."""
    found: dict[str, set[str]] = defaultdict(set)
    codes: dict[str, str] = dict(
        connection.exec_driver_sql("SELECT village_id, village_code FROM known_laptop").all()
    )
    codes |= {one.village: one.code for one in carried_villages(connection)}
    for village, month in connection.exec_driver_sql(
        f"SELECT DISTINCT village_id, period FROM month_close WHERE deleted = 0 AND {CLOSED_MONTH}"
    ):
        found[codes.get(village, "")].add(month)
    return found


def _forked(connection: Connection) -> set[str]:
    """Villages with a laptop that came with two histories."""
    forked = standing_forks(connection)
    rows = connection.exec_driver_sql("SELECT laptop, village_code FROM known_laptop").all() if forked else []
    return {code for laptop, code in rows if laptop in forked}


def _programs(connection: Connection) -> dict[str, str]:
    """The program that wrote the newest bundle of each village."""
    rows = connection.exec_driver_sql(
        "SELECT k.village_code, b.report FROM bundle_in b JOIN known_laptop k ON k.laptop = b.laptop"
        " JOIN (SELECT laptop, max(number) number FROM bundle_in GROUP BY laptop) n"
        " ON n.laptop = b.laptop AND n.number = b.number ORDER BY b.taken_ms"
    )
    return {code: str(json.loads(report).get("program", "")) for code, report in rows}


def _written(connection: Connection, *, since: str) -> dict[tuple[str, str], _Written]:
    begin = datetime.combine(date.fromisoformat(f"{since}-01"), time(), CHINA)
    housekeeping = sorted(HOUSEKEEPING)
    rows = connection.exec_driver_sql(
        "SELECT laptop, strftime('%Y-%m', (clock >> 10) / 1000, 'unixepoch', '+8 hours'), count(*), max(seq),"
        " max(clock) FROM entry WHERE clock >= ?"
        f" AND tbl NOT IN ({', '.join('?' * len(housekeeping))}) GROUP BY 1, 2",
        (stamp(milliseconds(begin)), *housekeeping),
    )
    return {
        (laptop, month): _Written(writes, last, wall_ms(clock)) for laptop, month, writes, last, clock in rows
    }


def _taken(connection: Connection) -> dict[str, list[tuple[int, int]]]:
    """Of each laptop: when its bundles were taken in, and how far its chain was whole then; in that order."""
    found: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for laptop, at_ms, last in connection.exec_driver_sql(
        "SELECT laptop, taken_ms, last_seq FROM bundle_in ORDER BY taken_ms, last_seq"
    ):
        found[laptop].append((at_ms, last))
    return found
