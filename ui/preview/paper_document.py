"""The pages of a paper, read from memory: nothing readable is written to a disk."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from app.errors import Trouble
from app.printing.print_paper import Paper


class PaperDocument(QObject):
    """A paper that can be shown and drawn; `pdf` is what Qt's viewer takes."""

    def __init__(self, paper: Paper, parent: QObject | None = None) -> None:
        """Raises: Trouble("paper_unreadable")."""
        super().__init__(parent)
        self.paper = paper
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(paper.data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.pdf = QPdfDocument(self)
        self.pdf.load(self._buffer)
        if self.pdf.status() is not QPdfDocument.Status.Ready or not self.pdf.pageCount():
            raise Trouble("paper_unreadable")

    @property
    def pages(self) -> int:
        return self.pdf.pageCount()

    def size_at(self, page: int, dots_per_inch: float) -> QSize:
        """The page's size in dots; a point is a 72nd of an inch."""
        return (self.pdf.pagePointSize(page) * (dots_per_inch / 72)).toSize()

    def drawn(self, page: int, size: QSize) -> QImage:
        """The page on white."""
        picture = self.pdf.render(page, size)
        white = QImage(picture.size(), QImage.Format.Format_RGB32)
        white.fill(0xFFFFFFFF)
        return _over(white, picture)


def _over(ground: QImage, picture: QImage) -> QImage:
    painter = QPainter(ground)
    painter.drawImage(0, 0, picture)
    painter.end()
    return ground
