"""Bind the phrase book to an open vault."""

from __future__ import annotations

from collections.abc import Sequence

from app.phrases.phrase_book import Phrase, keep_phrase, phrases_of, remove_phrase, show_shipped_again
from app.work import look, work
from ui.desk import Desk
from ui.parts.phrase_book import PhraseBook
from ui.phrases.phrases_desk import PhrasesDesk
from ui.phrases.phrases_dialog import PhrasesDialog


class PhrasesRoom:
    """Opens the window of phrases over whatever is in front; made once it is asked for."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._dialog: PhrasesDialog | None = None

    def book(self) -> PhraseBook:
        """What the fields of a form ask."""
        return PhraseBook(self._shown, self._keep_new, self.open)

    def open(self, field: str = "") -> None:
        """With the phrases of this field, or of the first one."""
        if self._dialog is None:
            desk = PhrasesDesk(self._of, self._keep, self._remove, self._show_shipped_again)
            self._dialog = PhrasesDialog(desk, self._desk.window)
        self._dialog.begin(self._desk.window, field if isinstance(field, str) else "")

    def _of(self, field: str) -> Sequence[Phrase]:
        with look(self._desk.vault) as connection:
            return phrases_of(connection, field)

    def _shown(self, field: str) -> Sequence[str]:
        return [one.words for one in self._of(field) if not one.hidden]

    def _keep_new(self, field: str, words: str) -> None:
        self._keep(field, words, "")

    def _keep(self, field: str, words: str, instead_of: str) -> None:
        with work(self._desk.vault, now=self._desk.now()) as session:
            keep_phrase(session, field, words, instead_of=instead_of)

    def _remove(self, field: str, words: str) -> None:
        with work(self._desk.vault, now=self._desk.now()) as session:
            remove_phrase(session, field, words)

    def _show_shipped_again(self, field: str) -> None:
        with work(self._desk.vault, now=self._desk.now()) as session:
            show_shipped_again(session, field)
