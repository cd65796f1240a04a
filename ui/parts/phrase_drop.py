"""F4 in a field of words: its phrases drop down, initials narrow them, Enter puts one in at the cursor."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from app.errors import Refused, Trouble
from app.search.pinyin import initials
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.drop_list import DropItem, DropList
from ui.parts.phrase_book import PhraseBook, first_blank, fitting
from ui.problems import sentence_of

_KEEP = QT_TRANSLATE_NOOP("phrases", 'Keep "{0}" as a phrase')
_EDIT = QT_TRANSLATE_NOOP("phrases", "Edit the phrase book…")
_KEPT = QT_TRANSLATE_NOOP("phrases", "Kept in the phrase book")
_SHOWN = 24
_WIDTH = 420


class PhraseDrop(QObject):
    """Sits on one editor. While it is open, letters narrow the list instead of going into the text, and
    the input method rests. `told` what was kept, `refused` why it was not.
    """

    told = Signal(str)
    refused = Signal(str)

    def __init__(
        self, editor: QLineEdit | QPlainTextEdit, composing: Callable[[], bool], book: PhraseBook, field: str
    ) -> None:
        super().__init__(editor)
        self._editor, self._book, self._field = editor, book, field
        self._typed = ""
        self._all: list[str] = []
        self._shown: list[str] = []
        self._drop = DropList(editor, composing, least=_WIDTH)
        self._drop.chosen.connect(self._on_chosen)
        self._drop.closed.connect(self._on_closed)
        editor.installEventFilter(self)  # after the list's own, so that letters come here first

    def is_open(self) -> bool:
        return self._drop.is_open()

    def open(self) -> None:
        """Show all phrases of the field, what stands there to be kept, and the door to editing."""
        self._all = list(self._book.of(self._field))
        self._narrow("")
        self._editor.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)

    def open_at_end(self) -> None:
        """As `open`, with the cursor behind what stands there, so that a phrase replaces nothing."""
        if isinstance(self._editor, QLineEdit):
            self._editor.end(False)
        self.open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_F4 and not event.modifiers():
            self.open()
            return True
        return self._drop.is_open() and self._narrowed_by(event)

    def _narrowed_by(self, event: QKeyEvent) -> bool:
        typed = event.text()
        if event.key() == Qt.Key.Key_Backspace:
            self._narrow(self._typed[:-1])
        elif len(typed) == 1 and typed.isalnum() and typed.isascii():
            # A letter after which nothing would be left is passed over.
            if fitting(self._all, self._typed + typed):
                self._narrow(self._typed + typed)
        else:
            return False
        return True

    def _narrow(self, typed: str) -> None:
        self._typed = typed
        self._shown = fitting(self._all, typed)
        items = [DropItem(one, initials(one)[:8]) for one in self._shown]
        if not typed:
            words = self._words()
            if words and words not in self._all:
                short = words if len(words) <= _SHOWN else f"{words[:_SHOWN]}…"
                items.append(DropItem(_say(_KEEP).format(short), "+"))
            items.append(DropItem(_say(_EDIT), "…"))
        self._drop.show_items(items)

    def _words(self) -> str:
        """What is marked, else all that stands in the field."""
        editor = self._editor
        if isinstance(editor, QLineEdit):
            return " ".join((editor.selectedText() or editor.text()).split())
        marked = editor.textCursor().selectedText()
        return " ".join((marked or editor.toPlainText()).split())

    def _on_chosen(self, place: int) -> None:
        if place < len(self._shown):
            self._put_in(self._shown[place])
        elif self._drop.item_at(place).detail == "+":
            try:
                self._book.keep(self._field, self._words())
            except (Refused, Trouble) as problem:
                self.refused.emit(sentence_of(problem))
            else:
                self.told.emit(_say(_KEPT))
        else:
            self._book.edit(self._field)

    def _put_in(self, words: str) -> None:
        """At the cursor; its first blank is marked, so that typing fills it."""
        editor, blank = self._editor, first_blank(words)
        if isinstance(editor, QLineEdit):
            editor.deselect()
            begin = editor.cursorPosition()
            editor.insert(words)
            if blank is not None:
                editor.setSelection(begin + blank[0], blank[1])
            return
        cursor = editor.textCursor()
        begin = cursor.position()
        cursor.setPosition(begin)
        cursor.insertText(words)
        if blank is not None:
            cursor.setPosition(begin + blank[0])
            cursor.setPosition(begin + sum(blank), cursor.MoveMode.KeepAnchor)
        editor.setTextCursor(cursor)

    def _on_closed(self) -> None:
        self._editor.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, True)


def _say(words: str) -> str:
    return QCoreApplication.translate("phrases", words)
