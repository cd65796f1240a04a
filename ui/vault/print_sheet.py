"""Print a PDF that is in memory: no file is written, the pages go to the printer as they are drawn."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget


class SheetPrinter(QPrintDialog):
    """The system's own dialog of printers; the sheet is printed when it is accepted."""

    def __init__(self, data: bytes, parent: QWidget | None = None) -> None:
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        super().__init__(self._printer, parent)
        self._data = data
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def begin(self) -> None:
        """Show the dialog without holding up the window."""
        self.accepted.connect(self._on_accepted)
        self.show()

    def _on_accepted(self) -> None:
        print_pages(self._data, self._printer)


def print_pages(data: bytes, printer: QPrinter) -> int:
    """Draw every page of the PDF onto the printer's paper; gives how many there were."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    pages = document.pageCount()
    painter = QPainter(printer)
    for page in range(pages):
        if page:
            printer.newPage()
        paper = painter.viewport()
        size = document.pagePointSize(page)
        factor = min(paper.width() / size.width(), paper.height() / size.height())
        drawn = QSize(round(size.width() * factor), round(size.height() * factor))
        painter.drawImage(QRect(paper.topLeft(), drawn), document.render(page, drawn))
    painter.end()
    document.close()
    return pages
