"""The photos and scans that are tied to the lines of a ledger, with a caption that says which line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from app.attachments.kinds import Media
from app.attachments.village_files import files_counted, village_files
from app.printing.bag_attachments import Pages
from app.printing.forms.source import SourceRow
from app.printing.layout.words import long_date
from app.printing.photo_sheets import CaptionedPhoto
from app.records import RecordId
from app.work import Connection

_NAMES = (
    *("title", "task", "name", "topic", "item", "class_name", "area", "agenda", "purpose", "indicator"),
    *("place", "who", "party_b", "paired_with", "document_no"),
)
"""What a line of a ledger is called: the first of these that it has and that says something."""

_EDGE = 1600  # dots: some 230 to the inch for a photo of half a sheet


def photos_counted(connection: Connection, rows: Sequence[SourceRow]) -> int:
    """How many files the lines have."""
    found = 0
    for table in {row.table for row in rows}:
        counted = files_counted(connection, table)
        found += sum(counted.get(row.row, 0) for row in rows if row.table == table)
    return found


def ledger_photos(
    connection: Connection, rows: Sequence[SourceRow], files: Pages
) -> Iterator[CaptionedPhoto]:
    """The photos of these lines, in the order of the lines; of a scan every page."""
    counted = {table: files_counted(connection, table) for table in {row.table for row in rows}}
    for row in rows:
        if not counted[row.table].get(row.row):
            continue
        for record in village_files(connection, RecordId(row.row)):
            is_page = record.media is Media.PDF
            for number in range(max(record.pages, 1)):
                many = f"第 {number + 1} 页，共 {record.pages} 页" if record.pages > 1 else ""
                day = long_date(record.details.taken_on or row.day)
                said = (day, name_of(row), record.details.title, many)
                caption = "　".join(dict.fromkeys(part for part in said if part))
                yield CaptionedPhoto(
                    caption, partial(files.read, record, number, edge=_EDGE), is_page=is_page
                )


def name_of(row: SourceRow) -> str:
    """What a line is called; "" where it has no words of its own."""
    found = (str(getattr(row.details, name, "") or "").strip() for name in _NAMES)
    return next((words for words in found if words), "")
