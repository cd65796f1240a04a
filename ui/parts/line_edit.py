"""A line of typing that gets on with input methods, and whose Enter leads on through the form."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget


class LineEdit(QLineEdit):
    """Enter, Shift+Enter and Ctrl+Enter are wishes, but never while an input method is composing.

    `asks_first` is asked of each other key; where it answers True, the key is done with.
    """

    next_requested = Signal()
    back_requested = Signal()
    save_requested = Signal()
    entered = Signal()
    left = Signal()

    def __init__(
        self, parent: QWidget | None = None, *, asks_first: Callable[[QKeyEvent], bool] | None = None
    ) -> None:
        super().__init__(parent)
        self._composing = False
        self._asks_first = asks_first

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def is_composing(self) -> bool:
        """Whether pinyin stands in the line that is not yet a character."""
        return self._composing

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """With nothing left to undo here, Ctrl+Z undoes the last saved record. While characters are chosen,
        Esc is the input method's.

        It watches itself, and only while the cursor is here: before a form stands, each of its lines gets
        twenty events, and each would come through Python.
        """
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
            return False
        if self._composing and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        if _belongs_to_window(event, self.isUndoAvailable()):
            event.ignore()
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._composing and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._asks_first is None or not self._asks_first(event):
                super().keyPressEvent(event)
            return
        event.accept()
        if not self._composing:
            emit_enter(self, event.modifiers())

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.installEventFilter(self)
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._composing = False
        self.removeEventFilter(self)
        super().focusOutEvent(event)
        self.left.emit()


def _belongs_to_window(event: QKeyEvent, has_undo: bool) -> bool:
    if event.matches(QKeySequence.StandardKey.Undo):
        return not has_undo
    # Qt on X11 takes Ctrl+K for "delete to the end of the line"; here it is the search.
    return event.key() == Qt.Key.Key_K and event.modifiers() == Qt.KeyboardModifier.ControlModifier


def is_escape_override(event: QEvent) -> bool:
    """Whether somebody is asked if Esc is theirs before it leaves the form."""
    return (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and event.key() == Qt.Key.Key_Escape
    )


def emit_enter(editor: LineEdit | QWidget, modifiers: Qt.KeyboardModifier) -> None:
    """Tell what Enter meant: back with Shift, save with Ctrl, else the next field."""
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        editor.save_requested.emit()  # type: ignore[union-attr]  # both editors have these signals
    elif modifiers & Qt.KeyboardModifier.ShiftModifier:
        editor.back_requested.emit()  # type: ignore[union-attr]
    else:
        editor.next_requested.emit()  # type: ignore[union-attr]
