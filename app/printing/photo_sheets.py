"""Photos with their captions on sheets, two on each; a page of a scan has a sheet of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.printing.layout.paper import MM, PORTRAIT, Stack
from app.printing.layout.picture import ReadPicture
from app.printing.layout.text import BODY_CENTRED, PART_TITLE, break_lines
from app.printing.press import Bound

PHOTOS = "照片"
"""Stands in the place of a form's number, and before the number of each."""

_HEIGHT = 105 * MM
_GAP = 6.0
_INSTEAD = "此照片未能印出"


@dataclass(frozen=True, slots=True)
class CaptionedPhoto:
    """One picture and what is written below it; `is_page`: of a scan, to be read."""

    caption: str
    read: ReadPicture
    is_page: bool = False


def numbered(number: int, caption: str) -> str:
    """What stands below a photo."""
    return f"{PHOTOS} {number}　{caption}".rstrip()


def lay_photos(title: str, photos: Sequence[CaptionedPhoto], *, first: int = 1) -> Bound:
    """The sheets of these photos, numbered from `first`; a caption never stands without its picture."""
    stack = Stack(PORTRAIT, continued=f"{title}（续）")
    stack.paragraph(title, PART_TITLE)
    for number, photo in enumerate(photos, start=first):
        caption = numbered(number, photo.caption)
        lines = break_lines(caption, BODY_CENTRED.family, stack.size.text_width / BODY_CENTRED.size)
        written = len(lines) * BODY_CENTRED.leading + _GAP
        if photo.is_page and number > first:
            stack.turn()
        height = stack.room - written if photo.is_page else _HEIGHT
        stack.keep(height + written)
        stack.picture(photo.read, instead=_INSTEAD, height=height)
        stack.space(_GAP / 2)
        stack.paragraph(caption, BODY_CENTRED)
        stack.space(_GAP / 2)
    return Bound(PHOTOS, title, stack.sheets)
