"""Store checked bundles in the county's tables: their chains, their access log, their attachments.

Each is stored by itself; what they hold is applied for all of them together.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from app.bundles.carry_blobs import keep_blobs, names_blobs
from app.bundles.chains import Segment
from app.bundles.checkpoints import Checkpoint
from app.bundles.container import OpenedBundle
from app.bundles.formats import note_what_it_reads
from app.bundles.lines import WireAccess
from app.bundles.manifest import Manifest
from app.bundles.names import laptop_id
from app.bundles.plan_bundle import AGGREGATE, REPORT
from app.bundles.receipt_code import code_key, receipt_code
from app.bundles.sisters import HOLDS, note_held, read_held
from app.clock import Moment, milliseconds
from app.county.county_keys import CountyKeys, own_chains
from app.county.foreign_rows import refuse_foreign_rows
from app.county.forks import BRINGS_COPY, note_brought
from app.county.held_in_full import held_in_full, note_aggregate
from app.county.laptops import KnownLaptop, admit, known_laptop, named
from app.county.verdict import TAKEN, Verdict
from app.errors import Refused
from app.vault.blobs import blob_store
from app.vault.vault import Vault
from app.work import Connection, Session
from db.access_log import Access, access_chain, chain_after, insert_access
from db.entries import Entry, Sealed
from db.held import Held
from db.reach import stored_through
from db.registers import Name
from db.take_in import Applied, Forked, Stored, apply_waiting, store_segment
from db.take_in import Segment as Entries
from db.waiting import Waiting


@dataclass(frozen=True)
class StoredBundle:
    """A bundle whose entries are stored and not applied yet. `parts`: from this entry of a sister on it
    carries others than those that are here; they were left out.
    """

    opened: OpenedBundle
    file: str
    sender: KnownLaptop
    stored: tuple[Stored, ...]
    notes: tuple[str, ...]
    parts: Name | None = None

    def covers(self, name: Name) -> bool:
        """Whether it carries this entry."""
        return any(
            one.laptop == name.laptop and one.first <= name.seq <= one.last
            for one in self.opened.manifest.segments
        )


def store_bundle(
    session: Session, vault: Vault, opened: OpenedBundle, file: str, held: Held, now: Moment
) -> StoredBundle:
    """Store it, or have its entries `held` until all are applied. The caller rolls back what raises.

    Where a sister's entries are other ones than those that are here, they are left out: somebody copied her,
    and the sender, who met the copy, could do nothing about it.

    Raises: Refused as `admit`, and "bundle_not_for_us" (it is none for a county), "bundle_foreign_rows";
    Forked; Damaged; Trouble.
    """
    connection = session.connection
    manifest = opened.manifest
    if manifest.purpose != REPORT:
        raise Refused("bundle_not_for_us")
    sender = admit(session, manifest, now=now)
    notes: list[str] = []
    if manifest.kind == AGGREGATE:
        notes.append("bundle_names_nobody")
        note_aggregate(connection)
    stored, parted = _store_segments(connection, opened, sender, held, milliseconds(now), notes)
    for one in parted:
        note_brought(connection, opened.sha256, file, *one, now=now)
    refuse_foreign_rows(connection, sender, {one.laptop for one in stored}, held)
    note_what_it_reads(connection, manifest.sender.laptop, manifest.extra)
    _note_what_it_holds(connection, manifest)
    if names_blobs(manifest):
        held.store(connection)
        keep_blobs(connection, blob_store(vault, connection), opened)
    return StoredBundle(opened, file, sender, tuple(stored), tuple(notes), next(iter(parted), None))


def apply_stored(
    session: Session, keys: CountyKeys, bundles: Sequence[StoredBundle], held: Held, now: Moment
) -> list[Verdict]:
    """Apply what these bundles brought, and what waited for it; a verdict each, in their order."""
    connection = session.connection
    applied = apply_waiting(connection, now_ms=milliseconds(now), held=held)
    session.touched |= applied.touched
    counts = Counter(_brought_by(name, bundles) for name in applied.names)
    verdicts = []
    lacking = _put_back_older(connection, applied)
    for number, bundle in enumerate(bundles):
        through, _chain = stored_through(connection, bundle.sender.laptop)
        full, chain = held_in_full(connection, bundle.sender.laptop)
        code = _code(keys, bundle.opened.manifest, full, applied.waiting)
        verdict = replace(_verdict(bundle, through, counts[number], applied.waiting), code=code)
        where = bundle.parts
        if bundle.sender.laptop in lacking:
            where = lacking[bundle.sender.laptop]
            verdict = replace(verdict, notes=(*verdict.notes, "laptop_lacks_entries"))
        if where is not None:
            verdict = replace(verdict, detail=named(connection, *where))
        _note(connection, bundle.opened, verdict, full, chain.hex(), now)
        verdicts.append(verdict)
    return verdicts


def _put_back_older(connection: Connection, applied: Applied) -> dict[str, Name]:
    """By the laptop that just said to go on in another's place: from which entry of the other on it lacks
    what is here. It was put back from a backup older than what had been sent.
    """
    found = {}
    for table, row in applied.touched:
        if table != "laptop":
            continue
        public, old, seq = connection.exec_driver_sql(
            "SELECT sign_public, predecessor, predecessor_seq FROM laptop WHERE id = ?", (row,)
        ).one()
        if old and seq and stored_through(connection, old)[0] > int(seq):
            found[laptop_id(bytes.fromhex(public))] = Name(old, int(seq) + 1)
    return found


def _brought_by(name: Name, bundles: Sequence[StoredBundle]) -> int:
    """The place of the bundle with which an entry came; of the last one, where it only let it go on."""
    return next((number for number, one in enumerate(bundles) if one.covers(name)), len(bundles) - 1)


def _verdict(bundle: StoredBundle, through: int, applied: int, waits: Iterable[Waiting]) -> Verdict:
    sender, stored, manifest = bundle.sender, bundle.stored, bundle.opened.manifest
    newest = max((one.last for one in stored if one.laptop == sender.laptop), default=0)
    last = {one.laptop: one.last for one in stored}
    waiting = [one for one in waits if one.seq <= last.get(one.laptop, 0)]
    rejected = sum(one.reason == "unreadable" for one in waiting)
    return Verdict(
        file=bundle.file,
        outcome=TAKEN,
        village_code=sender.village_code,
        village_name=sender.village_name,
        tag=sender.tag,
        bundle=manifest.bundle,
        new_entries=sum(one.new for one in stored),
        applied=applied,
        held=len(waiting) - rejected,
        rejected=rejected,
        gap_after=through if newest > through else None,
        ahead=sum(one.ahead for one in stored),
        notes=bundle.notes,
        program=manifest.program,
        addressed=manifest.recipient.key,
    )


def _note_what_it_holds(connection: Connection, manifest: Manifest) -> None:
    """How far the laptop has what the county hands down, so that only the rest is sent to it."""
    if HOLDS in manifest.extra:
        own = set(own_chains(connection))
        held = [one for one in read_held(manifest.extra) if one.laptop in own]
        note_held(connection, manifest.sender.laptop, held)


def _store_segments(
    connection: Connection,
    opened: OpenedBundle,
    sender: KnownLaptop,
    held: Held,
    now_ms: int,
    notes: list[str],
) -> tuple[list[Stored], list[Name]]:
    manifest = opened.manifest
    segments = {segment.laptop: segment for segment in manifest.segments}
    points = {(point.laptop, point.sequence): point for point in manifest.checkpoints}
    stored: list[Stored] = []
    parted: list[Name] = []
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
        try:
            stored.append(store_segment(connection, begun, now_ms=now_ms, held=held))
        except Forked as fork:
            if laptop == sender.laptop:
                raise
            parted.append(Name(fork.laptop, fork.seq))
            notes.append(BRINGS_COPY)
    _store_access(connection, manifest, access, notes)
    return stored, parted


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


def code_of(connection: Connection, keys: CountyKeys, manifest: Manifest, waiting: Iterable[Waiting]) -> str:
    """The ten digits for the telephone, which say that *everything* up to the bundle's end is stored.

    None are given where something before it is missing or here as a digest alone, or something of the
    sender was rejected.
    """
    through, _chain = held_in_full(connection, manifest.sender.laptop)
    return _code(keys, manifest, through, waiting)


def _code(keys: CountyKeys, manifest: Manifest, through: int, waiting: Iterable[Waiting]) -> str:
    sender = manifest.sender
    own = next((one for one in manifest.segments if one.laptop == sender.laptop), None)
    if own is None or through < own.last:
        return ""
    if any(one.laptop == sender.laptop and one.reason == "unreadable" for one in waiting):
        return ""
    own_keys = keys.known_as(manifest.recipient.key)
    key = code_key(own_keys.age_identity, sender.age_recipient, county_recipient=own_keys.recipient)
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
