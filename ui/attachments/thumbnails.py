"""Small pictures of attachments: drawn beside the window when they come into sight, kept in memory only."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from app.attachments.attachment_details import AttachmentRecord
from app.attachments.look_inside import Raster
from app.ids import AttachmentId
from ui.attachments.attachments_desk import Drawing
from ui.background import Job, Report, Work

EDGE = 160
MOST = 400
"""Kept at once: 40 MB of dots at most."""
_AT_ONCE = 4


class Thumbnails(QObject):
    """`of` gives what is there and lets the rest be drawn; `drawn` tells which one came."""

    drawn = Signal(str)

    def __init__(
        self,
        start: Callable[[str, Work], Job],
        draw: Callable[[Sequence[AttachmentRecord], int], list[Drawing]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._start = start
        self._draw = draw
        self._kept: OrderedDict[AttachmentId, QImage | None] = OrderedDict()
        self._wanted: OrderedDict[AttachmentId, AttachmentRecord] = OrderedDict()
        self._job: Job | None = None

    def of(self, record: AttachmentRecord) -> QImage | None:
        """The picture, or None as long as there is none; it is asked for then."""
        if record.attachment in self._kept:
            self._kept.move_to_end(record.attachment)
            return self._kept[record.attachment]
        if record.is_here:
            self._wanted[record.attachment] = record
            # What was asked for last is in sight now.
            self._wanted.move_to_end(record.attachment, last=False)
            self._go_on()
        return None

    def forget(self) -> None:
        """Let all go: another bag, or the records are closed."""
        self._kept.clear()
        self._wanted.clear()

    def _go_on(self) -> None:
        if self._job is not None or not self._wanted:
            return
        batch = [self._wanted.popitem(last=False)[1] for _one in range(min(_AT_ONCE, len(self._wanted)))]
        self._job = self._start(self.tr("Drawing small pictures"), partial(self._drawing, tuple(batch)))
        self._job.done.connect(self._on_done)
        self._job.ended.connect(self._on_ended)

    def _drawing(self, batch: Sequence[AttachmentRecord], _report: Report) -> list[Drawing]:
        return self._draw(batch, EDGE)

    def _on_done(self, drawings: list[Drawing]) -> None:
        for drawing in drawings:
            self._kept[drawing.attachment] = image_of(drawing.raster) if drawing.raster else None
            self._wanted.pop(drawing.attachment, None)
            while len(self._kept) > MOST:
                self._kept.popitem(last=False)
            self.drawn.emit(drawing.attachment)

    def _on_ended(self) -> None:
        self._job = None
        self._go_on()


def image_of(raster: Raster) -> QImage:
    """A copy that Qt owns."""
    shown = QImage(raster.rows, raster.width, raster.height, 3 * raster.width, QImage.Format.Format_RGB888)
    return shown.copy()
