"""The photos and scans of a bag on sheets of their own, each scaled to fit, with its caption.

A file came from a stranger, so its pages are drawn by the limited process and come here as dots; no
part of it is copied into our PDF (docs/decisions/0020-paper.md).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import partial

from app.attachments.attachment_details import AttachmentRecord, name_pictures_in, portrait_in
from app.attachments.kinds import Media
from app.attachments.look_inside import Looker, Opened
from app.attachments.open_attachment import open_attachment
from app.errors import Refused, Trouble
from app.printing.form_of_table import form_of_table
from app.printing.layout.paper import PORTRAIT, Stack
from app.printing.layout.picture import Encoded
from app.printing.layout.text import BODY, PART_TITLE
from app.printing.layout.words import long_date
from app.printing.press import Bound
from app.vault.blobs import BlobStore

ATTACHED = "附件"
"""Stands in the place of a form's number."""

DocumentLooking = Callable[[], list[str]]
"""The command line of the process that draws the pages of PDFs: it stands on the windows' floor."""

_EDGE = 1900  # dots: some 190 to the inch on the sheet, as a scanner for files is set
_PAGE_EDGE = 2200  # of a page of text
_INSTEAD = "此件未能印出，请核对电子原件"


@dataclass
class Pages:
    """Reads page after page; the file that was opened last stays open for its next page."""

    store: BlobStore
    looker: Looker
    _opened: tuple[str, Opened] | None = None

    def read(
        self, record: AttachmentRecord, number: int, *, edge: int = _EDGE, trimmed: bool = False
    ) -> Encoded | None:
        """One page, a picture with so many dots at most along its longer edge, perhaps `trimmed` of the
        paper around it; None where the file is not here, damaged, or not to be opened."""
        from app.printing.encode_picture import encode_picture

        is_page = record.media is Media.PDF
        try:
            if self._opened is None or self._opened[0] != record.digest:
                self._opened = (record.digest, open_attachment(self.store, record, self.looker))
            raster = self._opened[1].page(number, _PAGE_EDGE if is_page else edge)
        except (Refused, Trouble):
            self._opened = None
            return None
        return encode_picture(raster, turned=record.details.turned, upright=is_page, trimmed=trimmed)


def lay_attachments(
    records: Sequence[AttachmentRecord],
    pages: Pages,
    *,
    changed: Collection[tuple[str, str]] | None = None,
) -> list[Bound]:
    """A bound paper for each file, a sheet for each of its pages. With `changed` (table, row) only those.

    What is drawn on other papers, the portrait and characters of the name, has no sheet of its own.
    """
    elsewhere = {one.attachment for one in (portrait_in(records), *name_pictures_in(records)) if one}
    wanted = [one for one in records if changed is None or ("attachment", one.attachment) in changed]
    return [_lay(one, pages) for one in wanted if one.attachment not in elsewhere]


def _lay(record: AttachmentRecord, pages: Pages) -> Bound:
    said = record.details
    title = said.title or ATTACHED
    day = long_date(said.taken_on)
    stack = Stack(PORTRAIT)
    for number in range(max(record.pages, 1)):
        if number:
            stack.turn()
        many = f"第 {number + 1} 页，共 {record.pages} 页" if record.pages > 1 else ""
        stack.paragraph(title, PART_TITLE)
        if day or many:
            stack.ends(day, many, BODY)
        if said.note and not number:
            stack.paragraph(said.note, BODY)
        stack.space(6)
        stack.picture(partial(pages.read, record, number), instead=_INSTEAD)
    return Bound(
        ATTACHED,
        title,
        stack.sheets,
        copies=1,
        paper=said.paper,
        beside=form_of_table(said.of_table) if said.of_table else "",
        day=said.taken_on,
    )
