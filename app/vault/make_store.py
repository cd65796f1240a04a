"""Make an encrypted folder with its first rows: a village's vault, or the county's store."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Generic, TypeVar

from app.clock import Moment, milliseconds
from app.errors import Refused, Trouble
from app.ids import UserId, new_id
from app.vault.core_files import forbid_core_files
from app.vault.key_slots import SHORTEST_PASSWORD, Costs, password_slot, phrase_slot
from app.vault.keys_file import FIRST_DATABASE, ON_SERVER, KeysFile, sync_folder, write_keys
from app.vault.laptop import new_laptop, store_laptop
from app.vault.marks import marks_folder
from app.vault.place import FolderLock, check_place
from app.vault.records import make_on_server, make_records, open_server
from app.vault.recovery_phrase import entropy_of, new_phrase
from app.vault.server_file import Server, write_server
from app.vault.tuned_costs import tuned_costs
from app.vault.vault import OPEN_MARK, Vault, told
from app.work import Connection, storable, work
from db.journal import Author, Session
from db.undo import bar_undo

T = TypeVar("T")
FirstRows = Callable[[Session, Vault], T]


@dataclass(frozen=True)
class Made(Generic[T]):
    """The open store, what its first rows gave, and the recovery phrase, which is kept nowhere."""

    vault: Vault
    first: T
    phrase: str = field(repr=False)


def make_store(
    folder: Path,
    first_rows: FirstRows[T],
    *,
    user_name: str,
    password: str,
    now: Moment,
    marks: Path | None = None,
    costs: Costs | None = None,
    place_check: Callable[[Path], None] = check_place,
    server: Server | None = None,
) -> Made[T]:
    """Make the folder and everything in it; whatever fails, nothing half-made is left in it. With
    `server` the records lie there, made in one transaction: whatever fails, the database stays empty.

    Raises Refused: user_name_missing, password_short, folder_not_empty, text_unstorable; Trouble:
    vault_on_removable, vault_on_network, folder_not_writable, disk_full.
    """
    if not user_name.strip():
        raise Refused("user_name_missing", field="user_name")
    if len(password) < SHORTEST_PASSWORD:
        raise Refused("password_short", field="password", least=SHORTEST_PASSWORD)
    forbid_core_files()
    place_check(folder)
    with _folder_made(folder), ExitStack() as undo:
        lock = FolderLock(folder, shared=server is not None)
        undo.callback(lock.release)
        made = _fill(
            folder, first_rows, user_name, password, now, marks or marks_folder(), costs, lock, server
        )
        undo.pop_all()
    sync_folder(folder.parent)
    return made


@contextmanager
def _folder_made(folder: Path) -> Iterator[None]:
    """An empty private folder; whatever fails inside, it is as it was before."""
    was_there = folder.exists()
    try:
        if was_there and any(folder.iterdir()):
            raise Refused("folder_not_empty", field="folder")
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        folder.chmod(0o700)
    except OSError:
        raise Trouble("folder_not_writable") from None
    try:
        yield
    except BaseException:
        for path in folder.iterdir():
            path.unlink()
        if not was_there:
            folder.rmdir()
        raise


def _fill(
    folder: Path,
    first_rows: FirstRows[T],
    user_name: str,
    password: str,
    now: Moment,
    marks: Path,
    costs: Costs | None,
    lock: FolderLock,
    server: Server | None,
) -> Made[T]:
    data_key = secrets.token_bytes(32)
    vault_id, user = new_id(), UserId(new_id())
    database = FIRST_DATABASE if server is None else ON_SERVER
    phrase = new_phrase()
    slots = (
        password_slot(
            data_key, password, slot_id=new_id(), user=user, label=user_name, costs=costs or tuned_costs()
        ),
        phrase_slot(data_key, entropy_of(phrase), slot_id=new_id()),
    )
    with told(), ExitStack() as undo:
        (folder / OPEN_MARK).touch(mode=0o600)
        if server is None:
            engine = make_records(folder, database, data_key, vault=vault_id)
        else:
            write_server(folder, server, data_key)
            engine = open_server(server, data_key)
        undo.callback(engine.dispose)
        laptop = new_laptop()
        vault = Vault(
            folder, vault_id, engine, data_key, laptop, user, user_name, lock, marks, records=database
        )
        first: list[T] = []

        def begin(session: Session) -> None:
            store_laptop(session.connection, laptop)
            first.append(first_rows(session, vault))
            bar_undo(session)

        def finish() -> None:
            write_keys(folder, KeysFile(vault_id, database, slots).sealed(data_key))

        if server is None:
            with work(vault, now=now) as session:
                begin(session)
            # The keys file comes last: without it there is no vault, and nothing half-made is opened.
            finish()
        else:

            def fill(connection: Connection) -> None:
                author = Author(laptop.laptop, user)
                with storable():
                    begin(Session(connection, author, action=new_id(), now_ms=milliseconds(now)))
                # Before the server keeps anything: a store there without keys could be opened by nobody.
                finish()

            make_on_server(engine, vault=vault_id, fill=fill)
        undo.pop_all()
    vault.hold_choices()
    return Made(vault, first[0], phrase)
