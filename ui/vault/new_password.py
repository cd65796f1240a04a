"""Two lines of a form for a password that is chosen anew, with its length in words."""

from __future__ import annotations

from app.vault.password_profiles import SENTENCE
from ui.parts.field import ERROR, WARNING, Field
from ui.parts.form import Form
from ui.parts.password_field import PasswordField
from ui.vault import password_words


class NewPassword:
    """Adds the fields `password` (or as named) and `again` to a form and keeps their notes."""

    def __init__(self, form: Form, name: str = "password", *, whole_row: bool = False) -> None:
        self._form = form
        self._name = name
        self._profile = SENTENCE
        self._words = ""
        self.first = PasswordField()
        self.again = PasswordField()
        form.add(name, "", self.first, whole_row=whole_row)
        form.add("again", "", self.again, whole_row=whole_row)
        self.first.changed.connect(self._on_changed)
        self.again.changed.connect(self._on_changed)

    def password(self) -> str:
        return self.first.password()

    def show_profile(self, profile: str) -> None:
        """What is asked of it: a long sentence, or what graded protection says."""
        self._profile = profile
        self._form.set_words(self._name, self._words, password_words.help_words(profile))
        self._on_changed()

    def show_words(self, first: str, again: str) -> None:
        """The labels, in the language of now."""
        self._words = first
        self._form.set_words(self._name, first, password_words.help_words(self._profile))
        self._form.set_words("again", again)

    def check(self) -> bool:
        """Mark what is not yet right, and go there. True: it may be taken."""
        words, role = password_words.length_note(self.first.password(), self._profile)
        if role in ("", WARNING):
            self.first.show_problem(words or password_words.help_words(self._profile))
            self.first.setFocus()
            return False
        words, role = password_words.again_note(self.first.password(), self.again.password())
        if role in ("", ERROR):
            self.again.show_problem(words or password_words.again_note("a", "b")[0])
            self.again.setFocus()
            return False
        return True

    def clear(self) -> None:
        self.first.clear()
        self.again.clear()

    def _on_changed(self) -> None:
        _note(self.first, *password_words.length_note(self.first.password(), self._profile))
        _note(self.again, *password_words.again_note(self.first.password(), self.again.password()))


def _note(field: Field, words: str, role: str) -> None:
    if role == ERROR:
        field.show_problem(words)
    elif role == WARNING:
        field.show_warning(words)
    else:
        field.show_understood(words)
