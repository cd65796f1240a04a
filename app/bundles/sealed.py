"""Reading a bundle's ciphertext once, from beginning to end: decryption and every check."""

from __future__ import annotations

from collections.abc import Sequence

from app.bundles import age_file
from app.bundles.age_payload import Readable
from app.bundles.archive_reader import ArchiveReader
from app.bundles.manifest import Manifest
from app.errors import Refused

KIND = "bundle"


def read_sealed(source: Readable, size: int, identities: Sequence[str], reader: ArchiveReader) -> Manifest:
    """Decrypt `source`, which is `size` bytes long, through `reader`, and return the manifest.

    Raises Refused, with "bundle_truncated" in place of "bundle_damaged" where the manifest was
    reached and says that there should be more.
    """
    header, rest = age_file.read_header(source, kind=KIND)
    try:
        age_file.decrypt_rest(header, rest, source, reader, identities, kind=KIND)
    except Refused as refusal:
        plain = reader.plain_size()
        is_short = plain is not None and size < age_file.sealed_size(len(header), plain)
        if refusal.reason == "bundle_damaged" and is_short:
            raise Refused("bundle_truncated") from None
        raise
    return reader.finish()
