"""An open vault: reading and writing, one writer at a time, and an orderly close."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from sqlalchemy import Connection, Engine

from app.clock import Moment, milliseconds
from app.errors import Refused, Trouble
from app.ids import ActionId, UserId, new_id
from app.lists.read_choices import TABLE as CHOICES
from app.lists.read_choices import hold_choices
from app.search.index import refresh_index
from app.users.acting import OPTION, Acting
from app.users.rules import Role
from app.users.sight import Sight, limits_of
from app.vault.beside import Beside
from app.vault.key_slots import SlotKind, subkey
from app.vault.keys_file import FAILING, FULL
from app.vault.laptop import Laptop
from app.vault.marks import Mark, write_mark
from app.vault.place import FolderLock
from db.engine import (
    checkpoint,
    driver_errors,
    lies_on_server,
    make_room,
    move_log,
    open_engine,
    trouble_of,
)
from db.journal import Author, Session
from db.moved_on import check_not_moved_on

OPEN_MARK = "open"
_ID_KEY = "id_key"
_WAIT_FOR_READERS_MS = 500


@dataclass(frozen=True)
class UnlockedBefore:
    """What whoever unlocks is told: when they did last, and how many attempts failed since."""

    at_ms: int | None = None
    failures: int = 0


@dataclass
class Vault:
    """One open vault. `data_key` stays in memory only; close() lets everything go. `unmoved`: how many pieces
    of work were written since the write-ahead log was moved into the file; `beside`: what is being written
    while the window goes on.
    """

    folder: Path
    vault_id: str
    engine: Engine
    data_key: bytes = field(repr=False)
    laptop: Laptop
    user: UserId
    user_name: str
    lock: FolderLock
    marks: Path
    flags: int = 0
    findings: tuple[str, ...] = ()
    opened_by: SlotKind = "password"
    role: Role | None = Role.LEADER
    records: str = ""
    before: UnlockedBefore = UnlockedBefore()
    unmoved: int = 0
    beside: Beside = field(default_factory=Beside, repr=False)
    _sight: Sight | None = field(default=None, repr=False)
    _id_key: bytes | None = field(default=None, repr=False)
    _bytes: BinaryIO | None = field(default=None, repr=False)
    _writer: threading.RLock = field(default_factory=threading.RLock)

    @property
    def acting(self) -> Acting:
        """Who is at work, and as what."""
        return Acting(self.user, self.user_name, self.role)

    @contextmanager
    def seeing(self) -> Iterator[Connection]:
        """What this user may see: everything, or less. Raises as `reading`, and Refused("role_not_on_server")
        where less cannot be shown.
        """
        limits = limits_of(self.acting)
        if limits is None:
            with self.reading() as connection:
                yield connection.execution_options(**{OPTION: self.acting})
            return
        if lies_on_server(self.engine):
            raise Refused("role_not_on_server")
        if self._sight is None:
            key = subkey(self.data_key, "database")
            self._sight = Sight(self.acting, self.folder / self.records, key, limits)
        with self.reading() as whole, told(), self._sight.looking(whole) as connection:
            yield connection.execution_options(**{OPTION: self.acting})

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A consistent view; changes nothing. Raises Trouble for a full, failing or damaged disk."""
        with told(), self._connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def still(self) -> Iterator[tuple[Connection, BinaryIO]]:
        """As `reading`, and all that is seen is in the records file: the second is its bytes (encrypted),
        which stay as they are meanwhile. What others write goes into the write-ahead log alone.

        Also raises Trouble("checkpoint_incomplete") where somebody goes on reading what is in the log.
        """
        with self.alone():
            # A reader who begins on an empty log reads the file, and no checkpoint touches it before he ends.
            if not checkpoint(self.engine, wait_ms=_WAIT_FOR_READERS_MS):
                raise Trouble("checkpoint_incomplete")
            connection = self._connect()
            try:
                connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar()
                if self._bytes is None:
                    # Closed after the last connection only: closing it would drop the driver's locks.
                    self._bytes = (self.folder / self.records).open("rb", buffering=0)
                self._bytes.seek(0)
            except BaseException:
                connection.close()
                raise
        with told(), connection:
            yield connection, self._bytes

    @contextmanager
    def writing(self, *, now: Moment, action: ActionId | None = None) -> Iterator[Session]:
        """One transaction and one action; commits at the end, or nothing of it is kept."""
        author = Author(self.laptop.laptop, self.user)
        with told(), self._writer, self._connect() as plain:
            connection = plain.execution_options(writer=True, **{OPTION: self.acting})
            with connection.begin():
                if lies_on_server(connection):
                    check_not_moved_on(connection)
                session = Session(
                    connection,
                    author,
                    action=action or new_id(),
                    now_ms=milliseconds(now),
                    flags=self.flags,
                )
                yield session
                refresh_index(session)
            self.unmoved += 1
            if any(table == CHOICES for table, _row in session.touched):
                self.hold_choices()

    def hold_choices(self) -> None:
        """Let forms and papers offer what these records add to the code lists."""
        with self.reading() as connection:
            hold_choices(connection)

    def _connect(self) -> Connection:
        # The engine would open the file again, without the folder's lock.
        if not self.data_key:
            raise Trouble("vault_closed")
        return self.engine.connect()

    @property
    def id_key(self) -> bytes:
        """The key under which ID numbers are hashed to find the same person twice. It outlives a data
        key, so that the hashes that are kept stay comparable.
        """
        if self._id_key is None:
            with self.reading() as connection:
                kept = connection.exec_driver_sql(
                    "SELECT value FROM setting WHERE key = ?", (_ID_KEY,)
                ).scalar()
            self._id_key = bytes.fromhex(kept) if kept else subkey(self.data_key, "id hash")
        return self._id_key

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Nothing is written meanwhile."""
        if not self.data_key:
            raise Trouble("vault_closed")
        with told(), self._writer:
            yield

    def go_on_with(self, records: Path, data_key: bytes) -> None:
        """From now on these are the records, and this is their key; keys.json says so already."""
        before = self.engine
        self.engine = open_engine(records, subkey(data_key, "database"))
        self.data_key, self.records = data_key, records.name
        if self._sight is not None:
            self._sight.close()
            self._sight = None
        before.dispose()
        self._let_bytes_go()

    def make_room(self) -> None:
        """Give the write-ahead log its place on the disk beforehand, so that each commit is written sooner.
        Only while nobody reads yet.
        """
        if not lies_on_server(self.engine):
            with self.alone():
                make_room(self.engine, self.folder / self.records)

    def move_log(self) -> None:
        """Move what was written from the write-ahead log into the file, as far as nobody reads it there.
        Whoever writes meanwhile does not wait.
        """
        self.unmoved = 0
        with told():
            move_log(self.engine)

    def settle(self) -> None:
        """Move the write-ahead log into the file and note the high-water mark outside the vault."""
        with told():
            if not checkpoint(self.engine):
                raise Trouble("checkpoint_incomplete")
        with self.reading() as connection:
            row = connection.exec_driver_sql(
                "SELECT seq, chain FROM entry WHERE laptop = ? ORDER BY seq DESC LIMIT 1",
                (self.laptop.laptop,),
            ).one_or_none()
        if row is not None:
            write_mark(self.marks, self.vault_id, Mark(self.laptop.laptop, row[0], row[1].hex()))

    def close(self) -> None:
        """Settle, let the file, the key and the folder go, and note that the end was clean.

        The second time does nothing. Reading and writing raise Trouble("vault_closed") from now on.
        """
        if not self.data_key:
            return
        try:
            self.beside.wait()
            self._settle_last()
            try:
                (self.folder / OPEN_MARK).unlink(missing_ok=True)
            except OSError:
                raise Trouble("disk_failed") from None
        finally:
            self.data_key = b""
            if self._sight is not None:
                self._sight.close()
            self.engine.dispose()
            self._let_bytes_go()
            self.lock.release()

    def _settle_last(self) -> None:
        """A server that does not answer has all that was written; only the mark stays as it was."""
        try:
            self.settle()
        except Trouble:
            if not lies_on_server(self.engine):
                raise

    def _let_bytes_go(self) -> None:
        if self._bytes is not None:
            self._bytes.close()
            self._bytes = None


def keep_id_key(connection: Connection, id_key: bytes) -> None:
    """To be called in the records that a new data key will encrypt."""
    connection.exec_driver_sql(
        "INSERT INTO setting (key, value) VALUES (?, ?)"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (_ID_KEY, id_key.hex()),
    )


@contextmanager
def told() -> Iterator[None]:
    """Turn the driver's words about disks and damage into Trouble; let bugs be bugs."""
    try:
        yield
    except OSError as error:
        if error.errno in FULL:
            raise Trouble("disk_full") from error
        if error.errno in FAILING:
            raise Trouble("disk_failed") from error
        raise
    except driver_errors() as error:
        trouble = trouble_of(error)
        if trouble is None:
            raise
        raise trouble from error
