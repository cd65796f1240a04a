"""A line for numbers that are read out over the telephone: digits only, shown in groups."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ui import theme
from ui.parts.line_edit import LineEdit


class GroupedDigits(LineEdit):
    """`GroupedDigits((4, 3, 3))` shows 4827 190 356; full-width digits count, all else is dropped."""

    def __init__(self, groups: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups = tuple(groups)
        self.setPlaceholderText(" ".join("0" * size for size in self._groups))
        self.textEdited.connect(self._on_text_edited)
        self._measure()

    def digits(self) -> str:
        """What was typed, without the blanks."""
        return _digits(self.text())

    def is_complete(self) -> bool:
        return len(self.digits()) == sum(self._groups)

    def _measure(self) -> None:
        """As wide as its digits: no field promises room for more."""
        signs = sum(self._groups) + len(self._groups)
        self.setFixedWidth(self.fontMetrics().horizontalAdvance("0" * signs) + theme.current().px(28))

    def changeEvent(self, event) -> None:  # type: ignore[no-untyped-def]  # Qt's own signature
        super().changeEvent(event)
        if event.type() == event.Type.StyleChange and hasattr(self, "_groups"):
            self._measure()

    def _on_text_edited(self, text: str) -> None:
        if self.is_composing():
            return
        before = len(_digits(text[: self.cursorPosition()]))
        shown = self._grouped(_digits(text)[: sum(self._groups)])
        if shown != text:
            self.setText(shown)
            self.setCursorPosition(_place_after(shown, before))

    def _grouped(self, digits: str) -> str:
        parts, start = [], 0
        for size in self._groups:
            parts.append(digits[start : start + size])
            start += size
        return " ".join(part for part in parts if part)


def _digits(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text)
    return "".join(sign for sign in plain if sign.isascii() and sign.isdigit())


def _place_after(text: str, digits: int) -> int:
    """The place in the text that comes after so many digits."""
    seen = 0
    for place, sign in enumerate(text):
        if seen == digits:
            return place
        seen += sign.isdigit()
    return len(text)
