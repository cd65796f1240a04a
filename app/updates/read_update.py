"""Open an update on a stick and believe nothing of it before its signature was checked.

Outside it is a tar in the one spelling of bundles: `manifest.json`, `manifest.json.minisig`, which stock
minisign checks, `program.xz`, and perhaps `package.deb`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from app.bundles import minisign, tar
from app.bundles.limits import LIMITS
from app.errors import Refused, Trouble
from app.updates.manifest import MALFORMED, MANIFEST, SIGNATURE, Part, UpdateManifest, read_update_manifest
from app.updates.trusted_keys import TrustedKey

_BLOCK = tar.BLOCK


@dataclass(frozen=True)
class Update:
    """An update whose signature holds. `starts` says where in the file each part begins."""

    path: Path
    size: int
    manifest: UpdateManifest
    signer: TrustedKey
    starts: tuple[int, ...]

    def start_of(self, part: Part) -> int:
        """Where the content of a part begins in the file."""
        return self.starts[self.manifest.parts.index(part)]


def read_update(path: Path, keys: Sequence[TrustedKey]) -> Update:
    """Look into the file and check who signed it; the program in it is not looked at yet.

    Raises Refused: update_not_an_update, update_malformed, update_truncated, update_over_limit,
    update_unknown_signer, update_bad_signature, update_from_the_future; Trouble: file_gone, file_unreadable.
    """
    try:
        with path.open("rb") as file:
            size = file.seek(0, 2)
            file.seek(0)
            return _read(file, path, size, keys)
    except FileNotFoundError:
        raise Trouble("file_gone") from None
    except OSError:
        raise Trouble("file_unreadable") from None


def _read(file: BinaryIO, path: Path, size: int, keys: Sequence[TrustedKey]) -> Update:
    if size > LIMITS.file:
        raise Refused("update_over_limit")
    begins = file.read(len(MANIFEST) + 1)
    if begins != MANIFEST.encode("ascii") + b"\x00":
        raise Refused("update_not_an_update")
    file.seek(0)
    document = _small(file, MANIFEST, LIMITS.manifest)
    signature = _small(file, SIGNATURE, LIMITS.signature)
    signer, detail = _signer(document, signature, keys)
    manifest = read_update_manifest(document)
    if manifest.signer != signer.signer or detail != manifest.signed_as():
        raise Refused("update_bad_signature")
    return Update(path, size, manifest, signer, _starts(file, manifest, size))


def _signer(document: bytes, signature: bytes, keys: Sequence[TrustedKey]) -> tuple[TrustedKey, str]:
    """Whose signature it is, and what its comment says; the document is not read before."""
    for one in keys:
        try:
            return one, minisign.verify(document, signature, one.key, minisign.UPDATE)
        except minisign.AnotherKey:
            continue
        except minisign.BadSignature:
            raise Refused("update_bad_signature") from None
    raise Refused("update_unknown_signer")


def _small(file: BinaryIO, name: str, most: int) -> bytes:
    size = _header(file, name)
    if size > most:
        raise Refused("update_over_limit")
    content = _exactly(file, size)
    if any(_exactly(file, len(tar.padding(size)))):
        raise Refused(MALFORMED)
    return content


def _header(file: BinaryIO, name: str) -> int:
    """The size that the next header tells, which must be the one spelling of a member of this name."""
    block = _exactly(file, _BLOCK)
    digits = block[124:135]
    size = int(digits, 8) if digits.isdigit() and not set(digits) & set(b"89") else -1
    if size < 1 or block != tar.header(name, size):
        raise Refused(MALFORMED)
    return size


def _starts(file: BinaryIO, manifest: UpdateManifest, size: int) -> tuple[int, ...]:
    starts = []
    for part in manifest.parts:
        if _header(file, part.name) != part.size:
            raise Refused(MALFORMED)
        starts.append(file.tell())
        file.seek(part.size, 1)
        if file.tell() > size:
            raise Refused("update_truncated")
        if any(_exactly(file, len(tar.padding(part.size)))):
            raise Refused(MALFORMED)
    if _exactly(file, len(tar.END)) != tar.END or file.read(1):
        raise Refused(MALFORMED)
    return tuple(starts)


def _exactly(file: BinaryIO, size: int) -> bytes:
    data = file.read(size)
    if len(data) != size:
        raise Refused("update_truncated")
    return data
