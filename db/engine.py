"""Opening the encrypted database file. The driver (SQLCipher 4) is known to this module alone."""

from __future__ import annotations

import errno
import linecache
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any, BinaryIO

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import URL, Engine, create_engine, event
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from db.trouble import Trouble

# What the driver raises where no SQLAlchemy stands between.
DriverError = sqlcipher.DatabaseError

# SQLAlchemy reads its own source while it is imported and leaves 17 MB of it in this cache.
linecache.clearcache()

KEY_BYTES = 32
PLAIN_HEADER = b"SQLite format 3\x00"
READERS = 3
CACHE_KIB = 8_192
STATEMENTS = 500
"""Kept ready by each connection. The driver counts how often each was used and lets go of the rarest: with
its usual 100 whatever is asked for later in the day would be read and planned anew each time.
"""
BUSY_MS = 10_000
PAGES_AT_A_TIME = 2_000
LOG_BYTES = 4 * 2**20  # a thousand pages; then SQLite moves them into the file, within a commit
_PIECE = 256 * 1024

Copied = Callable[[int, int], None]


class _Connection(sqlcipher.Connection):  # type: ignore[misc]  # the driver tells no types
    """A commit of a writer ends when what was committed lies on the disk.

    SQLite's own fsync also writes when the log was changed, which lies elsewhere on the disk. Where the
    system can write the data alone we do that ourselves; all but writers keep SQLite's way.
    """

    _log: BinaryIO | None = None
    _is_owing = False

    def watch_log(self, path: Path) -> None:
        """Of the database that was just opened: as long as this connection is, its log is the same file."""
        if sys.platform == "linux":
            self._log = path.with_name(f"{path.name}-wal").open("rb", buffering=0)

    def begin_writing(self) -> None:
        if self._log is not None:
            self.execute("PRAGMA synchronous = NORMAL")
            self._is_owing = True
        self.execute("BEGIN IMMEDIATE")

    def commit(self) -> None:
        super().commit()
        try:
            if sys.platform == "linux" and self._is_owing and self._log is not None:
                os.fdatasync(self._log.fileno())
        except OSError as error:
            is_full = error.errno in (errno.ENOSPC, errno.EDQUOT)
            words = "database or disk is full" if is_full else "disk I/O error"
            raise sqlcipher.OperationalError(words) from error  # as SQLite would say it
        finally:
            self._end_writing()

    def rollback(self) -> None:
        super().rollback()
        self._end_writing()

    def close(self) -> None:
        super().close()
        if self._log is not None:
            self._log.close()

    def _end_writing(self) -> None:
        if self._is_owing:
            self._is_owing = False
            self.execute("PRAGMA synchronous = FULL")


def open_engine(
    path: Path,
    key: bytes,
    *,
    create: bool = False,
    cache_kib: int = CACHE_KIB,
    beside: bool = False,
    prepare: Callable[[Any], None] | None = None,
) -> Engine:
    """An engine on an encrypted file; `key` is the raw 32-byte data key, never a password.

    Connections begin deferred; one made with `execution_options(writer=True)` begins IMMEDIATE.
    `beside`: this process has the file open already. `prepare` is called with each new connection.
    Raises Trouble: vault_missing, vault_not_encrypted, driver_not_encrypting, vault_key_wrong,
    vault_damaged.
    """
    if len(key) != KEY_BYTES:
        raise ValueError("a data key has 32 bytes")
    if create:
        path.touch(mode=0o600)
    elif not beside:
        _check_header(path)

    def connect() -> Any:
        connection = _connect(path, key, cache_kib)
        if prepare is not None:
            prepare(connection)
        return connection

    engine = create_engine(
        URL.create("sqlite"),  # a text would be taken apart again for each vault
        creator=connect,
        module=sqlcipher,
        poolclass=QueuePool,
        pool_size=READERS + 1,
        max_overflow=2,
        pool_use_lifo=True,  # few connections in use keep few caches filled
        pool_reset_on_return="rollback",
    )
    event.listen(engine, "begin", _begin)
    # The header was read before the first connection: opening and closing the file by hand
    # while it is connected would drop its POSIX locks. The connection waits for whoever asks first:
    # a new one would decrypt and read the whole schema again.
    engine.raw_connection().close()
    return engine


def _check_header(path: Path) -> None:
    if not path.is_file():
        raise Trouble("vault_missing")
    with path.open("rb") as file:
        head = file.read(len(PLAIN_HEADER))
    if head == PLAIN_HEADER:
        raise Trouble("vault_not_encrypted")
    if len(head) < len(PLAIN_HEADER):
        raise Trouble("vault_damaged")


def _connect(path: Path, key: bytes, cache_kib: int) -> Any:
    connection = sqlcipher.connect(
        str(path),
        isolation_level=None,
        check_same_thread=False,
        timeout=BUSY_MS / 1000,
        cached_statements=STATEMENTS,
        factory=_Connection,
    )
    try:
        run = connection.execute
        run(f"PRAGMA key = \"x'{key.hex()}'\"")
        if not run("PRAGMA cipher_version").fetchone():
            raise Trouble("driver_not_encrypting")
        run("PRAGMA cipher_log_level = NONE")
        run("PRAGMA cipher_compatibility = 4")
        run("SELECT count(*) FROM sqlite_master").fetchone()
        run("PRAGMA journal_mode = WAL")
        run("SELECT count(*) FROM sqlite_master").fetchone()  # makes the log, where there is none
        connection.watch_log(path)
        run(f"PRAGMA journal_size_limit = {LOG_BYTES}")
        run("PRAGMA synchronous = FULL")
        run("PRAGMA foreign_keys = ON")
        run("PRAGMA secure_delete = ON")
        run("PRAGMA temp_store = MEMORY")
        run(f"PRAGMA cache_size = -{cache_kib}")
        run("PRAGMA trusted_schema = OFF")
        # Without this, INSERT OR REPLACE would delete a row past the guards of db.guards.
        run("PRAGMA recursive_triggers = ON")
    except sqlcipher.DatabaseError as error:
        connection.close()
        raise _trouble_of(error) from error
    except Trouble:
        connection.close()
        raise
    return connection


def _trouble_of(error: Exception) -> Trouble:
    words = str(error)
    if "not a database" in words or "hmac" in words:
        return Trouble("vault_key_wrong")
    if "locked" in words:
        return Trouble("vault_locked")
    if "full" in words:
        return Trouble("disk_full")
    return Trouble("vault_damaged")


def driver_errors() -> tuple[type[Exception], ...]:
    """What the drivers in use raise, with and without SQLAlchemy between."""
    of_server = sys.modules.get("psycopg")
    return (DBAPIError, DriverError, *([of_server.Error] if of_server is not None else []))


def trouble_of(error: Exception) -> Trouble | None:
    """The trouble that a database error stands for, or None where it is a bug of ours."""
    if is_of_server(error):
        from db.postgres.engine import trouble_of_postgres

        return trouble_of_postgres(getattr(error, "orig", None) or error)
    words = str(error)
    if "database or disk is full" in words:
        return Trouble("disk_full")
    if "disk I/O error" in words:
        return Trouble("disk_failed")
    if "malformed" in words:
        return Trouble("vault_damaged")
    if "database is locked" in words:
        return Trouble("vault_locked")
    if "readonly" in words:
        return Trouble("vault_read_only")
    return None


def is_of_server(error: Exception) -> bool:
    """Whether the driver of the county's server raised it, which is imported where there is one."""
    return type(getattr(error, "orig", None) or error).__module__.startswith("psycopg")


def lies_on_server(records: Engine | Connection) -> bool:
    """Whether these are a county's records on a PostgreSQL server, and no file of ours."""
    return records.dialect.name == "postgresql"


def _begin(connection: Connection) -> None:
    if connection.get_execution_options().get("writer", False):
        raw: Any = connection.connection.driver_connection
        raw.begin_writing()
    else:
        connection.exec_driver_sql("BEGIN")


def checkpoint(engine: Engine, *, wait_ms: int = BUSY_MS) -> bool:
    """Move the write-ahead log into the file, and say whether all of it went.

    Whoever reads is waited for, `wait_ms` at most. Errors of SQLite's automatic checkpoint do not
    surface, so the application runs its own. The log begins anew and keeps its room.
    """
    if lies_on_server(engine):
        return True
    raw = engine.raw_connection()
    try:
        cursor = raw.cursor()
        cursor.execute(f"PRAGMA busy_timeout = {wait_ms}")
        busy, in_log, moved = cursor.execute("PRAGMA wal_checkpoint(RESTART)").fetchone()
        cursor.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
    finally:
        raw.close()
    return not busy and in_log == moved


def move_log(engine: Engine) -> None:
    """Move what nobody reads any more from the write-ahead log into the file; nobody who writes waits."""
    if not lies_on_server(engine):
        with closing(engine.raw_connection()) as raw:
            raw.cursor().execute("PRAGMA wal_checkpoint(PASSIVE)")


def make_room(engine: Engine, path: Path) -> None:
    """Empty the log of an open database and write it out to its usual length, in one piece. A commit that
    makes it longer has that written down elsewhere on the disk.

    Nobody may read or write meanwhile. SQLite takes zeros for the end of the log. Where the disk is full or
    fails there is no room, and whoever saves hears of it.
    """
    with suppress(DriverError), closing(engine.raw_connection()) as raw:
        raw.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with suppress(OSError), path.with_name(f"{path.name}-wal").open("r+b", buffering=0) as log:
        end = log.seek(0, os.SEEK_END)
        try:
            for _ in range(end, LOG_BYTES, _PIECE):
                if log.write(bytes(_PIECE)) < _PIECE:
                    raise OSError(errno.ENOSPC, "write")
            os.fsync(log.fileno())
        except OSError:
            log.truncate(end)
            raise


def backup_into(engine: Engine, path: Path, key: bytes) -> None:
    """Copy the whole database, consistent, into a new file under `key` (through the backup API).

    Raises DriverError, for instance where the disk is full.
    """
    raw = engine.raw_connection()
    try:
        _back_up(raw.driver_connection, path, key, None)
    finally:
        raw.close()


def backup_view(connection: Connection, path: Path, key: bytes, told: Copied | None = None) -> None:
    """The same of what this connection sees: its transaction must have read already.

    `told` hears pages left and pages in all; what it raises stops the copying and comes out.
    """
    _back_up(connection.connection.driver_connection, path, key, told)


def _back_up(source: Any, path: Path, key: bytes, told: Copied | None) -> None:
    path.touch(mode=0o600)
    target = sqlcipher.connect(str(path), isolation_level=None)

    def progress(_status: int, left: int, pages: int) -> None:
        if told is not None:
            told(left, pages)

    try:
        target.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        target.execute("PRAGMA cipher_compatibility = 4")
        source.backup(target, pages=PAGES_AT_A_TIME, progress=progress)
        target.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        target.close()


@contextmanager
def reading_anything(connection: Connection) -> Iterator[None]:
    """Text that is no UTF-8 is read with marks in its place, so that a check can name the row it stands in
    instead of stopping there.
    """
    if lies_on_server(connection):
        yield
        return
    raw: Any = connection.connection.driver_connection
    raw.text_factory = _with_marks
    try:
        yield
    finally:
        raw.text_factory = str


def _with_marks(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def integrity_findings(engine: Engine) -> list[str]:
    """What the file's own checks say: page authentication, structure, references. Empty is good."""
    if lies_on_server(engine):
        from db.postgres.check import sealed_findings

        return sealed_findings(engine)
    raw = engine.raw_connection()
    findings: list[str] = []
    try:
        cursor = raw.cursor()
        for row in cursor.execute("PRAGMA cipher_integrity_check").fetchall():
            findings.append(f"cipher: {row[0]}")
        for row in cursor.execute("PRAGMA integrity_check").fetchall():
            if row[0] != "ok":
                findings.append(f"structure: {row[0]}")
        for row in cursor.execute("PRAGMA foreign_key_check").fetchall():
            findings.append(f"reference: {row[0]} → {row[2]}")
    except sqlcipher.DatabaseError as error:
        findings.append(f"unreadable: {error}")
    finally:
        raw.close()
    return findings
