"""Which kinds of file are taken in, told by their first bytes and never by their names."""

from __future__ import annotations

from enum import StrEnum
from pathlib import PurePath

from app.errors import Refused


class Media(StrEnum):
    """What a file is. The first three are kept as they are, the others are turned into one of them."""

    JPEG = "image/jpeg"
    PNG = "image/png"
    PDF = "application/pdf"
    BMP = "image/bmp"
    TIFF = "image/tiff"
    WEBP = "image/webp"


KEPT = frozenset({Media.JPEG, Media.PNG, Media.PDF})
PICTURE_NAMES = (".jpg", ".jpeg", ".png", ".bmp", ".tif", ".tiff", ".webp")
NAMES = (*PICTURE_NAMES, ".pdf")
"""What a dialog offers."""

_HEIC_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"})
_HEIC_NAMES = (".heic", ".heif", ".hif")
_LONGEST_HEAD = 1024


def media_of(data: bytes, name: str) -> Media:
    """What the bytes are. A picture may bear the name of another kind of picture: telephones do that.

    Raises: Refused("attachment_empty" | "attachment_heic" | "attachment_kind_unknown" |
    "attachment_disguised": a picture's name on something else, or the other way round).
    """
    if not data:
        raise Refused("attachment_empty")
    found = _found(data)
    said = PurePath(name).suffix.lower()
    if found is None:
        if _is_heic(data) or said in _HEIC_NAMES:
            raise Refused("attachment_heic")
        raise Refused("attachment_disguised" if said in NAMES else "attachment_kind_unknown")
    if said and (said in NAMES) and (said == ".pdf") is not (found is Media.PDF):
        raise Refused("attachment_disguised")
    if said and said not in NAMES and said not in _HEIC_NAMES:
        raise Refused("attachment_disguised")
    return found


def _found(data: bytes) -> Media | None:
    if data.startswith(b"\xff\xd8\xff"):
        return Media.JPEG
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return Media.PNG
    if data.startswith(b"BM") and len(data) > 26:
        return Media.BMP
    if data.startswith((b"II*\0", b"MM\0*")):
        return Media.TIFF
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return Media.WEBP
    # Readers allow something before a PDF's first line; a program that is also a PDF is none here.
    if data.startswith(b"%PDF-") or data[:_LONGEST_HEAD].lstrip(b"\xef\xbb\xbf\r\n\t ").startswith(b"%PDF-"):
        return Media.PDF
    return None


def _is_heic(data: bytes) -> bool:
    return data[4:8] == b"ftyp" and data[8:12] in _HEIC_BRANDS
