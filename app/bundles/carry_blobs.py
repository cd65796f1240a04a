"""The attachments of a bundle: those whose entries it carries go with them, and are kept as they come.

What an earlier bundle carries that the county has not answered yet is named by its digest only. Where
that bundle was lost, the county asks for it in its receipt (`app/bundles/blobs_asked.py`).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from functools import partial
from itertools import accumulate

from app.bundles.archive import Blob
from app.bundles.blobs_asked import asked_of_us, kept_at_last, note_missing, wanted_by_us
from app.bundles.blobs_carried import carried_before
from app.bundles.chains import Segment
from app.bundles.container import OpenedBundle
from app.bundles.limits import LIMITS, MIB
from app.bundles.manifest import EarlierBlob, Manifest, blob_digest
from app.bundles.plan_bundle import CASE, EXCHANGE, REPORT, Plan
from app.bundles.sisters import read_sisters
from app.errors import Trouble
from app.vault.blob_tables import ENTRIES_WITH_FILES
from app.vault.blobs import BlobStore
from app.vault.sweep_blobs import digests_in
from app.work import Connection
from db.schema import SHAPES

ROOM = LIMITS.file - 512 * MIB
"""Bytes of attachments in one bundle: what FAT32 holds in a file, without ample room for records."""


@dataclass(frozen=True)
class BlobsToSend:
    """What goes along, and what is only told of: what lies in an earlier bundle that is still on its way,
    and what does not fit.
    """

    carried: tuple[Blob, ...]
    earlier: tuple[EarlierBlob, ...] = ()


class Unusable(Trouble):
    """An attachment turned out to be damaged while it was written; the bundle can go without it."""

    def __init__(self, digest: str) -> None:
        super().__init__("attachment_damaged")
        self.digest = digest


def blobs_to_send(
    connection: Connection, store: BlobStore, plan: Plan, without: Set[str] = frozenset()
) -> BlobsToSend:
    """What the entries of this bundle name and what its reader asked for, as far as it is here.

    What is missing does not hold up the records. None is read yet: one that is damaged raises Unusable
    when it is its turn, and is left out (`without`) when the bundle is made again.
    """
    before = carried_before(connection, plan.own.laptop, plan.addressed)
    named = _named(connection, plan.segments, plan.kind) - _asked(connection, plan)
    carried = _unread(store, digests_to_send(connection, plan) - without)
    told = [before[digest] for digest in sorted(named) if digest in before]
    if plan.purpose in (REPORT, EXCHANGE):
        fitting = how_many_fit([blob.size for blob in carried])
        told += [EarlierBlob(one.name, one.size, one.digest, plan.number) for one in carried[fitting:]]
        carried = carried[:fitting]
    return BlobsToSend(carried, tuple(told))


def how_many_fit(sizes: Sequence[int]) -> int:
    """How many of these attachments, from the first on, go into one bundle.

    The county asks for the others in its receipt, a sister in her next bundle; the bundle after it carries
    them.
    """
    return bisect_right(list(accumulate(sizes)), ROOM)


def digests_to_send(connection: Connection, plan: Plan) -> frozenset[str]:
    """What goes along, whether it is here and whole or not."""
    asked = _asked(connection, plan)
    before = carried_before(connection, plan.own.laptop, plan.addressed)
    named = _named(connection, plan.segments, plan.kind)
    return frozenset(asked | {digest for digest in named if digest not in before})


def _asked(connection: Connection, plan: Plan) -> set[str]:
    """What the county, or any of the sisters, asked for."""
    readers = [plan.addressed] if plan.purpose == REPORT else [one.laptop for one in read_sisters(connection)]
    return {digest for reader in readers for digest in asked_of_us(connection, reader)}


def blobs_of(connection: Connection, store: BlobStore, segments: Iterable[Segment]) -> tuple[Blob, ...]:
    """All that these entries name, as far as it is here and whole, whoever may hold it already."""
    return _blobs(store, _named(connection, segments))


def keep_blobs(connection: Connection, store: BlobStore, opened: OpenedBundle) -> int:
    """Encrypt into this store the attachments of a bundle whose entries are stored; how many are new.

    Called before the commit. What no stored entry names and nobody here asked for is passed over:
    nobody fills a disk with what no record asks for. What is only named and not here is noted, so that
    the next receipt, or the next bundle for a sister, asks for it. Raises as `OpenedBundle.copy_blobs` and
    `BlobStore.write`.
    """
    manifest = opened.manifest
    if not names_blobs(manifest):
        return 0
    named = _named(connection, manifest.segments)
    keeping = _Keeping(store, named | wanted_by_us(connection))
    if _carries_blobs(manifest):
        opened.copy_blobs(keeping)
        kept_at_last(connection, keeping.seen)
    told = {one.sha256 for one in manifest.earlier_blobs} & named
    note_missing(connection, manifest.sender.laptop, {digest for digest in told if not store.has(digest)})
    return keeping.kept


def names_blobs(manifest: Manifest) -> bool:
    """Whether a bundle carries attachments, or says that an earlier one does."""
    return bool(manifest.earlier_blobs) or _carries_blobs(manifest)


def _carries_blobs(manifest: Manifest) -> bool:
    return any(blob_digest(member.name) for member in manifest.members)


def _unread(store: BlobStore, digests: Iterable[str]) -> tuple[Blob, ...]:
    sizes = ((digest, _size(store.size, digest)) for digest in sorted(digests))
    return tuple(
        Blob(digest, size, partial(_pieces, store, digest)) for digest, size in sizes if size is not None
    )


def _blobs(store: BlobStore, digests: Iterable[str]) -> tuple[Blob, ...]:
    whole = (one for one in digests if _size(lambda digest: len(store.read(digest)), one) is not None)
    return _unread(store, whole)


def _size(measure: Callable[[str], int], digest: str) -> int | None:
    try:
        return measure(digest)
    except Trouble as trouble:
        if trouble.reason not in ("attachment_missing", "attachment_damaged"):
            raise
        return None


def _named(connection: Connection, segments: Iterable[Segment], kind: str = CASE) -> set[str]:
    return {digest for segment in segments for digest in _named_in(connection, segment, kind)}


def _named_in(connection: Connection, segment: Segment, kind: str) -> Iterator[str]:
    rows = connection.exec_driver_sql(
        f"SELECT tbl, changes FROM entry WHERE laptop = ? AND seq BETWEEN ? AND ? AND {ENTRIES_WITH_FILES}"
        " AND changes IS NOT NULL",
        (segment.laptop, segment.first, segment.last),
    )
    for table, changes in rows:
        if kind == CASE or SHAPES[table].scope == kind:
            yield from digests_in(changes)


def _pieces(store: BlobStore, digest: str) -> Iterator[bytes]:
    try:
        yield from store.unproven(digest)
    except Trouble as trouble:
        if trouble.reason in ("attachment_missing", "attachment_damaged"):
            raise Unusable(digest) from None
        raise


class _Keeping:
    """Holds one attachment in memory until its digest was compared, then writes it encrypted."""

    def __init__(self, store: BlobStore, named: set[str]) -> None:
        self.kept = 0
        self.seen: set[str] = set()
        self._store = store
        self._named = named
        self._digest: str | None = None
        self._pieces: list[bytes] = []

    def begin(self, name: str, _size: int) -> None:
        digest = blob_digest(name)
        self._digest = digest if digest in self._named else None
        self._pieces = []

    def data(self, piece: bytes) -> None:
        if self._digest is not None:
            self._pieces.append(piece)

    def end(self) -> None:
        if self._digest is not None:
            self.kept += self._store.write(self._digest, self._pieces)
            self.seen.add(self._digest)
        self._pieces = []
