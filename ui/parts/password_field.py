"""A password: never learnt by an input method, shown only while the eye is held."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from ui import icons, theme
from ui.parts.field import Draft, Field
from ui.parts.line_edit import LineEdit
from ui.theme import SMALL
from ui.words import Retranslated


class PasswordField(Retranslated, Field):
    """Its draft is always empty, so that a password is never kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = LineEdit()
        self._line.setEchoMode(QLineEdit.EchoMode.Password)
        self._line.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self._eye = QPushButton()
        self._eye.setAutoDefault(False)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(self._line, 1)
        row.addWidget(self._eye)
        self._hold(both)
        self.editor = self._line
        self.setFocusProxy(self._line)
        self._connect()
        self.retranslate()
        self._paint_eye()

    def _connect(self) -> None:
        self._line.textChanged.connect(self._on_text_changed)
        self._line.next_requested.connect(self.next_requested)
        self._line.back_requested.connect(self.back_requested)
        self._line.save_requested.connect(self.save_requested)
        self._eye.pressed.connect(self._on_eye_pressed)
        self._eye.released.connect(self._on_eye_released)

    def password(self) -> str:
        """Exactly what was typed: blanks at the ends belong to it."""
        return self._line.text()

    def is_empty(self) -> bool:
        return not self._line.text()

    def draft(self) -> Draft:
        return ""

    def set_draft(self, draft: Draft) -> None:
        """A password is never put back."""

    def clear(self) -> None:
        self._line.clear()
        self.show_problem("")

    def retranslate(self) -> None:
        self._eye.setText(self.tr("Show"))
        self._eye.setToolTip(self.tr("Shows the password while this is held down"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._paint_eye()

    def _paint_eye(self) -> None:
        if hasattr(self, "_eye"):
            self._eye.setIcon(icons.icon("eye"))
            size = theme.current().px(18)
            self._eye.setIconSize(self._eye.iconSize().scaled(size, size, Qt.AspectRatioMode.KeepAspectRatio))

    def _on_text_changed(self) -> None:
        self.show_problem("")
        self.changed.emit()

    def _on_eye_pressed(self) -> None:
        self._line.setEchoMode(QLineEdit.EchoMode.Normal)

    def _on_eye_released(self) -> None:
        self._line.setEchoMode(QLineEdit.EchoMode.Password)
