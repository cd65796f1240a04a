"""Cards: rows of labels and values, as official tables for one person are drawn."""

from __future__ import annotations

from app.printing.layout.grid import Cell, Row
from app.printing.layout.text import BODY, BODY_CENTRED, LABEL

LINE = 24.5


def label(text: str, *, columns: int = 1, rows: int = 1) -> Cell:
    """The printed name of a place on the card."""
    return Cell(text, columns, rows, LABEL, label=True)


def value(text: str, columns: int = 1) -> Cell:
    """A short value, centred."""
    return Cell(text, columns, style=BODY_CENTRED)


def row(*fields: tuple[str, str, int], beside: tuple[Cell, ...] = (), least: float = LINE) -> Row:
    """Fields side by side: (label, value, columns of the value); `beside` are further cells."""
    cells = [cell for name, text, columns in fields for cell in (label(name), value(text, columns))]
    return Row([*cells, *beside], least)


def text_row(name: str, text: str, columns: int, *, least: float = LINE, stretch: float = 0.0) -> Row:
    """A label and a text from the left, over the whole width; with `stretch` it takes spare height."""
    return Row([label(name), Cell(text, columns, style=BODY)], least, stretch)
