"""Pictures on a sheet: where they stand, and how their dots are had when the sheet is drawn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Encoded:
    """A picture as a JPEG of our own making."""

    width: int
    height: int
    is_grey: bool
    jpeg: bytes


ReadPicture = Callable[[], Encoded | None]
"""Asked once, when the sheet is drawn, so that no picture waits in memory. None: it cannot be read."""


@dataclass(frozen=True, slots=True)
class NameGlyph:
    """A character of a name that has no code point: its picture, and the words that are copied for it.
    `key` tells one picture from another."""

    key: str
    words: str
    read: ReadPicture


@dataclass(frozen=True, slots=True)
class PlacedPicture:
    """A picture fitted into a box without distorting it, in the middle; `instead` stands there where it
    cannot be read. x and top are the box's corner."""

    x: float
    top: float
    width: float
    height: float
    read: ReadPicture
    instead: str = ""

    def fitted(self, picture: Encoded) -> tuple[float, float, float, float]:
        """x, top, width and height of the picture itself."""
        scale = min(self.width / picture.width, self.height / picture.height)
        width, height = picture.width * scale, picture.height * scale
        return self.x + (self.width - width) / 2, self.top + (self.height - height) / 2, width, height
