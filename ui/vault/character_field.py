"""One character of the recovery phrase, picked by its pinyin: no input method sees or learns it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.search.pinyin import readings
from ui.parts.code_field import CodeField
from ui.parts.field import Draft
from ui.parts.matching import Choice


def choices_of_characters(characters: Sequence[str]) -> list[Choice]:
    """Every character that a phrase may have, found by any of its readings ("shui")."""
    return [Choice(one, one, " ".join(readings(one)), detail=" ".join(readings(one))) for one in characters]


class CharacterField(CodeField):
    """Typing "shui" drops 水 睡 税 … down; the character itself may be typed as well."""

    def __init__(self, choices: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(choices, parent=parent)
        self._line.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhPreferLatin
        )

    def retranslate(self) -> None:
        self._line.setPlaceholderText(self.tr("Pinyin or the character; ↓ list"))

    def _on_text_edited(self, typed: str) -> None:
        """The character itself needs no picking: Enter goes on at once."""
        whole = next((one for one in self._choices if one.text == typed.strip()), None)
        if whole is None:
            super()._on_text_edited(typed)
            return
        self._open([])
        self._take(whole)

    def draft(self) -> Draft:
        """What was picked, else what was typed."""
        return self.code() or self._line.text().strip()
