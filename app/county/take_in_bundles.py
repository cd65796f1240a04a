"""Take in bundles: verify all of each file first, then store and apply it in one transaction.

A bundle that fails changes no record; it is named with its reason and waits in quarantine. Taking
in twice changes nothing, and the order of bundles does not matter.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass, field
from functools import cache
from itertools import groupby
from pathlib import Path

from app.bundles.age_keys import recipient_of
from app.bundles.carry_blobs import keep_blobs
from app.bundles.chains import Segment
from app.bundles.checkpoints import Checkpoint
from app.bundles.child import Checker
from app.bundles.container import OpenedBundle, open_bundle
from app.bundles.lines import WireAccess
from app.bundles.manifest import Manifest
from app.bundles.names import BUNDLE_SUFFIX
from app.bundles.receipt_code import code_key, receipt_code
from app.clock import Moment, milliseconds
from app.county.county_keys import CountyKeys, county_keys
from app.county.laptops import KnownLaptop, admit, known_laptop
from app.errors import Refused, Trouble
from app.vault.blobs import blob_store
from app.vault.vault import Vault
from app.work import Connection, Session, look, work
from db.access_log import Access, access_chain, chain_after, insert_access
from db.entries import Entry, Sealed
from db.schema import SHAPES
from db.take_in import (
    Damaged,
    Forked,
    Stored,
    Waiting,
    apply_waiting,
    store_segment,
    stored_through,
    waiting_entries,
)
from db.take_in import Segment as Entries

TAKEN, KNOWN, REFUSED, TROUBLE = "taken", "known", "refused", "trouble"


@dataclass(frozen=True)
class Verdict:
    """What became of one file. `reason` says why, where it was not taken.

    `gap_after`: entries are missing after this number, and later ones wait. `held` wait for
    something that is not here; `rejected` could not be read. `code` is the telephone code, where
    everything of the sender up to this bundle's end is stored. `detail` names the laptop (by its tag,
    where it is known) and the number at which chains part or do not join.
    """

    file: str
    outcome: str
    reason: str = ""
    village_code: str = ""
    village_name: str = ""
    tag: str = ""
    bundle: int = 0
    new_entries: int = 0
    applied: int = 0
    held: int = 0
    rejected: int = 0
    gap_after: int | None = None
    ahead: int = 0
    notes: tuple[str, ...] = field(default=())
    code: str = ""
    detail: str = ""

    def to_plain(self) -> dict[str, object]:
        """For machine output."""
        return asdict(self)


def take_in_bundles(
    vault: Vault,
    paths: Iterable[Path],
    *,
    now: Moment,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] = bool,
) -> list[Verdict]:
    """Take in files, or all bundles of a folder or stick. One verdict a file, in the order of names."""
    files = _files(paths)
    verdicts = []
    with look(vault) as connection:
        keys = county_keys(connection)
    with Checker() as checker:
        for done, path in enumerate(files):
            if cancelled():
                break
            verdicts.append(_take_one(vault, keys, path, checker, now))
            if progress is not None:
                progress(done + 1, len(files))
    return verdicts


def _files(paths: Iterable[Path]) -> list[Path]:
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            found += sorted(path.glob(f"*{BUNDLE_SUFFIX}"))
        else:
            found.append(path)
    return found


def _take_one(vault: Vault, keys: CountyKeys, path: Path, checker: Checker, now: Moment) -> Verdict:
    try:
        opened = open_bundle(
            path, [keys.age_identity], addressee=keys.addressee(), folder=vault.folder, checker=checker
        )
    except Refused as refusal:
        return _refused(vault, path, "", refusal.reason, now)
    except Trouble as trouble:
        return Verdict(path.name, TROUBLE, trouble.reason)
    with opened:
        known = _known_already(vault, keys, opened, path)
        if known is not None:
            return known
        try:
            with work(vault, now=now) as session:
                return _store(session, vault, keys, opened, path, now)
        except Refused as refusal:
            return _refused(vault, path, opened.sha256, refusal.reason, now, opened.manifest)
        except Forked as fork:
            where = (fork.laptop, fork.seq)
            return _refused(vault, path, opened.sha256, "bundle_forked", now, opened.manifest, where)
        except Damaged as damage:
            where = (damage.laptop, damage.seq)
            return _refused(vault, path, opened.sha256, "bundle_broken_chain", now, opened.manifest, where)
        except Trouble as trouble:
            return Verdict(path.name, TROUBLE, trouble.reason)


def _known_already(vault: Vault, keys: CountyKeys, opened: OpenedBundle, path: Path) -> Verdict | None:
    with look(vault) as connection:
        report = connection.exec_driver_sql(
            "SELECT report FROM bundle_in WHERE sha256 = ?", (opened.sha256,)
        ).scalar()
        if report is None:
            return None
        before = json.loads(report)
        same = ("village_code", "village_name", "tag", "bundle")
        # A gap that was filled since then lets the code be read out now.
        code = before["code"] or _code(connection, keys, opened.manifest, waiting_entries(connection))
    return Verdict(path.name, KNOWN, code=code, **{name: before[name] for name in same})


def _store(
    session: Session, vault: Vault, keys: CountyKeys, opened: OpenedBundle, path: Path, now: Moment
) -> Verdict:
    connection = session.connection
    manifest = opened.manifest
    sender = admit(session, manifest, now=now)
    notes: list[str] = []
    stored = _store_segments(connection, opened, sender, milliseconds(now), notes)
    _refuse_foreign_rows(connection, sender, {one.laptop for one in stored})
    applied = apply_waiting(connection, now_ms=milliseconds(now))
    session.touched |= applied.touched
    keep_blobs(connection, blob_store(vault, connection), opened)
    through, chain = stored_through(connection, sender.laptop)
    newest = max((one.last for one in stored if one.laptop == sender.laptop), default=0)
    mine = {one.laptop for one in stored}
    waiting = [one for one in applied.waiting if one.laptop in mine]
    rejected = sum(one.reason == "unreadable" for one in waiting)
    verdict = Verdict(
        file=path.name,
        outcome=TAKEN,
        village_code=sender.village_code,
        village_name=sender.village_name,
        tag=sender.tag,
        bundle=manifest.bundle,
        new_entries=sum(one.new for one in stored),
        applied=applied.count,
        held=len(waiting) - rejected,
        rejected=rejected,
        gap_after=through if newest > through else None,
        ahead=sum(one.ahead for one in stored),
        notes=tuple(notes),
        code=_code(connection, keys, manifest, waiting),
    )
    _note(connection, opened, verdict, through, chain.hex(), now)
    return verdict


def _store_segments(
    connection: Connection,
    opened: OpenedBundle,
    sender: KnownLaptop,
    now_ms: int,
    notes: list[str],
) -> list[Stored]:
    manifest = opened.manifest
    segments = {segment.laptop: segment for segment in manifest.segments}
    points = {(point.laptop, point.sequence): point for point in manifest.checkpoints}
    stored: list[Stored] = []
    access: list[WireAccess] = []
    for (laptop, is_access), lines in groupby(opened.records(), key=_kind_of_line):
        if is_access:
            access += [line for line in lines if isinstance(line, WireAccess)]
            continue
        segment = segments[laptop]
        if not _may_carry(connection, sender, segment, points):
            notes.append("segment_of_unknown_laptop")
            for _line in lines:
                pass
            continue
        entries = (line for line in lines if isinstance(line, Entry | Sealed))
        begun = Entries(laptop, segment.first, bytes.fromhex(segment.chain_before), entries)
        stored.append(store_segment(connection, begun, now_ms=now_ms))
    _store_access(connection, manifest, access, notes)
    return stored


def _kind_of_line(line: Entry | Sealed | WireAccess) -> tuple[str, bool]:
    return line.laptop, isinstance(line, WireAccess)


def _may_carry(
    connection: Connection,
    sender: KnownLaptop,
    segment: Segment,
    points: dict[tuple[str, int], Checkpoint],
) -> bool:
    """Its own chain; a sister's only up to a point that the sister signed, and if the county knows her."""
    if segment.laptop == sender.laptop:
        return True
    point = points.get((segment.laptop, segment.last))
    if point is None or point.chain != segment.chain_after:
        return False
    sister = known_laptop(connection, segment.laptop)
    return sister is not None and not sister.revoked and sister.village_code == sender.village_code


def _store_access(
    connection: Connection, manifest: Manifest, lines: Iterable[WireAccess], notes: list[str]
) -> None:
    """The access log joins what is here, or the report says that it does not; records are not held up."""
    begun = {segment.laptop: segment for segment in manifest.access}
    for laptop, found in groupby(lines, key=_laptop_of):
        if laptop != manifest.sender.laptop:
            # Nobody but the laptop itself vouches for these lines.
            notes.append("access_log_of_another")
            continue
        segment = begun[laptop]
        before = access_chain(connection, laptop, segment.first - 1)
        if before is not None and before.hex() != segment.chain_before:
            notes.append("access_log_differs")
            continue
        differing = [line for line in _chained(segment, found) if not _joins(connection, line)]
        if differing:
            notes.append("access_log_differs")


def _laptop_of(line: WireAccess) -> str:
    return line.laptop


def _joins(connection: Connection, line: Access) -> bool:
    """Store a line, unless another stands in its place already."""
    insert_access(connection, line)
    return access_chain(connection, line.laptop, line.seq) == line.chain


def _chained(segment: Segment, lines: Iterable[WireAccess]) -> Iterator[Access]:
    chain = bytes.fromhex(segment.chain_before)
    for one in lines:
        chain = chain_after(chain, one.laptop, one.seq, one.at_ms, one.actor, one.kind, one.rows, one.detail)
        yield Access(one.laptop, one.seq, one.at_ms, one.actor, one.kind, one.rows, one.detail, chain)


_OTHERS_ROW = (
    "SELECT 1 FROM entry e JOIN entry o ON o.row = {row} AND o.laptop <> e.laptop"
    " JOIN known_laptop k ON k.laptop = o.laptop AND k.village_code <> ?"
    " WHERE e.laptop = ? AND e.applied = 0 AND e.tbl IN ({tables}) LIMIT 1"
)


def _refuse_foreign_rows(connection: Connection, sender: KnownLaptop, laptops: Iterable[str]) -> None:
    """A laptop writes only to rows of its own village, and to none that hang on another village's.

    Another village's rows are those that one of its laptops wrote to.
    """
    for laptop in laptops:
        for row, tables in _rows_spoken_of():
            names = ", ".join("?" * len(tables))
            found = connection.exec_driver_sql(
                _OTHERS_ROW.format(row=row, tables=names), (sender.village_code, laptop, *tables)
            ).scalar()
            if found is not None:
                raise Refused("bundle_foreign_rows")


@cache
def _rows_spoken_of() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The row of an entry, and each row that its values may refer to: as SQL, with the tables that do."""
    referring: dict[str, list[str]] = {}
    for table, shape in SHAPES.items():
        for column in shape.references:
            referring.setdefault(column, []).append(table)
    return (
        ("e.row", tuple(SHAPES)),
        *(
            (f"json_extract(CAST(e.changes AS TEXT), '$.set.{column}')", tuple(tables))
            for column, tables in referring.items()
        ),
    )


def _code(connection: Connection, keys: CountyKeys, manifest: Manifest, waiting: Iterable[Waiting]) -> str:
    """The ten digits for the telephone, which say that *everything* up to the bundle's end is stored.

    None are given where something before it is missing, or something of the sender was rejected.
    """
    sender = manifest.sender
    own = next((one for one in manifest.segments if one.laptop == sender.laptop), None)
    through, _chain = stored_through(connection, sender.laptop)
    if own is None or through < own.last:
        return ""
    if any(one.laptop == sender.laptop and one.reason == "unreadable" for one in waiting):
        return ""
    key = code_key(keys.age_identity, sender.age_recipient, county_recipient=recipient_of(keys.age_identity))
    return receipt_code(
        key, laptop=sender.laptop, bundle=manifest.bundle, sequence=own.last, chain=own.chain_after
    )


def _note(
    connection: Connection, opened: OpenedBundle, verdict: Verdict, through: int, chain: str, now: Moment
) -> None:
    connection.exec_driver_sql(
        "INSERT INTO bundle_in (sha256, laptop, number, file_name, taken_ms, verdict, stored, last_seq,"
        " chain, code, report) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            opened.sha256,
            opened.manifest.sender.laptop,
            verdict.bundle,
            verdict.file,
            milliseconds(now),
            TAKEN,
            verdict.new_entries,
            through,
            chain,
            verdict.code,
            json.dumps(verdict.to_plain(), ensure_ascii=False),
        ),
    )
    connection.exec_driver_sql("DELETE FROM quarantine WHERE sha256 = ?", (opened.sha256,))


def _refused(
    vault: Vault,
    path: Path,
    sha256: str,
    reason: str,
    now: Moment,
    manifest: Manifest | None = None,
    where: tuple[str, int] | None = None,
) -> Verdict:
    with work(vault, now=now) as session:
        detail = "" if where is None else _named(session.connection, *where)
        session.connection.exec_driver_sql(
            "INSERT INTO quarantine (sha256, file_name, reason, taken_ms, detail) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (sha256) DO UPDATE SET reason = excluded.reason, taken_ms = excluded.taken_ms,"
            " detail = excluded.detail",
            (sha256 or path.name, path.name, reason, milliseconds(now), detail),
        )
    if manifest is None:
        return Verdict(path.name, REFUSED, reason)
    sender = manifest.sender
    return Verdict(
        path.name,
        REFUSED,
        reason,
        sender.village_code,
        sender.village_name,
        sender.tag,
        manifest.bundle,
        detail=detail,
    )


def _named(connection: Connection, laptop: str, seq: int) -> str:
    """ "7KQ 12": which laptop, and the number of its entry."""
    known = known_laptop(connection, laptop)
    return f"{known.tag if known is not None else laptop} {seq}"
