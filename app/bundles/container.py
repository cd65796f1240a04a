"""Writing and opening a whole bundle: the tar inside an age file.

Opening goes over the file three times and never writes plaintext to any disk:

1. `copy_in` copies the ciphertext from the stick into a private local file, because a stick can
   change between two readings.
2. A limited child process decrypts that copy and checks everything (see app.bundles.child). age
   releases plaintext before it notices damage, so nothing is used until this pass is over.
3. `OpenedBundle.records` decrypts the same copy again, in this process, with every digest and chain
   checked again and every byte of the manifest compared. From the child the parent takes the
   manifest alone, and checks its signature by itself: a child that a hostile file had taken over
   could at most lead it to read a file that it then refuses. So the second pass needs no child, and
   its records cross no pipe.
"""

from __future__ import annotations

import errno
import hashlib
import tempfile
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, cast

from app.bundles import age_file
from app.bundles.archive import Blob, Progress, Records, complete_manifest, tar_pieces
from app.bundles.archive_reader import ArchiveReader, BlobSink, ProvenManifest, signed_manifest
from app.bundles.child import Checker
from app.bundles.digest_beside import DigestBeside
from app.bundles.limits import LIMITS, Limits
from app.bundles.lines import Line
from app.bundles.manifest import Addressee, Manifest
from app.bundles.minisign import SigningKey
from app.bundles.push_to_pull import pulled
from app.bundles.sealed import read_sealed
from app.errors import Refused, Trouble

_PIECE = 256 * 1024
_SMALL = 64 * 1024
"""A bundle of this size holds so few lines that reading all of them is cheaper than a thread."""


@dataclass(frozen=True, slots=True)
class Written:
    """What was written: the completed manifest, and the size and SHA-256 (hex) of the ciphertext."""

    manifest: Manifest
    size: int
    sha256: str


def write_bundle(
    out: BinaryIO,
    manifest: Manifest,
    records: Records,
    blobs: Sequence[Blob],
    key: SigningKey,
    recipients: Sequence[str],
    *,
    progress: Progress | None = None,
) -> Written:
    """Write one bundle to `out`, in pieces; memory does not grow with its size.

    `records` is called twice and must give the same lines both times, in the order of the
    manifest's segments; so must each blob. `members`, `counts` and `settled` of `manifest` are filled in.
    `progress` hears how many bytes of plaintext are in; what it raises stops the work and comes
    out unchanged. Raises: Refused("bundle_over_limit") before anything is written, when it would
    not fit on FAT32; Trouble("bundle_changed_while_writing"); what `out` raises.
    """
    if manifest.sender.sign_public != key.public().text():
        raise ValueError("the manifest names another signing key")
    complete = complete_manifest(manifest, records, blobs)
    if sum(member.size for member in complete.members) > LIMITS.file - LIMITS.manifest:
        raise Refused("bundle_over_limit")
    pieces = tar_pieces(complete, records, blobs, key)
    with DigestBeside() as digest:
        counter = _HashingWriter(out, digest)
        age_file.encrypt(age_file.ChunkReader(_reported(pieces, progress)), counter, recipients)
        return Written(complete, counter.size, digest.hexdigest())


@dataclass(frozen=True, slots=True)
class Ciphertext:
    """A private local copy of a bundle as it stood on the stick."""

    stream: BinaryIO
    size: int
    sha256: str


def copy_in(
    source: Path | BinaryIO, folder: Path, *, progress: Progress | None = None, limits: Limits = LIMITS
) -> Ciphertext:
    """Copy a bundle's ciphertext into an unnamed file in `folder`; closing the stream removes it.

    Raises: Refused("bundle_over_limit" | "bundle_not_a_bundle" for a folder or an empty file);
    Trouble("stick_missing" | "stick_unread" | "disk_full" | "disk_failed").
    """
    # It outlives this function, hence no `with`; on Windows it is a wrapper around a stream.
    try:
        local = cast("BinaryIO", tempfile.TemporaryFile(dir=folder))  # noqa: SIM115
    except OSError as error:
        raise _disk_trouble(error) from None
    try:
        if isinstance(source, Path):
            with _opened(source) as stream:
                size, digest = _copy(stream, local, progress, limits)
        else:
            size, digest = _copy(source, local, progress, limits)
    except BaseException:
        local.close()
        raise
    return Ciphertext(local, size, digest)


class OpenedBundle(AbstractContextManager["OpenedBundle"]):
    """A bundle whose every byte was checked; open until the `with` block ends.

    The signature is that of the key in the manifest, and the laptop's id is that key's digest.
    Whether that laptop is *known* is the caller's question, before it uses anything.
    """

    def __init__(self, proven: ProvenManifest, ciphertext: Ciphertext, identities: Sequence[str]) -> None:
        self.manifest = proven.manifest
        self._proven = proven
        self.size = ciphertext.size
        self.sha256 = ciphertext.sha256
        self._ciphertext = ciphertext
        self._identities = identities

    def records(self) -> Iterator[Line]:
        """Every line, in the order of the manifest's segments. All checks are made a second time.

        May be called again after it was exhausted or closed. Raises Refused like `open_bundle`,
        at any point: use the records in one transaction.
        """
        if self.size > _SMALL:
            return pulled(self._push_records)
        records: list[Line] = []
        self._push_records(records.append)
        return iter(records)

    def copy_blobs(self, sink: BlobSink) -> None:
        """Hand every blob to `sink`, piece by piece. What `sink` began and never saw ended is unproven."""
        self._read(ArchiveReader(blobs=sink, look_into_changes=False, proven=self._proven))

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._ciphertext.stream.close()

    def _push_records(self, take: Callable[[Line], None]) -> None:
        self._read(ArchiveReader(take_record=take, look_into_changes=False, proven=self._proven))

    def _read(self, reader: ArchiveReader) -> None:
        stream = _rewound(self._ciphertext.stream)
        read_sealed(stream, self._ciphertext.size, self._identities, reader)


def open_bundle(
    source: Path | BinaryIO,
    identities: Sequence[str],
    *,
    addressee: Addressee | Collection[Addressee] | None,
    folder: Path,
    checker: Checker | None = None,
    progress: Progress | None = None,
) -> OpenedBundle:
    """Copy, decrypt and check a bundle completely; use it in a `with` block.

    `addressee` is who we are, or have been (None: whoever it is for, as for `rebuild`); `folder` is a private
    one on a local disk; `checker` is worth handing in where many bundles are opened (None: a child
    for this one alone). Raises Refused with one of:
    bundle_not_a_bundle, bundle_armored, bundle_passphrase, bundle_truncated, bundle_damaged,
    bundle_not_for_us (encrypted to others), bundle_foreign_county (written for another county),
    bundle_bad_signature, bundle_bad_checkpoint, bundle_broken_chain, bundle_from_the_future,
    bundle_malformed, bundle_over_limit. Raises Trouble like `copy_in` and `Checker.check`.
    """
    return open_copy(
        copy_in(source, folder, progress=progress), identities, addressee=addressee, checker=checker
    )


def open_copy(
    ciphertext: Ciphertext,
    identities: Sequence[str],
    *,
    addressee: Addressee | Collection[Addressee] | None,
    checker: Checker | None = None,
) -> OpenedBundle:
    """`open_bundle` for a copy that was made before. Whatever is raised, its stream is closed."""
    try:
        with nullcontext(checker) if checker else Checker() as check:
            signed = check.check(_rewound(ciphertext.stream), ciphertext.size, identities)
        manifest = signed_manifest(signed.document, signed.signature)
        ours = (addressee,) if isinstance(addressee, Addressee) else addressee
        if ours is not None and manifest.recipient not in ours:
            raise Refused("bundle_foreign_county")
    except BaseException:
        ciphertext.stream.close()
        raise
    return OpenedBundle(ProvenManifest(*signed, manifest), ciphertext, tuple(identities))


def _rewound(stream: BinaryIO) -> BinaryIO:
    stream.seek(0)
    return stream


def _opened(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except IsADirectoryError:
        raise Refused("bundle_not_a_bundle") from None
    except OSError as error:
        gone = error.errno in (errno.ENOENT, errno.ENOTDIR)
        raise Trouble("stick_missing" if gone else "stick_unread") from None


def _copy(source: BinaryIO, local: BinaryIO, progress: Progress | None, limits: Limits) -> tuple[int, str]:
    digest = hashlib.sha256()
    size = 0
    while True:
        try:
            piece = source.read(_PIECE)
        except OSError:
            raise Trouble("stick_unread") from None
        if not piece:
            break
        size += len(piece)
        if size > limits.file:
            raise Refused("bundle_over_limit")
        digest.update(piece)
        try:
            local.write(piece)
        except OSError as error:
            raise _disk_trouble(error) from None
        if progress:
            progress(size)
    if not size:
        raise Refused("bundle_not_a_bundle")
    try:
        local.flush()
    except OSError as error:
        raise _disk_trouble(error) from None
    return size, digest.hexdigest()


def _disk_trouble(error: OSError) -> Trouble:
    is_full = error.errno in (errno.ENOSPC, errno.EDQUOT)
    return Trouble("disk_full" if is_full else "disk_failed")


def _reported(pieces: Iterator[bytes], progress: Progress | None) -> Iterator[bytes]:
    done = 0
    for piece in pieces:
        done += len(piece)
        if progress:
            progress(done)
        yield piece


class _HashingWriter:
    """Passes bytes on, all of them however short the receiver's writes are, and digests them."""

    def __init__(self, out: BinaryIO, digest: DigestBeside) -> None:
        self._out = out
        self._digest = digest
        self.size = 0

    def write(self, data: bytes, /) -> int:
        self._digest.update(data)
        view = memoryview(data)
        while view:
            view = view[self._out.write(view) :]
        self.size += len(data)
        return len(data)

    def flush(self) -> None:
        self._out.flush()
