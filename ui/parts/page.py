"""A page of the window: head line with title and tools, and a body that scrolls when it must.

The window asks its shown page for things by these methods; a page overrides what it can do.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.parts.picture_text import PictureText
from ui.parts.role import wear
from ui.parts.row_or_column import RowOrColumn
from ui.parts.scrolled import Scrolled, ScrolledBody
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.theme import MEDIUM, SMALL, WIDE
from ui.words import Retranslated

_LEAST_OF_FILE = 120  # pixels at 100 % text size


class Page(Retranslated, QWidget):
    """Layouts to fill: `marks` beside the title (pills), `tools` at the right end, `body` below.

    One primary button a page.

    `count_changed(count, urgent)` is the number beside the page's name.
    """

    count_changed = Signal(int, bool)
    message = Signal(str)

    def __init__(self, *, scrolls: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = PictureText()
        wear(self._title, role="title")
        self._lead = label("", "muted")
        self._head = RowOrColumn(self, spacing=SMALL)
        self.marks = QHBoxLayout()
        self.tools = QHBoxLayout()
        self.body = QVBoxLayout()
        self.body.setSpacing(MEDIUM)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(WIDE, MEDIUM, WIDE, MEDIUM)
        whole.setSpacing(MEDIUM)
        whole.addWidget(self._head)
        if scrolls:
            self.body.setContentsMargins(0, 0, 0, 0)
            whole.addWidget(self._scrolling(self.body), 1)
        else:
            whole.addLayout(self.body, 1)
        self._build_head()

    def _build_head(self) -> None:
        left = QHBoxLayout()
        self._head.add(left, 1)
        self._head.add(self.tools)
        for row in (left, self.marks, self.tools):
            row.setSpacing(SMALL)
        self.tools.addStretch(1)  # at the right, also where they stand below the title
        left.addWidget(self._title)
        left.addWidget(self._lead)
        left.addLayout(self.marks)
        left.addStretch(1)

    def _scrolling(self, body: QVBoxLayout) -> Scrolled:
        inside = ScrolledBody()
        area = Scrolled(inside, self)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        inside.setLayout(body)
        return area

    def minimumSizeHint(self) -> QSize:
        """Small: what does not fit is scrolled to, and the window never outgrows the screen."""
        now = theme.current()
        return QSize(now.px(300), now.px(200))

    def begin(self) -> None:
        """The cursor to where work begins: the first field, table or button below the head."""
        self.begin_within(self)

    def begin_within(self, part: QWidget) -> None:
        """The cursor to the first field, table or button of a part of this page."""
        for widget in part.findChildren(QWidget):
            wanted = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            if (
                wanted
                and not self._head.isAncestorOf(widget)
                and widget.isEnabled()
                and widget.isVisibleTo(self)
                and widget.focusProxy() is None
            ):
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def has_cursor(self) -> bool:
        """Whether the cursor is in this page or nowhere; whoever went on to the search is left there."""
        cursor = self.window().focusWidget()
        return cursor is None or cursor is self or self.isAncestorOf(cursor)

    def title(self) -> str:
        """The page's name at the side of the window, in the language of now."""
        raise NotImplementedError

    def set_head(self, title: str, lead: str = "") -> None:
        """The words at the top: title, and quieter ones beside it (a day, a count)."""
        self._title.setText(title)
        self._lead.setText(lead)
        show_if(self._lead, bool(lead))

    def show_tools(self, words: Mapping[QPushButton, str]) -> None:
        """What tools do, with their keys ("Trash  Ctrl+T"). Where the head has no room for all of it on one
        line, the keys are left to the pointer and to the sheet of all keys.
        """
        needed = self._head_width()
        for button, said in words.items():
            if not button.isHidden():
                measure = button.fontMetrics().horizontalAdvance
                needed += measure(said) - measure(button.text())
        fits = needed <= self.width() - 2 * WIDE
        for button, said in words.items():
            button.setText(said if fits else said.partition("  ")[0])
            if button.isEnabled():  # else it says already why it cannot be pressed
                button.setToolTip("" if fits else said)

    def show_file(self, name: str) -> None:
        """Beside the title the name of a file; where the head has no room for it, without its middle."""
        self.set_head(self.title(), name)
        self._lead.setToolTip(name)
        missing = self._head_width() - (self.width() - 2 * WIDE)
        if name and missing > 0:
            measure = self._lead.fontMetrics()
            room = max(theme.current().px(_LEAST_OF_FILE), measure.horizontalAdvance(name) - missing)
            self._lead.setText(measure.elidedText(name, Qt.TextElideMode.ElideMiddle, room))

    def _head_width(self) -> int:
        """What title, lead and tools want on one line."""
        tools = (self.tools.itemAt(place) for place in range(self.tools.count()))
        shown = [tool.widget() for tool in tools if tool is not None and not tool.isEmpty()]
        parts = [self._title, self._lead, *(widget for widget in shown if widget is not None)]
        return sum(part.sizeHint().width() + SMALL for part in parts if not part.isHidden())

    def show_title_pictures(self, pictures: Sequence[QImage], spoken: str = "") -> None:
        """Pictures for the characters of the title that cannot be typed, and how it is read aloud."""
        self._title.show_pictures(pictures, spoken)

    def arrive(self) -> None:
        """The page was opened: bring it up to date."""

    def is_whole(self) -> bool:
        """Whether nothing of it is still to come in a later turn."""
        return True

    def start_new(self) -> None:
        """Ctrl+N: a new record of this page."""

    def save(self) -> None:
        """Ctrl+S."""

    def print_this(self) -> None:
        """Ctrl+P."""

    def keep_drafts(self) -> None:
        """The window closes or locks: put away what was typed."""

    def retranslate(self) -> None:
        self.set_head(self.title())
        self.setAccessibleName(self.title())
