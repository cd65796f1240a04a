"""The inside of a bundle: a tar with the manifest, its signature, the journal and the blobs.

    manifest.json  manifest.json.minisig  journal.ndjson.gz  blobs/<SHA-256>.bin …

It is written as a stream: no member but the first two is ever held as a whole. Because the
manifest stands first and names the digests of the rest, everything is read twice.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from operator import attrgetter

from app.bundles import minisign, tar
from app.bundles.chains import SegmentCheck
from app.bundles.limits import LIMITS
from app.bundles.lines import Line, to_line
from app.bundles.manifest import JOURNAL, Head, Manifest, Member
from app.bundles.push_to_pull import read_ahead
from app.errors import Refused, Trouble
from db.entries import Entry
from db.registers import DELETED

MANIFEST = "manifest.json"
SIGNATURE = "manifest.json.minisig"
_PIECE = 64 * 1024
_AHEAD = 16
"""Pieces of attachments that are read and compared together, while those before them are encrypted."""
_SEVERAL = b"],["
_GZIP = 31  # zlib's window bits for a gzip wrapper without name or time

Records = Callable[[], Iterable[Line]]
Progress = Callable[[int], None]
"""Told how many bytes are done. To stop the work it raises whatever the caller wants to see."""


@dataclass(frozen=True, slots=True)
class Blob:
    """An attachment to send, named by the SHA-256 of its content. `open` gives a fresh iterator over it."""

    digest: str
    size: int
    open: Callable[[], Iterator[bytes]]

    @property
    def name(self) -> str:
        return f"blobs/{self.digest}.bin"


def complete_manifest(manifest: Manifest, records: Records, blobs: Sequence[Blob]) -> Manifest:
    """The manifest with members, counts and settled writes filled in, after reading all lines once.

    The lines must be the segments that the manifest names; anything else is a bug of the caller
    and raises ValueError. A blob is what it says it is: its bytes are compared when they are written.
    """
    check = SegmentCheck(manifest.segments, manifest.access)
    settled: set[Head] = set()
    try:
        journal = _measure(JOURNAL, _gzipped(_noting_settled(records(), settled), check))
        check.finish()
    except Refused as refusal:
        raise ValueError(f"the lines do not fit the manifest: {refusal.facts['why']}") from None
    attached = (Member(blob.name, blob.size, blob.digest) for blob in sorted(blobs, key=_name_of))
    named = sorted(settled, key=attrgetter("laptop", "sequence"))[: LIMITS.members]
    return replace(manifest, members=(journal, *attached), counts=check.counts, settled=tuple(named))


def _noting_settled(records: Iterable[Line], settled: set[Head]) -> Iterator[Line]:
    """The same lines; what a write names side by side in one register, it settles."""
    for record in records:
        # Most writes name one head of each register: they are not read for this.
        if isinstance(record, Entry) and record.header.names and _SEVERAL in record.header.names:
            for register, heads in json.loads(record.header.names).items():
                if register != DELETED and len(heads) > 1:
                    settled.update(Head(*head) for head in heads)
        yield record


def tar_pieces(
    manifest: Manifest, records: Records, blobs: Sequence[Blob], key: minisign.SigningKey
) -> Iterator[bytes]:
    """The bytes of the tar for a completed manifest, in pieces.

    Raises Trouble("bundle_changed_while_writing"), naming the `member` that is not what the manifest says.
    """
    document = manifest.to_bytes()
    yield from _member(MANIFEST, document)
    yield from _member(SIGNATURE, minisign.sign(document, key, minisign.BUNDLE, manifest.signed_as()))
    expected = {member.name: member for member in manifest.members}
    check = SegmentCheck(manifest.segments, manifest.access)
    yield from _streamed(expected[JOURNAL], _gzipped(records(), check))
    if blobs:
        attached = (_streamed(expected[blob.name], blob.open()) for blob in sorted(blobs, key=_name_of))
        yield from read_ahead(chain.from_iterable(attached), together=_AHEAD)
    yield tar.END


def _member(name: str, content: bytes) -> Iterator[bytes]:
    yield tar.header(name, len(content))
    yield content + tar.padding(len(content))


def _streamed(member: Member, pieces: Iterable[bytes]) -> Iterator[bytes]:
    yield tar.header(member.name, member.size)
    digest = hashlib.sha256()
    size = 0
    for piece in pieces:
        digest.update(piece)
        size += len(piece)
        yield piece
    if size != member.size or digest.hexdigest() != member.sha256:
        raise Trouble("bundle_changed_while_writing", member=member.name)
    yield tar.padding(size)


def _measure(name: str, pieces: Iterable[bytes]) -> Member:
    digest = hashlib.sha256()
    size = 0
    for piece in pieces:
        digest.update(piece)
        size += len(piece)
    return Member(name, size, digest.hexdigest())


def _gzipped(records: Iterable[Line], check: SegmentCheck) -> Iterator[bytes]:
    packer = zlib.compressobj(6, zlib.DEFLATED, _GZIP)
    waiting = bytearray()
    for record in records:
        check.add(record)
        waiting += to_line(record) + b"\n"
        if len(waiting) >= _PIECE:
            yield packer.compress(waiting)
            waiting.clear()
    yield packer.compress(waiting) + packer.flush()


def _name_of(blob: Blob) -> str:
    return blob.name
