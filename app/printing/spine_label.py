"""P04, the label for the back of a box 脊背标签: file number and village, no name; to be cut out."""

from __future__ import annotations

from collections.abc import Sequence

from app.printing.catalogue import SPINE
from app.printing.fonts import HEI, SONG
from app.printing.layout.paper import FRAME, HAIRLINE, LANDSCAPE, MM, Stack
from app.printing.layout.text import SMALL, Style
from app.printing.press import Bound
from app.printing.values import CoverValues

_WIDTH, _HEIGHT = 32 * MM, 150 * MM
_GAP = 7 * MM
_ACROSS = 7
_TITLE = Style(HEI, 20, 26, "centre")
_NUMBER = Style(HEI, 10.5, 15, "centre")
_SMALL = Style(SONG, 10.5, 15, "centre")
_WORDS = "沿线剪下，贴在档案盒脊背。只有编号，没有姓名。"


def lay_labels(covers: Sequence[CoverValues]) -> Bound:
    """Labels side by side, as many as a sheet that lies across can hold."""
    stack = Stack(LANDSCAPE)
    for place, values in enumerate(covers):
        column = place % _ACROSS
        if not column:
            if place:
                stack.turn()
            stack.paragraph(_WORDS, SMALL)
            stack.space(4)
        _label(stack, values, stack.size.left + column * (_WIDTH + _GAP), stack.y)
    return Bound(SPINE.number, SPINE.title, stack.sheets, numbered=False)


def _label(stack: Stack, values: CoverValues, x: float, top: float) -> None:
    sheet = stack.sheet
    sheet.boxes.append((x, top, _WIDTH, _HEIGHT, HAIRLINE))
    sheet.boxes.append((x + 3, top + 3, _WIDTH - 6, _HEIGHT - 6, FRAME))
    y = top + 5 * MM
    for line in values.file_no.split("-"):
        sheet.put(line, x, y, _WIDTH, _NUMBER)
        y += _NUMBER.leading
    y = top + 24 * MM
    sheet.rules.append((x + 3, y, x + _WIDTH - 3, y, HAIRLINE))
    letters = "档案袋"
    y += (62 * MM - len(letters) * _TITLE.leading) / 2
    for letter in letters:
        sheet.put(letter, x, y, _WIDTH, _TITLE)
        y += _TITLE.leading
    y = top + 86 * MM
    sheet.rules.append((x + 3, y, x + _WIDTH - 3, y, HAIRLINE))
    y += 2 * MM
    opened = f"{values.opened_on.year} 年" if values.opened_on else "　　　　年"
    for name, words in (
        ("建档单位", values.village),
        ("建档年度", opened),
        ("保管期限", ""),
        ("盒　　号", ""),
    ):
        sheet.put(name, x, y, _WIDTH, _SMALL)
        sheet.put(_cut(words), x, y + _SMALL.leading, _WIDTH, _SMALL)
        y += 15 * MM


def _cut(words: str) -> str:
    """What fits on one line of the label."""
    room = (_WIDTH - 8) / _SMALL.size
    while words and SONG.width(words) > room:
        words = words[:-1]
    return words
