"""What the window of a line's photos and scans asks of the records."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.attachments.attachment_details import AttachmentRecord
from app.ids import AttachmentId
from app.records import RecordId
from ui.attachments.attachments_desk import Drawing, Source, Verdict
from ui.background import Job, Report, Work


@dataclass(frozen=True)
class FilesDesk:
    """`add` and `page` are slow and run in jobs, which `start` begins. Each may raise Refused or Trouble."""

    start: Callable[[str, Work], Job]
    show: Callable[[RecordId], tuple[AttachmentRecord, ...]]
    add: Callable[[str, RecordId, Sequence[Source], Report], list[Verdict]]
    page: Callable[[AttachmentRecord, int, int], Drawing]
    turn: Callable[[AttachmentId, int], int]
    rename: Callable[[AttachmentId, str], bool]
    remove: Callable[[AttachmentId], None]
