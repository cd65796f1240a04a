"""Sheets of A4 that fill up from the top: what the forms lay their lines and cells on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from app.printing.layout.picture import NameGlyph, PlacedPicture, ReadPicture
from app.printing.layout.text import BODY, CONTINUED, TITLE, Style, break_lines

MM = 72 / 25.4
HAIRLINE = 0.5
FRAME = 1.0


@dataclass(frozen=True, slots=True)
class SheetSize:
    """A sheet with its margins. The binding edge 装订边 is 25 mm wide: the left edge of an upright
    sheet, the top edge of one that lies across (it is turned when it is bound)."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float

    @property
    def text_width(self) -> float:
        return self.width - self.left - self.right

    @property
    def text_height(self) -> float:
        return self.height - self.top - self.bottom


PORTRAIT = SheetSize(210 * MM, 297 * MM, 25 * MM, 17 * MM, 20 * MM, 21 * MM)
LANDSCAPE = SheetSize(297 * MM, 210 * MM, 14 * MM, 13 * MM, 25 * MM, 17 * MM)


@dataclass(frozen=True, slots=True)
class SetLine:
    """One line of text at its place: x from the left, the baseline from the top."""

    x: float
    baseline: float
    text: str
    style: Style


Rgb = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Painted:
    """A line, or a rectangle where it has a `fill`, from one corner to the other, measured from the top."""

    x1: float
    y1: float
    x2: float
    y2: float
    stroke: Rgb
    thickness: float
    fill: Rgb | None = None


@dataclass(slots=True)
class Sheet:
    """A finished sheet: lines of text and rules, not yet drawn."""

    size: SheetSize
    lines: list[SetLine] = field(default_factory=list)
    boxes: list[tuple[float, float, float, float, float]] = field(default_factory=list)
    """x, top, width, height, thickness"""
    rules: list[tuple[float, float, float, float, float]] = field(default_factory=list)
    """x1, y1, x2, y2, thickness"""
    pictures: list[PlacedPicture] = field(default_factory=list)
    painted: list[Painted] = field(default_factory=list)
    """Below all else, in this order."""
    watermark: str = ""
    """Across the sheet, in grey, below all else."""
    glyphs: Mapping[str, NameGlyph] = field(default_factory=dict)
    """What is drawn for private code points on this sheet."""

    def put(self, text: str, x: float, top: float, width: float, style: Style) -> None:
        """Set one line in the strip that begins at `top` and is one leading high."""
        if not text:
            return
        if style.align != "left":
            spare = width - style.family.width(text) * style.size
            x += spare / 2 if style.align == "centre" else spare
        baseline = top + (style.leading - style.size) / 2 + style.size * 0.88
        self.put_at(text, x, baseline, style)

    def put_at(self, text: str, x: float, baseline: float, style: Style) -> None:
        """Set one line from x on, whatever its alignment."""
        self.lines.append(SetLine(x, baseline, text, style))


class Stack:
    """A growing pile of sheets of one size. `y` is where the next thing goes; `part` names the table
    that goes on where a sheet is turned.
    """

    def __init__(self, size: SheetSize, continued: str = "") -> None:
        self.size = size
        self.sheets: list[Sheet] = []
        self._continued = continued
        self.part = ""
        self.turn()

    @property
    def sheet(self) -> Sheet:
        return self.sheets[-1]

    @property
    def room(self) -> float:
        """The height left on this sheet."""
        return self.size.height - self.size.bottom - self.y

    @property
    def is_fresh(self) -> bool:
        """Whether nothing stands on this sheet yet but what it continues."""
        return self.y <= self.fresh_y

    def turn(self) -> None:
        """Begin a new sheet; from the second on it says what it continues."""
        self.sheets.append(Sheet(self.size))
        self.y = self.fresh_y = self.size.top
        if self._continued and len(self.sheets) > 1:
            is_said = self.part in self._continued
            self.paragraph(self._continued if is_said else f"{self._continued}　{self.part}", CONTINUED)
            self.y += 3
            self.fresh_y = self.y

    def keep(self, height: float) -> None:
        """Turn the sheet unless this height is left on it."""
        if self.room < height and not self.is_fresh:
            self.turn()

    def space(self, height: float) -> None:
        """Leave a gap."""
        self.y += height

    def paragraph(self, text: str, style: Style) -> None:
        """Text across the sheet, going on to the next sheet where it must."""
        for line in break_lines(text, style.family, self.size.text_width / style.size):
            self.keep(style.leading)
            self.sheet.put(line, self.size.left, self.y, self.size.text_width, style)
            self.y += style.leading

    def heading(self, title: str, left: str = "", right: str = "") -> None:
        """The title, and below it the line of unit and period or file number."""
        self.paragraph(title, TITLE)
        self.space(4)
        if left or right:
            self.ends(left, right, BODY)
            self.space(2)

    def picture(self, read: ReadPicture, *, instead: str, height: float | None = None) -> None:
        """A picture over the width of the sheet, in the height that is left or in this one."""
        if height is not None:
            self.keep(height)
        box = self.room if height is None else height
        size = self.size
        self.sheet.pictures.append(PlacedPicture(size.left, self.y, size.text_width, box, read, instead))
        self.y += box

    def ends(self, left: str, right: str, style: Style) -> None:
        """Two texts on one line, at its two ends; two lines where they do not fit beside each other."""
        width = self.size.text_width
        together = (style.family.width(left) + style.family.width(right) + 1) * style.size
        if together > width:
            self.paragraph(left, style)
            self.paragraph(right, replace(style, align="right"))
            return
        self.keep(style.leading)
        self.sheet.put(left, self.size.left, self.y, width, style)
        self.sheet.put(right, self.size.left, self.y, width, replace(style, align="right"))
        self.y += style.leading

    def lines_across(self, texts: Sequence[str], style: Style) -> int:
        """How many lines `across` takes for these texts."""
        column = self.size.text_width / len(texts)
        wide = any(style.family.width(text) * style.size > column for text in texts)
        return len(texts) if wide else 1

    def across(self, texts: Sequence[str], style: Style) -> None:
        """Texts side by side in equal columns, such as places for signatures; one below the other
        where a column is too narrow."""
        column = self.size.text_width / len(texts)
        if self.lines_across(texts, style) > 1:
            for text in texts:
                self.paragraph(text, style)
            return
        self.keep(style.leading)
        for place, text in enumerate(texts):
            self.sheet.put(text, self.size.left + place * column, self.y, column, style)
        self.y += style.leading
