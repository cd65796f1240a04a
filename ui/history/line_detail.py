"""One line of a history in full: the whole old and new words, however long, and who wrote them."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ui import theme
from ui.history.history_lines import HistoryLine
from ui.parts.text import label
from ui.theme import LARGE, SMALL
from ui.words import Retranslated


class LineDetail(Retranslated, QWidget):
    """`show_line` fills it; both texts can be scrolled and copied, never changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line: HistoryLine | None = None
        self._what = label("", "strong", wrap=True)
        self._who = label("", "small", wrap=True)
        self._why = label("", "muted", wrap=True)
        self._old_title, self._new_title = label("", "muted"), label("", "muted")
        self._old, self._new = QPlainTextEdit(), QPlainTextEdit()
        self._build()
        self.retranslate()

    def _build(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, SMALL, 0, 0)
        whole.setSpacing(SMALL)
        for part in (self._what, self._who, self._why):
            whole.addWidget(part)
        both = QGridLayout()
        both.setHorizontalSpacing(LARGE)
        both.setVerticalSpacing(SMALL)
        for column, (title, text) in enumerate(((self._old_title, self._old), (self._new_title, self._new))):
            text.setReadOnly(True)
            text.setTabChangesFocus(True)
            text.setUndoRedoEnabled(False)
            both.addWidget(title, 0, column)
            both.addWidget(text, 1, column)
            both.setColumnStretch(column, 1)
        whole.addLayout(both, 1)

    def show_line(self, line: HistoryLine) -> None:
        self._line = line
        self._old.setPlainText(line.old)
        self._new.setPlainText(line.new)
        self.retranslate()

    def retranslate(self) -> None:
        self._old_title.setText(self.tr("Before"))
        self._new_title.setText(self.tr("After"))
        self._old.setAccessibleName(self.tr("Before"))
        self._new.setAccessibleName(self.tr("After"))
        least = theme.current().px(64)
        for text in (self._old, self._new):
            text.setMinimumHeight(least)
        line = self._line
        if line is None:
            return
        self._what.setText(f"{line.record}  ·  {line.field}")
        parts = [line.number, line.who, line.when, line.fate_words()]
        if line.known:
            parts.append(self.tr("arrived here {0}").format(line.known))
        if line.doubted:
            parts.append(self.tr("the clock of that laptop was in doubt"))
        self._who.setText("  ·  ".join(part for part in parts if part))
        self._why.setText(self.tr("Reason: {0}").format(line.why) if line.why else "")
        self._why.setVisible(bool(line.why))
