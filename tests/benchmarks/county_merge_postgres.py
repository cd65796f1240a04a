"""The county's merge on a PostgreSQL server beside COPY of the same rows into the same tables.

Ours stores verified entries, works out digests and chains again, reads and projects every value, and seals
what is sensitive. The anchor sends the rows that came of it, sealed already, to a second store: one COPY a
table through the same driver, in binary as ours goes, in one transaction, past the same guards, references
and indexes. Rows that were there and changed it copies into a table of the transaction and takes from there.
They take turns, as many bundles at a time as taking in puts into one transaction.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import psycopg
from psycopg.types.string import BytesBinaryDumper
from sqlalchemy import Engine

from app.clock import milliseconds
from app.county.county_keys import county_keys
from app.ids import new_id
from app.inventory.sealed_columns import ALIKE, sealed_columns
from app.work import look
from db.held import Held
from db.postgres.create import create_postgres
from db.postgres.cursor import TYPES
from db.postgres.engine import open_postgres
from db.postgres.place import Place
from db.schema import SHAPES, metadata
from db.take_in import Segment, apply_waiting, store_segment
from tests.benchmarks.county_made import open_copy, the_county, verified
from tests.benchmarks.harness import Figure, NotMeasured, at_least_times, benchmark, timed
from tests.factories.postgres import PostgresServer
from tests.factories.replicas import KEY

Row = tuple[Any, ...]


@benchmark("county_merge_postgres")
def merging() -> Figure:
    """Rows a second, over all months of all villages; the first 32 bundles warm both sides up."""
    made = the_county()
    rows, mine, anchor = 0, 0.0, 0.0
    with TemporaryDirectory() as folder, open_copy(made, Path(folder)) as county, started() as server:
        with look(county) as connection:
            keys = county_keys(connection)
        ours, bare = Store.make(server), Store.make(server)
        for turn, (month, bundles) in enumerate(verified(made, keys, county.folder)):
            now_ms = milliseconds(made.taken_in_at(month))
            spent = timed(lambda bundles=bundles, now_ms=now_ms: ours.merge(bundles, now_ms))
            came = ours.rows_of(bundles)
            copied = timed(lambda came=came: bare.copy(came))
            if turn:
                rows, mine, anchor = rows + came.count, mine + spent, anchor + copied
        ours.close()
        bare.close()
    return Figure(rows / mine, rows / anchor, "rows/s", at_least_times(0.4))


@contextmanager
def started() -> Iterator[PostgresServer]:
    """A server that writes to its disk as it does in a county."""
    try:
        server = PostgresServer.start("fsync=on", "synchronous_commit=on", "log_statement=none")
    except FileNotFoundError as missing:
        raise NotMeasured(str(missing)) from None
    try:
        yield server
    finally:
        server.stop()


@dataclass
class Came:
    """The rows that some bundles brought, by table, the entries first: those that are new, and those that
    were there and changed."""

    new: dict[str, list[Row]] = field(default_factory=lambda: defaultdict(list))
    changed: dict[str, list[Row]] = field(default_factory=lambda: defaultdict(list))

    @property
    def count(self) -> int:
        return sum(len(rows) for part in (self.new, self.changed) for rows in part.values())


@dataclass
class Store:
    """A county's tables on the server."""

    engine: Engine
    server: PostgresServer
    database: str
    seen: set[tuple[str, Row]] = field(default_factory=set)
    """The keys of the rows that came before, by table."""

    @classmethod
    def make(cls, server: PostgresServer) -> Store:
        there = server.new_database()
        place = Place.told(there.told)
        engine = open_postgres(place, KEY, there.password, sealed_columns(), ALIKE)
        create_postgres(engine, vault=new_id(), columns=sealed_columns())
        return cls(engine, server, there.told["dbname"])

    def close(self) -> None:
        self.engine.dispose()

    def merge(self, bundles: list[list[Segment]], now_ms: int) -> None:
        """One transaction as taking in makes them: a savepoint for each bundle, then all are applied."""
        with self.engine.execution_options(writer=True).begin() as connection:
            held = Held()
            held.look_up(connection, {one.laptop for segments in bundles for one in segments})
            for segments in bundles:
                with held.savepoint(connection):
                    for segment in segments:
                        store_segment(connection, segment, now_ms=now_ms, held=held)
            apply_waiting(connection, now_ms=now_ms, held=held)

    def rows_of(self, bundles: list[list[Segment]]) -> Came:
        """The rows that these bundles left, as they lie on the server."""
        chains = [(one.laptop, one.first) for segments in bundles for one in segments]
        laptops, firsts = [one for one, _ in chains], [first for _, first in chains]
        mine = "unnest(%s::text[], %s::bigint[]) AS c (laptop, first)"
        asked = {
            "entry": f"SELECT e.* FROM entry e JOIN {mine} ON e.laptop = c.laptop AND e.seq >= c.first",
            **{
                name: f'SELECT t.* FROM "{name}" t JOIN {mine}'
                " ON t.entry_laptop = c.laptop AND t.entry_seq >= c.first"
                for name in SHAPES
            },
            "row_head": "SELECT h.* FROM row_head h WHERE (h.tbl, h.row) IN (SELECT e.tbl, e.row FROM entry e"
            f" JOIN {mine} ON e.laptop = c.laptop AND e.seq >= c.first)",
        }
        came = Came()
        with self.connected() as connection:
            for name, query in asked.items():
                keys = [at for at, one in enumerate(metadata.tables[name].columns) if one.primary_key]
                for row in connection.execute(query.encode(), (laptops, firsts)):
                    key = (name, tuple(row[at] for at in keys))
                    (came.changed if key in self.seen else came.new)[name].append(row)
                    self.seen.add(key)
        return came

    def copy(self, came: Came) -> None:
        """The same rows by COPY, in one transaction; the entries first, as the guards want it."""
        with self.connected() as connection, connection.transaction(), connection.cursor() as cursor:
            connection.adapters.register_dumper(bytes, BytesBinaryDumper)
            for name, rows in came.new.items():
                _copy(cursor, name, name, rows)
            for name, rows in came.changed.items():
                cursor.execute(f'CREATE TEMP TABLE "new_{name}" (LIKE "{name}") ON COMMIT DROP'.encode())
                _copy(cursor, f"new_{name}", name, rows)
                columns = metadata.tables[name].columns
                key = ", ".join(f'"{one.name}"' for one in columns if one.primary_key)
                new = ", ".join(f'"{one.name}" = excluded."{one.name}"' for one in columns)
                cursor.execute(
                    f'INSERT INTO "{name}" SELECT * FROM "new_{name}" ON CONFLICT ({key})'
                    f" DO UPDATE SET {new}".encode()
                )

    @contextmanager
    def connected(self) -> Iterator[psycopg.Connection]:
        with self.server.connect(self.database) as connection:
            connection.execute("SET search_path TO yidai")
            yield connection


def _copy(cursor: psycopg.Cursor[Row], into: str, shape: str, rows: list[Row]) -> None:
    with cursor.copy(f'COPY "{into}" FROM STDIN (FORMAT binary)'.encode()) as copy:
        copy.set_types([TYPES[type(column.type)] for column in metadata.tables[shape].columns])
        for row in rows:
            copy.write_row(row)
