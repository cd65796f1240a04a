"""The words of a letter, to be changed: a paragraph a line, places in 【】, and the way back to the draft."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from app.printing.forms.letter_texts import LetterText
from ui import theme
from ui.parts.fit_over import fit_over
from ui.preview.preview_desk import PreviewDesk
from ui.settings.small_dialog import SmallDialog

_LEAST = 120
_WIDTH, _HEIGHT = 680, 600


class LetterDialog(SmallDialog):
    """`saved` tells in words. What was typed and not saved stands here again the next time."""

    def __init__(self, desk: PreviewDesk, letter: LetterText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._letter = desk, letter
        self._text = QPlainTextEdit(desk.unsaved_letters.get(letter.number, letter.words))
        self._text.setObjectName("letter")
        self._text.setTabChangesFocus(True)
        self._text.setMinimumHeight(theme.current().px(_LEAST))
        self._draft = QPushButton()
        self._draft.setAutoDefault(False)
        self.add_tool(self._draft)
        self.add_body(self._text)
        self._draft.clicked.connect(self._on_draft)
        self.rejected.connect(self._on_rejected)
        self.retranslate()
        self._text.setFocus()

    def write(self) -> str:
        self._desk.keep_letter(self._letter.number, self._text.toPlainText())
        self._desk.unsaved_letters.pop(self._letter.number, None)
        return self.tr("The words of {0} were saved.").format(self._letter.title)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        fit_over(self, _WIDTH, _HEIGHT)

    def retranslate(self) -> None:
        super().retranslate()
        self.heading.setText(f"{self._letter.number}  {self._letter.title}")
        self.words.setText(
            self.tr("One paragraph a line. These places are filled in when it is printed: {0}").format(
                "".join(f"【{place}】" for place in self._letter.places)
            )
        )
        self._draft.setText(self.tr("Back to the draft"))
        self._text.setAccessibleName(self.tr("The words of the letter"))

    def _on_draft(self) -> None:
        self._text.setPlainText(self._letter.draft)

    def _on_rejected(self) -> None:
        if self._text.toPlainText() != self._letter.words:
            self._desk.unsaved_letters[self._letter.number] = self._text.toPlainText()
