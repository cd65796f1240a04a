"""A TrueType font as reportlab embeds it, with a text layer that can be read back.

reportlab is imported here at the top, so this module is only imported when something is printed.
"""

from __future__ import annotations

from collections.abc import Sequence
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import Any

from reportlab.pdfbase.ttfonts import SUBSETN, TTFont

_BLOCK = 100  # the most entries that the CMap format allows in one bfchar block


class _Mapped:
    """A font file as reportlab opens it: mapped and not read, so that all processes share its pages and
    only the glyphs that are used come into memory."""

    def __init__(self, file: Path) -> None:
        self.name = file.name
        with file.open("rb") as opened:
            self._data = mmap(opened.fileno(), 0, access=ACCESS_READ)

    def read(self) -> mmap:
        return self._data


class PaperFont(TTFont):  # type: ignore[misc]  # reportlab has no types
    """One font file, embedded as subsets of up to 256 characters."""

    def __init__(self, name: str, file: Path) -> None:
        super().__init__(name, _Mapped(file), shapable=False)
        self.face.glyphToChar.clear()  # for shaping only, and as large as all else together

    def draws(self, char: str) -> bool:
        """Whether the font has a glyph for this character, and ink in it unless it is a space."""
        glyph = self.face.charToGlyph.get(ord(char), 0)
        if not glyph:
            return False
        positions = self.face.glyphPos
        return char.isspace() or bool(positions[glyph] != positions[glyph + 1])

    def width(self, char: str) -> float:
        """The advance of this character in ems."""
        return float(self.face.getCharWidth(ord(char))) / 1000

    def addObjects(self, doc: Any) -> None:  # noqa: N802 (reportlab's name)
        """Embed the subsets used in this document.

        reportlab 5.1 writes a code point beyond U+FFFF as one five-digit number into the map from
        glyphs to text, so that a rare name is drawn right and copied wrong: the map is replaced.
        """
        subsets = [list(subset) for subset in self.state[doc].subsets]
        super().addObjects(doc)
        for number, subset in enumerate(subsets):
            name = (SUBSETN(number) + b"+" + self.face.name + self.face.subfontNameX).decode("ascii")
            doc.idToObject[f"toUnicodeCMap:{name}"].content = to_unicode(name, subset)


def to_unicode(name: str, subset: Sequence[int]) -> str:
    """The ToUnicode map of a subset, whose n-th glyph is the n-th code point, in UTF-16BE."""
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        f"/CMapName /{name} def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<00> <FF>",
        "endcodespacerange",
    ]
    entries = [
        f"<{place:02X}> <{chr(code).encode('utf-16-be').hex().upper()}>"
        for place, code in enumerate(subset)
        if code  # place 0 and what precedes the first letter stand for no character
    ]
    for start in range(0, len(entries), _BLOCK):
        block = entries[start : start + _BLOCK]
        lines += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    return "\n".join(lines)
