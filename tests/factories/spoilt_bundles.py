"""Bundles with one thing wrong in them, otherwise made and signed as they should be."""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Callable
from typing import Any

from app.bundles import minisign, tar
from app.bundles.lines import to_line
from app.bundles.manifest import JOURNAL
from db.canonical import canonical
from tests.factories.bundles import LaptopChain, a_tar

Files = dict[str, bytes]


def with_journal(change: Callable[[list[bytes]], list[bytes]]) -> bytes:
    """A bundle that its laptop signed, with other lines than its chain has."""
    lines = change([to_line(record) for record in LaptopChain().visits(3).records])
    return with_raw_journal(lambda _raw: gzip.compress(b"".join(line + b"\n" for line in lines)))


def with_raw_journal(change: Callable[[bytes], bytes]) -> bytes:
    """A bundle that its laptop signed, with other bytes for a journal."""
    laptop = LaptopChain().visits(3)
    # The salts are random: the manifest must be that of the lines that are changed.
    files = unpacked(a_tar(laptop))
    raw = change(files[JOURNAL])

    def name_the_new_journal(manifest: dict[str, Any]) -> None:
        manifest["members"][0].update(size=len(raw), sha256=hashlib.sha256(raw).hexdigest())

    files[JOURNAL] = raw
    return packed(manifest_changed(files, laptop, name_the_new_journal))


def with_manifest(change: Callable[[dict[str, Any]], object]) -> bytes:
    """A bundle that its laptop signed, with another manifest than it would write."""
    laptop = LaptopChain().visits(3)
    return packed(manifest_changed(unpacked(a_tar(laptop)), laptop, change))


def manifest_changed(files: Files, laptop: LaptopChain, change: Callable[[dict[str, Any]], object]) -> Files:
    """The members with a changed manifest, signed again by the laptop."""
    manifest = json.loads(files["manifest.json"])
    change(manifest)
    files["manifest.json"] = canonical(manifest)
    files["manifest.json.minisig"] = signed(files["manifest.json"], laptop.key, laptop.manifest().signed_as())
    return files


def signed(document: bytes, key: minisign.SigningKey, detail: str = "x") -> bytes:
    return minisign.sign(document, key, minisign.BUNDLE, detail)


def packed(files: Files) -> bytes:
    """A tar of these members, in this order."""
    return packed_list(list(files.items()))


def packed_list(files: list[tuple[str, bytes]]) -> bytes:
    """A tar of these members; one may stand there twice."""
    parts = [tar.header(name, len(data)) + data + tar.padding(len(data)) for name, data in files]
    return b"".join(parts) + tar.END


def unpacked(plain: bytes) -> Files:
    """The members of a tar, in their order."""
    members = _Members()
    tar.TarReader(members, "bad").feed(plain)
    return members.found


class _Members:
    def __init__(self) -> None:
        self.found: Files = {}
        self._name = ""

    def begin(self, name: str, _size: int) -> None:
        self._name = name
        self.found[name] = b""

    def data(self, piece: bytes) -> None:
        self.found[self._name] += piece

    def end(self) -> None:
        self._name = ""
