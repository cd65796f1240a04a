"""Drawing sheets into a PDF file as they come, so that a long print needs no more memory than a short one.

reportlab is imported here at the top, so this module is only imported when something is printed.
"""

from __future__ import annotations

import hashlib
import math
import zlib
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, BinaryIO

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from app.clock import CHINA, Moment
from app.people.name_marks import MARK, described_mark
from app.printing import fonts
from app.printing.layout.paper import Rgb, SetLine, Sheet
from app.printing.layout.picture import Encoded, NameGlyph, PlacedPicture
from app.printing.layout.text import SMALL, WATERMARK
from app.printing.pdf_lock import HEAD, PdfLock, cross_reference
from app.printing.values import PaperWarning, PrintedPaper

_NONE: Mapping[str, NameGlyph] = MappingProxyType({})
_HEAD = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"


class _Sink(pdfdoc.PDFFile):  # type: ignore[misc]  # reportlab has no types
    """Where the objects of the file go: straight out, counted and digested."""

    def __init__(self, out: BinaryIO, lock: PdfLock | None) -> None:
        self._out = out
        self._lock = lock
        self._digest = hashlib.sha256()
        self.offset = 0
        self.add(_HEAD if lock is None else HEAD)

    def write(self, data: bytes) -> None:
        if self._lock is None:
            self._digest.update(data)
        self._out.write(data)

    def add_object(self, item: bytes) -> int:
        """Write an object, under the password where there is one, and say where it begins."""
        if self._lock is None:
            return int(self.add(item))
        self._digest.update(item)
        return int(self.add(self._lock.locked(item)))

    def end(self, places: list[int], trailer: bytes) -> None:
        """Write what ends the file."""
        start = self.offset
        self.add(
            self._lock.ending(places, start, trailer)
            if self._lock
            else cross_reference(places, start, trailer)
        )

    @property
    def sha256(self) -> str:
        return self._digest.hexdigest()


def _digests(digests: bytes) -> bytes:
    """The file's two digests, without the remark that reportlab adds."""
    return digests[: digests.index(b"]") + 1].replace(b"\n", b"")


class _Canvas(Canvas):  # type: ignore[misc]  # the same
    """reportlab's canvas without the Helvetica that it names on every page: we embed all we use."""

    def _make_preamble(self) -> None:
        self._preamble = ""


class Pdf:
    """A PDF file that is being written. The same sheets at the same moment give the same bytes.

    With `lock` nothing but encrypted objects reaches `out`; the digest is that of the plain ones.
    """

    def __init__(self, out: BinaryIO, *, title: str, printed_at: Moment, lock: PdfLock | None = None) -> None:
        self._sink = _Sink(out, lock)
        self._canvas = _Canvas("", pageCompression=0, invariant=1, lang="zh-CN")
        self._doc: Any = self._canvas._doc
        self._doc.setTitle(title)
        self._doc.setAuthor("")
        self._doc.setSubject("")
        self._doc.setCreator("Yidai")
        stamp = self._doc._timeStamp
        stamp.YMDhms = printed_at.astimezone(CHINA).timetuple()[:6]
        stamp.dhh, stamp.dmm = 8, 0
        self._pages = self._bookmarks = self._pictures = self._unread = 0
        self._written: set[int] = set()
        self._drawn: list[str] = []
        self._glyphs: dict[str, tuple[str, Encoded]] = {}
        self._missing: set[str] = set()
        self._variants: set[str] = set()

    def bookmark(self, title: str, *, below: bool = False) -> None:
        """Name the page that is added next in the reader's outline, or below the last such name."""
        self._bookmarks += 1
        key = f"mark{self._bookmarks}"
        self._canvas.bookmarkPage(key)
        self._canvas.addOutlineEntry(title, key, int(below))

    def label(self, *, start: int | None) -> None:
        """From the page that is added next, readers show numbers from `start`, or none."""
        style = "ARABIC" if start else None
        self._canvas.addPageLabel(self._pages, style, start, None if start else "—")

    def add(self, sheet: Sheet) -> None:
        """Draw one sheet and write its content out."""
        size = sheet.size
        self._drawn = []
        code = [*_painted_code(sheet), *self._watermark(sheet), "0 G 0 g 1 j"]
        for placed in sheet.pictures:
            self._draw_picture(code, placed, size.height)
        for thickness in sorted({box[4] for box in sheet.boxes} | {rule[4] for rule in sheet.rules}):
            code.append(f"{thickness:g} w")
            code += [
                f"{x:.2f} {size.height - top - height:.2f} {width:.2f} {height:.2f} re"
                for x, top, width, height, thick in sheet.boxes
                if thick == thickness
            ]
            code += [
                f"{x1:.2f} {size.height - y1:.2f} m {x2:.2f} {size.height - y2:.2f} l"
                for x1, y1, x2, y2, thick in sheet.rules
                if thick == thickness
            ]
            code.append("S")
        for line in sheet.lines:
            self._draw_line(code, line, size.height, sheet.glyphs)
        self._canvas.setPageSize((size.width, size.height))
        self._canvas.showPage()
        if self._drawn:
            self._doc.Pages[-1].XObjects = pdfdoc.PDFDictionary(
                {name: pdfdoc.PDFObjectReference(name) for name in self._drawn}
            )
        self._let_go(self._doc.Pages, zlib.compress("\n".join(code).encode("ascii")))
        self._pages += 1

    def _watermark(self, sheet: Sheet) -> list[str]:
        """From the lower left to the upper right, as wide as the sheet's middle allows."""
        if not sheet.watermark:
            return []
        size = sheet.size
        half = WATERMARK.family.width(sheet.watermark) * WATERMARK.size / 2
        turn = math.radians(30)
        along, across = math.cos(turn), math.sin(turn)
        turned = f"{along:.4f} {across:.4f} {-across:.4f} {along:.4f}"
        code = [f"q 0.85 g {turned} {size.width / 2:.2f} {size.height / 2:.2f} cm"]
        self._draw_line(code, SetLine(-half, 0, sheet.watermark, WATERMARK), 0)
        return [*code, "Q"]

    def close(self) -> PrintedPaper:
        """Write the fonts, the outline and the tables that end the file."""
        doc = self._doc
        for font in doc.delayedFonts:
            font.addObjects(doc)
        doc.Reference(doc.Catalog)
        doc.Reference(doc.info)
        doc.Outlines.prepare(doc, self._canvas)
        if doc.Outlines.ready < 0:
            doc.Catalog.Outlines = None
        doc.encrypt.prepare(doc)
        number = 1
        while number in doc.numberToId:  # writing one object can name further ones
            self._write(doc.numberToId[number])
            number += 1
        places = [doc.idToOffset[doc.numberToId[place]] for place in range(1, number)]
        root, info = doc.Reference(doc.Catalog), doc.Reference(doc.info)
        self._sink.end(
            places, b"/Root %s /Info %s /ID %s" % (root.format(doc), info.format(doc), _digests(doc.ID()))
        )
        return PrintedPaper(self._pages, tuple(self._warnings()), self._sink.sha256)

    def _draw_picture(self, code: list[str], placed: PlacedPicture, height: float) -> None:
        """Write the picture out and say where it stands, or the words in its place."""
        picture = placed.read()
        if picture is None:
            self._unread += 1
            middle = SetLine(placed.x, placed.top + placed.height / 2, placed.instead, SMALL)
            self._draw_line(code, middle, height)
            code.append(
                f"0.5 w {placed.x:.2f} {height - placed.top - placed.height:.2f} {placed.width:.2f}"
                f" {placed.height:.2f} re S"
            )
            return
        name = self._written_picture(picture)
        x, top, wide, high = placed.fitted(picture)
        code.append(f"q {wide:.2f} 0 0 {high:.2f} {x:.2f} {height - top - high:.2f} cm /{name} Do Q")

    def _written_picture(self, picture: Encoded) -> str:
        """Its name on this page."""
        self._pictures += 1
        name = f"Picture{self._pictures}"
        image = pdfdoc.PDFStream(content=picture.jpeg, filters=())
        image.dictionary.dict.update(
            Type=pdfdoc.PDFName("XObject"),
            Subtype=pdfdoc.PDFName("Image"),
            Width=picture.width,
            Height=picture.height,
            BitsPerComponent=8,
            ColorSpace=pdfdoc.PDFName("DeviceGray" if picture.is_grey else "DeviceRGB"),
            Filter=pdfdoc.PDFName("DCTDecode"),
        )
        self._doc.Reference(image, name)
        self._write(name)
        self._doc.idToObject[name] = None
        self._drawn.append(name)
        return name

    def _warnings(self) -> Iterator[PaperWarning]:
        if self._unread:
            yield PaperWarning("attachment_not_printed")
        for char in sorted(self._missing):
            yield PaperWarning("character_in_no_font", f"U+{ord(char):04X}")
        for pair in sorted(self._variants):
            yield PaperWarning("character_variant_not_drawn", " ".join(f"U+{ord(char):04X}" for char in pair))

    def _let_go(self, pages: Any, code: bytes) -> None:
        """Write the last page with its content out, and keep no more than its number."""
        content = pdfdoc.PDFStream(content=code, filters=())
        content.dictionary["Filter"] = pdfdoc.PDFName("FlateDecode")
        page = pages[-1]
        page.stream, page.Contents = None, content
        pages.pages[-1] = self._doc.Reference(page)
        for item in (page, content):
            self._write(self._doc.Reference(item).name)
            self._doc.idToObject[item.__InternalName__] = None

    def _write(self, name: str) -> None:
        doc = self._doc
        number = doc.idToObjectNumberAndVersion[name][0]
        if number not in self._written:
            self._written.add(number)
            item = pdfdoc.PDFIndirectObject(name, doc.idToObject[name])
            doc.idToOffset[name] = self._sink.add_object(item.format(doc))

    def _draw_line(
        self, code: list[str], line: SetLine, height: float, glyphs: Mapping[str, NameGlyph] = _NONE
    ) -> None:
        size, x, y = line.style.size, line.x, height - line.baseline
        self._variants.update(line.style.family.variants(line.text))
        text: list[str] = []
        using, placed = "", False
        for run in line.style.family.runs(line.text):
            if run.font == fonts.BOX:
                if text:  # what is copied comes in the order in which it was drawn
                    code.append("BT " + " ".join(text) + " ET")
                    text, using = [], ""
                self._draw_boxes(code, run.text, x, y, size, glyphs)
                placed = False
            else:
                if not placed:
                    text.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm")
                    placed = True
                font = fonts.font(run.font)
                for subset, encoded in font.splitString(run.text, self._doc):
                    name = font.getSubsetInternalName(subset, self._doc)
                    if name != using:
                        text.append(f"{name} {size:g} Tf")
                        using = name
                    text.append(f"<{encoded.hex()}> Tj")
            x += run.width * size
        if text:
            code.append("BT " + " ".join(text) + " ET")

    def _draw_boxes(
        self, code: list[str], chars: str, x: float, y: float, size: float, glyphs: Mapping[str, NameGlyph]
    ) -> None:
        """A visible box with its code point for each character that no font has, or its picture."""
        font = fonts.font("song")
        small = size * 0.36
        for char in chars:
            if char in glyphs:
                self._draw_glyph(code, glyphs[char], x, y, size)
                x += size
                continue
            self._missing.add(char)
            left, bottom, side = x + size * 0.04, y - size * 0.1, size * 0.92
            code.append(f"0.4 w {left:.2f} {bottom:.2f} {side:.2f} {side:.2f} re S")
            digits = f"{ord(char):04X}"
            half = (len(digits) + 1) // 2
            for row, part in ((side * 0.56, digits[:half]), (side * 0.12, digits[half:])):
                indent = (side - sum(map(font.width, part)) * small) / 2
                for subset, encoded in font.splitString(part, self._doc):
                    name = font.getSubsetInternalName(subset, self._doc)
                    at = f"{left + indent:.2f} {bottom + row:.2f}"
                    code.append(f"BT {name} {small:.2f} Tf {at} Td <{encoded.hex()}> Tj ET")
            x += size

    def _draw_glyph(self, code: list[str], glyph: NameGlyph, x: float, y: float, size: float) -> None:
        """The picture of a character; what is copied there are the mark and the words for it."""
        if glyph.key not in self._glyphs and (picture := glyph.read()) is not None:
            self._glyphs[glyph.key] = (self._written_picture(picture), picture)
        name, shown = self._glyphs.get(glyph.key, ("", None))
        font, unseen = fonts.font("song"), 3 if shown is not None else 0
        said = described_mark(glyph.words).encode("utf-16-be").hex()
        code.append(f"/Span <</ActualText <feff{said}>>> BDC")
        if shown is not None:
            placed = PlacedPicture(x + size * 0.04, 0.0, size * 0.92, size * 0.92, glyph.read)
            left, top, wide, high = placed.fitted(shown)
            low = y - size * 0.1 + top
            code.append(f"q {wide:.2f} 0 0 {high:.2f} {left:.2f} {low:.2f} cm /{name} Do Q")
            if name not in self._drawn:
                self._drawn.append(name)
        else:
            self._unread += 1
        for subset, encoded in font.splitString(MARK, self._doc):
            set_in = font.getSubsetInternalName(subset, self._doc)
            code.append(
                f"BT {unseen} Tr {set_in} {size:g} Tf {x:.2f} {y:.2f} Td <{encoded.hex()}> Tj 0 Tr ET"
            )
        code.append("EMC")


def _painted_code(sheet: Sheet) -> Iterator[str]:
    """Lines and filled rectangles in their colours, in their order."""
    height = sheet.size.height
    for one in sheet.painted:
        yield f"{_rgb(one.stroke)} RG {one.thickness:g} w"
        if one.fill is None:
            yield f"{one.x1:.2f} {height - one.y1:.2f} m {one.x2:.2f} {height - one.y2:.2f} l S"
        else:
            place = f"{one.x1:.2f} {height - one.y2:.2f} {one.x2 - one.x1:.2f} {one.y2 - one.y1:.2f}"
            yield f"{_rgb(one.fill)} rg {place} re B"


def _rgb(colour: Rgb) -> str:
    return " ".join(f"{share:.3f}" for share in colour)
