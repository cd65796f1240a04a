"""Reading the inside of a bundle strictly, as its bytes come out of the decryption.

Nothing is believed before the signature of the manifest was checked, and everything after it is
checked against the manifest. See app.bundles.archive for what is where.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from app.bundles import minisign, tar
from app.bundles.archive import MANIFEST, SIGNATURE
from app.bundles.chains import SegmentCheck
from app.bundles.journal_lines import JournalLines
from app.bundles.limits import LIMITS, Limits
from app.bundles.lines import Line, check_changes, from_line
from app.bundles.manifest import JOURNAL, MALFORMED, Manifest, Member, read_manifest
from app.errors import Refused
from db.entries import Entry

TakeRecord = Callable[[Line], None]


class BlobSink(Protocol):
    """Takes the blobs of a bundle. What was begun and not ended must be thrown away."""

    def begin(self, name: str, size: int) -> None: ...

    def data(self, piece: bytes) -> None: ...

    def end(self) -> None: ...


def signed_manifest(document: bytes, signature: bytes) -> Manifest:
    """Read a manifest and check that the laptop which it names has signed it.

    Raises Refused like `read_manifest`, and "bundle_bad_signature".
    """
    manifest = read_manifest(document)
    try:
        key = minisign.PublicKey.from_text(manifest.sender.sign_public)
        detail = minisign.verify(document, signature, key, minisign.BUNDLE)
    except minisign.BadSignature:
        raise Refused("bundle_bad_signature") from None
    if detail != manifest.signed_as():
        raise Refused("bundle_bad_signature")
    return manifest


@dataclass(frozen=True)
class ProvenManifest:
    """A manifest whose signature was checked, with the bytes that said so."""

    document: bytes
    signature: bytes
    manifest: Manifest


class ArchiveReader:
    """Fed with the plaintext of a bundle in pieces; checks all of it as it comes.

    `proven` is the manifest that must come, byte for byte; without it the signature is checked.
    `take_record` sees each line after it was found in its chain, `blobs` each piece of each blob;
    the whole is proven only when `finish` has returned. Raises Refused: "bundle_malformed",
    "bundle_bad_signature", "bundle_over_limit", "bundle_broken_chain", "bundle_damaged" (a member
    is not what the manifest says), and those of `read_manifest`.
    """

    def __init__(
        self,
        *,
        take_record: TakeRecord | None = None,
        blobs: BlobSink | None = None,
        look_into_changes: bool = True,
        proven: ProvenManifest | None = None,
        limits: Limits = LIMITS,
    ) -> None:
        self.manifest: Manifest | None = None
        self.document = b""
        self.signature = b""
        self._take_record = take_record
        self._blobs = blobs
        self._look_into_changes = look_into_changes
        self._proven = proven
        self._limits = limits
        self._tar = tar.TarReader(self, MALFORMED)
        self._name = ""
        self._content = bytearray()
        self._digest = hashlib.sha256()
        self._members: list[Member] = []
        self._check = SegmentCheck((), ())
        self._lines = JournalLines(self._line, limits)

    def write(self, piece: bytes, /) -> int:
        """Take the next piece of plaintext."""
        self._tar.feed(piece)
        return len(piece)

    def finish(self) -> Manifest:
        """The manifest, once the end has come and everything was there."""
        manifest = self.manifest
        if manifest is None or self._members or not self._tar.is_complete():
            raise Refused(MALFORMED, why="the tar is not complete")
        return manifest

    def plain_size(self) -> int | None:
        """How long the tar must be in all, once the manifest is known and its signature holds."""
        if self.manifest is None:
            return None
        sizes = [len(self.document), len(self.signature)]
        return tar.packed_size(sizes + [member.size for member in self.manifest.members])

    def begin(self, name: str, size: int) -> None:
        self._name = name
        if not self.document:
            self._begin_collecting(MANIFEST, size, self._limits.manifest)
        elif self.manifest is None:
            self._begin_collecting(SIGNATURE, size, self._limits.signature)
        else:
            if not self._members or (self._members[-1].name, self._members[-1].size) != (name, size):
                raise Refused(MALFORMED, why="a member that the manifest does not name here")
            self._digest = hashlib.sha256()
            if name != JOURNAL and self._blobs:
                self._blobs.begin(name, size)

    def data(self, piece: bytes) -> None:
        if self.manifest is None:
            self._content += piece
            return
        self._digest.update(piece)
        if self._name == JOURNAL:
            self._lines.feed(piece)
        elif self._blobs:
            self._blobs.data(piece)

    def end(self) -> None:
        if not self.document:
            self.document = bytes(self._content)
        elif self.manifest is None:
            self.signature = bytes(self._content)
            self._open_manifest()
        else:
            self._end_member(self._members.pop())

    def _begin_collecting(self, name: str, size: int, limit: int) -> None:
        if self._name != name or not size:
            raise Refused(MALFORMED, why=f"{name} is not where it belongs")
        if size > limit:
            raise Refused("bundle_over_limit")
        self._content = bytearray()

    def _open_manifest(self) -> None:
        manifest = self._signed_manifest()
        self.manifest = manifest
        self._members = list(reversed(manifest.members))
        self._check = SegmentCheck(manifest.segments, manifest.access)

    def _signed_manifest(self) -> Manifest:
        proven = self._proven
        if proven is None:
            return signed_manifest(self.document, self.signature)
        if (self.document, self.signature) != (proven.document, proven.signature):
            raise Refused("bundle_damaged", why="another manifest than at first")
        return proven.manifest

    def _end_member(self, member: Member) -> None:
        if not hmac.compare_digest(self._digest.hexdigest(), member.sha256):
            raise Refused("bundle_damaged", why="a member is not what the manifest says")
        if member.name == JOURNAL:
            self._lines.finish()
            self._check.finish()
            if self.manifest is None or self._check.counts != self.manifest.counts:
                raise Refused(MALFORMED, why="counts")
        elif self._blobs:
            self._blobs.end()

    def _line(self, line: bytes) -> None:
        record = from_line(line)
        if self._look_into_changes and isinstance(record, Entry) and record.changes is not None:
            check_changes(record.changes)
        self._check.add(record)
        if self._take_record:
            self._take_record(record)
