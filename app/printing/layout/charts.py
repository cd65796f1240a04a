"""Lay charts on sheets, below each other, and turn a drawing into what a sheet holds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reportlab.graphics.shapes import Drawing, Line, Rect, String
from reportlab.lib.colors import Color

from app.printing.fonts import HEI, SONG
from app.printing.layout.paper import PORTRAIT, Painted, Rgb, Sheet, Stack
from app.printing.layout.text import Style

_FAMILIES = {"song": SONG, "hei": HEI}
_SPACE = 14.0


def lay_charts(drawings: Sequence[Drawing], title: str, left: str, right: str) -> list[Sheet]:
    """The sheets of the charts, none of them cut."""
    pile = Stack(PORTRAIT, continued=f"{title}（续）")
    pile.heading(title, left, right)
    pile.space(_SPACE)
    for drawing in drawings:
        pile.keep(drawing.height)
        _put(pile.sheet, drawing.contents, pile.size.left, pile.y + drawing.height)
        pile.space(drawing.height + _SPACE)
    return pile.sheets


def _put(sheet: Sheet, shapes: Iterable[object], x: float, base: float) -> None:
    """Shapes have their origin at the lower left, sheets at the upper left. Raises: TypeError."""
    for shape in shapes:
        if isinstance(shape, Rect):
            left, bottom = x + shape.x, base - shape.y
            corners = left, bottom - shape.height, left + shape.width, bottom
            stroke, fill = _rgb(shape.strokeColor), _rgb(shape.fillColor)
            sheet.painted.append(Painted(*corners, stroke, shape.strokeWidth, fill))
        elif isinstance(shape, Line):
            ends = x + shape.x1, base - shape.y1, x + shape.x2, base - shape.y2
            sheet.painted.append(Painted(*ends, _rgb(shape.strokeColor), shape.strokeWidth))
        elif isinstance(shape, String):
            style = Style(_FAMILIES[shape.fontName], shape.fontSize, shape.fontSize)
            wide = style.family.width(shape.text) * style.size
            shift = {"start": 0.0, "middle": wide / 2, "end": wide}[shape.textAnchor]
            sheet.put_at(shape.text, x + shape.x - shift, base - shape.y, style)
        else:
            raise TypeError(f"a chart does not use {type(shape).__name__}")


def _rgb(colour: Color) -> Rgb:
    red, green, blue = colour.rgb()
    return red, green, blue
