"""The titles of a table: in two lines, or three, where one has no room for them."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView, QWidget

from ui import theme
from ui.parts.lines import in_lines

_MOST = 3
_TEXT = 12
_BESIDE = 22  # what the stylesheet leaves free at both sides, and Qt's own margin


class Header(QHeaderView):
    """Its height follows the widths of its columns as soon as the table lays itself out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def least_width(self, place: int) -> int:
        """What the longest word of a title needs."""
        words = self._title(place).split()
        return max(map(_measure().horizontalAdvance, words), default=0) + _BESIDE

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        more = max((self._lines(place) for place in range(self.count())), default=1) - 1
        return QSize(size.width(), size.height() + more * _measure().lineSpacing())

    def _lines(self, place: int) -> int:
        if self.isSectionHidden(place):
            return 1
        room = max(1, self.sectionSize(place) - _BESIDE)
        return _counted(self._title(place), room, theme.current().text_size)

    def _title(self, place: int) -> str:
        return str(self.model().headerData(place, Qt.Orientation.Horizontal) or "")


@lru_cache(maxsize=512)
def _counted(title: str, room: int, _text_size: int) -> int:
    """How many lines a title takes; Qt asks for them at every layout."""
    return len(in_lines(title, theme.text_font(theme.current(), _TEXT), room, _MOST))


def _measure() -> QFontMetrics:
    return QFontMetrics(theme.text_font(theme.current(), _TEXT))
