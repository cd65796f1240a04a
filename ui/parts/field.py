"""What all fields of a form have in common: a value, a draft, a note beside them, Enter that leads on."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from ui.parts.role import wear
from ui.parts.shown import show_if
from ui.parts.text import label
from ui.theme import TIGHT

ERROR, WARNING, UNDERSTOOD = "error", "warning", "understood"
Draft = str | bool | list[str]


class Field(QWidget):
    """The base of the fields. `editor` is the widget that has the focus.

    A draft is what was typed, finished or not, as a plain value; it goes back in with `set_draft`.
    The note (error, warning or what was understood) stands under the field, or, once a form has
    taken it over with `hand_over_note`, where the form wants it.
    """

    changed = Signal()
    note_changed = Signal(str, str)
    next_requested = Signal()
    back_requested = Signal()
    save_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor: QWidget = self
        self._problem = self._help = self._noted = self._needed = self._role = ""
        self._noted_elsewhere = False
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(TIGHT)

    def draft(self) -> Draft:
        raise NotImplementedError

    def set_draft(self, draft: Draft) -> None:
        raise NotImplementedError

    def is_empty(self) -> bool:
        """Whether nothing was entered."""
        return not self.draft()

    def clear(self) -> None:
        """Empty, and without a problem."""
        raise NotImplementedError

    def problem(self) -> str:
        """The error that stands at the field, in words; empty when there is none."""
        return self._problem

    def show_problem(self, words: str) -> None:
        """Mark the field as wrong, with the reason in words; "" takes the mark away."""
        self._show_note(words, ERROR if words else "")

    def show_warning(self, words: str) -> None:
        """Say something that lets pass."""
        self._show_note(words, WARNING if words else "")

    def show_understood(self, words: str) -> None:
        """Say how the typed text was read."""
        self._show_note(words, UNDERSTOOD if words else "")

    def hand_over_note(self) -> None:
        """The form shows the note from now on; the field no longer does."""
        self._noted_elsewhere = True
        if "_note" in vars(self):
            self._note.hide()

    def set_read_only(self, only_read: bool) -> None:
        """Whether it can be read alone: the cursor still comes here, and words can be copied."""
        for line in self.findChildren(QLineEdit):
            line.setReadOnly(only_read)
        for text in self.findChildren(QPlainTextEdit):
            text.setReadOnly(only_read)
        for button in self.findChildren(QAbstractButton):
            button.setEnabled(not only_read)

    def check(self) -> None:
        """Show what is wrong with what was typed, for instance before saving. Plain text is never wrong."""

    def _hold(self, editor: QWidget) -> None:
        self.editor = editor
        self.setFocusProxy(editor)
        self._whole.addWidget(editor)

    @cached_property
    def _note(self) -> QLabel:
        """Made when there is something to be said here: in a form, which says it elsewhere, never."""
        note = label("", "error", wrap=True)
        note.hide()
        self._whole.insertWidget(self._whole.indexOf(self.editor) + 1, note)
        return note

    def show_help(self, words: str) -> None:
        """What the field is for, as it is read aloud where nothing else is to be said of it."""
        self._help = words
        if not self._noted:
            self._describe("")

    def show_needed(self, words: str) -> None:
        """That it must be filled in, as it is read aloud before the help; "": it need not."""
        self._needed = words
        if not self._noted:
            self._describe("")

    def _describe(self, note: str) -> None:
        """For a screen reader: what is wrong, else what the field is for and how it is typed."""
        self._noted = note
        hint = str(self.editor.property("placeholderText") or "")
        told = filter(None, (self._needed, self._help, hint))
        self.editor.setAccessibleDescription(note or ". ".join(told))

    def _show_note(self, words: str, role: str) -> None:
        if not words and not self._noted and not self._role:
            self._describe("")
            return  # nothing was said, and nothing is
        self._role = role
        self._problem = words if role == ERROR else ""
        wear(self.editor, wrong=role == ERROR)
        self._describe(words)
        if not self._noted_elsewhere and (words or "_note" in vars(self)):
            self._note.setText(words)
            wear(self._note, role=role or "small")
            show_if(self._note, bool(words))
        self.note_changed.emit(words, role)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        if self.editor is not self:
            self.editor.setAccessibleName(name)
