"""Taking off what a camera wrote into a picture: where, when, with what. Only the picture stays.

The pieces that come back are views of the bytes that went in; nothing is copied.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.attachments.kinds import Media

_NEXT_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]", re.DOTALL)
_START_OF_SCAN, _END, _APP0, _APP14, _APP15, _COMMENT, _EXIF_SEGMENT = (
    0xDA, 0xD9, 0xE0, 0xEE, 0xEF, 0xFE, 0xE1,
)  # fmt: skip
_PNG_KEPT = frozenset({b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND", b"gAMA", b"sRGB"})
_ORIENTATION, _EXIF_FOLDER, _TAKEN = 0x0112, 0x8769, 0x9003
_TURNED = {1: 0, 3: 180, 6: 90, 8: 270}


class Broken(Exception):
    """Not built as a picture of its kind is."""


@dataclass(frozen=True)
class Bare:
    """A picture without what was written beside it. `turned`: degrees clockwise to be seen upright;
    None where it is mirrored as well. `taken_on`: the camera's own day.
    """

    pieces: tuple[memoryview, ...]
    turned: int | None = 0
    taken_on: date | None = None


def bare(data: bytes, media: Media) -> Bare:
    """The picture alone. Raises: Broken."""
    if media is Media.JPEG:
        return _bare_jpeg(data)
    if media is Media.PNG:
        return _bare_png(data)
    return Bare((memoryview(data),))


def _bare_jpeg(data: bytes) -> Bare:
    view = memoryview(data)
    pieces = [view[:2]]
    seen = Bare(())
    for marker, start, end in _segments(data):
        if marker == _EXIF_SEGMENT and data[start + 4 : start + 10] == b"Exif\0\0":
            seen = _seen(data[start + 10 : end])
        # JFIF and Adobe's segment say how the colours are meant; all others say something else.
        is_kept = marker in (_APP0, _APP14) or not (_APP0 <= marker <= _APP15 or marker == _COMMENT)
        if is_kept and not (marker == _APP0 and data[start + 4 : start + 9] != b"JFIF\0"):
            pieces.append(view[start:end])
    return Bare(tuple(pieces), seen.turned, seen.taken_on)


def _segments(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Marker, start and end of each; a scan goes with the entropy-coded bytes behind it. What lies
    behind the end (a film, a second picture) is not among them.
    """
    at = 2
    while True:
        if at + 2 > len(data) or data[at] != 0xFF:
            raise Broken
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        if marker == _END:
            yield marker, at, at + 2
            return
        if at + 4 > len(data):
            raise Broken
        end = at + 2 + int.from_bytes(data[at + 2 : at + 4])
        if marker == _START_OF_SCAN:
            found = _NEXT_MARKER.search(data, end)
            if found is None:
                raise Broken
            end = found.start()
        if end > len(data) or end < at + 4:
            raise Broken
        yield marker, at, end
        at = end


def _bare_png(data: bytes) -> Bare:
    view = memoryview(data)
    pieces = [view[:8]]
    seen = Bare(())
    at = 8
    while True:
        if at + 12 > len(data):
            raise Broken
        length, kind = struct.unpack_from(">I4s", data, at)
        end = at + 12 + length
        if end > len(data):
            raise Broken
        if kind == b"eXIf":
            seen = _seen(data[at + 8 : end - 4])
        if kind in _PNG_KEPT:
            pieces.append(view[at:end])
        if kind == b"IEND":
            return Bare(tuple(pieces), seen.turned, seen.taken_on)
        at = end


def _seen(exif: bytes) -> Bare:
    """How to turn it and the day, as far as the camera's notes can be read; they are not trusted."""
    try:
        order = {b"II": "<", b"MM": ">"}[exif[:2]]
        first = _folder(exif, order, struct.unpack_from(f"{order}I", exif, 4)[0])
        turned = _TURNED.get(first.get(_ORIENTATION, (1, 0))[0] or 1) if _is_mirrored_or_known(first) else 0
        taken = None
        if _EXIF_FOLDER in first:
            more = _folder(exif, order, first[_EXIF_FOLDER][1])
            if _TAKEN in more:
                taken = _day(exif[more[_TAKEN][1] : more[_TAKEN][1] + 10])
        return Bare((), turned, taken)
    except (KeyError, struct.error, IndexError):
        return Bare(())


def _is_mirrored_or_known(folder: dict[int, tuple[int, int]]) -> bool:
    return 1 <= folder.get(_ORIENTATION, (1, 0))[0] <= 8


def _folder(exif: bytes, order: str, at: int) -> dict[int, tuple[int, int]]:
    """Tag → its value as a short, and as a long, of one directory."""
    (count,) = struct.unpack_from(f"{order}H", exif, at)
    found = {}
    for place in range(min(count, 200)):
        start = at + 2 + 12 * place
        (tag,) = struct.unpack_from(f"{order}H", exif, start)
        (short,) = struct.unpack_from(f"{order}H", exif, start + 8)
        (long,) = struct.unpack_from(f"{order}I", exif, start + 8)
        found[tag] = (short, long)
    return found


def _day(text: bytes) -> date | None:
    try:
        return date.fromisoformat(text.decode("ascii").replace(":", "-"))
    except ValueError:
        return None
