"""What is said about a scan or photo, and what it is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.attachments.kinds import Media
from app.ids import AttachmentId, PersonId

PICTURE, DOCUMENT = "picture", "document"
PORTRAIT, NAME = "portrait", "name"
"""A picture of the person, and of a character of the name that cannot be typed: drawn where they belong."""

KINDS_OF_PICTURES = (PICTURE, PORTRAIT, NAME)


@dataclass(frozen=True)
class AttachmentDetails:
    """What a cadre may change. `kind` is one of those above; `paper` is the id of a line of the bag's
    contents; `of_table` and `of_row` name the record that it belongs to; `turned`: 0, 90, 180 or 270
    degrees clockwise.
    """

    title: str = ""
    taken_on: date | None = None
    turned: int = 0
    paper: str = ""
    of_table: str = ""
    of_row: str = ""
    note: str = ""
    kind: str = ""


@dataclass(frozen=True)
class AttachmentRecord:
    """One attachment of a bag. `digest` is the SHA-256 (hex) of what is kept, `size` its bytes.

    `is_here` False: the record came from another laptop and the file has not come yet.
    """

    attachment: AttachmentId
    person: PersonId
    details: AttachmentDetails
    media: Media | None
    digest: str
    size: int
    pages: int
    is_here: bool = True
    deleted: bool = False


def portrait_in(records: Iterable[AttachmentRecord]) -> AttachmentRecord | None:
    """The picture of the person: of several the one that came last."""
    found = [one for one in records if one.details.kind == PORTRAIT and one.is_here]
    return found[-1] if found else None


def name_pictures_in(records: Iterable[AttachmentRecord]) -> list[AttachmentRecord]:
    """The pictures of characters of the name, in their order."""
    return [one for one in records if one.details.kind == NAME and one.is_here]
