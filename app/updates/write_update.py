"""Make an update of a packed folder: every file named with its digest, compressed, signed.

Who signs is handed in: the publisher signs with the stock minisign program, the county with its own key.
"""

from __future__ import annotations

import hashlib
import lzma
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO, cast

from app.bundles import tar
from app.bundles.publish import Published, publish
from app.errors import Refused, Trouble
from app.updates.manifest import (
    EXECUTABLE,
    FILE,
    LINK,
    MANIFEST,
    PACKAGE,
    PROGRAM,
    SIGNATURE,
    Part,
    UpdateFile,
    UpdateManifest,
    check_files,
    read_update_manifest,
    update_name,
)
from app.updates.paths import RESERVED_PLACES
from app.updates.program_facts import read_facts
from app.updates.read_update import Update
from app.vault.own_disk import own_disk

Sign = Callable[[bytes, str], bytes]
"""From the manifest and what the signature's trusted comment says, the signature file."""
Progress = Callable[[int, int], None]
_PIECE = 1 << 20


@dataclass(frozen=True)
class News:
    """What is new in this version, for the cadre who decides whether to take it."""

    zh: str = ""
    en: str = ""


def write_update(
    folder: Path,
    out: Path,
    *,
    signer: str,
    sign: Sign,
    news: News | None = None,
    package: Path | None = None,
    progress: Progress | None = None,
) -> Published:
    """Write the update of the packed `folder` into `out`, read back; the compressed program lies in a
    temporary file meanwhile.

    Raises Refused: update_no_program (nothing packed there), update_malformed (a file that no update may
    hold); Trouble as `publish`, and disk_full, disk_failed.
    """
    facts = read_facts(folder)
    if facts is None:
        raise Refused("update_no_program")
    files = tuple(_files(folder))
    check_files(files, facts.system)
    said = news or News()
    with tempfile.TemporaryFile() as packed, ExitStack() as opened:
        sources = {PROGRAM: cast("BinaryIO", packed)}
        if package is not None:
            sources[PACKAGE] = opened.enter_context(package.open("rb"))
        with own_disk():  # the temporary file, not the stick
            _compress(folder, files, sources[PROGRAM], progress)
        manifest = UpdateManifest(
            version=facts.version,
            system=facts.system,
            built_on=facts.built_on,
            signer=signer,
            schema=facts.schema,
            bundle_format=facts.bundle_format,
            glibc=facts.glibc,
            libraries=facts.libraries,
            news_zh=said.zh,
            news_en=said.en,
            files=files,
            parts=tuple(_part(name, file) for name, file in sources.items()),
        )
        return _publish(out, manifest, sign, list(sources.values()))


def sign_anew(update: Update, out: Path, *, signer: str, sign: Sign) -> Published:
    """The same program under another signature: what the publisher signed goes down as the county's.

    Every byte is compared with the manifest on its way. Raises Refused("update_damaged"); Trouble as
    `publish`.
    """
    manifest = replace(update.manifest, signer=signer)
    with update.path.open("rb") as file:
        return _publish(out, manifest, sign, [file] * len(manifest.parts), list(update.starts))


def _publish(
    out: Path,
    manifest: UpdateManifest,
    sign: Sign,
    sources: list[BinaryIO],
    starts: list[int] | None = None,
) -> Published:
    document = manifest.to_bytes()
    read_update_manifest(document)
    small = [(MANIFEST, document), (SIGNATURE, sign(document, manifest.signed_as()))]
    sizes = [len(content) for _name, content in small] + [part.size for part in manifest.parts]

    def write(sink: BinaryIO) -> None:
        for name, content in small:
            sink.write(tar.header(name, len(content)) + content + tar.padding(len(content)))
        for part, source, start in zip(manifest.parts, sources, starts or [0] * len(sources), strict=True):
            source.seek(start)
            sink.write(tar.header(part.name, part.size))
            copy_part(source, sink, part)
            sink.write(tar.padding(part.size))
        sink.write(tar.END)

    name = update_name(manifest.version, manifest.system)
    return publish(out, name, write, size=tar.packed_size(sizes))


def copy_part(source: BinaryIO, sink: BinaryIO, part: Part, progress: Callable[[int], object] = int) -> None:
    """Copy a part and compare it with what the manifest says. `progress` hears the bytes of each piece.

    Raises Refused("update_damaged"); Trouble("file_unreadable") where the source fails, not the sink.
    """
    digest, left = hashlib.sha256(), part.size
    while left:
        try:
            piece = source.read(min(_PIECE, left))
        except OSError:
            raise Trouble("file_unreadable") from None
        if not piece:
            break
        digest.update(piece)
        sink.write(piece)
        left -= len(piece)
        progress(len(piece))
    if left or digest.hexdigest() != part.sha256:
        raise Refused("update_damaged")


def _files(folder: Path) -> Iterator[UpdateFile]:
    """Everything below the folder in the order of its names; not what lies there on a laptop in use."""
    for path in sorted(folder.rglob("*"), key=lambda path: path.relative_to(folder).as_posix()):
        name = path.relative_to(folder).as_posix()
        if name.split("/")[0] in RESERVED_PLACES:
            continue
        if path.is_symlink():
            yield UpdateFile(name, LINK, target=path.readlink().as_posix())
        elif path.is_file():
            data = path.read_bytes()
            kind = EXECUTABLE if sys.platform != "win32" and os.access(path, os.X_OK) else FILE
            yield UpdateFile(name, kind, len(data), hashlib.sha256(data).hexdigest())


def _compress(
    folder: Path, files: tuple[UpdateFile, ...], packed: BinaryIO, progress: Progress | None
) -> None:
    whole, done = sum(file.size for file in files), 0
    with lzma.open(packed, "wb", preset=2) as out:
        for file in files:
            if file.kind == LINK:
                continue
            out.write((folder / file.path).read_bytes())
            done += file.size
            if progress is not None:
                progress(done, whole)


def _part(name: str, file: BinaryIO) -> Part:
    """A part as the manifest names it, from the whole of an open file."""
    digest = hashlib.sha256()
    file.seek(0)
    while piece := file.read(_PIECE):
        digest.update(piece)
    return Part(name, file.tell(), digest.hexdigest())
