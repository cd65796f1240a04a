"""Words in a narrow place: in one line, in a few where they need them, and shortened only after that."""

from __future__ import annotations

import codecs
import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption

_JOINT = re.compile(r"(?<=\d-)(?=[A-Z])")
"""Where Qt would break a file number: 999901001001-BIG-0001."""
_JOINED = "\u2060"
codecs.lookup("utf-16-le")  # read when it is first used: not in the turn that paints the first table


def in_lines(text: str, font: QFont, width: int, most: int, *, apart: bool = False) -> list[str]:
    """At most so many lines, each no wider than `width` pixels. Words stay whole where they can; what finds
    no room at all ends in dots. What is indented stays so in each line. `apart`: what stands in lines of its
    own stays there, if there is room for all of them.
    """
    if apart and "\n" in text:
        lines = [line for part in text.split("\n") for line in in_lines(part, font, width, most)]
        if len(lines) <= most:
            return lines
    text = text.replace("\n", " ")
    measure = QFontMetrics(font)
    if most == 1 or measure.horizontalAdvance(text) <= width:
        return [measure.elidedText(text, Qt.TextElideMode.ElideRight, width)]
    words = _JOINT.sub(_JOINED, text.lstrip())
    indent = text[: len(text) - len(text.lstrip())]
    room = width - measure.horizontalAdvance(indent)
    starts = _line_starts(words, font, room, most)
    rest = words.encode("utf-16-le")
    ends = [*starts[1:], len(rest)]
    parts = (rest[start:end].decode("utf-16-le") for start, end in zip(starts, ends, strict=True))
    lines = [part.replace(_JOINED, "").strip() for part in parts]
    lines[-1] = measure.elidedText(lines[-1], Qt.TextElideMode.ElideRight, room)
    return [indent + line for line in lines]


def _line_starts(text: str, font: QFont, width: int, most: int) -> list[int]:
    """Where the lines begin, in bytes of UTF-16: Qt counts rare characters as two."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        starts.append(2 * line.textStart())
    layout.endLayout()
    return starts
