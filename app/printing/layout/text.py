"""Breaking Chinese text into lines, the way a printer of books would."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.printing.fonts import HEI, SONG, Family

_NEVER_LAST = re.escape("（《「『【〔〈“‘([{")
_NEVER_FIRST = re.escape("。，、；：？！）》」』】〕〉”’…—·•‧・℃％％‰%,.;:?!)]}")
_WORD = r"0-9A-Za-z\u00c0-\u024f*#@&_+\-/\\=~.:'%"
_OPENS = rf'(?:[{_NEVER_LAST}]|"(?=[{_WORD}…]))*'  # a straight quote opens before a word and closes elsewhere
_CLOSES = rf'(?:[{_NEVER_FIRST}]|"(?![{_WORD}]))*'
_CLUSTER = re.compile(
    rf"[ \t\u3000]+|\uff3f+|{_OPENS}(?:[{_WORD}](?:[{_WORD}]|,(?=[0-9]))*|.){_CLOSES}", re.DOTALL
)
_PIECE = re.compile(r"[^.\-/]+[.\-/]*|[.\-/]+")  # where a word too wide for its column is cut first
_LINE_ENDS = re.compile("\r\n|[\n\v\f\r\x85\u2028\u2029]")
_SLACK = 1e-6  # ems; sums of widths are not exact
_LONELY = 2.0  # ems: a last line of one character and its mark
_BALANCING = 8  # halvings: then a column is known to a fraction of a character


@dataclass(frozen=True, slots=True)
class Style:
    """How text is set: its family, size and the distance of its lines."""

    family: Family
    size: float
    leading: float
    align: str = "left"


TITLE = Style(HEI, 22, 32, "centre")
PART_TITLE = Style(HEI, 14, 24, "centre")
COVER_TITLE = Style(HEI, 44, 60, "centre")
WATERMARK = Style(HEI, 54, 60)
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
    for paragraph in _LINE_ENDS.split(text):
        lines += _break_paragraph(paragraph.expandtabs(4), family, limit + _SLACK)
    return lines


def balanced(text: str, family: Family, limit: float) -> str:
    """A heading with its lines of much the same length, in no more lines than it needs; one that brings
    line ends of its own keeps them.
    """
    lines = break_lines(text, family, limit)
    if len(lines) < 2 or len(_LINE_ENDS.split(text)) > 1:
        return text
    least, most = 1.0, limit
    for _ in range(_BALANCING):
        middle = (least + most) / 2
        tried = break_lines(text, family, middle)
        if len(tried) > len(lines):
            least = middle
        else:
            most, lines = middle, tried
    return "\n".join(lines)


def _break_paragraph(paragraph: str, family: Family, limit: float) -> list[str]:
    if len(paragraph) <= limit * 2 and family.width(paragraph) <= limit:
        return [paragraph.rstrip()]
    lines = _Lines(family, limit)
    for cluster in _CLUSTER.findall(paragraph):
        lines.add(cluster)
    return lines.done()


class _Lines:
    """The lines of one paragraph as they fill up."""

    def __init__(self, family: Family, limit: float) -> None:
        self._choices = family.choices
        self._limit = limit
        self._lines: list[str] = []
        self._line = ""
        self._used = 0.0
        self._lost_blank = False

    def add(self, cluster: str) -> None:
        """Put a piece that stays whole on this line or the next; cut it only if it fits on none."""
        choices = self._choices
        width = sum([choices[char][1] for char in cluster])
        if self._used + width <= self._limit:
            if self._line or not self._lines or not cluster.isspace():
                self._line += cluster
                self._used += width
        elif cluster.isspace():
            self._end()
            self._lost_blank = True
        elif width <= self._limit:
            self._end()
            self._line, self._used = cluster, width
        elif len(cluster) > 1:
            pieces = _PIECE.findall(cluster)
            for piece in pieces if len(pieces) > 1 else cluster:
                self.add(piece)
        else:
            self._end()
            self._line, self._used = cluster, width

    def done(self) -> list[str]:
        if self._line or not self._lines:
            self._lines.append(self._line.rstrip())
        if 0 < self._used <= _LONELY and len(self._lines) > 1 and not self._lost_blank:
            self._accompany()
        return self._lines

    def _accompany(self) -> None:
        """One character alone on the last line gets its neighbour from the line before."""
        before, last = self._lines[-2:]
        clusters = _CLUSTER.findall(before)
        if len(clusters) < 3 or len(_CLUSTER.findall(last)) > 1:
            return
        moved = clusters[-1]
        width = sum([self._choices[char][1] for char in moved])
        if not moved.isspace() and width + self._used <= self._limit:
            self._lines[-2:] = ["".join(clusters[:-1]).rstrip(), moved + last]

    def _end(self) -> None:
        if self._line:
            self._lost_blank = self._line != self._line.rstrip()
            self._lines.append(self._line.rstrip())
        self._line, self._used = "", 0.0
