"""Make the tables, guards and search index of an empty database, and read what version a file has."""

from __future__ import annotations

from functools import cache

from sqlalchemy import Connection, Engine
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import OperationalError, ProgrammingError
from sqlalchemy.schema import CreateIndex, CreateTable

from db.guards import guard_statements
from db.schema import SCHEMA_VERSION, metadata
from db.trouble import Trouble

HEAD_REVISION = "0001"

SEARCH_STATEMENTS = (
    "CREATE VIRTUAL TABLE search USING fts5(tokens, content='search_row', content_rowid='number',"
    " tokenize='unicode61 remove_diacritics 0', detail=none, columnsize=0)",
    "INSERT INTO search (search, rank) VALUES ('secure-delete', 1)",
    "CREATE TRIGGER search_added AFTER INSERT ON search_row"
    " BEGIN INSERT INTO search (rowid, tokens) VALUES (NEW.number, NEW.tokens); END",
    "CREATE TRIGGER search_removed AFTER DELETE ON search_row"
    " BEGIN INSERT INTO search (search, rowid, tokens) VALUES ('delete', OLD.number, OLD.tokens); END",
    "CREATE TRIGGER search_changed AFTER UPDATE ON search_row BEGIN"
    " INSERT INTO search (search, rowid, tokens) VALUES ('delete', OLD.number, OLD.tokens);"
    " INSERT INTO search (rowid, tokens) VALUES (NEW.number, NEW.tokens); END",
)


def create_database(engine: Engine, *, vault: str) -> None:
    """Everything an empty file needs, in one transaction."""
    with engine.execution_options(writer=True).begin() as connection:
        create_tables(connection)
        cipher = connection.exec_driver_sql("PRAGMA cipher_version").scalar()
        for key, value in (
            ("vault", vault),
            ("schema_version", str(SCHEMA_VERSION)),
            ("revision", HEAD_REVISION),
            ("cipher_version", str(cipher)),
        ):
            connection.exec_driver_sql("INSERT INTO header (key, value) VALUES (?, ?)", (key, value))


def create_tables(connection: Connection, *, searched: bool = True) -> None:
    """All tables, the search index (unless it is not `searched`) and the guards, in an empty file."""
    index = SEARCH_STATEMENTS if searched else ()
    driver = connection.connection.cursor()
    for statement in (*table_statements(), *index, *guard_statements()):
        driver.execute(statement)


@cache
def table_statements() -> tuple[str, ...]:
    """The tables and their indexes. Telling SQLAlchemy's description as SQL takes longer than running it."""
    told: list[CreateTable | CreateIndex] = []
    for table in metadata.sorted_tables:
        told.append(CreateTable(table))
        told.extend(CreateIndex(index) for index in table.indexes)
    return tuple(str(statement.compile(dialect=sqlite.dialect())) for statement in told)


def header_value(connection: Connection, key: str) -> str | None:
    """A line of the file's own header table."""
    return connection.exec_driver_sql("SELECT value FROM header WHERE key = ?", (key,)).scalar()


def set_header(connection: Connection, key: str, value: str) -> None:
    """Write a line of the file's own header table."""
    connection.exec_driver_sql(
        "INSERT INTO header (key, value) VALUES (?, ?)"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, value),
    )


def check_version(connection: Connection) -> str:
    """The file's revision. Raises Trouble: "vault_newer" where a newer program wrote the file,
    "vault_damaged" where it says nothing of itself.
    """
    try:
        revision = header_value(connection, "revision")
        version = header_value(connection, "schema_version")
    except (OperationalError, ProgrammingError):
        raise Trouble("vault_damaged") from None
    if revision is None or version is None or not version.isdigit():
        raise Trouble("vault_damaged")
    if int(version) > SCHEMA_VERSION or revision > HEAD_REVISION:
        raise Trouble("vault_newer")
    return revision
