"""Take in bundles: verify all of each file first, then store and apply many in one transaction.

Each bundle has a savepoint of its own: one that fails changes no record, is named with its reason and
waits in quarantine, and holds up no other. Taking in twice changes nothing, and the order of bundles
does not matter.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.bundles.child import Checker
from app.bundles.container import OpenedBundle, copy_in, open_copy
from app.bundles.limits import MIB
from app.clock import Moment, milliseconds
from app.county.county_keys import CountyKeys, county_keys
from app.county.find_bundles import find_bundles, is_named_as_ours
from app.county.forks import FORKED
from app.county.laptops import laptops_of, named
from app.county.store_bundle import StoredBundle, apply_stored, code_of, store_bundle
from app.county.verdict import KNOWN, OURS, REFUSED, TROUBLE, Verdict
from app.errors import Refused, Trouble
from app.vault.vault import Vault
from app.work import Connection, Session, look, work
from db.held import Held
from db.take_in import Damaged, Forked, waiting_entries

AT_ONCE = 32
"""Bundles in one transaction: a commit costs as much as storing a small one."""
BYTES_AT_ONCE = 256 * MIB
"""Of ciphertext copied to the own disk before it is stored."""


def take_in_bundles(
    vault: Vault,
    paths: Iterable[Path],
    *,
    now: Moment,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] = bool,
    checker: Checker | None = None,
) -> list[Verdict]:
    """Take in files, or all bundles of a folder or stick and of the folders in it. One verdict a file, in
    the order of names. Those that waited for a laptop to join go in with the bundle with which it did.

    `progress` hears how many were verified, which takes nearly all of the time; what was verified before
    `cancelled` said so is still stored. `checker` is for whoever takes in again and again (None: children
    for these files alone). Raises: Trouble("stick_unread") where a folder cannot be looked into.
    """
    files = _files(paths)
    verdicts = _taken_in(vault, files, now, progress, cancelled, checker)
    with look(vault) as connection:
        waited = [place for place, one in enumerate(verdicts) if _has_joined_since(connection, one)]
    if waited:
        again = _taken_in(vault, [files[place] for place in waited], now, None, cancelled, checker)
        for place, verdict in zip(waited, again, strict=False):
            verdicts[place] = verdict
    return verdicts


def _taken_in(
    vault: Vault,
    files: list[Path],
    now: Moment,
    progress: Callable[[int, int], None] | None,
    cancelled: Callable[[], bool],
    kept: Checker | None,
) -> list[Verdict]:
    """Each in its turn; after a cancel only the first ones."""
    verdicts: list[Verdict] = []

    def verified(count: int) -> None:
        if progress is not None:
            progress(len(verdicts) + count, len(files))

    with look(vault) as connection:
        keys = county_keys(connection)
    with nullcontext(kept) if kept else Checker() as checker:
        waiting = iter(files)
        while True:
            with ExitStack() as open_files:
                checked = _checked(vault, keys, waiting, checker, open_files, verified, cancelled)
                if not checked:
                    return verdicts
                verdicts += _stored(vault, keys, checked, now)


def _has_joined_since(connection: Connection, one: Verdict) -> bool:
    """Whether a bundle that came before the one with which its laptop joined is to be looked at again."""
    known = laptops_of(connection, one.village_code) if one.reason == "laptop_unknown" else []
    return any(laptop.tag == one.tag for laptop in known)


def _files(paths: Iterable[Path]) -> list[Path]:
    found: list[Path] = []
    for path in paths:
        try:
            found += find_bundles(path) if path.is_dir() else [path]
        except OSError:
            raise Trouble("stick_unread") from None
    return found


@dataclass(frozen=True)
class _Checked:
    """A file that is whole, or what is the matter with it. `known`: its digest, where it was taken in whole
    before: then nobody needs to look into it. `is_ours`: the county wrote it for a village.
    """

    name: str
    opened: OpenedBundle | None = None
    known: str = ""
    refused: str = ""
    trouble: str = ""
    is_ours: bool = False


def _checked(
    vault: Vault,
    keys: CountyKeys,
    files: Iterator[Path],
    checker: Checker,
    open_files: ExitStack,
    verified: Callable[[int], None],
    cancelled: Callable[[], bool],
) -> list[_Checked]:
    """The next few files, each verified whole; not one record has changed yet."""
    found: list[_Checked] = []
    size = 0
    with look(vault) as connection:
        while len(found) < AT_ONCE and size < BYTES_AT_ONCE and not cancelled():
            path = next(files, None)
            if path is None:
                break
            one = _check(vault, connection, keys, path, checker)
            if one.opened is not None:
                open_files.enter_context(one.opened)
                size += one.opened.size
            found.append(one)
            verified(len(found))
    return found


def _check(vault: Vault, connection: Connection, keys: CountyKeys, path: Path, checker: Checker) -> _Checked:
    try:
        copy = copy_in(path, vault.folder)
        if _is_answered(connection, copy.sha256):
            copy.stream.close()
            return _Checked(path.name, known=copy.sha256)
        opened = open_copy(copy, keys.identities, addressee=keys.addressees(), checker=checker)
    except Refused as refusal:
        is_ours = refusal.reason == "bundle_not_for_us" and is_named_as_ours(path.name, keys)
        return _Checked(path.name, refused=refusal.reason, is_ours=is_ours)
    except Trouble as trouble:
        return _Checked(path.name, trouble=trouble.reason)
    return _Checked(path.name, opened)


def _is_answered(connection: Connection, sha256: str) -> bool:
    """Whether this file was taken in with all that it needs, so that its report says everything."""
    return (
        connection.exec_driver_sql(
            "SELECT 1 FROM bundle_in WHERE sha256 = ? AND code <> ''", (sha256,)
        ).scalar()
        is not None
    )


def _stored(vault: Vault, keys: CountyKeys, checked: list[_Checked], now: Moment) -> list[Verdict]:
    """One transaction. Where the disk fails at its end, not one of them was taken in."""
    try:
        with work(vault, now=now) as session:
            return _take_all(session, vault, keys, checked, now)
    except Trouble as trouble:
        return [Verdict(one.name, TROUBLE, one.trouble or trouble.reason) for one in checked]


def _take_all(
    session: Session, vault: Vault, keys: CountyKeys, checked: list[_Checked], now: Moment
) -> list[Verdict]:
    """Store each by itself, then apply what all of them brought."""
    held = Held()
    bundles = [one.opened for one in checked if one.opened is not None]
    held.look_up(session.connection, {one.laptop for bundle in bundles for one in bundle.manifest.segments})
    verdicts: dict[int, Verdict] = {}
    stored: dict[int, StoredBundle] = {}
    twice: dict[int, OpenedBundle] = {}
    for place, one in enumerate(checked):
        if one.opened is not None and any(one.opened.sha256 == it.opened.sha256 for it in stored.values()):
            twice[place] = one.opened
            continue
        found = _take_one(session, vault, keys, one, held, now)
        if isinstance(found, StoredBundle):
            stored[place] = found
        else:
            verdicts[place] = found
    if stored:
        taken = apply_stored(session, keys, list(stored.values()), held, now)
        verdicts.update(zip(stored, taken, strict=True))
    for place, opened in twice.items():
        known = _known_already(session.connection, keys, opened, checked[place].name, held)
        assert known is not None  # noqa: S101 - its twin has just been noted
        verdicts[place] = known
    return [verdicts[place] for place in range(len(checked))]


def _take_one(
    session: Session, vault: Vault, keys: CountyKeys, one: _Checked, held: Held, now: Moment
) -> Verdict | StoredBundle:
    if one.trouble:
        return Verdict(one.name, TROUBLE, one.trouble)
    if one.known:
        return _known(one.name, _report(session.connection, one.known))
    if one.is_ours:
        return Verdict(one.name, OURS, "bundle_written_here")
    if one.opened is None:
        return _refused(session.connection, one, one.refused, now)
    known = _known_already(session.connection, keys, one.opened, one.name, held)
    if known is not None:
        return known
    try:
        with held.savepoint(session.connection):
            return store_bundle(session, vault, one.opened, one.name, held, now)
    except Refused as refusal:
        return _refused(session.connection, one, refusal.reason, now)
    except Forked as fork:
        return _refused(session.connection, one, FORKED, now, (fork.laptop, fork.seq))
    except Damaged as damage:
        return _refused(session.connection, one, "bundle_broken_chain", now, (damage.laptop, damage.seq))


def _known_already(
    connection: Connection, keys: CountyKeys, opened: OpenedBundle, name: str, held: Held
) -> Verdict | None:
    before = _report(connection, opened.sha256)
    if not before:
        return None
    if not before["code"]:
        held.store(connection)
    # A gap that was filled since then lets the code be read out now.
    code = before["code"] or code_of(connection, keys, opened.manifest, waiting_entries(connection))
    return _known(name, {**before, "code": code})


def _report(connection: Connection, sha256: str) -> dict[str, Any]:
    """What was said when a file of this digest was taken in; empty where none was."""
    report = connection.exec_driver_sql("SELECT report FROM bundle_in WHERE sha256 = ?", (sha256,)).scalar()
    return {} if report is None else json.loads(report)


def _known(name: str, before: Mapping[str, Any]) -> Verdict:
    same = ("village_code", "village_name", "tag", "bundle", "program", "addressed")
    return Verdict(name, KNOWN, code=before["code"], **{part: before.get(part, "") for part in same})


def _refused(
    connection: Connection,
    one: _Checked,
    reason: str,
    now: Moment,
    where: tuple[str, int] | None = None,
) -> Verdict:
    """The file waits in quarantine, under its digest where it was whole."""
    place, detail = ("", "") if where is None else (" ".join(map(str, where)), named(connection, *where))
    connection.exec_driver_sql(
        "INSERT INTO quarantine (sha256, file_name, reason, taken_ms, detail) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (sha256) DO UPDATE SET reason = excluded.reason, taken_ms = excluded.taken_ms,"
        " detail = excluded.detail",
        (one.opened.sha256 if one.opened else one.name, one.name, reason, milliseconds(now), place),
    )
    if one.opened is None:
        return Verdict(one.name, REFUSED, reason)
    manifest = one.opened.manifest
    sender = manifest.sender
    return Verdict(
        one.name,
        REFUSED,
        reason,
        sender.village_code,
        sender.village_name,
        sender.tag,
        manifest.bundle,
        detail=detail,
        program=manifest.program,
    )
