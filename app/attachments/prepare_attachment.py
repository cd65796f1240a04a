"""Make a stranger's file into what may be kept: recognised, stripped of metadata, opened once, measured."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path, PurePath

from app.attachments.kinds import KEPT, Media, media_of
from app.attachments.limits import MIB
from app.attachments.look_inside import Looker
from app.attachments.metadata import Broken, bare
from app.errors import Refused, Trouble

LONGEST_TITLE = 200


@dataclass(frozen=True)
class Prepared:
    """What will be kept. `pieces` are views of the file in memory, `digest` their SHA-256 (hex), `size`
    their bytes; `turned` is by how many degrees clockwise it is shown; `taken_on` the camera's day.
    """

    title: str
    media: Media
    pieces: tuple[bytes | memoryview, ...]
    digest: str
    size: int
    pages: int
    turned: int = 0
    taken_on: date | None = None


def prepare_file(path: Path, looker: Looker, *, most_mib: int) -> Prepared:
    """Read a file from disk, stick or telephone, and prepare it. Nothing is written.

    Raises as `prepare_attachment`, and Trouble("attachment_gone" | "attachment_unreadable").
    """
    try:
        with path.open("rb") as source:
            data = source.read(most_mib * MIB + 1)
    except FileNotFoundError:
        raise Trouble("attachment_gone") from None
    except OSError:
        raise Trouble("attachment_unreadable") from None
    return prepare_attachment(data, path.name, looker, most_mib=most_mib)


def prepare_attachment(data: bytes, name: str, looker: Looker, *, most_mib: int) -> Prepared:
    """Prepare what is in memory; `name` is the file's own, "" for something pasted.

    Raises: Refused("attachment_too_large"), as `media_of` and as `Looker.open`.
    """
    if len(data) > most_mib * MIB:
        raise Refused("attachment_too_large", most_mib=most_mib)
    media = media_of(data, name)
    title = _title(name)
    if media not in KEPT:
        return _written_anew(data, media, title, looker)
    try:
        plain = bare(data, media)
    except Broken:
        raise Refused("attachment_broken") from None
    if plain.turned is None:
        return _written_anew(data, media, title, looker, plain.taken_on)
    opened = looker.open(plain.pieces, media)
    return _measured(
        title, media, plain.pieces, opened.shape.pages, turned=plain.turned, taken_on=plain.taken_on
    )


def _written_anew(
    data: bytes, media: Media, title: str, looker: Looker, taken_on: date | None = None
) -> Prepared:
    kept, plain = looker.open([data], media).saved()
    return _measured(title, kept, (plain,), 1, taken_on=taken_on)


def _measured(
    title: str,
    media: Media,
    pieces: tuple[bytes | memoryview, ...],
    pages: int,
    *,
    turned: int = 0,
    taken_on: date | None = None,
) -> Prepared:
    digest = sha256()
    for piece in pieces:
        digest.update(piece)
    return Prepared(title, media, pieces, digest.hexdigest(), sum(map(len, pieces)), pages, turned, taken_on)


def _title(name: str) -> str:
    """The file's name without its ending, as far as a journal may hold it."""
    storable = PurePath(name).stem.encode("utf-8", "replace").decode("utf-8").replace("\0", "")
    return storable.strip()[:LONGEST_TITLE]
