"""Open a vault with a password or the recovery phrase, and say what should be asked about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, Engine

from app.clock import Moment, day_of, milliseconds
from app.errors import Refused, Trouble
from app.ids import UserId
from app.users.acting import BY_PHRASE
from app.users.rules import Role, role_of
from app.vault.attempts import check_wait, forget_failures, note_failure, noted_failures
from app.vault.clock_doubts import clock_doubt
from app.vault.core_files import forbid_core_files
from app.vault.key_slots import Slot, open_with_entropy, open_with_password, subkey
from app.vault.keys_file import ON_SERVER, KeysFile, read_keys
from app.vault.laptop import Laptop, active_laptop
from app.vault.marks import is_rolled_back, marks_folder, read_mark
from app.vault.migrate import bring_up_to_date
from app.vault.place import FolderLock, check_place
from app.vault.read_ahead import read_ahead, wait_until_read
from app.vault.records import open_records
from app.vault.recovery_phrase import entropy_of
from app.vault.succession import has_followed
from app.vault.vault import OPEN_MARK, UnlockedBefore, Vault, told
from db.access_log import log_access
from db.create import check_version, header_value
from db.engine import integrity_findings
from db.entries import CLOCK_DOUBTED
from db.moved_on import check_not_moved_on


@dataclass(frozen=True)
class UserOfVault:
    """Someone who may unlock, as shown before unlocking."""

    user: UserId
    name: str


def users_of(folder: Path) -> list[UserOfVault]:
    """The names on the password slots. Raises Trouble: vault_missing, vault_newer, keys_damaged."""
    return [
        UserOfVault(UserId(slot.user), slot.label)
        for slot in read_keys(folder).slots
        if slot.kind == "password"
    ]


def open_vault(
    folder: Path,
    *,
    password: str | None = None,
    phrase: str | None = None,
    user: UserId | None = None,
    now: Moment,
    marks: Path | None = None,
    place_check: Callable[[Path], None] = check_place,
) -> Vault:
    """Unlock. `findings` of the vault name what the user should be asked about:
    "rolled_back", "clock_before_build", "clock_before_newest", "clock_far_ahead", "unclean_end".

    Raises Refused("password_wrong" | "phrase_wrong" | "user_let_go" |
    "wait_after_failures"); Trouble: vault_missing, vault_newer, vault_in_use, vault_not_encrypted,
    vault_foreign (the file of records is none that these keys ever made), vault_damaged, keys_damaged,
    vault_on_removable, vault_on_network.
    """
    keys = read_keys(folder)
    forbid_core_files()
    place_check(folder)
    lock = FolderLock(folder, shared=keys.database == ON_SERVER)
    try:
        if keys.database != ON_SERVER:
            read_ahead(folder / keys.database)
        check_wait(folder, _tried(keys, phrase is not None, user), now=now)
        slot, data_key = unlock(
            keys,
            password=password,
            phrase=phrase,
            user=user,
            failed=partial(note_failure, folder, at_ms=milliseconds(now)),
        )
        if not keys.is_authentic(data_key):
            raise Trouble("keys_damaged")
        engine = _records(folder, keys.database, data_key)
        try:
            with told():
                return _opened(folder, keys, slot, data_key, engine, lock, marks or marks_folder(), now)
        except BaseException:
            engine.dispose()
            raise
    except BaseException:
        lock.release()
        raise


def _records(folder: Path, database: str, data_key: bytes) -> Engine:
    """The password was right, since the keys file is proven under the key that it gave."""
    if database != ON_SERVER:
        wait_until_read(folder / database)
    try:
        return open_records(folder, database, data_key)
    except Trouble as trouble:
        if trouble.reason != "vault_key_wrong":
            raise
        raise Trouble("vault_foreign") from None


def unlock(
    keys: KeysFile,
    *,
    password: str | None = None,
    phrase: str | None = None,
    user: UserId | None = None,
    failed: Callable[[str], None],
) -> tuple[Slot, bytes]:
    """The slot that opens, and the data key; `failed` hears the ids of slots that were tried in vain.

    Raises Refused("password_wrong" | "phrase_wrong"), and as `entropy_of`.
    """
    if phrase is not None:
        entropy = entropy_of(phrase)
        for slot in keys.slots:
            if slot.kind == "phrase":
                key = open_with_entropy(slot, entropy)
                if key is not None:
                    return slot, key
                failed(slot.slot_id)
        raise Refused("phrase_wrong", field="phrase")
    tried = [slot for slot in keys.slots if slot.kind == "password" and user in (None, slot.user)]
    for slot in tried:
        key = open_with_password(slot, password or "")
        if key is not None:
            return slot, key
    # Only now: where no user was named, the slots before the right one were no failed attempts.
    for slot in tried:
        failed(slot.slot_id)
    raise Refused("password_wrong", field="password")


def _tried(keys: KeysFile, by_phrase: bool, user: UserId | None) -> list[str]:
    """The slots that an attempt is about."""
    if by_phrase:
        return [slot.slot_id for slot in keys.slots if slot.kind == "phrase"]
    return [slot.slot_id for slot in keys.slots if slot.kind == "password" and user in (None, slot.user)]


def _opened(
    folder: Path,
    keys: KeysFile,
    slot: Slot,
    data_key: bytes,
    engine: Engine,
    lock: FolderLock,
    marks: Path,
    now: Moment,
) -> Vault:
    # On a server the records do not suffer from how a process of ours ended.
    unclean = keys.database != ON_SERVER and (folder / OPEN_MARK).exists()
    if unclean and integrity_findings(engine):
        raise Trouble("vault_damaged")
    with engine.begin() as connection:
        revision = check_version(connection)
        if keys.database == ON_SERVER:
            _check_server(connection, keys)
    bring_up_to_date(engine, folder, revision, subkey(data_key, "database"))
    with engine.begin() as connection:
        laptop = active_laptop(connection)
        findings = _findings(connection, keys.vault, laptop, marks, now)
        actor = UserId(slot.user) or leader_of(connection)
        role = read_role(connection, actor)
        if slot.kind == "password":
            _check_still_here(connection, actor, now)
        name = slot.label or BY_PHRASE
        before = UnlockedBefore(_last_unlocked(connection, actor), len(noted_failures(folder)))
    if unclean:
        findings.append("unclean_end")
    doubted = any(finding.startswith("clock_") for finding in findings)
    vault = Vault(
        folder,
        keys.vault,
        engine,
        data_key,
        laptop,
        actor,
        name,
        lock,
        marks,
        flags=CLOCK_DOUBTED if doubted else 0,
        findings=tuple(findings),
        opened_by=slot.kind,
        role=role,
        records=keys.database,
        before=before,
    )
    (folder / OPEN_MARK).touch(mode=0o600)
    vault.hold_choices()
    _log_unlock(vault, slot, now)
    return vault


def _check_server(connection: Connection, keys: KeysFile) -> None:
    """That these keys.json and this database belong together still."""
    if header_value(connection, "vault") != keys.vault:
        raise Trouble("postgres_other_store")
    check_not_moved_on(connection)


def _findings(connection: Connection, vault_id: str, laptop: Laptop, marks: Path, now: Moment) -> list[str]:
    findings = []
    mark = read_mark(marks, vault_id)
    # A restore is meant, even one that was interrupted before it could write a mark of its own.
    if (
        mark is not None
        and is_rolled_back(connection, mark)
        and not has_followed(connection, laptop.laptop, mark.laptop)
    ):
        findings.append("rolled_back")
    doubt = clock_doubt(connection, now)
    if doubt is not None:
        findings.append(doubt)
    return findings


def _check_still_here(connection: Connection, user: UserId, now: Moment) -> None:
    """Somebody may have been let go on another laptop of the village; the slot here does not know."""
    until = connection.exec_driver_sql('SELECT to_on FROM "user" WHERE id = ?', (user,)).scalar()
    if until is not None and str(until) <= day_of(now).isoformat():
        raise Refused("user_let_go", field="password")


def _last_unlocked(connection: Connection, user: UserId) -> int | None:
    found: int | None = connection.exec_driver_sql(
        "SELECT max(at_ms) FROM access WHERE actor = ? AND kind = 'unlocked'", (user,)
    ).scalar()
    return found


def leader_of(connection: Connection) -> UserId:
    """Who stands for the village where the phrase opened it: its leader of now, the first of several."""
    return UserId(
        connection.exec_driver_sql(
            'SELECT id FROM "user" WHERE deleted = 0'
            " ORDER BY role NOT IN ('leader', 'county'), to_on IS NOT NULL, id LIMIT 1"
        ).scalar_one()
    )


def read_role(connection: Connection, user: UserId) -> Role | None:
    """What this user is. None: nobody whom the records know, or a role of a newer program."""
    return role_of(
        connection.exec_driver_sql('SELECT role FROM "user" WHERE id = ? AND deleted = 0', (user,)).scalar()
    )


def _log_unlock(vault: Vault, slot: Slot, now: Moment) -> None:
    with vault.writing(now=now) as session:
        for slot_id, at_ms in noted_failures(vault.folder):
            log_access(
                session.connection,
                laptop=vault.laptop.laptop,
                actor=vault.user,
                at_ms=at_ms,
                kind="unlock_failed",
                detail={"slot": slot_id},
            )
        log_access(
            session.connection,
            laptop=vault.laptop.laptop,
            actor=vault.user,
            at_ms=milliseconds(now),
            kind="unlocked",
            detail={"way": slot.kind},
        )
    forget_failures(vault.folder)
