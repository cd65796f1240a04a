"""Bring a database file up to the newest revision, in one transaction.

Steps are plain modules, named below, so that the packed program holds them. The file's own header
says its revision. Importing this costs half a second (Alembic): do so only to migrate.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol, cast

from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from db.create import header_value, set_header
from db.engine import trouble_of
from db.migrations.versions import v0001_first
from db.trouble import Trouble


class Step(Protocol):
    """A migration: from the revision before it, or from an empty file, to its own."""

    revision: str
    schema_version: int

    def upgrade(self) -> None:
        """Change the tables through alembic.op; only tables and local rows, never the journal."""


STEPS: Sequence[Step] = (cast(Step, v0001_first),)


def upgrade(engine: Engine, *, steps: Sequence[Step] = STEPS) -> None:
    """Take every step after the file's revision. Nothing where there is none.

    All steps and the new revision are one transaction, with foreign keys off and checked at its end.
    Raises Trouble("migration_failed" | "disk_full" | …); the file is then as it was.
    """
    with engine.connect() as plain:
        # Inside a transaction this pragma does nothing, and with foreign keys on, rebuilding a table
        # that others refer to would empty it or fail.
        driver = cast(Any, plain.connection.driver_connection)
        driver.execute("PRAGMA foreign_keys = OFF")
        try:
            connection = plain.execution_options(writer=True)
            with connection.begin():
                _take(connection, steps)
        except DBAPIError as error:
            raise trouble_of(error) or Trouble("migration_failed") from error
        finally:
            driver.execute("PRAGMA foreign_keys = ON")


def _take(connection: Connection, steps: Sequence[Step]) -> None:
    before = _revision(connection)
    for step in steps:
        if before is not None and step.revision <= before:
            continue
        with Operations.context(MigrationContext.configure(connection)):
            step.upgrade()
        set_header(connection, "revision", step.revision)
        set_header(connection, "schema_version", str(step.schema_version))
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise Trouble("migration_failed")


def _revision(connection: Connection) -> str | None:
    """The file's revision, or None for an empty file."""
    tables = connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar()
    return header_value(connection, "revision") if tables else None
