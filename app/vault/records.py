"""Where a vault's records lie: in an encrypted file of its folder, or (a county's) on a PostgreSQL server."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import Trouble
from app.inventory.sealed_columns import ALIKE, sealed_columns
from app.vault.key_slots import subkey
from app.vault.keys_file import ON_SERVER
from app.vault.server_file import Server, read_server
from db.create import create_database
from db.engine import open_engine

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection, Engine


def open_records(folder: Path, database: str, data_key: bytes) -> Engine:
    """The records that keys.json names. Raises as `open_engine` and `open_server`."""
    if database == ON_SERVER:
        return open_server(read_server(folder, data_key), data_key)
    return open_engine(folder / database, subkey(data_key, "database"))


def make_records(folder: Path, database: str, data_key: bytes, *, vault: str) -> Engine:
    """New, empty records in a file of this folder."""
    engine = open_engine(folder / database, subkey(data_key, "database"), create=True)
    create_database(engine, vault=vault)
    return engine


def make_on_server(engine: Engine, *, vault: str, fill: Callable[[Connection], None]) -> None:
    """New records on a server. `fill` is called in the transaction that makes them: where it fails, the
    database is as empty as before. Raises as `create_postgres`.
    """
    # The driver is asked for here alone: a village's laptop has none.
    from db.postgres.create import create_postgres

    create_postgres(engine, vault=vault, columns=sealed_columns(), fill=fill)


def open_server(server: Server, data_key: bytes) -> Engine:
    """Raises Trouble: postgres_missing (no driver is installed), postgres_in_clear, postgres_unreachable,
    postgres_refused, postgres_certificate (the server does not prove who it is).
    """
    try:
        from db.postgres.engine import open_postgres
        from db.postgres.place import Place
    except ImportError:
        raise Trouble("postgres_missing") from None
    place = Place.told(server.told)
    return open_postgres(place, subkey(data_key, "postgres"), server.password, sealed_columns(), ALIKE)
