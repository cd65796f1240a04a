"""The process that opens a stranger's PDF and draws its pages: scripts and links in it do nothing.

It stands on the windows' floor because Qt draws the pages; it opens no window and needs no screen.
"""

from __future__ import annotations

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QSize
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument

from app.attachments.answering import NotOpened, answer_orders
from app.attachments.limits import LONGEST_EDGE, MEMORY, MOST_PAGES, PROCESSOR_SECONDS
from app.importing.limited import limit_this_process

_SAMPLE = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R"
    b"/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n"
    b"4 0 obj<</Length 24>>stream\nBT /F 8 Tf (a) Tj ET    \nendstream endobj\n"
    b"trailer<</Root 1 0 R>>\n%%EOF\n"
)


class PdfPages:
    """One PDF, held in memory."""

    def __init__(self, data: bytes, _media: str) -> None:
        """Raises: NotOpened."""
        self._buffer = QBuffer()
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._pdf = QPdfDocument()
        self._pdf.load(self._buffer)
        if self._pdf.error() in (
            QPdfDocument.Error.IncorrectPassword,
            QPdfDocument.Error.UnsupportedSecurityScheme,
        ):
            raise NotOpened("attachment_pdf_locked")
        self.pages = self._pdf.pageCount()
        if self._pdf.status() is not QPdfDocument.Status.Ready or self.pages < 1:
            raise NotOpened("attachment_broken")
        if self.pages > MOST_PAGES:
            raise NotOpened("attachment_too_many_pages")
        size = self._pdf.pagePointSize(0)
        self.width, self.height = max(1, round(size.width())), max(1, round(size.height()))
        if max(self.width, self.height) > 100 * min(self.width, self.height):
            raise NotOpened("attachment_broken")

    def page(self, number: int, edge: int) -> tuple[int, int, bytes]:
        edge = max(1, min(edge, LONGEST_EDGE))
        if not 0 <= number < self.pages:
            raise NotOpened("attachment_broken")
        size = self._pdf.pagePointSize(number)
        share = edge / max(size.width(), size.height(), 1)
        dots = QSize(
            max(1, min(edge, round(size.width() * share))), max(1, min(edge, round(size.height() * share)))
        )
        picture = self._pdf.render(number, dots)
        if picture.isNull() or picture.format() is not QImage.Format.Format_ARGB32:
            raise NotOpened("attachment_broken")
        # Not with Qt's painter: it would start threads, which this process may not.
        drawn = Image.frombuffer(
            "RGBA", (picture.width(), picture.height()), bytes(picture.constBits()), "raw", "BGRA", 0, 1
        )
        white = Image.new("RGB", drawn.size, "white")
        white.paste(drawn, mask=drawn.getchannel("A"))
        return white.width, white.height, white.tobytes()

    def saved(self) -> tuple[str, bytes]:
        """A PDF is never written anew."""
        raise NotOpened("attachment_broken")


def main() -> None:
    """Load all that drawing needs while files can be opened, then let go of everything."""
    application = QCoreApplication(["yidai"])
    PdfPages(_SAMPLE, "").page(0, 16)
    # The library behind Qt reserves 32 GiB of addresses and uses few of them.
    limit_this_process(MEMORY, PROCESSOR_SECONDS, of_address_space=False)
    answer_orders(PdfPages)
    application.quit()


if __name__ == "__main__":
    main()
