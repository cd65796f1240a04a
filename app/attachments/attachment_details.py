"""What is said about a scan or photo, and what it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.attachments.kinds import Media
from app.ids import AttachmentId, PersonId

PICTURE, DOCUMENT = "picture", "document"


@dataclass(frozen=True)
class AttachmentDetails:
    """What a cadre may change. `paper` is the id of a line of the bag's contents; `of_table` and
    `of_row` name the record that it belongs to; `turned`: 0, 90, 180 or 270 degrees clockwise.
    """

    title: str = ""
    taken_on: date | None = None
    turned: int = 0
    paper: str = ""
    of_table: str = ""
    of_row: str = ""
    note: str = ""


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
