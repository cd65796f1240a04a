"""A page whose ledger comes with a later version: it says so and pretends nothing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.empty import Empty
from ui.parts.page import Page

FIGURES = "figures"

_WORDS = {
    FIGURES: (
        QT_TRANSLATE_NOOP("later", "Figures"),
        QT_TRANSLATE_NOOP("later", "Figures and reports come with a later version."),
    ),
}
_UNTIL_THEN = QT_TRANSLATE_NOOP("later", "Until then, keep it as you do now; it can be taken in later.")


class LaterPage(Page):
    """One kind sentence."""

    def __init__(self, key: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._key = key
        self._empty = Empty(icon)
        self.body.addWidget(self._empty, 1)

    def title(self) -> str:
        return _say(_WORDS[self._key][0])

    def retranslate(self) -> None:
        super().retranslate()
        self._empty.show_words(_say(_WORDS[self._key][1]), _say(_UNTIL_THEN))


def _say(text: str) -> str:
    return QCoreApplication.translate("later", text)
