"""The portrait of a person, and the characters of a name that cannot be typed, on the bag's page."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QTransform

from app.attachments.attachment_details import AttachmentRecord, name_pictures_in, portrait_in
from ui.attachments.attachments_desk import Drawing
from ui.attachments.thumbnails import Thumbnails
from ui.background import Job, Work

_INK = 140  # darker than this is written, not paper


class BagPictures(QObject):
    """`changed`: one of them was drawn. They are drawn beside the window and kept in memory only."""

    changed = Signal()

    def __init__(
        self,
        start: Callable[[str, Work], Job],
        draw: Callable[[Sequence[AttachmentRecord], int], list[Drawing]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._records: tuple[AttachmentRecord, ...] = ()
        self._drawn = Thumbnails(start, draw, self)
        self._drawn.drawn.connect(self.changed)

    def show_records(self, records: Sequence[AttachmentRecord]) -> None:
        """Those of the bag that is open; those of another bag are let go."""
        if {one.person for one in records} != {one.person for one in self._records}:
            self._drawn.forget()
        self._records = tuple(records)

    def portrait(self) -> QImage | None:
        record = portrait_in(self._records)
        return self._picture(record) if record is not None else None

    def characters(self) -> list[QImage]:
        """Of the name, in their order, as far as they are drawn."""
        found = [self._picture(one) for one in name_pictures_in(self._records)]
        return [trimmed(one) for one in found if one is not None] if None not in found else []

    def _picture(self, record: AttachmentRecord) -> QImage | None:
        drawn = self._drawn.of(record)
        return drawn.transformed(QTransform().rotate(record.details.turned)) if drawn is not None else None


def trimmed(picture: QImage) -> QImage:
    """Without the paper around what is written."""
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    wide, line, dots = grey.width(), grey.bytesPerLine(), bytes(grey.constBits())
    rows = [row for row in range(grey.height()) if min(dots[row * line : row * line + wide]) < _INK]
    columns = [column for column in range(wide) if min(dots[column::line]) < _INK]
    if not rows or not columns:
        return picture
    return picture.copy(columns[0], rows[0], columns[-1] - columns[0] + 1, rows[-1] - rows[0] + 1)
