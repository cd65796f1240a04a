"""Several names in one field: the people who went on a visit, who did a test."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.parts.chips import Chips
from ui.parts.field import Draft, Field
from ui.parts.line_edit import LineEdit
from ui.parts.suggestions import Suggestions
from ui.words import Retranslated

_BETWEEN = re.compile(r"[,，、;；\n]+|\s{2,}")
LONGEST = 100


class NamesField(Retranslated, Field):
    """Enter takes the name that stands in the line, then leads on; a comma or 、 takes it too.

    Backspace in the empty line takes the last name back into the line.
    """

    def __init__(self, parent: QWidget | None = None, *, of_things: bool = False) -> None:
        """`of_things`: not people are listed, but places, numbers, items."""
        super().__init__(parent)
        self._of_things = of_things
        self._names: list[str] = []
        self._chips = Chips(self)
        self._line = LineEdit(self)
        self._line.setMaxLength(LONGEST)
        self._suggestions: Suggestions | None = None
        self._whole.addWidget(self._chips)
        self._chips.hide()
        self._hold(self._line)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self._line.installEventFilter(self)
        self._line.textEdited.connect(self._on_text_edited)
        self._line.left.connect(self._take)
        self._line.next_requested.connect(self._on_next_requested)
        self._line.back_requested.connect(self.back_requested)
        self._line.save_requested.connect(self._on_save_requested)
        self._chips.removal_requested.connect(self._on_removal_requested)

    def suggest(self, words: Sequence[str]) -> None:
        """Offer words that are known already; anything else may be typed."""
        if self._suggestions is None:
            self._suggestions = Suggestions(self._line)
            self._suggestions.chosen.connect(self._on_suggestion_chosen)
        self._suggestions.offer(words)

    def names(self) -> tuple[str, ...]:
        """The names taken, and the one still in the line."""
        return (*self._names, *_names_in(self._line.text()))

    def set_names(self, names: Sequence[str]) -> None:
        self._names = list(names)
        self._line.clear()
        self._show_names()

    def draft(self) -> Draft:
        return list(self.names())

    def set_draft(self, draft: Draft) -> None:
        self.set_names(draft if isinstance(draft, list) else _names_in(str(draft)))

    def clear(self) -> None:
        self.set_names(())
        self.show_problem("")

    def retranslate(self) -> None:
        hint = self.tr("One of them, then Enter") if self._of_things else self.tr("A name, then Enter")
        self._line.setPlaceholderText(hint)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Backspace
            and not self._line.text()
            and not self._line.is_composing()
            and self._names
        ):
            self._line.setText(self._names.pop())
            self._show_names()
            self.changed.emit()
            return True
        return False

    def _on_suggestion_chosen(self, words: str) -> None:
        self._line.setText(words)
        self._take()
        self.changed.emit()

    def _take(self) -> None:
        found = _names_in(self._line.text())
        if found:
            self._names += found
            self._line.clear()
            self._show_names()

    def _on_text_edited(self, typed: str) -> None:
        if _BETWEEN.search(typed.rstrip(" ")):
            self._take()
        self.show_problem("")
        self.changed.emit()

    def _on_next_requested(self) -> None:
        if self._line.text().strip():
            self._take()
        else:
            self.next_requested.emit()

    def _on_save_requested(self) -> None:
        self._take()
        self.save_requested.emit()

    def _on_removal_requested(self, place: int) -> None:
        del self._names[place]
        self._show_names()
        self.changed.emit()

    def _show_names(self) -> None:
        self._chips.show_words(self._names)


def _names_in(text: str) -> list[str]:
    return [name for part in _BETWEEN.split(text) if (name := part.strip())]
