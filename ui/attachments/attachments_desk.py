"""What the sheet of attachments asks of the records."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.attachments.attachment_details import AttachmentDetails, AttachmentRecord
from app.attachments.look_inside import Raster
from app.errors import Refused, Trouble
from app.ids import AttachmentId, PersonId
from ui.background import Job, Report, Work
from ui.parts.entry_dialog import Drafts


@dataclass(frozen=True)
class Source:
    """A file to be taken in: on a disk, or (pasted) in memory."""

    path: Path | None = None
    data: bytes = b""

    @property
    def name(self) -> str:
        return self.path.name if self.path else ""


@dataclass(frozen=True)
class Verdict:
    """What became of one file: it is kept, or `problem` says why not."""

    name: str
    attachment: AttachmentId | None = None
    problem: Refused | Trouble | None = None


@dataclass(frozen=True)
class Drawing:
    """A page as dots, or why it cannot be shown."""

    attachment: AttachmentId
    raster: Raster | None = None
    problem: Refused | Trouble | None = None


@dataclass(frozen=True)
class PaperChoice:
    """A line of the contents to which a file can be tied."""

    paper: str
    title: str


@dataclass(frozen=True)
class AttachmentsDesk:
    """`add`, `draw` and `page` are slow and run in jobs, which `start` begins; the others are quick.

    Each may raise Refused or Trouble, but `add` and `draw` tell of each file by itself.
    """

    start: Callable[[str, Work], Job]
    show: Callable[[PersonId], tuple[AttachmentRecord, ...]]
    trash: Callable[[PersonId], tuple[AttachmentRecord, ...]]
    papers: Callable[[], Sequence[PaperChoice]]
    limit_mib: Callable[[], int]
    add: Callable[[PersonId, Sequence[Source], Report], list[Verdict]]
    draw: Callable[[Sequence[AttachmentRecord], int], list[Drawing]]
    page: Callable[[AttachmentRecord, int, int], Drawing]
    rename: Callable[[AttachmentId, str], bool]
    turn: Callable[[AttachmentId, int], int]
    tie: Callable[[AttachmentId, str], bool]
    change: Callable[[AttachmentId, AttachmentDetails], bool]
    remove: Callable[[AttachmentId], None]
    restore: Callable[[AttachmentId], None]
    today: Callable[[], date]
    drafts: Callable[[str], Drafts]
