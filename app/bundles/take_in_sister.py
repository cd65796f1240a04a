"""Take in a sister laptop's bundle, or what the county gives to a lost laptop's successor; verified first."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from itertools import groupby
from pathlib import Path
from typing import Protocol

from app.bundles.blobs_asked import count_wanted, note_asked
from app.bundles.carry_blobs import keep_blobs
from app.bundles.chains import Segment
from app.bundles.child import Checker
from app.bundles.container import OpenedBundle, open_bundle
from app.bundles.copies import Holds, copy_in_bundle, keep_copies, same_until
from app.bundles.county_file import Sister
from app.bundles.county_of import County, enrolled_county
from app.bundles.formats import note_what_it_reads
from app.bundles.key_addressed import check_addressed, check_by_county
from app.bundles.lines import Line
from app.bundles.list_waiting import WaitsFor, waits_for
from app.bundles.manifest import Manifest
from app.bundles.minisign import PublicKey
from app.bundles.names import laptop_tag
from app.bundles.pending import HOUSEKEEPING
from app.bundles.sisters import Held as HeldChain
from app.bundles.sisters import note_county_chains, note_held, read_held, read_sisters
from app.bundles.take_receipt import take_sisters_receipt
from app.clock import Moment, milliseconds
from app.errors import Refused
from app.history.names import COUNTY
from app.people.erase_person import follow_erasures
from app.users.rules import Thing
from app.vault.blobs import blob_store
from app.vault.vault import Vault
from app.village.brought_together import bring_together
from app.village.made_alike import settle_made_alike
from app.village.one_village import use_one_village
from app.work import Connection, Session, look_whole, rehearse, work
from db.entries import Entry, Sealed
from db.held import Held
from db.reach import stored_through
from db.registers import DELETED
from db.take_in import Damaged, Forked, apply_waiting, store_segment
from db.take_in import Segment as Entries

EXCHANGE, REBUILD, DOWN = "exchange", "rebuild", "down"


class _Working(Protocol):
    """`work`, or `rehearse`."""

    def __call__(self, vault: Vault, *, now: Moment) -> AbstractContextManager[Session]: ...


@dataclass(frozen=True)
class TakenFromSister:
    """What a sister's bundle, or the county's, changed. `held` entries wait for something that is not here;
    `waits` says for what; `missing` attachments did not fit or did not come: the next bundle asks for them.

    `conflicts` are rows that it touched and on which values stand side by side; `stay` are those of them that
    one laptop removed and another wrote to. `unknown` are the
    laptops (ids) whose entries were left out, because the county's file does not name them. `rebuilt`: the
    county gave back what a lost laptop had sent; else what it enters for the village itself. `rows` counts
    the records that it made or changed, by table. `copied` are the tags of laptops whose entries were left
    out, because others stand here under their numbers.
    """

    tag: str
    bundle: int
    new_entries: int
    applied: int
    held: int
    conflicts: int
    unknown: tuple[str, ...] = ()
    from_county: bool = False
    rebuilt: bool = False
    rows: Mapping[str, int] = field(default_factory=dict)
    copied: tuple[str, ...] = ()
    stay: int = 0
    waits: tuple[WaitsFor, ...] = ()
    missing: int = 0


class _Parted(Exception):
    """Histories part in a way that lets nothing of the bundle in."""

    def __init__(self, reason: str, laptop: str, holds: Holds, number: int) -> None:
        super().__init__(reason)
        self.reason, self.laptop, self.holds, self.number = reason, laptop, holds, number


def look_at_bundle(vault: Vault, path: Path, *, now: Moment) -> TakenFromSister:
    """What `take_in_sister` would bring; nothing is kept but that a copy is in use. Raises as it does."""
    return _open_and(vault, path, now, rehearse)


def take_in_sister(
    vault: Vault, path: Path, *, now: Moment, checker: Checker | None = None
) -> TakenFromSister:
    """Take in one bundle. The second time changes nothing; nothing of this laptop's own is doubled.

    What the county gave is held by the county: it is not sent there again. `checker` as `open_bundle`.

    Raises: Refused("not_enrolled" | "sister_unknown" | "bundle_is_own"), as `open_bundle`,
    `check_addressed` and `check_by_county`, and where histories part, each naming `tag` and `number`:
    "bundle_forked" (two different entries under one number: a copied laptop goes on alone),
    "own_entries_elsewhere" (entries of this very laptop that it does not have: an older copy was put back
    here, or a copy of it goes on elsewhere), "bundle_broken_chain". After any of them not one record has
    changed; the first two are kept among the copies that were noticed. Trouble as `open_bundle`.
    """
    return _open_and(vault, path, now, work, checker)


def _open_and(
    vault: Vault, path: Path, now: Moment, how: _Working, checker: Checker | None = None
) -> TakenFromSister:
    with look_whole(vault, Thing.SEND) as connection:
        county = enrolled_county(connection)
        sisters = {one.laptop: one for one in read_sisters(connection)}
    identities = [vault.laptop.age_identity]
    with open_bundle(path, identities, addressee=None, folder=vault.folder, checker=checker) as opened:
        tags = {vault.laptop.laptop: vault.laptop.tag, **_spoken_for(vault, opened, county, sisters)}
        try:
            with how(vault, now=now) as session:
                taken = _take_in(session, vault, opened, tags, now)
                if how is work:
                    keep_blobs(session.connection, blob_store(vault, session.connection), opened)
                return replace(taken, missing=count_wanted(session.connection))
        except _Parted as parted:
            _keep_noticed(vault, parted, by=_said_by(opened.manifest), now=now)
            raise Refused(parted.reason, tag=tags[parted.laptop], number=parted.number) from None
        except Damaged as damage:
            tag = tags[damage.laptop]
            raise Refused("bundle_broken_chain", tag=tag, number=damage.seq) from None


def _keep_noticed(vault: Vault, parted: _Parted, *, by: str, now: Moment) -> None:
    with work(vault, now=now) as session:
        connection = session.connection
        found = copy_in_bundle(connection, parted.laptop, parted.holds, parted.number, by=by, now=now)
        keep_copies(connection, by, [found])


def _said_by(manifest: Manifest) -> str:
    return manifest.sender.tag if manifest.purpose == EXCHANGE else COUNTY


def _spoken_for(
    vault: Vault, opened: OpenedBundle, county: County, sisters: dict[str, Sister]
) -> dict[str, str]:
    """The laptops, with their tags, whose entries this sender may bring: up to what each signed itself."""
    manifest = opened.manifest
    sender = manifest.sender
    key = check_addressed(manifest, county)
    if manifest.purpose in (REBUILD, DOWN):
        check_by_county(manifest, key, county)
        if manifest.purpose == DOWN and _names_the_villages_own(manifest, vault, sisters):
            raise Refused("bundle_malformed")
        keys = {point.laptop: PublicKey.from_text(point.sign_public) for point in manifest.checkpoints}
        return {laptop: laptop_tag(key.raw) for laptop, key in keys.items()}
    if manifest.purpose != EXCHANGE:
        raise Refused("bundle_not_for_us")
    if sender.laptop == vault.laptop.laptop:
        raise Refused("bundle_is_own")
    known = sisters.get(sender.laptop)
    if known is None or (known.sign_public, known.age_recipient) != (
        sender.sign_public,
        sender.age_recipient,
    ):
        raise Refused("sister_unknown")
    return {one.laptop: one.tag for one in sisters.values()}


def _names_the_villages_own(manifest: Manifest, vault: Vault, sisters: dict[str, Sister]) -> bool:
    """What the county enters stands in chains of its own."""
    return any(one.laptop == vault.laptop.laptop or one.laptop in sisters for one in manifest.segments)


def _take_in(
    session: Session, vault: Vault, opened: OpenedBundle, tags: dict[str, str], now: Moment
) -> TakenFromSister:
    connection = session.connection
    manifest = opened.manifest
    own = vault.laptop
    held = read_held(manifest.extra)
    _check_held(connection, own.laptop, held, sender=manifest.sender.laptop)
    segments = {segment.laptop: segment for segment in manifest.segments}
    unwritten = Held()
    new = 0
    unknown = []
    copies = []
    for laptop, lines in groupby(opened.records(), key=_laptop_of):
        segment = segments[laptop]
        if laptop not in tags:
            # What a struck-off laptop wrote before is here already, and travels on with the rest.
            if stored_through(connection, laptop)[0] < segment.last:
                unknown.append(laptop)
            for _line in lines:
                pass
            continue
        if laptop == own.laptop:
            _check_own_lines(connection, laptop, lines)
            continue
        entries = _entries(segment, lines)
        try:
            new += store_segment(connection, entries, now_ms=milliseconds(now), held=unwritten).new
        except Forked as fork:
            if laptop == manifest.sender.laptop or manifest.purpose != EXCHANGE:
                raise _Parted("bundle_forked", laptop, Holds.OTHERS, fork.seq) from None
            copies.append(
                copy_in_bundle(connection, laptop, Holds.OTHERS, fork.seq, by=manifest.sender.tag, now=now)
            )
    applied = apply_waiting(connection, now_ms=milliseconds(now), held=unwritten)
    session.touched |= applied.touched
    settle_made_alike(session, applied.touched, now=now)
    use_one_village(session, now=now)
    bring_together(session)
    follow_erasures(session, now=now)
    if manifest.purpose in (REBUILD, DOWN):
        _note_received(connection, manifest)
        note_county_chains(connection, manifest.extra)
    else:
        note_held(connection, manifest.sender.laptop, held)
        note_what_it_reads(connection, manifest.sender.laptop, manifest.extra)
        keep_copies(connection, manifest.sender.tag, copies)
        note_asked(connection, manifest.sender.laptop, manifest.extra)
        take_sisters_receipt(session, manifest.extra, laptop=own.laptop, now=now)
    return TakenFromSister(
        tag=manifest.sender.tag,
        bundle=manifest.bundle,
        new_entries=new,
        applied=applied.count,
        held=len(applied.waiting),
        conflicts=sum(_is_in_conflict(connection, *place) for place in applied.touched),
        unknown=tuple(unknown),
        from_county=manifest.purpose in (REBUILD, DOWN),
        rebuilt=manifest.purpose == REBUILD,
        rows=dict(Counter(table for table, _row in applied.touched if table not in HOUSEKEEPING)),
        copied=tuple(tags[one.laptop] for one in copies),
        waits=tuple(waits_for(connection, applied.waiting)),
        stay=sum(_is_in_conflict(connection, *place, register=DELETED) for place in applied.touched),
    )


def _note_received(connection: Connection, manifest: Manifest) -> None:
    """Until a receipt says more: what the county gave it holds."""
    for segment in manifest.segments:
        connection.exec_driver_sql(
            "INSERT INTO received_mark (county, laptop, epoch, seq, chain, receipt_no, way, at_ms)"
            " VALUES (?, ?, '', ?, ?, 0, 'file', ?) ON CONFLICT (county, laptop) DO UPDATE SET"
            " seq = excluded.seq, chain = excluded.chain, at_ms = excluded.at_ms"
            " WHERE excluded.seq > seq AND received_mark.receipt_no = 0",
            (
                manifest.recipient.county,
                segment.laptop,
                segment.last,
                segment.chain_after,
                manifest.created,
            ),
        )


def _laptop_of(line: Line) -> str:
    return line.laptop


def _entries(segment: Segment, lines: Iterator[Line]) -> Entries:
    entries = (line for line in lines if isinstance(line, Entry | Sealed))
    return Entries(segment.laptop, segment.first, bytes.fromhex(segment.chain_before), entries)


def _check_held(connection: Connection, laptop: str, held: Iterable[HeldChain], *, sender: str) -> None:
    """What the sender holds of this laptop's own chain must be what it holds itself."""
    through, _chain = stored_through(connection, laptop)
    for one in held:
        if one.laptop != laptop or not one.through:
            continue
        if one.through > through:
            raise _Parted("own_entries_elsewhere", laptop, Holds.MORE, through + 1)
        stored = connection.exec_driver_sql(
            "SELECT chain FROM entry WHERE laptop = ? AND seq = ?", (laptop, one.through)
        ).scalar_one()
        if stored.hex() != one.chain:
            number = 1 + same_until(connection, sender, laptop)
            raise _Parted("bundle_forked", laptop, Holds.OTHERS, number)


def _check_own_lines(connection: Connection, laptop: str, lines: Iterable[Line]) -> None:
    """Nobody adds to this laptop's own chain; what comes back of it is here already."""
    for line in lines:
        stored = connection.exec_driver_sql(
            "SELECT digest FROM entry WHERE laptop = ? AND seq = ?", (laptop, line.seq)
        ).scalar()
        if stored is None:
            raise _Parted("own_entries_elsewhere", laptop, Holds.MORE, line.seq)
        if isinstance(line, Entry | Sealed) and stored != line.digest:
            raise _Parted("bundle_forked", laptop, Holds.OTHERS, line.seq)


def _is_in_conflict(connection: Connection, table: str, row: str, *, register: str = "") -> bool:
    found = connection.exec_driver_sql(
        f'SELECT open_registers FROM "{table}" WHERE id = ? AND deleted = 0', (row,)
    ).scalar()
    return found is not None and (not register or register in json.loads(found))
