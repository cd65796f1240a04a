"""Databases of several laptops below the vault: one journal each, exchanged by hand.

A replica is a real encrypted file, copied from one that was built once. Entries travel as segments,
as bundles bring them; time is whatever the test says.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import StaticPool

from app.ids import new_id
from db.canonical import Value
from db.check import rebuild_into
from db.create import create_database
from db.dump import dump_lines
from db.engine import checkpoint, open_engine
from db.entries import START, Entry, Sealed
from db.held import Held
from db.journal import Author, Session, Write, create
from db.take_in import Applied, Segment, Stored, apply_waiting, entries_after, store_segment
from db.undo import Undone, undo_action

KEY = bytes(range(32))
NOW_MS = 1_795_000_000_000
MINUTE = 60_000
CADRE = "01998f00-0000-7000-8000-00000000000a"


def build_database(path: Path) -> Path:
    """An empty database, to be copied."""
    engine = open_engine(path, KEY, create=True)
    create_database(engine, vault="01998f00-0000-7000-8000-000000000001")
    checkpoint(engine)
    engine.dispose()
    return path


def laptop_called(name: str) -> str:
    """The same laptop id for the same name."""
    return sha256(name.encode()).hexdigest()[:32]


def a_person(row: str | None = None, **values: Value) -> Write:
    """A person in community treatment, as the journal writes one."""
    defaults: dict[str, Value] = {"name": "王小满", "sex": "1", "status": "31", "phone": "10000000001"}
    return create("person", row or new_id(), {**defaults, **values})


def a_visit(person: str, row: str | None = None, **values: Value) -> Write:
    """A home visit on an ordinary day."""
    defaults: dict[str, Value] = {
        "person_id": person,
        "kind": "1",
        "happened_on": "2026-11-02",
        "result": "1",
    }
    return create("visit", row or new_id(), {**defaults, **values})


def a_test(person: str, row: str | None = None, **values: Value) -> Write:
    """A urine test with a negative result."""
    defaults: dict[str, Value] = {"person_id": person, "happened_on": "2026-11-03", "result": "0"}
    return create("test", row or new_id(), {**defaults, **values})


@dataclass
class Replica:
    """One laptop's database. `now_ms` is what its wall clock says; `holds`: it writes what it takes in
    once, as bundles do, and not as stored and then as applied.
    """

    path: Path
    name: str
    now_ms: int = NOW_MS
    laptop: str = ""
    actor: str = CADRE
    actions: list[str] = field(default_factory=list)
    holds: bool = True

    def __post_init__(self) -> None:
        self.laptop = self.laptop or laptop_called(self.name)
        self.engine = open_engine(self.path, KEY, cache_kib=2048)

    def close(self) -> None:
        self.engine.dispose()

    @contextmanager
    def session(self, action: str | None = None) -> Iterator[Session]:
        action = action or new_id()
        with self.engine.connect() as plain:
            connection = plain.execution_options(writer=True)
            with connection.begin():
                yield Session(connection, Author(self.laptop, self.actor), action=action, now_ms=self.now_ms)
        self.actions.append(action)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        with self.engine.connect() as connection, connection.begin():
            yield connection

    def write(self, *writes: Write) -> list[Entry]:
        """One action."""
        with self.session() as session:
            return session.write(writes)

    def undo(self, action: str | None = None) -> Undone:
        action = action or self.actions[-1]
        with self.session() as session:
            return undo_action(session, action)

    def sql(self, statement: str, *given: Any) -> Any:
        """Read one value."""
        with self.reading() as connection:
            return connection.exec_driver_sql(statement, given).scalar()

    def force(self, statement: str, *given: Any) -> None:
        """Change something, past the journal."""
        with self.engine.execution_options(writer=True).begin() as connection:
            connection.exec_driver_sql(statement, given)

    def shown(self, table: str, row: str) -> dict[str, Any]:
        """A row as it is shown."""
        with self.reading() as connection:
            found = connection.exec_driver_sql(f'SELECT * FROM "{table}" WHERE id = ?', (row,))
            return dict(found.mappings().one())

    def records(self, laptop: str | None = None) -> list[Entry | Sealed]:
        """A laptop's entries as they are stored here."""
        with self.reading() as connection:
            return list(entries_after(connection, laptop or self.laptop, 0, 1_000_000))

    def segment(self, first: int = 1, last: int = 1_000_000, *, laptop: str | None = None) -> Segment:
        """Some of a laptop's entries, up to the first that is missing here, to be taken in elsewhere."""
        laptop = laptop or self.laptop
        with self.reading() as connection:
            before = connection.exec_driver_sql(
                "SELECT chain FROM entry WHERE laptop = ? AND seq = ?", (laptop, first - 1)
            ).scalar()
            records = entries_after(connection, laptop, first - 1, last)
            dense = tuple(record for number, record in enumerate(records, first) if record.seq == number)
        is_joined = before is not None or first == 1
        return Segment(laptop, first, before or START, dense if is_joined else ())

    def take_in(self, *segments: Segment, **options: Any) -> Applied:
        """Store and apply, as one bundle does."""
        with self.engine.execution_options(writer=True).begin() as connection:
            held = Held() if self.holds else None
            for segment in segments:
                store_segment(connection, segment, now_ms=self.now_ms, held=held)
            return apply_waiting(connection, **{"now_ms": self.now_ms, "held": held, **options})

    def store(self, segment: Segment) -> Stored:
        """Store without applying."""
        with self.engine.execution_options(writer=True).begin() as connection:
            return store_segment(connection, segment, now_ms=self.now_ms)

    def dump(self) -> list[bytes]:
        with self.reading() as connection:
            return list(dump_lines(connection))

    def rebuilt(self) -> list[bytes]:
        """The dump of the tables built again from this journal alone."""
        target = create_engine("sqlite://", poolclass=StaticPool)
        try:
            with self.reading() as connection:
                rebuild_into(connection, target)
            with target.connect() as fresh:
                return list(dump_lines(fresh))
        finally:
            target.dispose()


@dataclass
class Replicas:
    """Makes replicas in a folder, and closes them."""

    template: Path
    folder: Path
    made: list[Replica] = field(default_factory=list)

    def make(self, name: str, *, copy_of: Replica | None = None, now_ms: int = NOW_MS) -> Replica:
        """A laptop with an empty journal, or one that began as a copy of another."""
        path = self.folder / f"{name}.db"
        if copy_of is not None:
            checkpoint(copy_of.engine)
        shutil.copyfile(self.template if copy_of is None else copy_of.path, path)
        replica = Replica(path, name, now_ms)
        self.made.append(replica)
        return replica

    def close(self) -> None:
        for replica in self.made:
            replica.close()


def exchange(*replicas: Replica) -> None:
    """Everyone gets everything that anyone has written."""
    for source in replicas:
        segment = source.segment()
        for target in replicas:
            if target is not source and segment.entries:
                target.take_in(segment)


def everything(replicas: Sequence[Replica]) -> list[Segment]:
    """All chains, one segment each, from whoever holds the most of it."""
    chains: dict[str, Segment] = {}
    for replica in replicas:
        with replica.reading() as connection:
            laptops = connection.exec_driver_sql("SELECT DISTINCT laptop FROM entry").scalars().all()
        for laptop in laptops:
            segment = replica.segment(laptop=laptop)
            if len(tuple(segment.entries)) > len(tuple(chains[laptop].entries) if laptop in chains else ()):
                chains[laptop] = segment
    return list(chains.values())
