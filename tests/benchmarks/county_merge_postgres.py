"""The county's merge on a PostgreSQL server beside COPY of the same rows into the same tables.

Ours stores verified entries, works out digests and chains again, reads and projects every value, and seals
what is sensitive. The anchor sends the rows that came of it, sealed already, to a second store: one COPY a
table through the same driver, in binary as ours goes, in one transaction, past the same guards, references
and indexes.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import psycopg
from psycopg.types.string import BytesBinaryDumper
from sqlalchemy import Engine

from app.ids import new_id
from app.inventory.sealed_columns import ALIKE, sealed_columns
from db.held import Held
from db.journal import update
from db.postgres.create import create_postgres
from db.postgres.cursor import TYPES
from db.postgres.engine import open_postgres
from db.postgres.place import Place
from db.schema import SHAPES, metadata
from db.take_in import Segment, apply_waiting, store_segment
from tests.benchmarks.harness import Figure, NotMeasured, at_least_times, benchmark, interleaved
from tests.factories.postgres import PostgresServer
from tests.factories.replicas import KEY, NOW_MS, Replica, a_person, a_test, a_visit, build_database

ROUNDS = 9
VILLAGES = 16
"""In one transaction."""
PEOPLE, VISITS = 12, 4
Rows = dict[str, list[tuple[Any, ...]]]
WORDS = "家庭和睦，母亲身体不好，本人在镇上工地做工，情绪稳定，表示不再碰"


@benchmark("county_merge_postgres")
def merging() -> Figure:
    """Rows a second: bundles of sixteen villages in one transaction, then the next sixteen."""
    with TemporaryDirectory() as folder, started() as server:
        rounds = [list(villages(Path(folder), number)) for number in range(ROUNDS + 1)]
        model = Store.make(server)
        copied = []
        for segments in rounds:
            model.merge(segments)
            copied.append(model.rows_of(segments))
        ours = Store.make(server)
        bare = Store.make(server)
        merges, copies = iter(rounds), iter(copied)
        times, anchor = interleaved(
            lambda: ours.merge(next(merges)), lambda: bare.copy(next(copies)), rounds=ROUNDS
        )
        rows = sum(len(lines) for part in copied[1:] for lines in part.values()) / ROUNDS
        for store in (model, ours, bare):
            store.close()
    return Figure(rows / times.median, rows / anchor.median, "rows/s", at_least_times(0.4))


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


def villages(folder: Path, number: int) -> Iterator[Segment]:
    """What sixteen villages send: people, visits and tests, and now and then a correction."""
    empty = build_database(folder / f"{number}.db")
    for village in range(VILLAGES):
        path = folder / f"{number}-{village}.db"
        path.write_bytes(empty.read_bytes())
        replica = Replica(path, f"{number}-{village}")
        with replica.session() as session:
            for _person in range(PEOPLE):
                person = new_id()
                session.write(
                    [a_person(person, id_no="999999199003071234", live_addr="示范县清溪镇清水湾村3组")]
                )
                for _visit in range(VISITS):
                    session.write([a_visit(person, family_words=WORDS, place="家中"), a_test(person)])
                session.write([update("person", person, {"phone": "10012345678"})])
        yield replica.segment()
        replica.close()


@dataclass
class Store:
    """A county's tables on the server."""

    engine: Engine
    server: PostgresServer
    database: str

    @classmethod
    def make(cls, server: PostgresServer) -> Store:
        there = server.new_database()
        place = Place.told(there.told)
        engine = open_postgres(place, KEY, there.password, sealed_columns(), ALIKE)
        create_postgres(engine, vault=new_id(), columns=sealed_columns())
        return cls(engine, server, there.told["dbname"])

    def close(self) -> None:
        self.engine.dispose()

    def merge(self, segments: list[Segment]) -> None:
        """One transaction as taking in makes them: a savepoint for each bundle, then all are applied."""
        with self.engine.execution_options(writer=True).begin() as connection:
            held = Held()
            held.look_up(connection, {segment.laptop for segment in segments})
            for segment in segments:
                with held.savepoint(connection):
                    store_segment(connection, segment, now_ms=NOW_MS, held=held)
            apply_waiting(connection, now_ms=NOW_MS, held=held)

    def rows_of(self, segments: list[Segment]) -> Rows:
        """The rows that these segments left, as they lie on the server, by table."""
        laptops = "','".join(segment.laptop for segment in segments)
        asked = {
            "entry": f"SELECT * FROM entry WHERE laptop IN ('{laptops}')",
            **{name: f"SELECT * FROM \"{name}\" WHERE entry_laptop IN ('{laptops}')" for name in SHAPES},
            "row_head": "SELECT h.* FROM row_head h WHERE EXISTS (SELECT 1 FROM entry e"
            f" WHERE e.row = h.row AND e.tbl = h.tbl AND e.laptop IN ('{laptops}'))",
        }
        with self.connected() as connection:
            found = {name: connection.execute(query.encode()).fetchall() for name, query in asked.items()}
        return {name: rows for name, rows in found.items() if rows}

    def copy(self, rows: Rows) -> None:
        """The same rows by COPY, in one transaction; the entries first, as the guards want it."""
        with self.connected() as connection, connection.transaction(), connection.cursor() as cursor:
            connection.adapters.register_dumper(bytes, BytesBinaryDumper)
            for name, some in rows.items():
                with cursor.copy(f'COPY "{name}" FROM STDIN (FORMAT binary)'.encode()) as copy:
                    copy.set_types([TYPES[type(column.type)] for column in metadata.tables[name].columns])
                    for row in some:
                        copy.write_row(row)

    @contextmanager
    def connected(self) -> Iterator[psycopg.Connection]:
        with self.server.connect(self.database) as connection:
            connection.execute("SET search_path TO yidai")
            yield connection
