"""One line of text."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.parts.field import Draft, Field
from ui.parts.line_edit import LineEdit
from ui.parts.phrase_book import PhraseBook
from ui.parts.phrase_drop import PhraseDrop
from ui.parts.suggestions import Suggestions


class TextField(Field):
    """`check` looks at the text while typing and answers with an error in words, or "".

    `private`: numbers and names that an input method must not learn.
    """

    def __init__(
        self,
        *,
        check: Callable[[str], str] | None = None,
        longest: int = 200,
        private: bool = False,
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._check = check
        self._line = LineEdit(self)
        self._line.setMaxLength(longest)
        self._line.setPlaceholderText(placeholder)
        if private:
            self._line.setInputMethodHints(
                Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
            )
        self._suggestions: Suggestions | None = None
        self._phrases: PhraseDrop | None = None
        self._hold(self._line)
        self._connect()

    def suggest(self, words: Sequence[str]) -> None:
        """Offer words that are known already; anything else may be typed."""
        if self._suggestions is None:
            self._suggestions = Suggestions(self._line)
            self._suggestions.chosen.connect(self._on_suggestion_chosen)
        self._suggestions.offer(words)

    def _connect(self) -> None:
        self._line.textChanged.connect(self._on_text_changed)
        self._line.next_requested.connect(self.next_requested)
        self._line.back_requested.connect(self.back_requested)
        self._line.save_requested.connect(self.save_requested)

    def text(self) -> str:
        """What was typed, without blanks at the ends."""
        return self._line.text().strip()

    def set_text(self, text: str) -> None:
        self._line.setText(text)

    def insert(self, text: str) -> None:
        """Put it in where the cursor stands; what is selected stays."""
        self._line.deselect()
        self._line.insert(text)

    def set_placeholder(self, text: str) -> None:
        self._line.setPlaceholderText(text)

    def set_read_only(self, read_only: bool) -> None:
        self._line.setReadOnly(read_only)

    def use_phrases(self, book: PhraseBook, field: str) -> None:
        """F4 opens the phrases of this field; the chosen one goes in at the cursor."""
        self._phrases = PhraseDrop(self._line, self._line.is_composing, book, field)
        self._phrases.told.connect(self.show_understood)
        self._phrases.refused.connect(self.show_warning)

    def draft(self) -> Draft:
        return self._line.text()

    def set_draft(self, draft: Draft) -> None:
        self._line.setText(str(draft))

    def clear(self) -> None:
        self._line.clear()
        self.show_problem("")

    def check(self) -> None:
        if self._check:
            self.show_problem(self._check(self.text()))

    def _on_suggestion_chosen(self, words: str) -> None:
        self._line.setText(words)

    def _on_text_changed(self) -> None:
        if self._check and self.text():
            self.check()
        else:
            self.show_problem("")
        self.changed.emit()
