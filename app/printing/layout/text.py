"""Breaking Chinese text into lines, the way a printer of books would."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.printing.fonts import HEI, SONG, Family

_NEVER_LAST = re.escape("（《「『【〔〈“‘([{")
_NEVER_FIRST = re.escape("。，、；：？！）》」』】〕〉”’…—·•‧・℃％％‰%,.;:?!)]}")
_WORD = r"0-9A-Za-z\u00c0-\u024f*#@&_+\-/\\=~.:'%"
_CLUSTER = re.compile(
    rf"[ \t\u3000]+|[{_NEVER_LAST}]*(?:[{_WORD}](?:[{_WORD}]|,(?=[0-9]))*|.)[{_NEVER_FIRST}]*",
    re.DOTALL,
)
_SLACK = 1e-6  # ems; sums of widths are not exact


@dataclass(frozen=True, slots=True)
class Style:
    """How text is set: its family, size and the distance of its lines."""

    family: Family
    size: float
    leading: float
    align: str = "left"


TITLE = Style(HEI, 20, 30, "centre")
COVER_TITLE = Style(HEI, 44, 60, "centre")
COVER_LABEL = Style(SONG, 18, 30)
COVER_VALUE = Style(SONG, 18, 30, "centre")
BODY = Style(SONG, 12, 18.5)
BODY_CENTRED = Style(SONG, 12, 18.5, "centre")
LABEL = Style(SONG, 12, 17, "centre")
SMALL = Style(SONG, 10.5, 15)
REGISTER = Style(SONG, 10.5, 14.5)
REGISTER_CENTRED = Style(SONG, 10.5, 14.5, "centre")
REGISTER_HEAD = Style(HEI, 10.5, 14.5, "centre")
CONTINUED = Style(HEI, 10.5, 15, "centre")
FOOT = Style(SONG, 8, 11)
PAGE_NUMBER = Style(SONG, 9, 12, "centre")


def break_lines(text: str, family: Family, limit: float) -> list[str]:
    """The lines of a text in a column of `limit` ems; nothing of it is lost but blanks at the breaks.

    No line begins with a closing mark or ends with an opening one; Latin words and numbers stay
    whole. Only where a piece is wider than the whole column is it cut wherever it must be.
    """
    lines: list[str] = []
    for paragraph in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        lines += _break_paragraph(paragraph.expandtabs(4), family, limit + _SLACK)
    return lines


def _break_paragraph(paragraph: str, family: Family, limit: float) -> list[str]:
    choices = family.choices
    lines: list[str] = []
    line, used = "", 0.0
    for cluster in _CLUSTER.findall(paragraph):
        width = sum([choices[char][1] for char in cluster])
        if used + width <= limit:
            if line or not lines or not cluster.isspace():
                line += cluster
                used += width
            continue
        if cluster.isspace():
            lines.append(line.rstrip())
            line, used = "", 0.0
            continue
        if line.strip() and width <= limit:
            lines.append(line.rstrip())
            line, used = cluster, width
            continue
        for char in cluster:
            advance = choices[char][1]
            if line and used + advance > limit:
                lines.append(line.rstrip())
                line, used = "", 0.0
            line += char
            used += advance
    if line or not lines:
        lines.append(line.rstrip())
    return lines
