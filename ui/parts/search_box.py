"""The search at the top of the window: typing drops the hits down, Enter opens one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui import icons, theme
from ui.parts.drop_list import DropItem, DropList
from ui.parts.line_edit import LineEdit
from ui.theme import MEDIUM, SMALL
from ui.words import Retranslated


@dataclass(frozen=True)
class Hit:
    """Something that was found: what opens it (an id), its masked name, and a few quiet words. Without a key
    it says something about all of them, and opens nothing.
    """

    key: str
    title: str
    detail: str = ""


Search = Callable[[str], Sequence[Hit]]


class SearchBox(Retranslated, QWidget):
    """`search` must answer within a few milliseconds: it is asked at each letter."""

    hit_chosen = Signal(str)
    left = Signal()

    def __init__(self, search: Search, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._search = search
        self._hits: list[Hit] = []
        self._line = LineEdit()
        self._line.setObjectName("search")
        self._line.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        self._glass = QLabel(self._line)
        self._drop = DropList(self._line, self._line.is_composing)
        self.setFocusProxy(self._line)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._line)
        self._connect()
        self.retranslate()
        self._paint_glass()

    def _connect(self) -> None:
        self._line.installEventFilter(self)
        self._line.textEdited.connect(self._on_text_edited)
        self._line.next_requested.connect(self._on_enter)
        self._drop.chosen.connect(self._on_chosen)

    def begin(self) -> None:
        """Put the cursor here, with the old words marked so that typing replaces them."""
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._line.selectAll()

    def hits(self) -> Sequence[Hit]:
        """What is shown below the line."""
        return self._hits

    def clear(self) -> None:
        """Forget the words, for instance when the screen is locked."""
        self._line.clear()
        self._hits = []
        self._drop.hide()

    def retranslate(self) -> None:
        name, hint, _nobody = self.words()
        self._line.setPlaceholderText(hint)
        self._line.setAccessibleName(name)

    def words(self) -> tuple[str, str, str]:
        """What is looked for, what may be typed, and what is said where nothing was found."""
        return (
            self.tr("Find a person"),
            self.tr(
                "Find a person: name, pinyin initials (wzl), last four of ID number, telephone    Ctrl+K"
            ),
            self.tr("Nobody found. Fewer letters find more."),
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_glass"):
            self._paint_glass()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._paint_glass()

    def _paint_glass(self) -> None:
        size = theme.current().px(18)
        self._glass.setPixmap(icons.pixmap("search", "muted"))
        self._glass.setGeometry(MEDIUM, (self._line.height() - size) // 2, size, size)
        self._line.setTextMargins(size + SMALL, 0, 0, 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and not self._drop.is_open()
            and not self._line.is_composing()
        ):
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
            if event.key() == Qt.Key.Key_Down:
                self._on_text_edited(self._line.text())
                return True
        return False

    def _on_text_edited(self, typed: str) -> None:
        wanted = typed.strip()
        self._hits = list(self._search(wanted)) if wanted else []
        if wanted and not self._hits:
            self._drop.show_items([DropItem(self.words()[2], "")])
        else:
            self._drop.show_items([DropItem(hit.title, hit.detail) for hit in self._hits])

    def _on_enter(self) -> None:
        self._on_text_edited(self._line.text())

    def _on_chosen(self, row: int) -> None:
        hit = self._hits[row] if self._hits else Hit("", "")
        if hit.key:
            self.clear()
            self.hit_chosen.emit(hit.key)
