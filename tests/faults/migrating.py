"""The job "migrate": the kept vault of version 1 is opened by a program that has one step more.

This program has no second step yet. So that the way there is struck all the same, a step of the
future stands here: it makes a table anew and fills another with what the journal holds.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import sqlalchemy as sa
from alembic import op
from sqlalchemy import Engine

from app.vault.key_slots import subkey
from app.vault.keys_file import read_keys
from app.vault.migrate import take_steps
from app.vault.open_vault import open_vault, unlock
from db.check import chain_findings
from db.create import HEAD_REVISION, SCHEMA_VERSION, header_value
from db.engine import integrity_findings, open_engine
from db.migrations.run import STEPS, upgrade
from db.reproject import projection_findings
from tests.factories.vaults import NOW, PASSWORD, anywhere

KEPT = Path(__file__).parents[1] / "files" / "vaults" / "v1"
GOLDEN, MARKS, RECORDS = "golden", "golden-marks", "records-1.db"
ENTRIES = 17
LATER = NOW + timedelta(days=30)


@dataclass(frozen=True)
class StepOfTheFuture:
    revision: str = "0002"
    schema_version: int = SCHEMA_VERSION + 1

    def upgrade(self) -> None:
        with op.batch_alter_table("setting", recreate="always") as table:
            table.add_column(sa.Column("since", sa.Text(), server_default="2026"))
        op.execute("CREATE TABLE told AS SELECT * FROM entry")


FUTURE = (*STEPS, StepOfTheFuture())


def prepare(folder: Path) -> None:
    """A copy of the kept vault, closed."""
    shutil.copytree(KEPT, folder / GOLDEN)


def migrate(folder: Path, done: Callable[[], None]) -> None:
    """As the later program opens it."""
    vault = open_vault(
        folder / GOLDEN, password=PASSWORD, now=LATER, marks=folder / MARKS, place_check=anywhere
    )
    try:
        take_steps(vault.engine, vault.folder, HEAD_REVISION, subkey(vault.data_key, "database"), FUTURE)
        done()
    finally:
        vault.close()


def check(folder: Path, done: int) -> list[str]:
    """All of the step or nothing of it, the journal whole; and the later program gets on with it."""
    key = subkey(unlock(read_keys(folder / GOLDEN), password=PASSWORD, failed=_unheard)[1], "database")
    wrong: list[str] = []
    with _opened(folder / GOLDEN / RECORDS, key) as engine:
        revision, is_there = _found(engine)
        if (revision == "0002") != is_there or revision not in (HEAD_REVISION, "0002"):
            wrong.append(f"half migrated: {revision}")
        if done and revision != "0002":
            wrong.append("an acknowledged migration is not there")
        wrong += _findings(engine)
        upgrade(engine, steps=FUTURE)
        if _found(engine) != ("0002", True):
            wrong.append("the later program does not get on with it")
        wrong += _findings(engine)
    if done:
        with _opened(folder / GOLDEN / f"before-{HEAD_REVISION}.db", key) as copy:
            wrong += [f"in the copy: {one}" for one in _findings(copy)]
    return wrong


@contextmanager
def _opened(records: Path, key: bytes) -> Iterator[Engine]:
    engine = open_engine(records, key)
    try:
        yield engine
    finally:
        engine.dispose()


def _found(engine: Engine) -> tuple[str | None, bool]:
    with engine.begin() as connection:
        told = connection.exec_driver_sql("SELECT count(*) FROM sqlite_master WHERE name = 'told'").scalar()
        return header_value(connection, "revision"), bool(told)


def _findings(engine: Engine) -> list[str]:
    with engine.begin() as connection:
        entries = connection.exec_driver_sql("SELECT count(*) FROM entry").scalar_one()
        lost = [] if entries == ENTRIES else [f"{entries} entries of {ENTRIES}"]
        found = [*chain_findings(connection), *projection_findings(connection), *lost]
    return [*found, *integrity_findings(engine)]


def _unheard(_slot_id: str) -> None:
    """Looking counts no failed attempts."""
