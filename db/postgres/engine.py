"""Connections to a store on a PostgreSQL server."""

from __future__ import annotations

from typing import Any

import psycopg
from psycopg import conninfo
from psycopg.types.bool import BoolBinaryLoader
from psycopg.types.numeric import NumericBinaryLoader
from psycopg.types.string import BytesBinaryDumper
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import Connection
from sqlalchemy.pool import QueuePool

from db.postgres.cursor import Columns, Seals, StoreConnection, cursors, opening
from db.postgres.place import Place
from db.trouble import Trouble

SCHEMA = "yidai"
WRITING = 0x59_69_44_61_69
"""The advisory lock of whoever writes: one writer at a time, as in a file; the server frees it when a
process dies."""
_SECRETS: Columns = {
    "entry": frozenset({"salt", "changes"}),
    "this_laptop": frozenset({"sign_seed", "age_identity"}),
    "county_secret": frozenset({"sign_seed", "age_identity"}),
    "county_past_key": frozenset({"sign_seed", "age_identity"}),
    "enrolment": frozenset({"token"}),
}
"""What the journal's entries say, and the county's own keys."""


_UNPROVEN = (
    "server certificate",
    "certificate verify failed",
    "does not support SSL",
    "root certificate file",
)
"""What libpq says where a server does not prove who it is; it gives no code for it."""


class _Truth(BoolBinaryLoader):
    """As 0 or 1, as the other engine gives it."""

    def load(self, data: Any) -> int:  # type: ignore[override]
        return int(super().load(data))


class _Sum(NumericBinaryLoader):
    """Sums of whole numbers are whole."""

    def load(self, data: Any) -> Any:
        found = super().load(data)
        return int(found) if found == found.to_integral_value() else found


def open_postgres(place: Place, key: bytes, password: str | None, columns: Columns, alike: Columns) -> Engine:
    """An engine on the store of this server. `columns` are sealed under `key`, those of them in `alike`
    so that equal values look equal.

    Connections read one consistent view; one made with `execution_options(writer=True)` waits until it is
    the only one that writes. Raises Trouble: postgres_unreachable, postgres_refused,
    postgres_certificate.
    """
    seals = Seals(key, {**columns, **_SECRETS}, alike)

    def connect() -> StoreConnection:
        return _connect(place, password, seals)

    connect().close()
    engine = create_engine(
        "postgresql+psycopg://",
        creator=connect,
        poolclass=QueuePool,
        pool_size=3,
        max_overflow=2,
        pool_use_lifo=True,
        use_native_hstore=False,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    return engine


def _connect(place: Place, password: str | None, seals: Seals) -> StoreConnection:
    more = {} if password is None else {"password": password}
    try:
        connection = StoreConnection.connect(
            conninfo.make_conninfo("", **place.server, **more, connect_timeout=10),
            application_name="yidai-county",
            client_encoding="UTF8",
            options=f"-c search_path={SCHEMA},pg_catalog -c lock_timeout=600000 -c timezone=UTC",
            cursor_factory=cursors(seals),
            row_factory=opening(seals),
            prepare_threshold=3,
        )
    except psycopg.OperationalError as error:
        raise trouble_of_postgres(error) or Trouble("postgres_unreachable") from None
    connection.seals = seals
    # The one that the driver takes for bytea in a COPY is written in Python.
    connection.adapters.register_dumper(bytes, BytesBinaryDumper)
    connection.adapters.register_loader("bool", _Truth)
    connection.adapters.register_loader("numeric", _Sum)
    seals.learn_places(connection)
    connection.commit()
    return connection


def _begin(connection: Connection) -> None:
    if connection.get_execution_options().get("writer", False):
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({WRITING})")
    else:
        connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")


def trouble_of_postgres(error: Exception) -> Trouble | None:
    """The trouble that an error of the server stands for, or None where it is a bug of ours."""
    state = getattr(error, "sqlstate", None) or ""
    if state.startswith("28") or state in ("3D000", "42501"):
        return Trouble("postgres_refused")
    if state == "53100":
        return Trouble("disk_full")
    if state == "55P03":
        return Trouble("vault_locked")
    if state == "25006":
        return Trouble("vault_read_only")
    if state.startswith(("08", "57P", "53")):
        return Trouble("postgres_unreachable")
    if state == "42P01":
        return Trouble("postgres_no_store")
    words = str(error)
    if not state and any(part in words for part in _UNPROVEN):
        return Trouble("postgres_certificate")
    if "password" in words or "authentication" in words or "pg_hba" in words:
        return Trouble("postgres_refused")
    if isinstance(error, psycopg.OperationalError) and not state:
        return Trouble("postgres_unreachable")
    return None
