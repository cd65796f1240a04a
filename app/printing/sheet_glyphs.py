"""The characters of names that stand on a sheet as pictures, taken along to a process without the book."""

from __future__ import annotations

from dataclasses import replace

from app.printing.layout.paper import Sheet
from app.printing.press import Bound
from app.printing.values import PaperContext


def with_glyphs(part: Bound, context: PaperContext) -> Bound:
    """The paper with the characters that stand on each of its sheets."""
    if not context.glyphs:
        return part
    return replace(part, sheets=[_with_glyphs(sheet, context) for sheet in part.sheets])


def _with_glyphs(sheet: Sheet, context: PaperContext) -> Sheet:
    found = {
        char: context.glyphs[char] for line in sheet.lines for char in line.text if char in context.glyphs
    }
    return replace(sheet, glyphs=found) if found else sheet
