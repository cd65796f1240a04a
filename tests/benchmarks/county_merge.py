"""The merge beside the bare driver: the same rows, in the same tables, in as many transactions.

Ours stores the entries of verified bundles and applies them: every digest and chain is worked out again,
every value is read, compared with its table and projected, each bundle in a savepoint of its own. The
anchor sends the rows that came of it to a second store with `executemany`, one statement a table; the
triggers, indexes and pragmas are the same, and so is the search index. They take turns, 32 bundles at a time.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from app.county.county_keys import county_keys
from app.vault.vault import Vault
from app.work import look, work
from db.held import Held
from db.take_in import Segment, apply_waiting, store_segment
from tests.benchmarks.county_made import open_copy, the_county, verified
from tests.benchmarks.harness import Figure, at_least_times, benchmark, timed
from tests.factories.simulated_county import SimulatedCounty

Row = tuple[Any, ...]


@benchmark("county_merge")
def merge() -> Figure:
    """Entries a second, over all months of all villages; the first 32 bundles warm both sides up."""
    made = the_county()
    with TemporaryDirectory() as folder, ExitStack() as open_things:
        ours = open_things.enter_context(open_copy(made, Path(folder) / "ours"))
        theirs = open_things.enter_context(open_copy(made, Path(folder) / "theirs"))
        with look(ours) as connection:
            keys = county_keys(connection)
        taken = [
            _both(made, month, segments, ours, theirs)
            for month, segments in verified(made, keys, ours.folder)
        ][1:]
    entries = sum(one.entries for one in taken)
    mine, anchor = sum(one.ours for one in taken), sum(one.anchor for one in taken)
    return Figure(entries / mine, entries / anchor, "entries/s", at_least_times(0.6))


@dataclass(frozen=True)
class _Taken:
    """32 bundles: their entries, and the seconds that either side took."""

    entries: int
    ours: float
    anchor: float


def _both(
    made: SimulatedCounty, month: int, bundles: list[list[Segment]], ours: Vault, theirs: Vault
) -> _Taken:
    before = _last_entries(ours)
    mine = timed(lambda: _merge(ours, bundles, made, month))
    rows = _rows_since(ours, before)
    return _Taken(rows.entries, mine, timed(lambda: rows.insert(theirs)))


def _merge(vault: Vault, bundles: list[list[Segment]], made: SimulatedCounty, month: int) -> None:
    with work(vault, now=made.taken_in_at(month)) as session:
        held = Held()
        held.look_up(session.connection, {one.laptop for segments in bundles for one in segments})
        for segments in bundles:
            with held.savepoint(session.connection):
                for segment in segments:
                    store_segment(session.connection, segment, now_ms=session.now_ms, held=held)
        applied = apply_waiting(session.connection, now_ms=session.now_ms, held=held)
        session.touched |= applied.touched


def _last_entries(vault: Vault) -> dict[str, int]:
    with look(vault) as connection:
        rows = connection.exec_driver_sql("SELECT laptop, max(seq) FROM entry GROUP BY laptop").all()
    return {row[0]: row[1] for row in rows}


@dataclass
class _Rows:
    """What came into a store, by table; the entries first, as the guards want it."""

    key: dict[str, str] = field(default_factory=dict)
    columns: dict[str, list[str]] = field(default_factory=dict)
    rows: dict[str, list[Row]] = field(default_factory=lambda: defaultdict(list))

    @property
    def entries(self) -> int:
        return len(self.rows["entry"])

    def insert(self, vault: Vault) -> None:
        """Into another store, in one transaction."""
        with vault.engine.connect().execution_options(writer=True) as connection, connection.begin():
            cursor = connection.connection.cursor()
            for table, rows in self.rows.items():
                cursor.executemany(self._statement(table), rows)

    def _statement(self, table: str) -> str:
        columns = self.columns[table]
        new = ", ".join(f'"{one}" = excluded."{one}"' for one in columns)
        names = ", ".join(f'"{one}"' for one in columns)
        places = ", ".join("?" * len(columns))
        conflict = "" if table == "entry" else f" ON CONFLICT ({self.key[table]}) DO UPDATE SET {new}"
        return f'INSERT INTO "{table}" ({names}) VALUES ({places}){conflict}'


def _rows_since(vault: Vault, before: dict[str, int]) -> _Rows:
    found = _Rows()
    with look(vault) as connection:

        def add(table: str, key: str, where: str, given: Iterable[Row]) -> None:
            found.key[table] = key
            for one in given:
                result = connection.exec_driver_sql(f'SELECT * FROM "{table}" WHERE {where}', one)
                found.columns[table] = list(result.keys())
                found.rows[table] += [tuple(row) for row in result]

        laptops = connection.exec_driver_sql("SELECT DISTINCT laptop FROM entry").scalars().all()
        add("entry", "laptop, seq", "laptop = ? AND seq > ?", [(one, before.get(one, 0)) for one in laptops])
        names = found.columns["entry"]
        table_at, row_at = names.index("tbl"), names.index("row")
        touched = sorted({(entry[table_at], entry[row_at]) for entry in found.rows["entry"]})
        add("row_head", "row, tbl", "tbl = ? AND row = ?", touched)
        for table, row in touched:
            add(table, "id", "id = ?", [(row,)])
            if table == "person":
                add("search_row", "person_id", "person_id = ?", [(row,)])
    return found
