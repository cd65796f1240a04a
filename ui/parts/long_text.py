"""Several lines of text, with a phrase book. Enter leads on, as everywhere; Alt+Enter begins a line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui import theme
from ui.parts.field import Draft, Field
from ui.parts.line_edit import emit_enter, is_escape_override
from ui.parts.phrase_book import PhraseBook
from ui.parts.phrase_drop import PhraseDrop

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LongTextEditor(QPlainTextEdit):
    """Enter is a wish here as in a line."""

    next_requested = Signal()
    back_requested = Signal()
    save_requested = Signal()
    entered = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self._composing = False

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.installEventFilter(self)
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._composing = False
        self.removeEventFilter(self)
        super().focusOutEvent(event)
        self.left.emit()

    def is_composing(self) -> bool:
        return self._composing

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """It watches itself, and only while the cursor is here, as a line does."""
        if self._composing and is_escape_override(event):
            event.accept()
            return True
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.matches(QKeySequence.StandardKey.Undo)
            and not self.document().isUndoAvailable()
        ):
            event.ignore()
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._composing and event.key() == Qt.Key.Key_Escape:
            event.accept()
        elif event.key() not in _ENTER:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.insertPlainText("\n")
        elif not self._composing:
            emit_enter(self, event.modifiers())


class LongText(Field):
    """With `use_phrases` F4 opens the phrase book 常用语; the chosen phrase goes in at the cursor."""

    def __init__(self, *, lines: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self._phrases: PhraseDrop | None = None
        self._edit = LongTextEditor(self)
        self._hold(self._edit)
        self._set_height()
        self._connect()

    def _connect(self) -> None:
        self._edit.textChanged.connect(self._on_text_changed)
        self._edit.next_requested.connect(self.next_requested)
        self._edit.back_requested.connect(self.back_requested)
        self._edit.save_requested.connect(self.save_requested)

    def text(self) -> str:
        return self._edit.toPlainText().strip()

    def set_text(self, text: str) -> None:
        """Put other words in; Ctrl+Z brings back what stood there ("same as last time" uses this)."""
        cursor = self._edit.textCursor()
        cursor.select(cursor.SelectionType.Document)
        cursor.insertText(text)

    def set_placeholder(self, text: str) -> None:
        self._edit.setPlaceholderText(text)

    def draft(self) -> Draft:
        return self._edit.toPlainText()

    def set_draft(self, draft: Draft) -> None:
        said = self._edit.document()
        if self._edit.toPlainText() != str(draft) or said.isUndoAvailable() or said.isRedoAvailable():
            self._edit.setPlainText(str(draft))  # Qt tells of a change also where there is none

    def clear(self) -> None:
        self.set_draft("")
        self.show_problem("")

    def use_phrases(self, book: PhraseBook, field: str) -> None:
        """F4 opens the phrases of this field."""
        self._phrases = PhraseDrop(self._edit, self._edit.is_composing, book, field)
        self._phrases.told.connect(self.show_understood)
        self._phrases.refused.connect(self.show_warning)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_lines"):
            self._set_height()

    def _set_height(self) -> None:
        self._edit.setFixedHeight(round(theme.current().text * 1.5 * self._lines) + 16)

    def _on_text_changed(self) -> None:
        self.show_problem("")
        self.changed.emit()
