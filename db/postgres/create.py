"""Make the store on an empty database, in one transaction: tables, guards, roles, masked views."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import BigInteger, Connection, Engine, Integer, MetaData, Text
from sqlalchemy.exc import ProgrammingError

from db.create import HEAD_REVISION
from db.postgres.cursor import Columns
from db.postgres.engine import SCHEMA
from db.postgres.functions import FUNCTIONS
from db.postgres.guards import guard_statements
from db.postgres.roles import role_statements
from db.schema import SCHEMA_VERSION, metadata
from db.trouble import Trouble

_DUPLICATE_SCHEMA = "42P06"


def create_postgres(
    engine: Engine, *, vault: str, columns: Columns, fill: Callable[[Connection], None] | None = None
) -> None:
    """`fill` is called at the end, within the transaction, and may read what it wrote.

    Raises Trouble("postgres_not_empty") where this database holds a store already, and
    "postgres_wrong_encoding".
    """
    with engine.execution_options(writer=True).begin() as connection:
        run = connection.exec_driver_sql
        if run("SHOW server_encoding").scalar() != "UTF8":
            raise Trouble("postgres_wrong_encoding")
        try:
            run(f"CREATE SCHEMA {SCHEMA}")
        except ProgrammingError as error:
            if getattr(error.orig, "sqlstate", "") == _DUPLICATE_SCHEMA:
                raise Trouble("postgres_not_empty") from None
            raise
        create_tables(connection)
        for statement in (*FUNCTIONS, *guard_statements(), *role_statements(SCHEMA, columns)):
            run(statement)
        for key, value in (
            ("vault", vault),
            ("schema_version", str(SCHEMA_VERSION)),
            ("revision", HEAD_REVISION),
        ):
            run("INSERT INTO header (key, value) VALUES (?, ?)", (key, value))
        raw: Any = connection.connection.driver_connection
        raw.seals.learn_places(raw)
        if fill is not None:
            fill(connection)


def create_tables(connection: Connection) -> None:
    """The same tables: whole numbers of 64 bits, texts in the order of their code points."""
    copy = MetaData()
    for table in metadata.sorted_tables:
        made = table.to_metadata(copy)
        for column in made.columns:
            if isinstance(column.type, Integer):
                column.type = BigInteger()
            elif isinstance(column.type, Text):
                column.type = Text(collation="C")
        for index in made.indexes:
            # Said of SQLite alone in the schema, so that a laptop does not load another engine's dialect.
            index.dialect_options["postgresql"]["where"] = index.dialect_options["sqlite"]["where"]
    copy.create_all(connection, checkfirst=False)
